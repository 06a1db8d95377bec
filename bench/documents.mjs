/** The documents of the rows beside the badge of 6.6 kB, each signed with @digitalbazaar/vc as that one. */
import { CONTEXTS, newSigner, signWithVc, unsigned } from './large-badge.mjs';
import { loaderWith } from './peers.mjs';

const signer = await newSigner();
const signed = async (document, contexts = {}) =>
  JSON.stringify(await signWithVc(document, signer, loaderWith(contexts)));
const changed = (change) => {
  const document = unsigned(signer);
  change(document);
  return document;
};

const OWN_CONTEXT = 'https://college.example/contexts/course.json';
/** A context of the caller, by its URL: terms of a course that Open Badges does not have. */
export const ownContexts = {
  [OWN_CONTEXT]: {
    '@context': {
      courseCode: 'https://college.example/vocabulary#courseCode',
      weeks: {
        '@id': 'https://college.example/vocabulary#weeks',
        '@type': 'http://www.w3.org/2001/XMLSchema#integer',
      },
    },
  },
};

/** The badge with a context that only the caller has, and two terms of it. */
export const withOwnContext = () =>
  signed(
    changed((document) => {
      document['@context'] = [...CONTEXTS, OWN_CONTEXT];
      Object.assign(document.credentialSubject, { courseCode: 'ROB-201', weeks: 12 });
    }),
    ownContexts,
  );

/** The badge with the extensions context of Open Badges, and the refresh service that it defines. */
export const withExtensions = () =>
  signed(
    changed((document) => {
      document['@context'] = [
        ...CONTEXTS,
        'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      ];
      document.refreshService = {
        id: 'https://college.example/refresh/1',
        type: '1EdTechCredentialRefresh',
      };
    }),
  );

const ALIKE = 12;

/** The badge with nodes without an id that differ only in the node that they belong to, or in nothing. */
export const withAlikeNodes = () =>
  signed(
    changed((document) => {
      document.evidence = Array.from({ length: ALIKE }, () => ({
        type: ['Evidence'],
        name: 'A piece of the portfolio',
        genre: 'Report',
      }));
    }),
  );

const RECORD_CONTEXTS = [
  CONTEXTS[0],
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  CONTEXTS[1],
];
const course = (index) => ({
  id: `https://college.example/achievements/${index}`,
  type: ['Achievement'],
  achievementType: 'Course',
  name: `Course ${index}`,
  description: `The learner completed course ${index} of the programme, with its project and its examination.`,
  criteria: { narrative: `The project and the examination of course ${index} are passed.` },
  creditsAvailable: 5,
});

/** Makes a record (CLR 2.0) of `count` achievements, with one badge in it. */
export async function record(count) {
  const badge = JSON.parse(await signed(unsigned(signer)));
  const { credentialSubject, ...rest } = unsigned(signer);
  return signed({
    '@context': RECORD_CONTEXTS,
    id: 'urn:uuid:0b6b2f0a-92a2-4f0a-8f0e-2f3f5d7f4a11',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record of the programme',
    issuer: rest.issuer,
    validFrom: rest.validFrom,
    validUntil: rest.validUntil,
    credentialSubject: {
      id: credentialSubject.id,
      type: ['ClrSubject'],
      verifiableCredential: [badge],
      achievement: Array.from({ length: count }, (_, index) => course(index)),
    },
  });
}
