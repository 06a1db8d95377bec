import { join } from '../../../bytes/join.js';
import { decodeLatin1 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext } from '../contract.js';
import { Uncleanable } from '../uncleanable.js';

const HEADER = 13,
  EXTENSION = 0x21,
  IMAGE = 0x2c,
  TRAILER = 0x3b;
const CONTROL = 0xf9,
  COMMENT = 0xfe,
  APPLICATION = 0xff;
/** Applications whose data says how often an animation runs. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Finds the end of a list of sub-blocks (GIF89a §15). */
function endOfBlocks(bytes: Uint8Array, from: number, place: string): number {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) throw new Uncleanable('damaged', place);
    at += length + 1;
    if (length === 0) return at;
  }
}

function endOfImage(bytes: Uint8Array, at: number, place: string): number {
  const start = at + 10 + tableBytes(bytes[at + 9] ?? 0) + 1;
  return endOfBlocks(bytes, start, place);
}

function isKept(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (label === CONTROL) return true;
  return label === APPLICATION && LOOPS.includes(decodeLatin1(bytes.subarray(at + 3, at + 14)));
}

function clean(bytes: Uint8Array, { place, removed }: CleaningContext): Uint8Array {
  let at = HEADER + tableBytes(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, at)];
  while (bytes[at] !== TRAILER) {
    const start = at;
    const block = bytes[at];
    if (block === IMAGE) at = endOfImage(bytes, at, place);
    else if (block === EXTENSION) at = endOfBlocks(bytes, at + 2, place);
    else throw new Uncleanable('damaged', place);
    if (block === IMAGE || isKept(bytes, start)) parts.push(bytes.subarray(start, at));
    else removed(bytes[start + 1] === COMMENT ? 'comment' : 'unknown-part');
  }
  if (at + 1 < bytes.length) removed('behind-the-end');
  parts.push(new Uint8Array([TRAILER]));
  return join(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/** Cleans GIF (GIF89a): comments, data of applications such as XMP, and data behind the end. */
export const gif: Cleaner = {
  name: 'gif',
  recognise: (bytes) =>
    /^GIF8[79]a$/.test(decodeLatin1(bytes.subarray(0, 6)))
      ? { mediaType: 'image/gif', extension: 'gif' }
      : undefined,
  clean,
};
