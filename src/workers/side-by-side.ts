import type { Badge } from '../read.js';
import type { Report } from '../report/index.js';
import { createCache, verify, type VerifyOptions } from '../verify.js';
import { SharedAnswers } from './shared-answers.js';

/** By the way of asking: an answer to one `fetch` is none to another. */
const answers = new WeakMap<typeof fetch, SharedAnswers>();

function answersOf(ask: typeof fetch): SharedAnswers {
  const known = answers.get(ask) ?? new SharedAnswers();
  answers.set(ask, known);
  return known;
}

/**
 * Verifies with what is being answered to other elements of the page just now, so that a page of hundreds asks an issuer once for its key and
 * its list; a second after the last of them nothing is left.
 *
 * @param badge as `read` gave it @param options as `verify` takes them; with a `cache` of the caller's that one is used
 */
export const verifySideBySide = (badge: Badge, options: VerifyOptions): Promise<Report> =>
  answersOf(options.fetch ?? fetch).during(
    (cache) => verify(badge, { cache, ...options }),
    createCache,
  );
