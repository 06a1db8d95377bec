import type { Json, JsonObject } from '../badge/contract.js';
import { encodeBase64url, decodeBase64url } from '../bytes/base64url.js';
import { encodeLatin1, encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';

/** Image types that a badge may embed, by their first bytes. */
const SIGNATURES: ReadonlyArray<readonly [mediaType: string, matches: RegExp]> = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  // A comment before the root may be long; a file whose root begins later is not recognised as SVG.
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|svg|[a-zA-Z]+:svg)/],
];

/**
 * Finds the type of an image.
 * @returns the media type announced by the first bytes, or `undefined`
 */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return SIGNATURES.find(([, matches]) => matches.test(head))?.[0];
}

/**
 * Encodes an image as a `data:` URI, so that the proof covers the image itself and not only its URL.
 * @throws BadgeError `image-unsupported` for anything but PNG, SVG, JPEG, GIF or WebP
 */
export function imageDataUri(bytes: Uint8Array): string {
  const mediaType = ArrayBuffer.isView(bytes) ? imageType(bytes) : undefined;
  if (!mediaType)
    throw new BadgeError('image-unsupported', { reason: 'not-png-svg-jpeg-gif-webp' });
  const digits = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return `data:${mediaType};base64,${digits.padEnd(Math.ceil(digits.length / 4) * 4, '=')}`;
}

/** Decodes percent-encoded text to bytes; `undefined` for a broken escape. */
function percentDecode(text: string): Uint8Array | undefined {
  try {
    return encodeLatin1(unescapeBytes(text));
  } catch {
    return undefined;
  }
}

/**
 * Turns each `%hh` into one code unit, and all other text into the code units of its UTF-8 bytes.
 */
function unescapeBytes(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})|([^%]+)/g, (_, hex: string | undefined, plain: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : String.fromCharCode(...encodeUtf8(plain)),
  );
}

/**
 * Decodes the image in a `data:image/…` URI.
 * @returns its bytes, or `undefined` for any other text
 */
export function imageFromDataUri(uri: string): Uint8Array | undefined {
  const parts = /^data:image\/[a-z0-9.+-]+((?:;[^;,]*)*),([^]*)$/i.exec(uri);
  if (!parts) return undefined;
  return /;base64$/i.test(parts[1]!)
    ? decodeBase64url(parts[2]!.replace(/%3d/gi, '='), { lenient: true })
    : percentDecode(parts[2]!);
}

const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/**
 * Decodes the image that a badge embeds.
 * @returns the bytes of `achievement.image` when it is a `data:` URI, or `undefined`
 */
export function badgeImage(credential: JsonObject): Uint8Array | undefined {
  const image = asObject(asObject(credential['credentialSubject'])['achievement'])['image'];
  const source = typeof image === 'string' ? image : asObject(image)['id'];
  return typeof source === 'string' ? imageFromDataUri(source) : undefined;
}

/**
 * Embeds an image in a draft as `achievement.image`, so that it is signed with the rest. The
 * caption and all other members stay.
 * @throws BadgeError `image-unsupported`
 */
export function embedImage(credential: JsonObject, bytes: Uint8Array): JsonObject {
  const subject = asObject(credential['credentialSubject']);
  const achievement = asObject(subject['achievement']);
  const image = { ...asObject(achievement['image']), id: imageDataUri(bytes), type: 'Image' };
  return {
    ...credential,
    credentialSubject: { ...subject, achievement: { ...achievement, image } },
  };
}
