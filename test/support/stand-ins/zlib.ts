/**
 * The part of `node:zlib` that our tests use, by fflate: the code under test uses the page's own
 * streams.
 */
import {
  deflateSync as raw,
  gunzipSync as gunzip,
  gzipSync as gzip,
  unzlibSync,
  zlibSync,
  type DeflateOptions,
} from 'fflate';
import { Buffer } from './buffer.js';

type Input = Uint8Array | string;

const bytes = (input: Input): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;
const buffer = (made: Uint8Array): Buffer =>
  new Buffer(made.buffer as ArrayBuffer, made.byteOffset, made.length);

export const deflateSync = (input: Input, options?: DeflateOptions): Buffer =>
  buffer(zlibSync(bytes(input), options));
export const deflateRawSync = (input: Input, options?: DeflateOptions): Buffer =>
  buffer(raw(bytes(input), options));
export const gzipSync = (input: Input, options?: DeflateOptions): Buffer =>
  buffer(gzip(bytes(input), options));
export const inflateSync = (input: Uint8Array): Buffer => buffer(unzlibSync(input));
export const gunzipSync = (input: Uint8Array): Buffer => buffer(gunzip(input));

/** Computes CRC-32 by its definition, bit by bit: slow, but independent of any table. */
export function crc32(input: Input): number {
  let sum = 0xffffffff;
  for (const byte of bytes(input)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
