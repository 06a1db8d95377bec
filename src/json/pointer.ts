/**
 * Escapes a member's name as a part of a JSON pointer (RFC 6901 §3).
 *
 * @example pointerPart('a/b') // 'a~1b'
 */
export const pointerPart = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Unescapes a part of a JSON pointer to the member's name (RFC 6901 §4). */
export const nameOfPart = (part: string): string =>
  part.replaceAll('~1', '/').replaceAll('~0', '~');
