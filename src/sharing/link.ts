import { encodeBase64url } from '../bytes/base64url.js';
import { crc32 } from '../bytes/crc32.js';
import { deflateRaw } from '../bytes/gzip.js';
import { encodeUtf8 } from '../bytes/utf8.js';

/**
 * How long a link may be, in characters. `everywhere`: the oldest mail programs and address bars. `most`: today's messengers and mail.
 * `limit`: beyond it a hosted file is the honest way, and is taken when there is one. `qr`: what a telephone still reads from paper.
 */
export const LINK_BUDGET = { everywhere: 2_000, most: 8_000, limit: 16_000, qr: 1_200 } as const;

/** The version we write: deflate-raw and a checksum (A-11). */
export const LINK_VERSION = '1';

/** A link to a badge. */
export interface ShareLink {
  readonly url: string;
  /** `carried`: the badge is in the link itself; `hosted`: the link names its file. */
  readonly form: 'carried' | 'hosted';
  readonly length: number;
  /** How far it travels: through everything, through most programs of today, or only where nothing shortens it. */
  readonly travels: 'everywhere' | 'most' | 'few';
  /** Whether a QR code of it can be read from paper. */
  readonly fitsQr: boolean;
}

/** The checksum tells a link that was mangled on its way from a badge that was forged: four bytes of CRC-32, big-endian. */
export function checksum(bytes: Uint8Array): string {
  const sum = crc32(bytes);
  return encodeBase64url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum));
}

/** A page's address without what came after `#`; the rest of it is the host's. */
const withoutFragment = (page: string): string => page.split('#', 1)[0]!;

function measured(url: string, form: ShareLink['form']): ShareLink {
  const { length } = url;
  const travels =
    length <= LINK_BUDGET.everywhere ? 'everywhere' : length <= LINK_BUDGET.most ? 'most' : 'few';
  return { url, form, length, travels, fitsQr: length <= LINK_BUDGET.qr };
}

/**
 * A link with the badge in its fragment, which a browser never sends: `#vc=` + version + base64url(deflate-raw(text)) + `.` + checksum (A-11).
 *
 * @param text the exact text of the badge: JSON or compact JWS @param page address of a page that opens such links
 */
export async function carryingLink(text: string, page: string): Promise<ShareLink> {
  const bytes = encodeUtf8(text);
  const packed = encodeBase64url(await deflateRaw(bytes));
  return measured(
    `${withoutFragment(page)}#vc=${LINK_VERSION}${packed}.${checksum(bytes)}`,
    'carried',
  );
}

/** A link that names the badge's file; the page asks before it loads it when it is another host's (A-11). */
export function hostedLink(file: string, page: string): ShareLink {
  // what encodeURIComponent leaves, programs take for the end of a sentence
  const value = encodeURIComponent(file).replace(
    /[!'()*.~]$/,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return measured(`${withoutFragment(page)}#src=${value}`, 'hosted');
}

/**
 * The best link for a badge: one that carries it while that travels, else one that names its file.
 *
 * @param text the exact text of the badge @param page address of a page that opens such links @param file address of the badge's file, if it is hosted
 * @example const { url } = await shareLink(badge.raw, 'https://badges.example/open.html');
 */
export async function shareLink(text: string, page: string, file?: string): Promise<ShareLink> {
  const carried = await carryingLink(text, page);
  return file !== undefined && carried.length > LINK_BUDGET.limit
    ? hostedLink(file, page)
    : carried;
}
