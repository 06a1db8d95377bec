const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Character code → six bits; 255 for a character outside the alphabet. */
const VALUE_OF = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value++) VALUE_OF[ALPHABET.charCodeAt(value)] = value;

/** Options of {@link decodeBase64url}. */
export interface Base64Options {
  /**
   * Also accepts padding, `+`, `/` and non-zero unused bits, as in older status lists and data:
   * URIs. Default: `false`.
   */
  readonly lenient?: boolean;
}

/**
 * Writes bytes in base64url without padding (RFC 4648 §5).
 * @example encodeBase64url(new Uint8Array([251, 255])) // '-_8'
 */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]!;
    if (left > 1) text += ALPHABET[(bits >> 6) & 63]!;
    if (left > 2) text += ALPHABET[bits & 63]!;
  }
  return text;
}

/**
 * Normalises the lenient forms to the strict one. Loops over the padding: a pattern for it may
 * backtrack.
 */
function fold(text: string): string {
  let end = text.length;
  while (end > text.length - 2 && text[end - 1] === '=') end--;
  return text.slice(0, end).replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * Reads base64url. Strict by default (J-1): no padding, no character outside the alphabet, no
 * unused bit set, so that each value has exactly one encoding.
 * @returns the bytes, or `undefined` when the text is not base64url
 */
export function decodeBase64url(text: string, options: Base64Options = {}): Uint8Array | undefined {
  const digits = options.lenient ? fold(text) : text;
  if (digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0,
    count = 0,
    at = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = VALUE_OF[digits.charCodeAt(i)] ?? 255;
    if (value === 255) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) bytes[at++] = (bits >> (count -= 8)) & 255;
  }
  const unusedBits = bits & ((1 << count) - 1);
  return unusedBits !== 0 && !options.lenient ? undefined : bytes;
}
