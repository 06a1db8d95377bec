import { coverageOf, describedInside, type Badge } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';
import { finding, sealHolds } from '../../report/findings.js';

/**
 * Checks that each document inside has a proof that confirms it, where the badge and that document
 * describe the same node differently. Values can be swapped between the two without a change to the
 * graph that the badge's proof covers (C-9, P-10), but the swap breaks the proof of the document
 * inside. Without that proof it is unknown which of the two descriptions the issuer signed.
 */
export const describedTwice: Check = {
  id: 'child',
  async run(badge, { findings }) {
    if (!isGraph(badge, findings) || !sealHolds(findings)) return [];
    return describedInside(badge.document)
      .filter(({ pointer }) => !isConfirmed(pointer, badge, findings))
      .map(({ pointer, id, property }) =>
        finding('unknown', 'node-described-inside', { pointer, params: { id, property } }),
      );
  },
};

const isGraph = ({ document, jws, kind }: Badge, findings: readonly Finding[]): boolean => {
  if (jws || kind === 'presentation') return false;
  const holding = findings.find(
    ({ code, outcome }) => code === 'proof-holds' && outcome === 'pass',
  );
  const covers = holding?.evidence?.['covers'] as { readonly as?: string } | undefined;
  return (covers?.as ?? coverageOf(document)) === 'graph';
};

/**
 * Tells whether a document inside is confirmed. Findings on documents inside have pointers into the
 * file, which may contain more than this badge.
 */
function isConfirmed(pointer: string, badge: Badge, findings: readonly Finding[]): boolean {
  const places = new Set([pointer, (badge.found.pointer ?? '') + pointer]);
  return findings.some(
    ({ about, pointer: at }) => about?.authentic === 'yes' && at !== undefined && places.has(at),
  );
}
