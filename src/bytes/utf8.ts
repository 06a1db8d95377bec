/**
 * Reads UTF-8 strictly: an ill-formed sequence is rejected (B-11), and a byte order mark is kept as
 * a character.
 * @returns the text, or `undefined` when the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

/**
 * Writes text as UTF-8; a lone surrogate becomes U+FFFD, so check with `isWellFormed()` first where
 * that matters.
 */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text) as Uint8Array<ArrayBuffer>;
}

/**
 * Reads true ISO 8859-1, one byte for each code point (the platform's `latin1` label means
 * Windows-1252).
 */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  // `apply` takes the bytes directly; a spread iterates over them, which takes twenty times as
  // long.
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
  return text;
}

/**
 * Writes ISO 8859-1.
 * @returns the bytes, or `undefined` when a code point is above 255
 */
export function encodeLatin1(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) return undefined;
    bytes[i] = code;
  }
  return bytes;
}
