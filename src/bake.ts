/** Bakes a badge into an image. */
import { BadgeError } from './errors.js';
import type { BakeOptions } from './formats/payload.js';
import { bakePng } from './formats/png.js';
import { bakeSvg } from './formats/svg.js';
import { imageType } from './issuing/image-data.js';
import { read } from './read.js';

/**
 * Bakes a badge into a PNG or SVG (OB 3.0 §5.3, Baked Badge) and reads it back, to make sure that
 * the extracted text equals the given text. A PNG gets the text in an `iTXt` chunk; an SVG gets
 * JSON as the content of its `credential` element, and a compact JWS in the attribute `verify`.
 *
 * @param image bytes of the image; all its other content is kept
 * @param text the credential as JSON, or a compact JWS; kept byte for byte
 * @param options `overwrite` replaces a badge that the image already contains
 * @throws BadgeError `image-unsupported` for other images, `already-baked`, and the codes of
 *   damaged images
 * @example
 * import { bakeInto } from 'open-badge-elements/issue';
 * const baked = await bakeInto(picture, text);
 */
export async function bakeInto(
  image: Uint8Array,
  text: string,
  options: BakeOptions = {},
): Promise<Uint8Array> {
  const type = imageType(image);
  if (type !== 'image/png' && type !== 'image/svg+xml')
    throw new BadgeError('image-unsupported', {
      found: type ?? 'unknown',
      reason: 'not-png-or-svg',
    });
  const baked =
    type === 'image/png' ? bakePng(image, text, options) : await bakeSvg(image, text, options);
  const [badge] = await read(baked);
  if (badge?.raw !== text)
    throw new BadgeError('self-check-failed', { reason: 'baked-text-differs' });
  return baked;
}
