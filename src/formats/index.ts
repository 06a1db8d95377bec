import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import type { BakeOptions } from './payload.js';
import {
  asciiStart,
  looksLike,
  looksLikeJson,
  looksLikeJwt,
  looksLikePdf,
  looksLikePng,
  looksLikeSdJwt,
  looksLikeSvg,
} from './recognise.js';

export type { Format, Payload } from './contract.js';
export type { BakeOptions } from './payload.js';

/** A format whose code is loaded when the first file of it comes along, once; looking at the first bytes needs none of it. */
function lazy(
  name: Format['name'],
  recognise: Format['recognise'],
  load: () => Promise<Format>,
): Format {
  let loaded: Format | undefined;
  return { name, recognise, unbake: async (bytes) => (loaded ??= await load()).unbake(bytes) };
}

/** The ways a badge hides in bytes; the first that recognises a file reads it (V-1). */
export const FORMATS: readonly Format[] = [
  lazy('png', looksLikePng, async () => (await import('./png.js')).png),
  lazy('svg', looksLikeSvg, async () => (await import('./svg.js')).svg),
  lazy('sd-jwt', looksLikeSdJwt, async () => (await import('./sd-jwt.js')).sdJwt),
  lazy('jwt', looksLikeJwt, async () => (await import('./jwt.js')).jwt),
  lazy('json', looksLikeJson, async () => (await import('./json.js')).json),
  lazy('pdf', looksLikePdf, async () => (await import('./pdf.js')).pdfWith(unbake)),
];

/**
 * Finds the badges' texts in a file: PNG, SVG, SVGZ, JSON, JWT, SD-JWT, or a PDF with any of them attached.
 *
 * @param bytes the whole file
 * @returns every payload found, first the one that counts (B-10, B-15); never empty
 * @throws BadgeError `empty`; `unknown-format` with `looksLike` (`jpeg`, `html`, `zip` …); or what the format says is broken
 * @example const [payload] = await unbake(bytes); console.log(payload.text, payload.found.keyword);
 */
export async function unbake(bytes: Uint8Array): Promise<readonly Payload[]> {
  const format = FORMATS.find(({ recognise }) => recognise(bytes));
  if (format) return format.unbake(bytes);
  throw asciiStart(bytes) === ''
    ? new BadgeError('empty')
    : new BadgeError('unknown-format', { looksLike: looksLike(bytes) });
}

/**
 * Puts a badge into a PNG or SVG picture, leaving every other byte as it is (B-1…B-5, B-20…B-25).
 *
 * @param image the picture: PNG, SVG or SVGZ, at most 10 MiB
 * @param payload the credential as JSON text or compact JWS; it is baked exactly as it is (B-5)
 * @param options `overwrite` a baked picture, keep other kinds `alongside`, or name the `keyword`
 * @returns the baked picture; `image` itself is not changed
 * @throws BadgeError `image-unsupported` when it is neither PNG nor SVG; `already-baked`; or what is broken in picture or payload
 * @example await writeFile('badge.png', await bake(await readFile('picture.png'), JSON.stringify(credential)));
 */
export async function bake(
  image: Uint8Array,
  payload: string,
  options: BakeOptions = {},
): Promise<Uint8Array> {
  if (looksLikePng(image)) return (await import('./png.js')).bakePng(image, payload, options);
  if (looksLikeSvg(image)) return (await import('./svg.js')).bakeSvg(image, payload, options);
  throw new BadgeError('image-unsupported', { looksLike: looksLike(image) });
}
