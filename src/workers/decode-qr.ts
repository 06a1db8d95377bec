import { pause } from '../pause.js';

/** The pixels of an image: four bytes each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * Limits of a search for QR codes: pixels of the image, codes in it, rounds over it, characters of
 * one code (the largest number in the standard).
 */
export const CODE_LIMITS = { pixels: 16_800_000, codes: 16, rounds: 4, characters: 7_089 } as const;

/** Options for a search. */
export interface LookOptions {
  /**
   * Parts searched beside the whole image: its middle, for the frames of a camera, of which there
   * are many; its quarters; or the quarters of these too. Default: `sixteenths`.
   */
  readonly parts?: 'middle' | 'quarters' | 'sixteenths';
  readonly signal?: AbortSignal;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
type Corners = readonly Point[];
interface Sighting {
  readonly data: string;
  readonly corners: Corners;
}
type Look = (pixels: Pixels) => Sighting | undefined;

/**
 * Number of attempts at one part of an image. The reader's own limit is a time, the frame of a
 * camera, so that a slow device would read fewer codes than a fast one.
 */
const ATTEMPTS = 16;

async function reader(): Promise<Look> {
  const { decodeQR } = await import('qr/decode.js');
  return (image) => {
    let corners: Corners = [];
    try {
      const data = decodeQR(image, {
        format: 'RGBA',
        effort: ATTEMPTS,
        timeLimit: Infinity,
        pointsOnDetect: ({ bounds }) => {
          corners = bounds;
        },
      });
      return { data, corners };
    } catch {
      return undefined; // no code, or a damaged one
    }
  };
}

/** Paints over a code that was read, so that the next one is found. */
function paintOver({ data, width, height }: Pixels, corners: Corners): void {
  const xs = corners.map(({ x }) => x),
    ys = corners.map(({ y }) => y);
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(width, Math.ceil(Math.max(...xs))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(height, Math.ceil(Math.max(...ys))),
  ];
  for (let row = top; row < bottom; row++)
    data.fill(255, (row * width + left) * 4, (row * width + right) * 4);
}

interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Smallest side of a part that is searched by itself, in pixels: the smallest code has 21 modules
 * and its margin.
 */
const LEAST_SIDE = 60;
/**
 * Share of a side that a part covers: parts overlap, so that a code on the boundary is complete in
 * one of them.
 */
const SHARE = 0.6;

const quarters = ({ left, top, width, height }: Region): Region[] => {
  const [w, h] = [Math.ceil(width * SHARE), Math.ceil(height * SHARE)];
  return [top, top + height - h].flatMap((y) =>
    [left, left + width - w].map((x) => ({ left: x, top: y, width: w, height: h })),
  );
};

const middle = ({ left, top, width, height }: Region): Region => ({
  left: Math.floor(left + (width * (1 - SHARE)) / 2),
  top: Math.floor(top + (height * (1 - SHARE)) / 2),
  width: Math.floor(width * SHARE),
  height: Math.floor(height * SHARE),
});

/**
 * Lists the whole image, then smaller and smaller parts: among several codes the reader confuses
 * their corners.
 */
function regionsOf({ width, height }: Pixels, parts: LookOptions['parts']): Region[] {
  const whole: Region = { left: 0, top: 0, width, height },
    four = quarters(whole);
  const all =
    parts === 'middle'
      ? [whole, middle(whole)]
      : [whole, ...four, ...(parts === 'quarters' ? [] : four.flatMap(quarters))];
  return all.filter((one) => one === whole || Math.min(one.width, one.height) >= LEAST_SIDE);
}

function cut({ data, width }: Pixels, { left, top, width: w, height: h }: Region): Pixels {
  const part = new Uint8ClampedArray(w * h * 4);
  for (let row = 0; row < h; row++)
    part.set(
      data.subarray(((top + row) * width + left) * 4, ((top + row) * width + left + w) * 4),
      row * w * 4,
    );
  return { data: part, width: w, height: h };
}

/** Searches a part of an image. */
function lookAt(pixels: Pixels, region: Region, look: Look): Sighting | undefined {
  const sighting = look(
    region.width === pixels.width && region.height === pixels.height ? pixels : cut(pixels, region),
  );
  return (
    sighting && {
      data: sighting.data,
      corners: sighting.corners.map(({ x, y }) => ({ x: x + region.left, y: y + region.top })),
    }
  );
}

/**
 * Reads the QR codes in an image, dark on light or light on dark; changes its pixels.
 *
 * @param pixels at most {@link CODE_LIMITS}`.pixels` of them
 * @returns the texts, each once, in the order they were found
 * @throws RangeError when the image is too large, or its size does not match its data
 */
export async function codesIn(
  pixels: Pixels,
  { parts = 'sixteenths', signal }: LookOptions = {},
): Promise<string[]> {
  const { data, width, height } = pixels,
    size = width * height;
  if (!(size > 0 && size <= CODE_LIMITS.pixels && data.length === size * 4))
    throw new RangeError('pixels');
  const look = await reader(),
    found = new Set<string>();
  const regions = regionsOf(pixels, parts),
    rounds = parts === 'middle' ? 1 : CODE_LIMITS.rounds;
  await collect(pixels, regions, rounds, look, found, signal);
  return [...found];
}

/**
 * Searches again as long as new codes are found: with some codes painted over, the reader finds
 * those it confused before.
 */
async function collect(
  pixels: Pixels,
  regions: readonly Region[],
  rounds: number,
  look: Look,
  found: Set<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let before = -1, round = 0; found.size > before && round < rounds; round++) {
    before = found.size;
    for (const region of regions) {
      await pause();
      signal?.throwIfAborted();
      for (
        let sighting = lookAt(pixels, region, look), times = 0;
        sighting && times < CODE_LIMITS.codes && found.size < CODE_LIMITS.codes;
        times++
      ) {
        paintOver(pixels, sighting.corners);
        if (sighting.data && sighting.data.length <= CODE_LIMITS.characters)
          found.add(sighting.data);
        await pause();
        sighting = lookAt(pixels, region, look);
      }
    }
  }
}
