import type { Badge, Report } from '../../present.js';
import type { Engine, VerifySettings } from '../controllers/badge-session.js';

const found = new WeakMap<Report, string>();
/** Gives the candidate a badge was awarded to, according to its report. */
export const awardedTo = (report: Report | undefined): string | undefined =>
  report && found.get(report);

/**
 * Compares a badge with one candidate after the other, in this page; only the recipient check is
 * repeated.
 */
async function matched(
  engine: Engine,
  badge: Badge,
  first: Report,
  candidates: readonly string[],
  options: VerifySettings,
): Promise<Report> {
  let report = first;
  for (const recipient of candidates) {
    if (report !== first || recipient !== candidates[0])
      report = await engine.verify(badge, {
        ...options,
        recipient,
        only: ['recipient'],
        previous: first,
      });
    if (report.recipient === 'match') {
      found.set(report, recipient);
      return report;
    }
    options.signal?.throwIfAborted();
  }
  return first;
}

/**
 * Makes an engine that compares every badge with several recipients (V-60…V-64). The input never
 * leaves the page, just as with a single recipient.
 */
export const matching = (engine: Engine, candidates: readonly string[]): Engine => ({
  read: (input, options) => engine.read(input, options),
  verify: async (badge, options) =>
    matched(
      engine,
      badge,
      await engine.verify(badge, { ...options, recipient: candidates[0] }),
      candidates,
      options,
    ),
});
