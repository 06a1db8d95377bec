import { createKey, issue } from '../../../src/issue.js';
import { en } from '../../../src/locales/en.js';
import { present } from '../../../src/present.js';
import type { Badge } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import type { Case, Family } from './contract.js';

const NOW = '2026-06-01T00:00:00Z';
const noNetwork: typeof fetch = () => Promise.reject(new TypeError('no network'));

/**
 * Issuers that a forger claims to be: an institution by its domain, or any party by a key of its
 * own.
 */
const ISSUERS = [
  'did:web:mit.edu',
  'did:web:mit.edu:registrar',
  'https://harvard.edu/issuer',
  'did:webvh:QmV1:mit.edu',
  'did:key:z6MkjZRZ6vZQ6sXQy5vQ2wP3b1mQJ1kq4Y5n8dE7tA9cF2gH',
  'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0077',
] as const;
const SUITES = [
  'eddsa-rdfc-2022',
  'eddsa-jcs-2022',
  'ecdsa-rdfc-2019',
  'ecdsa-sd-2023',
  'bbs-2023',
  'merkle-tree-2027',
] as const;
/** Dates on either side of the clock, and around the limits of a day. */
const DATES: ReadonlyArray<Readonly<Record<string, string>>> = [
  { validUntil: '2021-02-03T00:00:00Z' },
  { validUntil: '2026-05-31T23:59:59-00:30' },
  { validUntil: '2026-06-01T00:00:00+00:01' },
  { validFrom: '2031-02-03T00:00:00Z' },
  { validFrom: '2026-06-01T00:00:00-00:01' },
  { validFrom: '2031-02-03T00:00:00Z', validUntil: '2032-02-03T00:00:00Z' },
  { awardedDate: '2019-01-01T00:00:00+09:00', validUntil: '2019-12-31T00:00:00+14:00' },
  {},
];
const STATUS = [
  {},
  { credentialStatus: { id: 'https://mit.edu/status#1', type: 'TokenStatusList' } },
  {
    credentialStatus: {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: 'https://mit.edu/status',
    },
  },
] as const;
const TYPES = [['VerifiableCredential', 'OpenBadgeCredential'], ['VerifiableCredential']] as const;
const PERSON = 'me@mail.example';

/**
 * Makes a file without any authenticity: its issuer's key is unavailable, its proof is any text.
 */
const forged = (
  issuer: string,
  cryptosuite: string,
  type: readonly string[],
  more: object,
): string =>
  JSON.stringify({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0078',
    type,
    name: 'PhD in Physics',
    issuer: { id: issuer, type: ['Profile'], name: 'MIT', url: 'https://mit.edu/' },
    validFrom: '2018-01-01T00:00:00Z',
    credentialSubject:
      type.length > 1
        ? {
            type: ['AchievementSubject'],
            identifier: [
              {
                type: 'IdentityObject',
                hashed: false,
                identityHash: PERSON,
                identityType: 'emailAddress',
              },
            ],
            achievement: {
              id: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0079',
              type: ['Achievement'],
              name: 'PhD in Physics',
              description: 'A doctorate',
              criteria: { narrative: 'Write a thesis' },
            },
          }
        : { id: 'did:example:me' },
    proof: {
      type: 'DataIntegrityProof',
      cryptosuite,
      created: '2018-01-02T03:04:05Z',
      verificationMethod: `${issuer}#key-1`,
      proofPurpose: 'assertionMethod',
      proofValue:
        'z3tHhosiT31EbS7qGPesgf5Zn9dMNRyzqKCVzfTmEKGR57oeAexwEFkGmrH4wqB3gaoQEiZvfLxMTEdVekJwni5SR',
    },
    ...more,
  });

/**
 * Tells whether a view states what only an authentic badge may state, or is green without a named
 * issuer.
 */
function claimsTooMuch(badge: Badge, report: Report): boolean {
  const { verdict, advice, questions } = present(badge, report, { messages: en });
  const isDated = report.verdict === 'expired' || report.verdict === 'not-yet-valid';
  const said = JSON.stringify([verdict, advice, questions]);
  return (
    verdict.mark === 'valid' ||
    verdict.tone === 'good' ||
    verdict.notes.some(({ tone }) => tone === 'good') ||
    (report.authentic !== 'yes' &&
      (isDated || /was authentic|held until|Awarded to the person/i.test(said)))
  );
}

async function* forgeries(): AsyncGenerator<Case> {
  for (const issuer of ISSUERS)
    for (const suite of SUITES)
      for (const [at, dates] of DATES.entries())
        for (const [by, status] of STATUS.entries())
          for (const type of TYPES)
            for (const recipient of [undefined, PERSON])
              yield {
                what: `${issuer}, ${suite}, dates ${at}, status ${by}, ${type.at(-1)!}, ${recipient ?? 'nobody'}`,
                input: forged(issuer, suite, type, { ...dates, ...status }),
                options: {
                  fetch: noNetwork,
                  now: NOW,
                  trustedIssuers: [issuer],
                  ...(recipient === undefined ? {} : { recipient }),
                },
                isFalseGreen: claimsTooMuch,
              };
}

/**
 * Makes badges that are signed by a key of their maker, who gives it the name and the website of an
 * institution.
 */
async function* selfMade(): AsyncGenerator<Case> {
  const key = await createKey();
  for (const name of ['Harvard University', 'MIT', 'University of Oxford', 'ETH Zürich'])
    for (const url of ['https://harvard.edu/', 'https://mit.edu/', undefined])
      for (const recipient of [undefined, PERSON, 'other@mail.example'])
        for (const trustedIssuers of [undefined, ['did:web:harvard.edu']]) {
          const { credential } = await issue(
            {
              name: 'PhD in Physics',
              issuer: { name, ...(url === undefined ? {} : { url }) },
              recipient: { email: PERSON },
              achievement: { name: 'PhD', description: 'A doctorate', criteria: 'Write a thesis' },
            },
            { key, now: new Date('2026-02-01T00:00:00Z') },
          );
          yield {
            what: `self-made: ${name}, ${url ?? 'no website'}, ${recipient ?? 'nobody'}, ${trustedIssuers ? 'a list' : 'no list'}`,
            input: JSON.stringify(credential),
            options: {
              fetch: noNetwork,
              now: NOW,
              ...(recipient === undefined ? {} : { recipient }),
              ...(trustedIssuers === undefined ? {} : { trustedIssuers }),
            },
            isFalseGreen: claimsTooMuch,
          };
        }
}

/**
 * Claims of a document about itself: its dates, its issuer's name, its holder (A12, A13). None may
 * be shown as a fact, or green.
 */
export const claims: Family = {
  name: 'claims',
  sampleEvery: 23,
  async *cases() {
    yield* forgeries();
    yield* selfMade();
  },
};
