/**
 * Makes mutants of inputs that are not trees: every byte of a text or of the badge in an image, and
 * every part of a token.
 */
import { crc32 } from '../../src/bytes/crc32.js';
import { mutantsOf } from './mutants.js';

type Json = Parameters<typeof mutantsOf>[0];
/** A changed input and the change. */
export interface InputMutant {
  readonly what: string;
  readonly input: Uint8Array | string;
}

const BYTE_CHANGES: ReadonlyArray<
  readonly [string, (bytes: Uint8Array, at: number) => Uint8Array]
> = [
  ['lowest bit', (bytes, at) => withByte(bytes, at, bytes[at]! ^ 1)],
  ['case bit', (bytes, at) => withByte(bytes, at, bytes[at]! ^ 0x20)],
  ['highest bit', (bytes, at) => withByte(bytes, at, bytes[at]! ^ 0x80)],
  [
    'removed',
    (bytes, at) => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]),
  ],
  ['twice', (bytes, at) => Uint8Array.from([...bytes.subarray(0, at + 1), ...bytes.subarray(at)])],
  [
    'space before',
    (bytes, at) => Uint8Array.from([...bytes.subarray(0, at), 0x20, ...bytes.subarray(at)]),
  ],
];

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

/** Changes every byte of a file in every way. */
export function* bytesOf(file: Uint8Array): Generator<InputMutant> {
  for (let at = 0; at < file.length; at++)
    for (const [what, change] of BYTE_CHANGES)
      yield { what: `byte ${at}: ${what}`, input: change(file, at) };
}

/**
 * Changes every byte of the text chunks of a PNG, with the checksum corrected: as a forger would,
 * not a bad line.
 */
export function* chunkBytesOf(png: Uint8Array): Generator<InputMutant> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = 8; start + 12 <= png.length; start += 12 + view.getUint32(start)) {
    const end = start + 8 + view.getUint32(start);
    if (!/^[itz]/.test(String.fromCharCode(png[start + 4]!))) continue;
    for (let at = start + 8; at < end; at++)
      for (const bit of [1, 0x20, 0x80]) {
        const copy = withByte(png, at, png[at]! ^ bit);
        new DataView(copy.buffer).setUint32(end, crc32(copy.subarray(start + 4, end)));
        yield { what: `chunk byte ${at}, bit ${bit}`, input: copy };
      }
  }
}

const HEADERS: readonly Json[] = [
  { alg: 'none' },
  { alg: 'HS256' },
  { alg: 'EdDSA' },
  { alg: 'EdDSA', b64: false, crit: ['b64'] },
];

/**
 * Makes every tree mutant of header and payload with the signature unchanged, parts swapped or
 * missing, and every byte of the whole changed.
 */
export function* tokenMutantsOf(token: string): Generator<InputMutant> {
  const parts = token.split('.');
  const packed = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const put = (index: number, text: string): string => parts.with(index, text).join('.');
  for (const index of [0, 1])
    for (const { what, document } of mutantsOf(
      JSON.parse(Buffer.from(parts[index]!, 'base64url').toString()) as Json,
    ))
      yield { what: `part ${index} ${what}`, input: put(index, packed(document)) };
  for (const header of HEADERS)
    for (const signature of ['', parts[2]!])
      yield {
        what: `header ${JSON.stringify(header)}`,
        input: [packed(header), parts[1], signature].join('.'),
      };
  yield {
    what: 'payload and signature of the header',
    input: [parts[0], parts[0], parts[2]].join('.'),
  };
  yield* bytesOf(new TextEncoder().encode(token));
}
