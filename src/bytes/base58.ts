import { decodeHex } from './hex.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE_OF = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Longest base58 text that is decoded: the algorithm is quadratic, and no key or signature is longer. */
export const MAX_BASE58_CHARS = 256;

/** Replaces `digits` (base58, least significant first) by `digits * 256 + carry`. */
function append(digits: number[], carry: number): void {
  for (let i = 0; i < digits.length; i++) {
    carry += digits[i]! * 256;
    digits[i] = carry % 58;
    carry = Math.floor(carry / 58);
  }
  for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58);
}

/**
 * Writes bytes in base58btc, without a multibase header.
 * @example encodeBase58(new Uint8Array([0, 255])) // '15Q'
 */
export function encodeBase58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) append(digits, byte);
  const firstNonZero = bytes.findIndex((byte) => byte !== 0);
  const zeros = firstNonZero === -1 ? bytes.length : firstNonZero;
  return (
    '1'.repeat(zeros) +
    digits
      .reverse()
      .map((digit) => ALPHABET[digit])
      .join('')
  );
}

/**
 * The number of base58 digits that fit exactly into a JavaScript number; grouping them saves
 * multiplications of large numbers.
 */
const GROUP = 9;

/**
 * Reads base58btc text without a multibase header.
 * @param text at most {@link MAX_BASE58_CHARS} characters
 * @returns the bytes, or `undefined` when a character is not in the alphabet or the text is too
 *   long
 */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > MAX_BASE58_CHARS) return undefined;
  let value = 0n;
  for (let at = 0; at < text.length; at += GROUP) {
    const group = text.slice(at, at + GROUP);
    const read = valueOf(group);
    if (read === undefined) return undefined;
    value = value * 58n ** BigInt(group.length) + BigInt(read);
  }
  const zeros = /^1*/.exec(text)![0].length;
  const hex = value === 0n ? '' : value.toString(16);
  return decodeHex('00'.repeat(zeros) + (hex.length % 2 === 0 ? hex : `0${hex}`));
}

function valueOf(digits: string): number | undefined {
  let value = 0;
  for (const digit of digits) {
    const worth = VALUE_OF.get(digit);
    if (worth === undefined) return undefined;
    value = value * 58 + worth;
  }
  return value;
}
