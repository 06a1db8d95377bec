import { coverageOf, type Badge } from '../badge/index.js';
import { kept } from '../kept.js';
import type { Coverage } from './data-integrity/index.js';
import type { Finding } from '../report/finding.js';

const load = kept(() => import('./part-covered.js'));

/** The badge of exactly the document that its proof covers, and the findings of reading it. */
export interface Covered {
  readonly badge: Badge;
  readonly findings: readonly Finding[];
}

/**
 * Reads a badge again from exactly the document that its proof covers, so that later checks, the
 * report and everything shown rest on that document (M-30, P-32). Returns the badge unchanged when
 * it has no valid proof or, as for most badges, when the proof covers all of it. A token around a
 * document whose own proof decides is no part of what was signed: none of its claims count.
 *
 * @param findings of the check `proof`; the first `proof-holds` is from the proof that decides
 */
export async function readAsCovered(badge: Badge, findings: readonly Finding[]): Promise<Covered> {
  const holding = findings.find(
    ({ check, code, outcome }) => check === 'proof' && code === 'proof-holds' && outcome === 'pass',
  );
  const covers = holding?.evidence?.['covers'] as Coverage | undefined;
  if (!covers || isWhole(badge, covers)) return { badge, findings: [] };
  return (await load()).readPart(badge, covers);
}

const isWhole = ({ jws, document }: Badge, covers: Coverage): boolean =>
  !covers.leftOut &&
  !covers.zeros &&
  covers.context === undefined &&
  !jws &&
  covers.as === coverageOf(document);
