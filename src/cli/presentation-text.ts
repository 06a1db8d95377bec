import { say } from '../locales/fill.js';
import type { VerdictMessages } from '../locales/surfaces.js';
import type { Finding } from '../report/finding.js';
import { isCode } from '../report/index.js';
import type { PresentationReport } from '../verify.js';
import type { Claim } from './verify-pool.js';

/** Words a value that differs from what is expected (P-4, X-41). */
const differs = ({ params = {} }: Finding): string => {
  const { reason, expected, got } = params;
  return got
    ? `made for another ${String(reason)}: expected ${String(expected)}, got ${String(got)}`
    : `made for no ${String(reason)}: expected ${String(expected)}`;
};

/** Describes a presentation that is valid, by its holder and whether it is fresh. */
const signed = ({ holder }: PresentationReport, claim: Claim | undefined): string =>
  [
    `signed by ${holder ?? 'the holder of its key'}`,
    claim
      ? `for challenge ${claim.challenge} and domain ${claim.domain}`
      : 'may be a copy: no --challenge was given',
  ].join(', ');

/**
 * Describes the answer about a presentation in one sentence for people.
 *
 * @param claim the challenge and domain that were given
 */
export function presentationText(
  report: PresentationReport,
  claim: Claim | undefined,
  { codes, lang }: VerdictMessages,
): string {
  const [found] = report.findings;
  if (!found) return '';
  if (found.outcome === 'pass') return signed(report, claim);
  if (found.params?.['expected'] !== undefined) return differs(found);
  if (found.params?.['reason'] === 'not-a-presentation') return 'this is not a presentation';
  return say(codes[isCode(found.code) ? found.code : 'custom'], found.outcome, found.params, lang);
}
