import { BadgeError } from '../../../errors.js';
import { sizeOf } from './image-size.js';

/**
 * Limits of an image that is scanned for QR codes: bytes of a file, bytes of an SVG, pixels after
 * decoding. Phones take photos of 50 million pixels.
 */
export const IMAGE_LIMITS = { bytes: 32 << 20, svgBytes: 1 << 20, pixels: 64_000_000 } as const;

/** Longer side at which an SVG is rendered, in pixels: it has no meaningful size of its own. */
const DRAWN_SIDE = 1_600;

function urlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsDataURL(blob);
  });
}

/**
 * Renders an SVG as an image, in which nothing runs or makes requests. Uses a `data:` URL,
 * the only source that strict pages allow for images.
 */
async function drawing(blob: Blob): Promise<ImageBitmap> {
  const image = new Image();
  image.src = await urlOf(blob.slice(0, blob.size, 'image/svg+xml'));
  await image.decode();
  const scale = DRAWN_SIDE / Math.max(image.naturalWidth, image.naturalHeight, 1);
  const [width, height] = [image.naturalWidth, image.naturalHeight].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  // Rendered at that size: enlarging a bitmap of the SVG's own size would blur it.
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

/**
 * Opens an image for scanning.
 *
 * @returns `undefined` when the browser cannot show it as an image; otherwise the caller closes it
 * @throws BadgeError `too-large`, `picture-too-large`
 */
export async function openImage(blob: Blob, isDrawing: boolean): Promise<ImageBitmap | undefined> {
  const limit = isDrawing ? IMAGE_LIMITS.svgBytes : IMAGE_LIMITS.bytes;
  if (blob.size > limit) throw new BadgeError('too-large', { bytes: blob.size, limit });
  if (isDrawing) return drawing(blob).catch(() => undefined);
  const size = sizeOf(new Uint8Array(await blob.arrayBuffer()));
  if (!size) return undefined;
  if (size.width * size.height > IMAGE_LIMITS.pixels)
    throw new BadgeError('picture-too-large', { limit: IMAGE_LIMITS.pixels });
  return createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => undefined);
}
