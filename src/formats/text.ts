import type { ReadNote } from '../badge/contract.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { trimEndOf } from '../bytes/trim-end.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import { CONTAINER_LIMITS } from '../json/limits.js';
import { parseJson } from '../json/parse.js';
import { textOfFile } from './file-text.js';
import { looksLikePdf, looksLikePng, looksLikeSvg } from './detect.js';
import { looksLike, looksLikeText } from './looks-like.js';
import { isObject } from '../json/values.js';
import { decodedForms, joinedPieces } from './text-encodings.js';
import { looksLikeToken } from '../jose/compact-jws.js';

/**
 * Largest text that is searched for a badge, in bytes, and most places in it that are tried.
 */
export const TEXT_LIMITS = { bytes: 4 << 20, locations: 100 } as const;
/**
 * Most work of unpacking files in one text: a PDF may contain four times as much as an image may,
 * and ten PDFs or forty images take two seconds.
 */
export const MAX_FILES_WORK = 40;
function workOf(file: Uint8Array | undefined): number {
  if (!file) return 0;
  if (looksLikePdf(file)) return 4;
  return looksLikePng(file) || looksLikeSvg(file) ? 1 : 0;
}
/** Shortest run of base64 that is decoded, in characters: a shorter one is a word. */
const LEAST_BASE64 = 64;

