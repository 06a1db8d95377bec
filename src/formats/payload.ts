import type { Json, JsonObject, ReadNote } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { CONTAINER_LIMITS } from '../json/limits.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import { looksLikeJws, looksLikeToken, payloadTextOf } from '../jose/compact-jws.js';

/** Largest baked image that is read, in bytes. */
export const MAX_IMAGE_BYTES = 10 << 20;

/** Names of one generation of badges inside images. */
export interface BakedKind {
  /** Keyword of the PNG text chunk; callers choose a kind by it, too. */
  readonly keyword: 'openbadgecredential' | 'clrcredential' | 'openbadges';
  /** Namespace, usual prefix and local name of the SVG element. */
  readonly namespace: string;
  readonly prefix: string;
  readonly element: string;
}

/** Kinds of baked badges, in the order in which they are searched (B-15). */
export const BAKED_KINDS: readonly BakedKind[] = [
  {
    keyword: 'openbadgecredential',
    namespace: 'https://purl.imsglobal.org/ob/v3p0',
    prefix: 'openbadges',
    element: 'credential',
  },
  {
    keyword: 'clrcredential',
    namespace: 'https://purl.imsglobal.org/clr/v2p0',
    prefix: 'clr',
    element: 'credential',
  },
  {
    keyword: 'openbadges',
    namespace: 'http://openbadges.org',
    prefix: 'openbadges',
    element: 'assertion',
  },
];

/** Options for putting a badge into an image. */
export interface BakeOptions {
  /** Replace every badge in the image. Default `false`: a baked image is refused. */
  readonly overwrite?: boolean;
  /**
   * Keep badges of another kind in the image, so that it may contain an OB 2.0 and an OB 3.0 badge.
   * Default `false`.
   */
  readonly alongside?: boolean;
  /** Kind to bake as. Default: determined by the payload. */
  readonly keyword?: BakedKind['keyword'];
}

/**
 * Tells whether a text from an unusual place is a credential, as opposed to other data of an image.
 */
export const looksLikeCredential = (text: string): boolean =>
  looksLikeJws(text.split('~', 1)[0]!) || /VerifiableCredential|w3id\.org\/openbadges/.test(text);

/**
 * Parses the JSON object that a payload is, or that a token contains; for choosing a kind, not to be
 * trusted.
 */
function objectIn(payload: string): JsonObject | undefined {
  const json = looksLikeToken(payload) ? payloadTextOf(payload) : payload;
  const value = json === undefined ? undefined : parseJson(json, CONTAINER_LIMITS).value;
  return isObject(value) ? value : undefined;
}

const typesOf = (value: Json | undefined): readonly Json[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Json[];

/**
 * Determines the kind to bake a payload as, and the JSON object in it.
 * @throws BadgeError when the payload is neither a JSON object nor a token of one (B-2)
 */
export function kindOf(payload: string): {
  readonly keyword: BakedKind['keyword'];
  readonly document: JsonObject;
} {
  const document = objectIn(payload);
  if (!document) throw new BadgeError('not-a-badge');
  const inner = isObject(document['vc']) ? document['vc'] : document;
  const types = typesOf(inner['type']);
  if (types.includes('ClrCredential')) return { keyword: 'clrcredential', document };
  return {
    keyword: types.includes('VerifiableCredential') ? 'openbadgecredential' : 'openbadges',
    document,
  };
}

/**
 * Characters of Windows-1252 that differ from Latin-1: text mangled by a "Latin-1" reader often
 * passed through it.
 */
const WINDOWS_1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => [
    character.charCodeAt(0),
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92,
      0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index]!,
  ]),
);

/**
 * Tells whether text looks like UTF-8 that was decoded as Latin-1: encoded back, all of it is
 * UTF-8.
 */
function isMojibake(text: string): boolean {
  const bytes = new Uint8Array(text.length);
  let foreign = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = WINDOWS_1252.get(unit) ?? unit;
    if (byte > 255) return false;
    foreign ||= byte > 127;
    bytes[i] = byte;
  }
  return foreign && decodeUtf8(bytes) !== undefined;
}

/**
 * Makes a remark when the text was probably mangled before it was baked; the text stays as it is,
 * since it may have been signed so.
 */
export function mojibakeNotes(text: string): ReadNote[] {
  return isMojibake(text) ? [{ code: 'text-mojibake', outcome: 'warn' }] : [];
}

/**
 * Makes remarks that a container has several badges: forbidden for one kind (B-12, B-22), allowed
 * for two (B-6).
 */
export function severalNotes(keywords: readonly string[]): ReadNote[] {
  const repeated = new Set(keywords).size < keywords.length;
  return keywords.length < 2
    ? []
    : [
        {
          code: 'several-in-container',
          outcome: repeated ? 'fail' : 'warn',
          params: { count: keywords.length },
        },
      ];
}
