/** A badge with endorsements, and the findings about them. */
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { endorsements } from '../../../src/verification/checks/endorsements.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, ENDORSEMENT } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

export const BY = 'did:example:endorser';
export const ID = String(ACHIEVEMENT['id']);
export const ABOUT_ID = `urn:x:endorsement-of-the-badge`;
export const NONE = undefined as unknown as Json;
export const proof = { type: 'DataIntegrityProof' };
/** An endorsement of an id, with a proof that is not looked at here. */
export const of = (about: Json, more: JsonObject = {}): JsonObject => ({
  ...ENDORSEMENT,
  id: ABOUT_ID,
  credentialSubject: { ...(ENDORSEMENT['credentialSubject'] as JsonObject), id: about },
  proof,
  ...more,
});

const { endorsement: _one, endorsementJwt: _two, ...plain } = ACHIEVEMENT;
export const subject = copyWithout(plain['credentialSubject'] as JsonObject);
/** The subject without the endorsements of its achievement. */
function copyWithout(given: JsonObject): JsonObject {
  const achievement = Object.fromEntries(
    Object.entries(given['achievement'] as JsonObject).filter(
      ([name]) => !name.startsWith('endorsement'),
    ),
  );
  return { ...given, achievement };
}
export const issuer = { id: 'did:example:issuer', type: ['Profile'], name: 'Guild' };
export const badge = (more: JsonObject = {}): JsonObject => ({
  ...plain,
  issuer,
  credentialSubject: subject,
  ...more,
});

interface Judged {
  readonly findings: unknown[][];
  readonly others: unknown[];
}
/** Judges a badge's endorsements, each of which is verified with this report. */
export async function judged(
  document: JsonObject,
  report: object = { verdict: 'valid', authentic: 'yes' },
  context: Partial<CheckContext> = {},
): Promise<Judged> {
  const others: unknown[] = [];
  const found = await run(endorsements, badgeOf(document), {
    strictEndorsements: false,
    verifyOther: async (text, role) => {
      others.push([text, role]);
      if ('error' in report) return report as OtherAnswer;
      const written = (text as string).startsWith('{')
        ? (JSON.parse(text as string) as JsonObject)
        : of(ID);
      const one = badgeOf(written);
      return { badge: one, report, document: one.document } as unknown as OtherAnswer;
    },
    ...context,
  });
  for (const { about, code } of found)
    if (code === 'endorsement-holds') assert.deepEqual(about, report);
  return { findings: found.map(stated), others };
}
export const saying = async (...given: Parameters<typeof judged>): Promise<unknown[][]> =>
  (await judged(...given)).findings;

export const holds = (pointer: string, by = BY): unknown[] => [
  'pass',
  'endorsement-holds',
  pointer,
  { by, verdict: 'valid' },
];
