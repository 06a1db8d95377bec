import type { Json } from '../badge/contract.js';
import { isObject } from './json.js';

/** Largest text that the patterns of a stranger's schema are held against, in characters. */
export const MAX_PATTERN_TEXT = 10_000;
/** Longest pattern. */
const MAX_PATTERN = 500;
/** Most parts of one pattern that may be there or not: each may double the ways to match. */
const MAX_OPTIONAL = 8;

/**
 * Whether the patterns of a schema come to an end in a time that grows at most with the square of the text: no repeated groups, and,
 * repetitions and back references counted alike, no two where a match may begin anywhere. Real schemas of extensions ask for no more.
 */
export function isPlain(schema: Json): boolean {
  if (Array.isArray(schema)) return (schema as readonly Json[]).every(isPlain);
  if (!isObject(schema)) return true;
  const { pattern, patternProperties } = schema;
  const patterns = [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...(isObject(patternProperties) ? Object.keys(patternProperties) : []),
  ];
  return patterns.every(isPlainPattern) && Object.values(schema).every(isPlain);
}

function isPlainPattern(pattern: string): boolean {
  // escaped characters and classes are one character each
  const text = pattern.replace(/\\(?:u[0-9a-f]{4}|[^1-9k])/gi, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (pattern.length > MAX_PATTERN || /\\k|\)[*+{]/.test(text)) return false;
  const repeated = (text.match(/[*+]|\{\d+,\d*\}|\\[1-9]/g) ?? []).length;
  const optional = (text.match(/[^*+}(]\?/g) ?? []).length;
  return optional <= MAX_OPTIONAL && repeated + (/^\^[^|]*$/.test(text) ? 0 : 1) <= 2;
}
