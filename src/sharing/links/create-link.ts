import { encodeBase64url } from '../../bytes/base64url.js';
import { crc32 } from '../../bytes/crc32.js';
import { deflateRaw } from '../../bytes/gzip.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { isFolder } from '../escape.js';

/**
 * Lengths of links, in characters. `everywhere`: accepted by the oldest mail programs and address
 * bars. `most`: accepted by today's messengers and mail. `limit`: a badge whose link would be longer
 * is linked by its hosted file, if there is one. `qr`: a phone still scans the code from paper.
 */
export const LINK_BUDGET = { everywhere: 2_000, most: 8_000, limit: 2_500, qr: 1_200 } as const;

/** The version that is written: deflate-raw and a checksum (A-11). */
export const LINK_VERSION = '1';

/** A link to a badge. */
export interface ShareLink {
  readonly url: string;
  /** `carried`: the link contains the badge; `hosted`: it names its file; `page`: it is its page. */
  readonly form: 'carried' | 'hosted' | 'page';
  readonly length: number;
  /**
   * Reach of the link: every program, most current programs, or only those that do not shorten it.
   */
  readonly travels: 'everywhere' | 'most' | 'few';
  /** True when a QR code of the link can be scanned from paper. */
  readonly fitsQr: boolean;
}

/**
 * Computes the checksum, which tells a link damaged in transit from a forged badge: four bytes of
 * CRC-32, big-endian.
 */
export function checksum(bytes: Uint8Array): string {
  const sum = crc32(bytes);
  return encodeBase64url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum));
}

/** Removes the fragment from a page's URL; the rest is the host's. */
const withoutFragment = (page: string): string => page.split('#', 1)[0]!;

function measured(url: string, form: ShareLink['form']): ShareLink {
  const { length } = url;
  const travels =
    length <= LINK_BUDGET.everywhere ? 'everywhere' : length <= LINK_BUDGET.most ? 'most' : 'few';
  return { url, form, length, travels, fitsQr: length <= LINK_BUDGET.qr };
}

/**
 * Makes a link with the badge in its fragment, which a browser never sends: `#vc=` + version +
 * base64url(deflate-raw(text)) + `.` + checksum (A-11).
 *
 * @param text the exact text of the badge: JSON or compact JWS
 * @param page URL of a page that opens such links
 */
export async function carryingLink(text: string, page: string): Promise<ShareLink> {
  const bytes = encodeUtf8(text);
  const packed = encodeBase64url(await deflateRaw(bytes));
  return measured(
    `${withoutFragment(page)}#vc=${LINK_VERSION}${packed}.${checksum(bytes)}`,
    'carried',
  );
}

/**
 * Makes a link that names the badge's file; the page asks the person for consent before it loads a
 * file from another host (A-11).
 */
export function hostedLink(file: string, page: string): ShareLink {
  // Programs take the characters that encodeURIComponent leaves for the end of a sentence.
  const value = encodeURIComponent(file).replace(
    /[!'()*.~]$/,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return measured(`${withoutFragment(page)}#src=${value}`, 'hosted');
}

/** The fragment that asks a page to name the recipient. */
const NAMING = 'r=1';

/**
 * Makes a link ask its page to name the recipient, which the page does only where an authentic
 * badge has a readable name. The name itself is not in the link.
 */
export function namingRecipient({ url, form }: ShareLink): ShareLink {
  return measured(`${url}${url.includes('#') ? '&' : '#'}${NAMING}`, form);
}

/** The link to hand out, and the one that contains the badge, which may be the same. */
export interface ShareLinks {
  readonly link: ShareLink;
  readonly carrying: ShareLink;
}

/**
 * Makes the links of a badge, the short one first: its own page or file where there is one.
 *
 * @param text the exact text of the badge: JSON or compact JWS
 * @param page URL of a page that opens such links, or the badge's own folder
 * @param file URL of the badge's file, if it is hosted
 */
export async function shareLinks(text: string, page: string, file?: string): Promise<ShareLinks> {
  const carrying = await carryingLink(text, page);
  if (isFolder(page)) return { link: measured(page, 'page'), carrying };
  const isLong = file !== undefined && carrying.length > LINK_BUDGET.limit;
  return { link: isLong ? hostedLink(file, page) : carrying, carrying };
}

/**
 * Makes the best link for a badge: one that contains it while that link is short enough, else one
 * that names its file.
 *
 * @param text the exact text of the badge: JSON or compact JWS
 * @param page URL of a page that opens such links
 * @param file URL of the badge's file, if it is hosted
 * @example const { url } = await shareLink(badge.raw, 'https://badges.example/open.html');
 */
export async function shareLink(text: string, page: string, file?: string): Promise<ShareLink> {
  const carried = await carryingLink(text, page);
  return file !== undefined && carried.length > LINK_BUDGET.limit
    ? hostedLink(file, page)
    : carried;
}
