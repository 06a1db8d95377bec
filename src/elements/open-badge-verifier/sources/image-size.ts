/** Width and height of an image in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
type Measure = (view: DataView, bytes: Uint8Array) => Size | undefined;

const png: Measure = (view) => ({ width: view.getUint32(16), height: view.getUint32(20) });
const gif: Measure = (view) => ({
  width: view.getUint16(6, true),
  height: view.getUint16(8, true),
});
const bmp: Measure = (view) => ({
  width: Math.abs(view.getInt32(18, true)),
  height: Math.abs(view.getInt32(22, true)),
});

/** Recognizes JPEG frame headers. Huffman tables and arithmetic coding are excluded. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg: Measure = (view, bytes) => {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const webp: Measure = (view, bytes) => {
  const kind = text(bytes, 12, 4),
    three = (at: number): number => view.getUint16(at, true) + (bytes[at + 2]! << 16);
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return kind === 'VP8L'
    ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    : undefined;
};

/** Number of bytes in which a file of the ISO family must contain its sizes. */
const BOXES = 64 << 10;

/** Reads AVIF and HEIC, which state the size of each image in a box; the largest counts. */
const isoMedia: Measure = (view, bytes) => {
  let most: Size | undefined;
  const start = Array.from(bytes.subarray(0, BOXES), (byte) => String.fromCharCode(byte)).join('');
  for (
    let at = start.indexOf('ispe');
    at >= 0 && at + 16 <= bytes.length;
    at = start.indexOf('ispe', at + 4)
  ) {
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!most || size.width * size.height > most.width * most.height) most = size;
  }
  return most;
};

const KINDS: ReadonlyArray<readonly [start: RegExp, measure: Measure]> = [
  [/^\x89PNG\r\n\x1a\n/, png],
  [/^\xff\xd8\xff/, jpeg],
  [/^GIF8[79]a/, gif],
  [/^RIFF[^]{4}WEBP/, webp],
  [/^BM/, bmp],
  [/^[^]{4}ftyp/, isoMedia],
];

/**
 * Reads the size of an image from its header, before anything is decoded: a small file can expand
 * to gigabytes.
 *
 * @param bytes PNG, JPEG, GIF, WebP, BMP, AVIF or HEIC
 * @returns `undefined` for any other format, and where the header is truncated
 */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const kind = KINDS.find(([start]) => start.test(text(bytes, 0, 12)));
  try {
    const size = kind?.[1](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
