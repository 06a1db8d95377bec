/** Compares new screenshots with accepted ones. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const ACCEPTED = join(root, 'test', 'pictures', 'accepted');

/**
 * Largest difference of one pixel (0 to 1, pixelmatch), and most pixels that may differ: Chromium
 * and the fonts are pinned, so hardly any.
 */
export const TOLERANCE = { threshold: 0.06, share: 0.0001, pixels: 3 };

/**
 * Rows by which the height may differ: a page that ends at half a pixel is rounded either way, and
 * Chromium moves a line by a thirtieth of a pixel from one run to the next.
 */
const ROUNDED_ROWS = 1;

/**
 * Tells whether browser and fonts are those from npm: only with them are screenshots the same
 * everywhere.
 */
export const isPinned = () =>
  process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH;

const acceptedFile = (name) => join(ACCEPTED, `${name}.png`);

/**
 * Averages each square of `by` pixels: a moved word or a new colour is still visible, in a
 * sixteenth of the bytes.
 */
export function reduced(image, by) {
  if (by === 1) return image;
  const width = Math.ceil(image.width / by),
    height = Math.ceil(image.height / by),
    small = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1)
    meanOf(image, (at % width) * by, Math.floor(at / width) * by, by).forEach((value, channel) => {
      small.data[at * 4 + channel] = value;
    });
  return small;
}

function meanOf({ width, height, data }, left, top, by) {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = top; y < Math.min(top + by, height); y += 1) {
    for (let x = left; x < Math.min(left + by, width); x += 1, count += 1)
      sums.forEach((_, channel) => {
        sums[channel] += data[(y * width + x) * 4 + channel];
      });
  }
  return [...sums.map((sum) => Math.round(sum / count)), 255];
}

/** Compresses a PNG better than the browser does. */
const compressed = (image) =>
  PNG.sync.write(image, { colorType: 2, deflateLevel: 9, deflateStrategy: 0 });

/** @param {string} name @param {Buffer} png @param {number} by factor by which it is reduced */
export function accept(name, png, by) {
  mkdirSync(ACCEPTED, { recursive: true });
  if (differs(name, png, by))
    writeFileSync(acceptedFile(name), compressed(reduced(PNG.sync.read(png), by)));
}

/**
 * @param {string} name of the accepted screenshot
 * @param {Buffer} png the new one
 * @param {number} by factor by which the accepted one is reduced
 * @returns {{ message: string, image?: Buffer } | undefined} the difference, and an image of it
 */
export function differs(name, png, by) {
  if (!existsSync(acceptedFile(name)))
    return { message: 'there is no accepted screenshot of this name' };
  const before = PNG.sync.read(readFileSync(acceptedFile(name))),
    now = reduced(PNG.sync.read(png), by),
    width = before.width,
    height = Math.min(before.height, now.height);
  if (now.width !== width || Math.abs(now.height - before.height) > ROUNDED_ROWS)
    return {
      message: `${width * by} by ${before.height * by} pixels before, ${now.width * by} by ${now.height * by} now`,
    };
  const image = new PNG({ width, height }),
    top = ({ data }) => data.subarray(0, width * height * 4),
    count = pixelmatch(top(before), top(now), image.data, width, height, {
      threshold: TOLERANCE.threshold,
      includeAA: true,
    });
  return count > Math.max(TOLERANCE.pixels, width * height * TOLERANCE.share)
    ? { message: `${count} of ${width * height} pixels differ`, image: PNG.sync.write(image) }
    : undefined;
}
