import type { PresentationOptions, PresentationReport } from '../verify.js';
import { lightFetch, missedHeavy } from './heavy-responses.js';
import { inPageWorker } from './page-worker.js';
import { verifyPresentationSideBySide } from './verify-with-shared-cache.js';
import { isHeavyPresentation } from './weight.js';

const inWorker = (text: string, options: PresentationOptions): Promise<PresentationReport> =>
  inPageWorker((engine) => engine.verifyPresentation(text, options));

/**
 * Verifies a presentation for an element of a page: a light one on this thread, a heavy one, and
 * one that turns out to need a large response, in a worker (X-3, 10.B).
 *
 * @param text the presentation
 * @param options options of `verifyPresentation`; with a custom `fetch`, or contexts given as a
 *   function, everything is done on this thread
 */
export async function verifyPresentationInPage(
  text: string,
  options: PresentationOptions,
): Promise<PresentationReport> {
  if (options.fetch !== undefined || typeof options.contexts === 'function')
    return verifyPresentationSideBySide(text, options);
  if (isHeavyPresentation(text)) return inWorker(text, options);
  const light = { ...options, fetch: lightFetch(fetch) };
  const report = await verifyPresentationSideBySide(text, light);
  return report.badges.some(({ report: own }) => missedHeavy(own))
    ? inWorker(text, options)
    : report;
}