/** Part of a text that may be a badge, and how it was found. */
interface Candidate {
  readonly what: 'token-wrapped' | 'base64' | 'code-block' | 'web-page' | 'in-text';
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/**
 * Matches three parts in the standard alphabet of base64, or padded: RFC 7515 §2 allows neither.
 */
const PADDED_TOKEN = /^e[w-z0-9_-][\w+/=-]{8,}\.[\w+/=-]+\.[\w+/=-]*$/;

/** Matches a token that ends before its signature, or an encrypted one (RFC 7516 §3.1). */
const OTHER_PARTS = /^e[w-z0-9_-][\w-]{8,}(?:\.[\w-]+|\.[\w-]*\.[\w-]*(?:\.[\w-]+\.[\w-]+)?)$/;

/** Makes the error for a token with other parts than header, payload and signature, if it is one. */
function otherParts(joined: string): BadgeError | undefined {
  const parts = OTHER_PARTS.test(joined) ? joined.split('.') : [];
  const header = decodeBase64url(parts[0] ?? '');
  if (!header || !isReadable(decodeUtf8(header) ?? '')) return undefined;
  return parts.length === 5
    ? new BadgeError('unsupported-kind', { kind: 'JWE' })
    : new BadgeError('jwt-parts', { count: parts.filter((part) => part !== '').length });
}

/** Finds a token with white space in it, which was inserted in transit (RFC 7515 §5.2). */
function wrappedToken(text: string): Candidate[] {
  const joined = joinedPieces(text);
  if (looksLikeToken(joined)) return [{ what: 'token-wrapped', text: joined }];
  if (PADDED_TOKEN.test(joined)) throw new BadgeError('jwt-encoding');
  const other = otherParts(joined);
  if (other) throw other;
  return [];
}

/** Finds blocks of nothing but base64: a whole file, or an attachment of an e-mail. */
function base64Blocks(text: string): Candidate[] {
  return text.split(/\r?\n[\t ]*\r?\n/, TEXT_LIMITS.locations).flatMap((block) => {
    const joined = block.replace(/(?:^|\n)--[^\n]*(?:\n|$)/g, '').replace(/\s+/g, '');
    if (joined.length < LEAST_BASE64 || !/^[\w+/-]+={0,2}$/.test(joined)) return [];
    const bytes = decodeBase64url(joined, { lenient: true });
    return bytes ? [{ what: 'base64' as const, bytes }] : [];
  });
}

/** Finds the content of Markdown fences, without the line that names the language. */
function codeBlocks(text: string): Candidate[] {
  const parts = text.split('```', 2 * TEXT_LIMITS.locations);
  return parts.flatMap((part, at) =>
    at % 2 === 0 ? [] : [{ what: 'code-block' as const, text: part.replace(/^[^\n{]*\n/, '') }],
  );
}

/** Finds the content of the scripts of a web page; only JSON passes the test that follows. */
function scripts(text: string): Candidate[] {
  const [, ...parts] = text.split(/<script\b/i, TEXT_LIMITS.locations);
  return parts.map((part) => ({
    what: 'web-page' as const,
    text: part.slice(part.indexOf('>') + 1).split(/<\/script/i, 1)[0]!,
  }));
}

/** Decodes JSON inside a JSON string, as some exports write it. */
function quotedTwice(text: string): Candidate[] {
  const quoted = text.trim();
  if (!quoted.startsWith('"') || !quoted.endsWith('"')) return [];
  try {
    const { value } = parseJson(quoted, { ...CONTAINER_LIMITS, stringLength: TEXT_LIMITS.bytes });
    return typeof value === 'string' ? [{ what: 'in-text', text: value }] : [];
  } catch {
    return [];
  }
}

/** Finds a token among other words, or all text between the first brace and the last. */
function amongWords(text: string): Candidate[] {
  const tokens = text
    .split(/[^\w.~-]+/)
    .filter((word) => word.length > LEAST_BASE64)
    .map((word) => trimEndOf(word, /\./));
  const object = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  return [
    ...tokens.filter(looksLikeToken).slice(0, TEXT_LIMITS.locations),
    ...(object ? [object] : []),
  ].map((found) => ({ what: 'in-text' as const, text: found }));
}

/** Finds a badge in a text that was encoded for transport, after decoding it. */
const encoded = (text: string): Candidate[] => decodedForms(text).flatMap(amongWords);

/** Tells whether a text is a JSON object or a token; `read` determines its kind. */
function isReadable(text: string): boolean {
  if (looksLikeToken(text)) return true;
  try {
    return isObject(parseJson(text, CONTAINER_LIMITS).value);
  } catch {
    return false;
  }
}

const noted = (what: string): ReadNote => ({
  code: 'container-deviation',
  outcome: 'warn',
  params: { what },
});

/** Matches header lines at the start of saved e-mails (RFC 5322 §2.2). */
const MAIL =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|x-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n|[\w-]+:[^\n]*\n)*(?:mime-version|content-type|message-id|subject):/i;

/**
 * Matches shortcuts of Windows and Linux (`URL=`) and of macOS (a property list with the key
 * `URL`).
 */
const SHORTCUT =
  /^(?:\[(?:InternetShortcut|Desktop Entry)\][^]*?^URL(?:\[\$e\])?=(\S{1,2000})|<\?xml[^]*?<key>URL<\/key>\s*<string>([^<\s]{1,2000})<)/im;

/**
 * Makes the error for a text without a readable badge, with its kind, so that its reader knows what
 * to do.
 */
function unread(bytes: Uint8Array, text: string): BadgeError {
  if (MAIL.test(text.slice(0, 4096))) return new BadgeError('email-file');
  const link = SHORTCUT.exec(text.slice(0, 4096));
  if (link) return new BadgeError('link-file', { url: link[1] ?? link[2]! });
  const broken = /^\s*[{[]/.test(text) ? jsonError(text) : undefined;
  if (broken) return broken;
  return new BadgeError('unknown-format', { looksLike: looksLike(bytes) });
}

/** Gives the error of the strict parser for a text that begins as JSON. */
function jsonError(text: string): BadgeError | undefined {
  try {
    parseJson(text, CONTAINER_LIMITS);
    return undefined;
  } catch (error) {
    if (error instanceof BadgeError) return error;
    throw error;
  }
}

const STRATEGIES = [
  wrappedToken,
  base64Blocks,
  codeBlocks,
  scripts,
  quotedTwice,
  amongWords,
  encoded,
];

/**
 * Finds payloads in a text by several strategies, the surest first; the first with a readable
 * payload decides.
 */
async function payloadsIn(
  text: string,
  unbakeInner: (bytes: Uint8Array) => Promise<readonly Payload[]>,
): Promise<readonly Payload[]> {
  for (const strategy of STRATEGIES) {
    const payloads: Payload[] = [];
    let work = 0;
    for (const candidate of strategy(text)) {
      work += workOf(candidate.bytes);
      if (work > MAX_FILES_WORK)
        throw new BadgeError('too-many-values', { what: 'files', limit: MAX_FILES_WORK });
      const own = candidate.bytes
        ? await unbakeInner(candidate.bytes).catch(nothing)
        : ofText(candidate.text!.trim());
      payloads.push(...own.slice(0, 1).map((payload) => withNote(payload, candidate.what)));
    }
    if (payloads.length > 0) return payloads;
  }
  return [];
}

const ofText = (text: string): Payload[] =>
  isReadable(text) ? [{ text, found: { container: 'text', notes: [] } }] : [];

function withNote({ text, found }: Payload, what: string): Payload {
  return { text, found: { ...found, container: 'text', notes: [...found.notes, noted(what)] } };
}

function nothing(error: unknown): readonly Payload[] {
  if (error instanceof BadgeError) return [];
  throw error;
}

/**
 * Makes the format of badges inside other text: a token cut into lines, base64, a Markdown fence, a
 * script of a web page, an attachment in an e-mail.
 * @param unbakeInner reads the bytes that base64 decodes to; passed in, since a format does not
 *   know the others
 */
export function textWith(unbakeInner: (bytes: Uint8Array) => Promise<readonly Payload[]>): Format {
  return {
    name: 'text',
    recognise: looksLikeText,
    unbake: async (bytes) => {
      const text = bytes.length > TEXT_LIMITS.bytes ? undefined : textOfFile(bytes);
      const payloads = text === undefined ? [] : await payloadsIn(text, unbakeInner);
      if (payloads.length === 0) throw unread(bytes, text ?? '');
      return payloads;
    },
  };
}
