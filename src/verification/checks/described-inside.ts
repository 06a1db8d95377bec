import {
  coverageOf,
  describedInside,
  fromInside,
  type Badge,
  type FromInside,
} from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
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
function isOwnWord(
  { pointer, by, id, isRepeated }: FromInside,
  badge: Badge,
  findings: readonly Finding[],
): boolean {
  const isIssuer = by !== undefined && by === issuerId(badge.document);
  return isConfirmed(pointer, badge, findings)
    ? !isRepeated || isIssuer || by === id
    : isIssuer && isUnsigned(pointer, badge, findings);
}

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

/** Tells whether a document inside is confirmed by its own proof. */
const isConfirmed = (pointer: string, badge: Badge, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ about, pointer: at }) =>
      about?.authentic === 'yes' && at !== undefined && locationsOf(pointer, badge).has(at),
  );
