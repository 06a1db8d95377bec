import { faultsOf, type Badge, type Fault } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding } from '../../report/findings.js';

/** A context at an unknown address counts as read when the caller gave its document (P-11). */
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
 * Is it written as its data model asks (V-10…V-15, M-*, 4.1)? All faults at once, each with its pointer; a pass only when none is left.
 * Works on the document as written, never on the normalised fields, and adds what was remarked while reading.
 *
 */
export const structure: Check = {
  id: 'structure',
  async run(badge, context) {
    // what was to be judged is not there: that is no fault of whoever issued badges (10.A7)
    if (badge.kind === 'presentation') return [finding('unsupported', 'presentation-empty')];
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
