import { faultsOf, readyFor, type Badge, type Fault } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding } from '../../report/findings.js';

/** Treats a context at an unknown URL as known if the caller gave its document (P-11). */
function withGivenContexts(fault: Fault, badge: Badge, { contexts }: CheckContext): Fault {
  if (fault.code !== 'context-missing' || fault.outcome !== 'unsupported') return fault;
  const entries = badge.document['@context'];
  const url = Array.isArray(entries)
    ? (entries as readonly unknown[])[Number(fault.pointer.split('/').pop())]
    : undefined;
  return typeof url === 'string' && contexts(url) ? { ...fault, outcome: 'warn' } : fault;
}

const ofReading = (badge: Badge): Finding[] =>
  badge.found.notes.map((note) => ({ check: 'structure', ...note }));

/**
 * Checks that the badge conforms to its data model (V-10…V-15, M-*). It reports all faults at once,
 * each with its pointer, and passes only without faults. It works on the document as written, never
 * on the normalised fields, and adds the remarks made while reading.
 */
export const structure: Check = {
  id: 'structure',
  async run(badge, context) {
    // there is no badge to verify, which is not a fault of an issuer (10.A7)
    if (badge.kind === 'presentation') return [finding('unsupported', 'presentation-empty')];
    await readyFor(badge.document);
    const faults = faultsOf(badge.document, { strict: context.strict }).map((fault) =>
      withGivenContexts(fault, badge, context),
    );
    const findings: Finding[] = [...faults, ...ofReading(badge)];
    const conforms = findings.every(({ outcome }) => outcome === 'warn');
    return conforms
      ? [
          ...findings,
          {
            check: 'structure',
            outcome: 'pass',
            code: 'structure-conforms',
            params: { dataModel: badge.dataModel },
          },
        ]
      : findings;
  },
};
