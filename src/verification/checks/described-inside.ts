import {
  coverageOf,
  describedInside,
  fromInside,
  type Badge,
  type FromInside,
} from '../../badge/index.js';
import { asList, isObject } from '../../json/values.js';
import type { Authentic, Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';

/**
 * Checks what a badge and the documents inside it state about the same node. Where they differ, the
 * proof of the document inside must confirm its own statements: values can be swapped between the
 * two without a change to the graph that the badge's proof covers (C-9, P-10). No
 * statement of another signer may be copied or moved outwards, which leaves the graph alike too.
 */
export const describedTwice: Check = {
  id: 'child',
  async run(badge, { findings }) {
    if (!isGraph(badge, findings) || !isProofValid(findings)) return [];
    return [...differing(badge, findings), ...foreign(badge, findings)];
  },
};

const differing = (badge: Badge, findings: readonly Finding[]): readonly Finding[] =>
  describedInside(badge.document)
    .filter(({ pointer }) => !isConfirmed(pointer, badge, findings))
    .map(({ pointer, id, property }) =>
      finding('unknown', 'node-described-inside', { pointer, params: { id, property } }),
    );

/** Reports the first statement for each document inside that the issuer may not have made. */
function foreign(badge: Badge, findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, FromInside>();
  for (const one of fromInside(badge.document))
    if (!first.has(one.pointer) && !isOwnWord(one, badge, findings)) first.set(one.pointer, one);
  return [...first.values()].map(({ pointer, id, property }) =>
    finding('unknown', 'node-from-inside', { pointer, params: { id, property } }),
  );
}

/**
 * Tells whether the issuer makes a statement in its own words, or the signer of the document inside
 * makes it about itself. Nothing was moved out of a document whose own proof is valid. A badge
 * without a proof in a record is the record's own text.
 */
function isOwnWord(one: FromInside, badge: Badge, findings: readonly Finding[]): boolean {
  const { pointer, by, id, isRepeated } = one;
  const isIssuer = by !== undefined && by === issuerId(badge.document);
  if (isConfirmed(pointer, badge, findings)) return !isRepeated || isIssuer || by === id;
  if (isUnsettled(one, badge, findings)) return true;
  return isIssuer && isUnsigned(pointer, badge, findings);
}

/**
 * Tells whether a statement is left alone because nothing but an unanswered request is between it
 * and the issuer: an endorsement whose key cannot be fetched does not change the state of the badge
 * (V-70). The person is the exception, since a recipient that another wrote is the worst of moves.
 */
function isUnsettled(
  { pointer, id, isRepeated }: FromInside,
  badge: Badge,
  findings: readonly Finding[],
): boolean {
  const authentic = authenticOf(pointer, badge, findings);
  return (
    !isRepeated &&
    isEndorsement(pointer) &&
    (authentic === 'unknown' || authentic === 'unsupported') &&
    !asList(badge.document['credentialSubject']).some((subject) => idOf(subject) === id)
  );
}

const isEndorsement = (pointer: string): boolean => /\/endorsement(?:\/\d+)?$/.test(pointer);
const idOf = (subject: unknown): unknown => (isObject(subject) ? subject['id'] : undefined);

const isUnsigned = (pointer: string, badge: Badge, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ code, pointer: at }) =>
      code === 'child-unsealed' && at !== undefined && locationsOf(pointer, badge).has(at),
  );

const isGraph = ({ document, jws, kind }: Badge, findings: readonly Finding[]): boolean => {
  if (jws || kind === 'presentation') return false;
  const holding = findings.find(
    ({ code, outcome }) => code === 'proof-holds' && outcome === 'pass',
  );
  const covers = holding?.evidence?.['covers'] as { readonly as?: string } | undefined;
  return (covers?.as ?? coverageOf(document)) === 'graph';
};

/** Findings on documents inside have pointers into the file, which may contain more than this badge. */
const locationsOf = (pointer: string, badge: Badge): ReadonlySet<string> =>
  new Set([pointer, (badge.found.pointer ?? '') + pointer]);

/** Finds the answer to “is it authentic?” for a document inside; undefined if it was not verified. */
const authenticOf = (
  pointer: string,
  badge: Badge,
  findings: readonly Finding[],
): Authentic | undefined =>
  findings.find(
    ({ about, pointer: at }) =>
      about !== undefined && at !== undefined && locationsOf(pointer, badge).has(at),
  )?.about?.authentic;

/** Tells whether a document inside is confirmed by its own proof. */
const isConfirmed = (pointer: string, badge: Badge, findings: readonly Finding[]): boolean =>
  authenticOf(pointer, badge, findings) === 'yes';
