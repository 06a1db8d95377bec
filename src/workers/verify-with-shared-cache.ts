import type { Badge } from '../read.js';
import type { Report } from '../report/index.js';
import {
  createCache,
  verify,
  verifyPresentation,
  type PresentationOptions,
  type PresentationReport,
  type VerifyOptions,
} from '../verify.js';
import { SharedAnswers } from './shared-cache.js';

/** Keyed by `fetch`: the response of one is not valid for another. */
const answers = new WeakMap<typeof fetch, SharedAnswers>();

function answersOf(ask: typeof fetch): SharedAnswers {
  const known = answers.get(ask) ?? new SharedAnswers();
  answers.set(ask, known);
  return known;
}

/**
 * Verifies with the responses being fetched for other elements of the page at the same time, so
 * that a page of hundreds of badges requests an issuer's key and list once; a second after the last
 * badge they are dropped.
 *
 * @param badge the badge that `read` returned
 * @param options options of `verify`; a `cache` in them is used instead
 */
export const verifySideBySide = (badge: Badge, options: VerifyOptions): Promise<Report> =>
  answersOf(options.fetch ?? fetch).during(
    (cache) => verify(badge, { cache, ...options }),
    createCache,
  );

/** Verifies a presentation and the badges in it, with the same responses. */
export const verifyPresentationSideBySide = (
  text: string,
  options: PresentationOptions,
): Promise<PresentationReport> =>
  answersOf(options.fetch ?? fetch).during(
    (cache) => verifyPresentation(text, { cache, ...options }),
    createCache,
  );
