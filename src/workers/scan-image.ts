import { codesIn, type LookOptions } from './decode-qr.js';

/** Options for scanning an image. */
export interface ScanOptions {
  /**
   * For a frame of a camera: one pass, since the next frame is another chance. Default: `false`.
   */
  readonly quick?: boolean;
  /**
   * For the page's own thread, in a page that allows no worker: sizes at which one pass blocks the
   * thread briefly. Default: `false`.
   */
  readonly gentle?: boolean;
  readonly signal?: AbortSignal;
}

interface Pass extends LookOptions {
  readonly longest: number;
}

/**
 * Sizes at which an image is scanned, by its longer side in pixels, smallest first: codes seldom
 * need more, photos of whole certificates do.
 */
export const SCAN_PASSES = {
  quick: [1_000],
  gentle: [640, 1_000, 1_600],
  full: [1_000, 2_000, 4_000],
} as const;

function passes({ quick, gentle, signal }: ScanOptions): Pass[] {
  if (quick)
    return (gentle ? SCAN_PASSES.gentle.slice(0, 1) : SCAN_PASSES.quick).map((longest) => ({
      longest,
      parts: 'middle',
      signal,
    }));
  return (gentle ? SCAN_PASSES.gentle : SCAN_PASSES.full).map((longest, at) => ({
    longest,
    parts: at === 0 ? 'sixteenths' : 'quarters',
    signal,
  }));
}

/** Draws an image, no larger than requested, on a white background. */
function drawn(image: ImageBitmap, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const [width, height] = [image.width, image.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  })!;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/**
 * Reads the QR codes in an image, at increasing sizes until one is found.
 *
 * @param image not closed: it belongs to the caller
 * @returns the texts, each once; empty when there is no code
 */
export async function scanImage(image: ImageBitmap, options: ScanOptions = {}): Promise<string[]> {
  const own = Math.max(image.width, image.height),
    all = passes(options);
  for (const [at, { longest, ...look }] of all.entries()) {
    if (at > 0 && all[at - 1]!.longest >= own) break;
    const found = await codesIn(drawn(image, longest), look);
    if (found.length) return found;
  }
  return [];
}
