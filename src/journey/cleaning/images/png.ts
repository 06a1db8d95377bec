import { join } from '../../../bytes/join.js';
import { BadgeError } from '../../../errors.js';
import { chunksOf, writeChunk, type Chunk } from '../../../formats/png-chunks.js';
import type { Cleaner, CleaningContext, RemovedKind } from '../contract.js';
import { Uncleanable } from '../uncleanable.js';
import { isOrientationOnly, orientationOf, orientationOnly } from './orientation.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that are needed to show an image or an animation (PNG, third edition, §11). */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT'.split(' '),
);
const KINDS: Readonly<Record<string, RemovedKind>> = {
  tEXt: 'text-chunk',
  zTXt: 'text-chunk',
  iTXt: 'text-chunk',
  eXIf: 'exif',
  tIME: 'date',
  iCCP: 'color-profile',
};

function chunks(bytes: Uint8Array, place: string): readonly Chunk[] {
  try {
    return chunksOf(bytes);
  } catch (cause) {
    if (!(cause instanceof BadgeError)) throw cause;
    throw new Uncleanable('damaged', place, undefined, { cause });
  }
}

function kept(bytes: Uint8Array, chunk: Chunk): Uint8Array | undefined {
  if (KEPT.has(chunk.type)) return bytes.subarray(chunk.offset, chunk.end);
  if (chunk.type !== 'eXIf') return undefined;
  const tiff = orientationOnly(orientationOf(chunk.data));
  return tiff && writeChunk('eXIf', tiff);
}

const isOrientation = ({ type, data }: Chunk): boolean =>
  type === 'eXIf' && isOrientationOnly(data);

function clean(bytes: Uint8Array, { place, removed }: CleaningContext): Uint8Array {
  const all = chunks(bytes, place);
  const parts = [bytes.subarray(0, SIGNATURE.length)];
  for (const chunk of all) {
    const part = kept(bytes, chunk);
    if (!KEPT.has(chunk.type) && !isOrientation(chunk))
      removed(KINDS[chunk.type] ?? 'unknown-part');
    if (part) parts.push(part);
  }
  if (all.at(-1)!.end < bytes.length) removed('behind-the-end');
  return join(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/** Cleans PNG: texts, XMP, Exif, dates, colour profiles, private chunks, and data behind the end. */
export const png: Cleaner = {
  name: 'png',
  recognise: (bytes) =>
    SIGNATURE.every((byte, at) => bytes[at] === byte)
      ? { mediaType: 'image/png', extension: 'png' }
      : undefined,
  clean,
};
