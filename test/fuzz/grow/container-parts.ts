/** Parts of the files that contain a badge. */
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { PNG_SIGNATURE } from '../../../src/formats/detect.js';
import { cat } from '../bytes.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEADER = writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const END = writeChunk('IEND', new Uint8Array());
export const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  cat(PNG_SIGNATURE, HEADER, ...chunks, END);
export const chunk = (type: string, keyword: string, rest: Uint8Array): Uint8Array =>
  writeChunk(type, cat(utf8(keyword), rest));
export const itxt = (text: string): Uint8Array =>
  chunk('iTXt', 'openbadgecredential', cat(new Uint8Array(5), utf8(text)));
export const repeated = (one: Uint8Array, n: number): Uint8Array => {
  const all = new Uint8Array(one.length * n);
  for (let at = 0; at < n; at++) all.set(one, at * one.length);
  return all;
};
