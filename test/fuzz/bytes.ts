/**
 * A change to bytes as fast-check generates it: numbers only, so that a failing input shrinks to
 * few and small changes.
 */
export interface Change {
  readonly op: number;
  readonly at: number;
  readonly size: number;
  readonly value: number;
}

/** Lengths and counts that programs get wrong. */
const NUMBERS = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe,
  0xffffffff,
];
const MAX_RANGE = 64;

const cat = (...parts: ReadonlyArray<Uint8Array | readonly number[]>): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Writes a number over four bytes, big-endian. */
function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  if (at + 4 > bytes.length) return bytes;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, NUMBERS[value % NUMBERS.length]!);
  return copy;
}

const withByte = (bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array => {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at] = change(copy[at]!);
  return copy;
};

/** Operations on bytes of any kind; `words` are the tokens of their format. */
const OPERATIONS: ReadonlyArray<
  (
    bytes: Uint8Array,
    at: number,
    size: number,
    value: number,
    words: readonly string[],
  ) => Uint8Array
> = [
  (bytes, at, _size, value) => withByte(bytes, at, (byte) => byte ^ (1 << (value & 7))),
  (bytes, at, _size, value) => withByte(bytes, at, () => value & 0xff),
  (bytes, at, size) => cat(bytes.subarray(0, at), bytes.subarray(at + size)),
  (bytes, at, size) =>
    cat(bytes.subarray(0, at + size), bytes.subarray(at, at + size), bytes.subarray(at + size)),
  (bytes, at, size, value) =>
    cat(
      bytes.subarray(0, at),
      Array.from({ length: size }, (_, index) => (value * (index + 1)) & 0xff),
      bytes.subarray(at),
    ),
  (bytes, at, _size, value) => withNumber(bytes, at, value),
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, _size, value, words) =>
    cat(
      bytes.subarray(0, at),
      new TextEncoder().encode(words[value % words.length]),
      bytes.subarray(at),
    ),
  (bytes, at, size, value, words) =>
    cat(
      bytes.subarray(0, at),
      new TextEncoder().encode(words[value % words.length]),
      bytes.subarray(at + size),
    ),
  (bytes, at, size, value) =>
    cat(
      bytes.subarray(0, at),
      bytes.subarray(value % (bytes.length + 1), (value % (bytes.length + 1)) + size),
      bytes.subarray(at),
    ),
];

/** Number of kinds of change. */
export const BYTE_OPERATIONS = OPERATIONS.length;

/** Makes one change at any offset. @param words tokens of the format, never empty */
export function changeBytes(
  bytes: Uint8Array,
  { op, at, size, value }: Change,
  words: readonly string[],
): Uint8Array {
  return OPERATIONS[op % OPERATIONS.length]!(
    bytes,
    at % (bytes.length + 1),
    1 + (size % MAX_RANGE),
    value,
    words,
  );
}

/** Changes text; bytes that are no UTF-8 afterwards become replacement characters. */
export const changeText = (text: string, change: Change, words: readonly string[]): string =>
  new TextDecoder().decode(changeBytes(new TextEncoder().encode(text), change, words));

export { cat };
