import { type Badge, type Found, type JsonObject, toBadge } from '../src/badge/index.js';
import type { BadgeInput, Engine, VerifySettings } from '../src/elements/controllers/engine.js';
import { BadgeError } from '../src/errors.js';
import { type Finding, judge, type Report } from '../src/report/index.js';
import { DOCUMENT } from './sample-document.js';

export { art, DOCUMENT, FAKE_CHECK, FAKE_STRIP, NAVY, WIDE } from './sample-document.js';

/** The clock of all samples. */
export const NOW = '2026-11-21T14:02:00Z';

type Changes = Record<string, unknown>;

/** Makes the sample credential with changes to the credential, its issuer, its subject or its achievement. */
export function documentWith(
  changes: {
    credential?: Changes;
    issuer?: Changes;
    subject?: Changes;
    achievement?: Changes;
  } = {},
): JsonObject {
  const subject = {
    ...DOCUMENT.credentialSubject,
    ...changes.subject,
    achievement: { ...DOCUMENT.credentialSubject.achievement, ...changes.achievement },
  };
  const document = {
    ...DOCUMENT,
    ...changes.credential,
    issuer: { ...DOCUMENT.issuer, ...changes.issuer },
    credentialSubject: subject,
  };
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}

/** Makes a badge from a document, as `read` would, but without its bytes. */
export const badgeOf = (document: JsonObject = documentWith(), found: Partial<Found> = {}): Badge =>
  toBadge({
    raw: JSON.stringify(document),
    document,
    found: { container: 'json', notes: [], ...found },
  });

const structure: Finding = { check: 'structure', outcome: 'pass', code: 'structure-conforms' };
const proof: Finding = {
  check: 'proof',
  outcome: 'pass',
  code: 'proof-holds',
  params: { suite: 'eddsa-rdfc-2022' },
  evidence: { digest: 'sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
};
const key: Finding = {
  check: 'key',
  outcome: 'pass',
  code: 'key-bound',
  evidence: {
    keyId: 'did:web:university.example#key-1',
    url: 'https://university.example/.well-known/did.json',
    fetchedAt: NOW,
    httpStatus: 200,
  },
};
const period: Finding = { check: 'validity', outcome: 'pass', code: 'in-period' };
const clear: Finding = {
  check: 'status',
  outcome: 'pass',
  code: 'status-clear',
  evidence: { url: 'https://university.example/status/3', fetchedAt: NOW, httpStatus: 200 },
};
const noList: Finding = { check: 'issuer', outcome: 'skipped', code: 'issuer-no-list' };
const unlisted: Finding = { check: 'issuer', outcome: 'warn', code: 'issuer-unlisted' };
const listed: Finding = {
  check: 'issuer',
  outcome: 'pass',
  code: 'issuer-listed',
  params: { list: 'Register of Universities', date: '2026-04-30' },
};
const notCompared: Finding = {
  check: 'recipient',
  outcome: 'skipped',
  code: 'recipient-not-asked',
};
const AUTHENTIC = [structure, proof, key] as const;
const REST = [noList, notCompared] as const;

/** The findings of each state that can be shown. */
export const FINDINGS = {
  valid: [...AUTHENTIC, period, clear, unlisted, notCompared],
  listed: [
    ...AUTHENTIC,
    period,
    clear,
    listed,
    { check: 'recipient', outcome: 'pass', code: 'recipient-match' },
  ],
  'not this person': [
    ...AUTHENTIC,
    period,
    clear,
    listed,
    { check: 'recipient', outcome: 'fail', code: 'recipient-mismatch' },
  ],
  'no list of revocations': [
    ...AUTHENTIC,
    period,
    { check: 'status', outcome: 'pass', code: 'status-none' },
    ...REST,
  ],
  altered: [
    structure,
    {
      check: 'proof',
      outcome: 'fail',
      code: 'proof-altered',
      params: { suite: 'eddsa-rdfc-2022' },
    },
    { check: 'key', outcome: 'skipped', code: 'key-not-checked' },
    { check: 'status', outcome: 'skipped', code: 'status-not-checked' },
    ...REST,
  ],
  'foreign key': [
    structure,
    proof,
    {
      check: 'key',
      outcome: 'fail',
      code: 'key-not-bound',
      params: { keyId: 'did:key:z6MkjZRZ6vZQ' },
    },
    { check: 'status', outcome: 'skipped', code: 'status-not-checked' },
    ...REST,
  ],
  faulty: [
    {
      check: 'structure',
      outcome: 'fail',
      code: 'property-missing',
      params: { property: 'id' },
      pointer: '/id',
    },
    proof,
    key,
    period,
    clear,
    ...REST,
  ],
  unsigned: [structure, { check: 'proof', outcome: 'fail', code: 'proof-missing' }, ...REST],
  revoked: [...AUTHENTIC, period, { ...clear, outcome: 'fail', code: 'status-revoked' }, ...REST],
  suspended: [
    ...AUTHENTIC,
    period,
    { ...clear, outcome: 'fail', code: 'status-suspended' },
    ...REST,
  ],
  expired: [...AUTHENTIC, { check: 'validity', outcome: 'fail', code: 'expired' }, clear, ...REST],
  'not yet valid': [
    ...AUTHENTIC,
    { check: 'validity', outcome: 'fail', code: 'not-yet-valid' },
    clear,
    ...REST,
  ],
  unsupported: [
    structure,
    {
      check: 'proof',
      outcome: 'unsupported',
      code: 'proof-unsupported',
      params: { suite: 'bbs-2023' },
    },
    { check: 'status', outcome: 'skipped', code: 'status-not-checked' },
    ...REST,
  ],
  'status unsupported': [
    ...AUTHENTIC,
    period,
    {
      check: 'status',
      outcome: 'unsupported',
      code: 'status-unsupported',
      params: { type: 'TokenStatusList' },
    },
    ...REST,
  ],
  'key unreachable': [
    structure,
    { check: 'proof', outcome: 'skipped', code: 'proof-not-checked' },
    {
      check: 'key',
      outcome: 'unknown',
      code: 'key-unreachable',
      params: { url: 'https://university.example/.well-known/did.json', reason: 'network' },
    },
    ...REST,
  ],
  'status unreachable': [
    ...AUTHENTIC,
    period,
    {
      check: 'status',
      outcome: 'unknown',
      code: 'status-unreachable',
      params: { url: 'https://university.example/status/3', reason: 'timeout' },
    },
    ...REST,
  ],
} as const satisfies Record<string, readonly Finding[]>;
export type SampleState = keyof typeof FINDINGS;

/** Makes the report of a state. */
export const reportOf = (state: SampleState): Report => judge(FINDINGS[state], NOW);

/** Makes the sample badge for a state: an expired one has an end date. */
export const badgeIn = (state: SampleState): Badge =>
  badgeOf(
    documentWith({
      credential:
        state === 'expired'
          ? { validUntil: '2026-02-03T00:00:00Z' }
          : state === 'not yet valid'
            ? { validFrom: '2027-01-01T00:00:00Z', awardedDate: undefined }
            : {},
    }),
  );

/** Makes an engine that returns samples, so that an element shows a state for which no badge was minted. */
export function sampleEngine(
  state: SampleState | undefined,
  options: { badge?: Badge; error?: BadgeError; pending?: boolean } = {},
): Engine {
  return {
    read: async (_input: BadgeInput) => {
      if (options.error) throw options.error;
      return [options.badge ?? badgeIn(state ?? 'valid')];
    },
    verify: async (_badge: Badge, { signal }: VerifySettings) =>
      options.pending || !state
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : reportOf(state),
  };
}
