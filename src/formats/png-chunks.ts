import { crc32 } from '../bytes/crc32.js';
import { BadgeError } from '../errors.js';
import { PNG_SIGNATURE } from './detect.js';

const MAX_CHUNK = 2 ** 31 - 1;
/**
 * Most chunks of an image; an encoder that splits its pixels into pieces of 4 kB makes 2,560 for
 * the largest.
 */
export const MAX_PNG_CHUNKS = 5_000;
/** Bytes of length, type and CRC around the data. */
const FRAME = 12;

/** One chunk, as views into the file. */
export interface Chunk {
  readonly type: string;
  /** Byte offset of its length field, and of the byte after its CRC. */
  readonly offset: number;
  readonly end: number;
  readonly data: Uint8Array;
}

function typeAt(bytes: Uint8Array, offset: number): string {
  const letters = bytes.subarray(offset + 4, offset + 8);
  const areLetters = letters.every(
    (byte) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122),
  );
  if (!areLetters) throw new BadgeError('png-chunk', { what: 'type', offset });
  return String.fromCharCode(...letters);
}

function chunkAt(bytes: Uint8Array, view: DataView, offset: number): Chunk {
  if (offset + FRAME > bytes.length) throw new BadgeError('png-truncated', { offset });
  const length = view.getUint32(offset);
  const type = typeAt(bytes, offset);
  if (length > MAX_CHUNK)
    throw new BadgeError('png-chunk', { what: 'length', chunk: type, offset });
  const end = offset + FRAME + length;
  if (end > bytes.length) throw new BadgeError('png-truncated', { chunk: type, offset });
  return { type, offset, end, data: bytes.subarray(offset + 8, end - 4) };
}

/**
 * Walks the chunks up to and including `IEND` (B-11). Does not check CRCs.
 * @throws BadgeError `png-truncated` or `png-chunk`, with the byte offset; `too-many-values` above
 *   {@link MAX_PNG_CHUNKS}
 */
export function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let offset = PNG_SIGNATURE.length; ;) {
    const chunk = chunkAt(bytes, view, offset);
    if (chunks.length === 0 && chunk.type !== 'IHDR')
      throw new BadgeError('png-chunk', { what: 'first', chunk: chunk.type, offset });
    chunks.push(chunk);
    if (chunk.type === 'IEND') return chunks;
    if (chunks.length >= MAX_PNG_CHUNKS)
      throw new BadgeError('too-many-values', { what: 'chunks', limit: MAX_PNG_CHUNKS, offset });
    offset = chunk.end;
  }
}

/**
 * Walks the chunks after `IEND`, as far as they are readable; only to report a badge in the wrong
 * position.
 */
export function chunksBehind(bytes: Uint8Array, from: number): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  try {
    for (let offset = from; offset < bytes.length && chunks.length < MAX_BEHIND;) {
      const chunk = chunkAt(bytes, view, offset);
      chunks.push(chunk);
      offset = chunk.end;
    }
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
  }
  return chunks;
}
const MAX_BEHIND = 100;

/** Tells whether a chunk's CRC-32 over type and data is correct (B-4, B-11). */
export function isCrcValid(bytes: Uint8Array, chunk: Chunk): boolean {
  const written = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(
    chunk.end - 4,
  );
  return crc32(bytes.subarray(chunk.offset + 4, chunk.end - 4)) === written;
}

/** Writes one chunk: length, type, data, CRC. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + FRAME);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}
