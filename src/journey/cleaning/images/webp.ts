import { join } from '../../../bytes/join.js';
import { decodeLatin1, encodeUtf8 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext, RemovedKind } from '../contract.js';
import { Uncleanable } from '../uncleanable.js';
import { isOrientationOnly, orientationOf, orientationOnly } from './orientation.js';

const RIFF_HEADER = 12,
  CHUNK_HEADER = 8,
  FRAME_HEADER = 16;
/** Flags of VP8X: a colour profile, Exif, XMP (RFC 9649 §2.7). */
const PROFILE = 0x20,
  EXIF = 0x08,
  XMP = 0x04;
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH'];
const KINDS: Readonly<Record<string, RemovedKind>> = {
  EXIF: 'exif',
  'XMP ': 'xmp',
  ICCP: 'color-profile',
};

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

function chunksOf(bytes: Uint8Array, place: string): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 0; at + CHUNK_HEADER <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const start = at + CHUNK_HEADER;
    if (start + size > bytes.length) throw new Uncleanable('damaged', place);
    chunks.push({
      name: decodeLatin1(bytes.subarray(at, at + 4)),
      data: bytes.subarray(start, start + size),
    });
    at = start + size + (size & 1);
  }
  return chunks;
}

function written({ name, data }: Chunk): Uint8Array {
  const chunk = new Uint8Array(CHUNK_HEADER + data.length + (data.length & 1));
  chunk.set(encodeUtf8(name));
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  chunk.set(data, CHUNK_HEADER);
  return chunk;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  join(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );

/** Exif data in WebP begins with its TIFF header, or, from some cameras, as in JPEG. */
function tiffOf(data: Uint8Array): Uint8Array {
  return decodeLatin1(data.subarray(0, 4)) === 'Exif' ? data.subarray(6) : data;
}

function withFlags(data: Uint8Array, hasOrientation: boolean): Uint8Array {
  const header = data.slice();
  header[0] = (header[0]! & ~(PROFILE | EXIF | XMP)) | (hasOrientation ? EXIF : 0);
  return header;
}

function cleanFrame(data: Uint8Array, context: CleaningContext): Uint8Array {
  const chunks = chunksOf(data.subarray(FRAME_HEADER), context.place);
  const inside = chunks.filter(({ name }) => KEPT.includes(name));
  if (inside.length < chunks.length) context.removed('unknown-part');
  return joined([data.subarray(0, FRAME_HEADER), ...inside.map(written)]);
}

function clean(bytes: Uint8Array, context: CleaningContext): Uint8Array {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8;
  if (size > bytes.length) throw new Uncleanable('damaged', context.place);
  if (size < bytes.length) context.removed('behind-the-end');
  const chunks = chunksOf(bytes.subarray(RIFF_HEADER, size), context.place);
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const tiff = exif && orientationOnly(orientationOf(tiffOf(exif.data)));
  const parts = chunks.flatMap(({ name, data }) => {
    if (!KEPT.includes(name)) {
      const isRest = name === 'EXIF' && isOrientationOnly(data);
      if (!isRest) context.removed(KINDS[name] ?? 'unknown-part');
      return [];
    }
    if (name === 'VP8X') return [written({ name, data: withFlags(data, Boolean(tiff)) })];
    return [written({ name, data: name === 'ANMF' ? cleanFrame(data, context) : data })];
  });
  const body = joined([...parts, ...(tiff ? [written({ name: 'EXIF', data: tiff })] : [])]);
  const header = bytes.slice(0, RIFF_HEADER);
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  return joined([header, body]);
}

/** Cleans WebP (RFC 9649): Exif, XMP, colour profiles and unknown chunks; the orientation stays. */
export const webp: Cleaner = {
  name: 'webp',
  recognise: (bytes) =>
    decodeLatin1(bytes.subarray(0, 4)) === 'RIFF' && decodeLatin1(bytes.subarray(8, 12)) === 'WEBP'
      ? { mediaType: 'image/webp', extension: 'webp' }
      : undefined,
  clean,
};
