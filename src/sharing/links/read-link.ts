import { decodeBase64url } from '../../bytes/base64url.js';
import { inflate } from '../../bytes/gzip.js';
import { decodeUtf8 } from '../../bytes/utf8.js';
import { BadgeError } from '../../errors.js';
import { CREDENTIAL_LIMITS } from '../../json/limits.js';
import { checksum } from './create-link.js';
import { unmangled } from './repair-link.js';
import { isUrl } from '../../json/url.js';
import { looksLikeJws } from '../../jose/compact-jws.js';

/**
 * Longest link that is read, in characters, and longest text that may be unpacked from it.
 * JSON compresses tenfold at best; images do not.
 */
export const UNLINK_LIMITS = {
  characters: 2 << 20,
  bytes: CREDENTIAL_LIMITS.bytes,
  ratio: 200,
} as const;
/** Largest depth of wrapped links (by mail programs) that are unwrapped. */
const MAX_WRAPPERS = 3;

/**
 * The content of a link: the badge's exact text, or the URL of its file, which is loaded only after
 * the reader's consent when it is on another host. `showRecipient` when the sharer chose that the
 * page names the recipient.
 */
export type LinkContent = ({ readonly text: string } | { readonly src: string }) & {
  readonly showRecipient?: true;
};

/**
 * A payload that begins with its version. One without a version is base64url of JSON and begins
 * with `e` (the first bits of `{`), so no version is a letter.
 */
const VERSIONED = /^(\d)(.*)$/s;

/** The checksum has six characters: words that a message glued to the link may follow it. */
const PACKED = /^([^.]*)(?:\.([\w-]{6}))?/;

const damaged = (reason: string): BadgeError => new BadgeError('link-damaged', { reason });

/**
 * Unpacks the payload of a link.
 * @throws BadgeError `link-damaged`, `link-too-large`
 */
async function unpacked(payload: string): Promise<string> {
  const [, packed, sum] = PACKED.exec(payload)!;
  const bytes = decodeBase64url(packed!, { lenient: true });
  if (!bytes) throw damaged('base64url');
  const inflated = await inflate(bytes, {
    format: 'deflate-raw',
    maxBytes: UNLINK_LIMITS.bytes,
    maxRatio: UNLINK_LIMITS.ratio,
  });
  if (!inflated.ok)
    throw inflated.reason === 'limit'
      ? new BadgeError('link-too-large', { limit: UNLINK_LIMITS.bytes })
      : damaged('deflate');
  // A link cut at its end lost the checksum first; other software that writes this form may add
  // none.
  if (sum !== undefined && checksum(inflated.bytes) !== sum) throw damaged('checksum');
  return textIn(inflated.bytes);
}

function textIn(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (text === undefined || !isBadgeText(text)) throw damaged('text');
  return text;
}

/** Accepts JSON, a compact JWS, or one with disclosures behind it. */
const isBadgeText = (text: string): boolean =>
  /^\s*[{[]/.test(text) || looksLikeJws(text.trim().split('~', 1)[0]!);

/**
 * Restores the `~` that ends an SD-JWT without key binding: it looks like the end of a sentence and
 * was removed as one. A disclosure has no dot.
 */
const endedAgain = (text: string): string =>
  /^[\w.-]+~(?:[\w-]*~)*[\w-]+$/.test(text) ? `${text}~` : text;

/**
 * Reads the forms of `vc=`: ours, and those of other software: base64url, a compact JWS, JSON, or a
 * URL.
 */
async function contentOf(value: string): Promise<LinkContent> {
  if (/^https?:\/\//i.test(value)) return { src: value };
  if (isBadgeText(value)) return { text: endedAgain(value.trim()) };
  const versioned = VERSIONED.exec(value);
  if (versioned?.[1] === '1') return { text: await unpacked(versioned[2]!) };
  if (versioned) throw new BadgeError('link-version', { version: versioned[1]! });
  const bytes = decodeBase64url(value, { lenient: true });
  if (!bytes) throw damaged('base64url');
  return { text: textIn(bytes) };
}

/** Parses names and values after `#` or `?`; `verify?vc=…` is the form of another verifier. */
function parameters(part: string): Map<string, string> {
  const pairs = part
    .replace(/^!?\/?verify\/?\?/i, '')
    .split('&')
    .map(
      (pair) => [pair.split('=', 1)[0]!.toLowerCase(), pair.slice(pair.indexOf('=') + 1)] as const,
    );
  return new Map(pairs.filter(([name]) => /^[a-z]+$/.test(name)).reverse());
}

function decoded(value: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(value) ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
}

const parts = (link: string): { query: string; fragment: string } => {
  const [before, ...after] = link.split('#');
  return { query: before!.split('?').slice(1).join('?'), fragment: after.join('#') };
};

/**
 * Finds the value that names a badge: `vc`, `src` or `url` in the fragment; `url`, or the parameter
 * of a mail program's wrapper, in the query.
 */
function valueIn(link: string): { name: 'vc' | 'src'; value: string } | undefined {
  const { query, fragment } = parts(link);
  const [inFragment, inQuery] = [parameters(fragment), parameters(query)];
  const vc = inFragment.get('vc');
  if (vc) return { name: 'vc', value: decoded(vc) };
  const src =
    inFragment.get('src') ??
    inFragment.get('url') ??
    inQuery.get('url') ??
    inQuery.get('q') ??
    inQuery.get('u');
  return src ? { name: 'src', value: decoded(src) } : undefined;
}

/** Reads the sharer's choice to have the recipient named. */
const naming = (link: string): { readonly showRecipient?: true } =>
  /^1(?!\w)/.test(parameters(parts(link).fragment).get('r') ?? '') ? { showRecipient: true } : {};

/**
 * Reads the content of a share link, also after messengers and mail programs altered it: ours,
 * plain base64url, `?url=`, `#src=` and `#verify?vc=`. Makes no network request.
 *
 * @param link the link as received, at most {@link UNLINK_LIMITS}`.characters` long; text around it
 *   is ignored
 * @returns the badge's exact text, or the http(s) URL of its file; `undefined` when the link
 *   contains no badge
 * @throws BadgeError `link-damaged` when the link was cut or altered in transit (which is no
 *   evidence against the badge); `link-version`; `link-too-large`
 * @example
 * import { read } from 'open-badge-elements/read';
 * import { readLink } from 'open-badge-elements/share';
 * const content = await readLink(location.href);
 * if (content && 'text' in content) console.log(await read(content.text));
 */
export async function readLink(link: string): Promise<LinkContent | undefined> {
  if (link.length > UNLINK_LIMITS.characters)
    throw new BadgeError('link-too-large', { limit: UNLINK_LIMITS.characters });
  let at = unmangled(link);
  for (let wrapper = 0; wrapper <= MAX_WRAPPERS; wrapper++) {
    const found = valueIn(at);
    if (!found) return undefined;
    if (found.name === 'vc') return { ...(await contentOf(found.value)), ...naming(at) };
    if (!/^https?:\/\/[^\s]/i.test(found.value) || !isUrl(found.value)) return undefined;
    if (!isShareLink(found.value)) return { src: found.value, ...naming(at) };
    at = found.value;
  }
  return undefined;
}

/** Tells whether a URL is itself a link of one of the forms, which means that it was wrapped. */
const isShareLink = (url: string): boolean => /#(?:[^#]*[?&!/])?(?:vc|src|url)=/i.test(url);
