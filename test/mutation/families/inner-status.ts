import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { CONTEXTS, didOf, draft, newKey, proveSelective, type Signer } from '../../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../../support/bbs.js';
import { entry, newWithheldWorld } from '../../support/withheld.js';
import type { Case, Family } from './contract.js';

const LATER = '2027-01-01T00:00:00Z';
const STATUS = 'https://www.w3.org/2018/credentials#credentialStatus';

const endorsement = (id: JsonObject): JsonObject => ({
  '@context': CONTEXTS,
  ...id,
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: { id: 'did:example:e', type: ['Profile'], name: 'E' },
  validFrom: '2026-01-01T00:00:00Z',
  name: 'E',
  credentialSubject: { id: 'https://college.example/cox', type: ['EndorsementSubject'] },
  credentialStatus: entry(3),
});

/** Documents with a status of their own inside a badge. */
const INSIDE: ReadonlyArray<readonly [string, JsonObject]> = [
  ['an endorsement', { endorsement: [endorsement({ id: 'urn:uuid:e1' })] }],
  ['an endorsement without id', { endorsement: [endorsement({})] }],
  [
    'two endorsements',
    { endorsement: [endorsement({ id: 'urn:uuid:e1' }), endorsement({ id: 'urn:uuid:e2' })] },
  ],
  [
    'an endorsement of the issuer',
    {
      issuer: {
        id: '',
        type: ['Profile'],
        name: 'College',
        endorsement: [endorsement({ id: 'urn:uuid:e1' })],
      },
    },
  ],
];

/** Members beside those that are signed, none of which adds a statement. */
const BESIDE: ReadonlyArray<readonly [string, JsonObject]> = [
  ['nothing', {}],
  ...(
    [[], null, [null], [[]], {}, '', 'x', { '@set': [] }, { '@value': null }, [{}]] as Json[]
  ).map((credentialStatus): [string, JsonObject] => [
    `credentialStatus ${JSON.stringify(credentialStatus)}`,
    { credentialStatus },
  ]),
  ['the whole name, empty', { [STATUS]: [] }],
  ['both names, empty', { [STATUS]: [], credentialStatus: [] }],
  ['an entry at a relative URL', { credentialStatus: entry(3, { id: 'x' }) }],
];

/** Takes the documents inside out of their places, into one where no statement leads to them. */
const MOVED: ReadonlyArray<readonly [string, (document: JsonObject) => JsonObject]> = [
  ['in place', (document) => document],
  [
    'included',
    ({ endorsement: inner, ...rest }) => (inner ? { ...rest, '@included': inner } : rest),
  ],
];

const issuedBy = (issuer: string, inside: JsonObject): JsonObject => {
  const own = inside['issuer'];
  return draft(issuer, {
    validUntil: LATER,
    ...inside,
    ...(own === undefined ? {} : { issuer: { ...(own as JsonObject), id: issuer } }),
  });
};

async function* ecdsaCases(issuer: Signer, scoped: Signer): AsyncGenerator<Omit<Case, 'options'>> {
  for (const [inside, more] of INSIDE)
    for (const [place, moved] of MOVED)
      for (const [beside, added] of BESIDE)
        yield {
          what: `ecdsa-sd-2023, ${inside} ${place}, beside it ${beside}`,
          input: async () => {
            // the proof of a badge whose own status is withheld: its other statements are mandatory
            const shown = moved(issuedBy(didOf(issuer), more));
            const proof = await proveSelective(
              shown,
              issuer,
              scoped,
              issuer,
              undefined,
              () => true,
            );
            return JSON.stringify({ ...shown, ...added, proof });
          },
        };
}

async function* bbsCases(): AsyncGenerator<Omit<Case, 'options'>> {
  for (const [inside, more] of INSIDE)
    for (const [beside, added] of BESIDE)
      yield {
        what: `bbs-2023, ${inside}, beside it ${beside}`,
        input: async () => {
          const shown = issuedBy(BBS_ISSUER, more);
          const whole = { ...shown, credentialStatus: entry(10) };
          const proof = await proveBbs(whole, shown, (quad) => !quad.includes('#10>'));
          return JSON.stringify({ ...shown, ...added, proof });
        },
      };
}

/**
 * Withholds the status of revoked badges that contain a document with a mandatory status of its own
 * (P-37).
 */
export const innerStatus: Family = {
  name: 'inner-status',
  sampleEvery: 5,
  async *cases() {
    const { options } = await newWithheldWorld();
    const [issuer, scoped] = [await newKey('P-256'), await newKey('P-256')];
    for await (const one of ecdsaCases(issuer, scoped)) yield { ...one, options };
    for await (const one of bbsCases()) yield { ...one, options };
  },
};
