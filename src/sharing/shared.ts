import { BadgeDescription } from '../view/badge-description.js';
import { unverifiedSummary } from '../view/unverified-summary.js';
import { verifiedSummary } from '../view/verified-summary.js';
import type { Badge, Shared, SharedInBrief } from './contract.js';
import { webUrl } from './escape.js';
import type { InWords, InShareWords } from './in-words.js';
import type { ShareOptions } from './options.js';

/** Normalises the host's own URLs. */
function urlsOf({
  page,
  file,
}: Pick<ShareOptions, 'page' | 'file'>): Pick<Shared, 'page' | 'file'> {
  return {
    page: webUrl(page, 'page'),
    ...(file === undefined ? {} : { file: webUrl(file, 'file') }),
  };
}

/** Describes a badge in brief: all that links, posts and embed codes are made of. */
export function sharedInBrief(badge: Badge, options: InShareWords<ShareOptions>): SharedInBrief {
  const { report, messages, now, lang = messages.lang } = options;
  return {
    badge,
    view: report
      ? verifiedSummary(badge, report, lang, messages, { now, showRecipient: true })
      : unverifiedSummary(badge, lang, messages),
    ...urlsOf(options),
  };
}

/**
 * Describes a whole badge, for a page or a paper.
 * @param showRecipient names the person in the view; each form decides whether to print it
 */
export const sharedOf = (
  badge: Badge,
  options: InWords<ShareOptions>,
  showRecipient = false,
): Shared => ({
  badge,
  view: new BadgeDescription(badge, options.messages, options.lang).view(options.report, {
    now: options.now,
    showRecipient,
  }),
  ...urlsOf(options),
});
