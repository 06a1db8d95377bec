import type { BadgeErrorCode } from '../errors.js';

/**
 * Names the two most common reasons why a text is almost JSON: quotes other than `"`, and a comma
 * before a closing bracket (RFC 8259 §7, §5).
 *
 * @param text the whole text
 * @param offset offset at which the parser stopped
 */
export function nearMiss(text: string, offset: number): BadgeErrorCode {
  const at = text[offset] ?? '';
  if (/['‘’“”„`´]/.test(at)) return 'json-quotes';
  const before = text.slice(Math.max(0, offset - 64), offset).trimEnd();
  return /[\]}]/.test(at) && before.endsWith(',') ? 'json-comma' : 'not-json';
}
