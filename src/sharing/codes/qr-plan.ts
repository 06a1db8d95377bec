import type { SharedInBrief } from '../contract.js';
import { isFolder } from '../escape.js';
import { hostedLink, LINK_BUDGET, shareLink, type ShareLink } from '../links/create-link.js';
import { QR_PARTS, splitQr } from './qr-parts.js';

/**
 * The QR codes of a badge: `one` that contains the badge or names its page, one that names its `hosted` file, a `set`
 * to scan completely, or `none`.
 */
export interface QrPlan {
  readonly form: 'one' | 'hosted' | 'set' | 'none';
  /** The text of each code. */
  readonly texts: readonly string[];
}

/**
 * Plans the QR codes for a badge: one when its link fits, else one for its file if that is hosted,
 * else a set.
 *
 * @param link the badge's link
 * @param page URL of the page that opens links
 * @param file URL of the badge's own file, if it is hosted
 */
export function qrPlan(link: ShareLink, page: string, file?: string): QrPlan {
  if (link.fitsQr) return { form: link.form === 'hosted' ? 'hosted' : 'one', texts: [link.url] };
  const hosted = file === undefined ? undefined : hostedLink(file, page);
  if (hosted && hosted.length <= LINK_BUDGET.qr) return { form: 'hosted', texts: [hosted.url] };
  const texts = link.length <= QR_PARTS.bytes * QR_PARTS.parts ? splitQr(link.url) : [];
  return { form: texts.length > 0 ? 'set' : 'none', texts };
}

/**
 * Makes the link for one QR code on paper. For a page that shows other badges too, it contains the
 * badge or names its file.
 *
 * @returns undefined where neither fits one code
 */
export async function scannedLink({
  badge,
  page,
  file,
}: SharedInBrief): Promise<string | undefined> {
  if (isFolder(page)) return page;
  const { form, texts } = qrPlan(await shareLink(badge.raw, page, file), page, file);
  return form === 'one' || form === 'hosted' ? texts[0] : undefined;
}
