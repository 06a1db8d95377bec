import type { Badge } from '../read.js';
import type { Report } from '../report/index.js';
import { withoutForms } from '../report/without-forms.js';
import type { VerifyOptions } from '../verify.js';
import { lightFetch, missedHeavy } from './heavy-responses.js';
import { inPageWorker } from './page-worker.js';
import { verifySideBySide } from './verify-with-shared-cache.js';
import { isHeavyBadge } from './weight.js';

/** Tells whether a verification needs functions of the page, which a worker cannot call. */
const needsPage = ({ fetch, contexts }: VerifyOptions): boolean =>
  fetch !== undefined || typeof contexts === 'function';

const inWorker = (badge: Badge, options: VerifyOptions): Promise<Report> =>
  inPageWorker((engine) => engine.verify(badge, options));

/**
 * Verifies for an element of a page, which keeps the report as long as it shows the badge: without
 * the canonical forms, which take more memory than the badge.
 *
 * @param badge the badge that was read
 * @param options options of `verify`; with a custom `fetch`, or contexts given as a function,
 *   everything is done on this thread
 */
export const verifyInPage = async (badge: Badge, options: VerifyOptions): Promise<Report> =>
  withoutForms(await verifyWhereLight(badge, options));

/**
 * Verifies light badges on this thread, heavy ones, and those that turn out to need a large
 * response, such as a status list, in a worker (X-3, 10.B).
 */
async function verifyWhereLight(badge: Badge, options: VerifyOptions): Promise<Report> {
  if (needsPage(options)) return verifySideBySide(badge, options);
  if (isHeavyBadge(badge)) return inWorker(badge, options);
  const report = await verifySideBySide(badge, { ...options, fetch: lightFetch(fetch) });
  return missedHeavy(report) ? inWorker(badge, options) : report;
}
