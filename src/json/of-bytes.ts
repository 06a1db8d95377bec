/**
 * Reads the text of a response: UTF-8, without a byte order mark, which a host may put before any
 * JSON or token (RFC 8259 §8.1), and without white space around it.
 *
 * @returns `undefined` for bytes that are not UTF-8
 */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON from a response: the only reader of key documents, lists and other files that a site
 * serves besides badges.
 *
 * @returns the value, `undefined` for anything but JSON in UTF-8
 * @example jsonOf(new TextEncoder().encode('\ufeff{"a":1}')) // { a: 1 }
 */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    return undefined;
  }
}
