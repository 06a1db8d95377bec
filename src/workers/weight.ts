import type { Badge } from '../read.js';

/**
 * Sizes from which a page hands work to a worker, each some 50 ms of processor time on a slow
 * machine: bytes of a text that is read, characters of a presentation that is verified with
 * the badges in it, bytes of a PNG, values of a document that is
 * verified, bytes of a response.
 */
export const HEAVY = {
  text: 128 << 10,
  presentation: 16 << 10,
  png: 2 << 20,
  values: 1_500,
  answer: 256 << 10,
} as const;

const SIGNATURES = {
  png: [0x89, 0x50, 0x4e, 0x47],
  zip: [0x50, 0x4b],
  gzip: [0x1f, 0x8b],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const;
const begins = (bytes: Uint8Array, kind: keyof typeof SIGNATURES): boolean =>
  SIGNATURES[kind].every((byte, at) => bytes[at] === byte);

/** Bytes of a PNG before its first chunk, and of a chunk besides its data. */
const PNG_HEAD = 8,
  CHUNK_REST = 12;
const TEXTS = /^[itz](?:TXt|EXt)$/;

/** Tells whether the texts of a PNG are long, or may be once they are decompressed. */
function hasHeavyText(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let length = 0;
  for (let at = PNG_HEAD; at + CHUNK_REST <= bytes.length; at += CHUNK_REST + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!TEXTS.test(type)) continue;
    if (type === 'zTXt' || isPacked(bytes, at + 8)) return true;
    length += view.getUint32(at);
    if (length > HEAVY.text) return true;
  }
  return false;
}

/** Tells whether an `iTXt` chunk is compressed: the byte after the end of its keyword. */
function isPacked(bytes: Uint8Array, start: number): boolean {
  const end = bytes.subarray(start, start + 80).indexOf(0);
  return end >= 0 && bytes[start + end + 1] === 1;
}

/**
 * Tells whether reading a file may take long. Archives, gzip and PDF are heavy at any size: their
 * content is larger than they are.
 */
export function isHeavyFile(bytes: Uint8Array): boolean {
  if (begins(bytes, 'png')) return bytes.length > HEAVY.png || hasHeavyText(bytes);
  if (begins(bytes, 'zip') || begins(bytes, 'gzip') || begins(bytes, 'pdf')) return true;
  return bytes.length > HEAVY.text;
}

/** Counts the values of a document, as far as a page verifies. */
function valuesIn(document: Badge['document']): number {
  let count = 0;
  const waiting: unknown[] = [document];
  while (waiting.length > 0 && count <= HEAVY.values) {
    const value = waiting.pop();
    count++;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return count;
}

/**
 * Tells whether verifying a badge may take long: a large document, a record, or a proof that costs
 * pairings.
 */
export const isHeavyBadge = ({ raw, document, children }: Badge): boolean =>
  children.length > 1 ||
  raw.length > HEAVY.text ||
  raw.includes('bbs-2023') ||
  valuesIn(document) > HEAVY.values;

/** Tells whether verifying a presentation with the badges in it may take long. */
export const isHeavyPresentation = (text: string): boolean =>
  text.length > HEAVY.presentation || text.includes('bbs-2023');
