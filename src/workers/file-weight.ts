import { HEAVY } from './heavy.js';

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
