const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE_OF = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Longest base58 text that is decoded: the algorithm is quadratic, and no key or signature is longer. */
export const MAX_BASE58_CHARS = 256;

/** `digits` (least significant first, in `base`) becomes `digits * factor + carry`. */
function multiplyAdd(digits: number[], factor: number, carry: number, base: number): void {
  for (let i = 0; i < digits.length; i++) {
    carry += digits[i]! * factor;
    digits[i] = carry % base;
    carry = Math.floor(carry / base);
  }
  for (; carry > 0; carry = Math.floor(carry / base)) digits.push(carry % base);
}

/**
 * Writes bytes in base58btc, without a multibase header.
 * @example encodeBase58(new Uint8Array([0, 255])) // '15Q'
 */
export function encodeBase58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) multiplyAdd(digits, 256, byte, 58);
  const firstNonZero = bytes.findIndex((byte) => byte !== 0);
  const zeros = firstNonZero === -1 ? bytes.length : firstNonZero;
  return '1'.repeat(zeros) + digits.reverse().map((digit) => ALPHABET[digit]).join('');
}

/**
 * Reads base58btc text without a multibase header.
 * @param text at most {@link MAX_BASE58_CHARS} characters
 * @returns the bytes, or `undefined` when a character is foreign or the text is too long
 */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > MAX_BASE58_CHARS) return undefined;
  const digits: number[] = [];
  for (const character of text) {
    const value = VALUE_OF.get(character);
    if (value === undefined) return undefined;
    multiplyAdd(digits, 58, value, 256);
  }
  const zeros = /^1*/.exec(text)![0].length;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...digits.reverse()]);
}
