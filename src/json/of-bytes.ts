/**
 * Reads the text of an answer from the network: UTF-8, with or without a byte order mark, which RFC 8259 §8.1 lets a reader ignore and a host may
 * put before any JSON or token, and without white space around it.
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
 * Reads JSON from the network: the one way for key documents, lists and whatever else a site serves beside the badges themselves.
 *
 * @returns the value, `undefined` for what is no JSON in UTF-8
 * @example jsonOf(new TextEncoder().encode('\ufeff{"a":1}')) // { a: 1 }
 */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    return undefined;
  }
}
