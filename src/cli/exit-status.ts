import type { Report, Verdict } from '../report/finding.js';
import { EXIT } from './io.js';
import type { Outcome } from './output.js';

/** Answers that the caller wants beside the verdict. */
interface Asked {
  /** True when a person was named to compare with. */
  readonly recipient: boolean;
  /** True when the recipient must present it, for a given challenge and domain. */
  readonly claim: boolean;
}

/**
 * Gives the exit status of one badge and the presentation around it; an answer that was asked for
 * and could not be given is undecided.
 */
export function statusOf({ report, presentation }: Outcome, asked: Asked): number {
  const { recipient, holder } = report;
  const own = recipient === 'mismatch' ? EXIT.notValid : EXIT.valid;
  const isOpen = (asked.recipient && recipient !== 'match') || (asked.claim && holder !== 'proven');
  return [
    own,
    isOpen ? EXIT.undecided : EXIT.valid,
    presentation ? statusOfVerdict(presentation.verdict) : EXIT.valid,
    statusIn(report),
  ].reduce(worse);
}

function statusOfVerdict(verdict: Verdict): number {
  if (verdict === 'valid') return EXIT.valid;
  return verdict === 'indeterminate' || verdict === 'unsupported' ? EXIT.undecided : EXIT.notValid;
}

/**
 * Gives the worst status of the verdict, the presentation that contained the badge, and each badge
 * in a record, which counts as if it had come alone (10.A7, 10.A10).
 */
function statusIn({ verdict, findings }: Report): number {
  const presented = findings
    .filter(({ check, outcome }) => check === 'presentation' && outcome !== 'pass')
    .map(({ outcome }) => (outcome === 'fail' ? EXIT.notValid : EXIT.undecided));
  const inside = findings
    .filter(({ code }) => code === 'child-reported')
    .map(({ about }) => (about ? statusIn(about) : EXIT.notValid));
  return [statusOfVerdict(verdict), ...presented, ...inside].reduce(worse);
}

const SEVERITY: readonly number[] = [EXIT.valid, EXIT.undecided, EXIT.notValid, EXIT.usage];
/** Gives the worse of two exit statuses. */
export const worse = (a: number, b: number): number =>
  SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b;
