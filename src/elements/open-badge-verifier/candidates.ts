import type { Badge, Report } from '../../present.js';
import type { Engine, VerifySettings } from '../controllers/badge-session.js';

const found = new WeakMap<Report, string>();
/** Who of the candidates a badge was awarded to, by its report. */
export const awardedTo = (report: Report | undefined): string | undefined =>
  report && found.get(report);

/** Holds a badge that was judged against one candidate after the other, in this page; only that one question is asked again. */
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

/** An engine that holds every badge against several people (V-60…V-64): what was typed leaves the page as little as one address would. */
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
