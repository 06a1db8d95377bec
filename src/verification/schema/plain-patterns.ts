import type { Json } from '../../badge/contract.js';
import { isObject } from '../../json/values.js';

/** Largest text that the patterns of a fetched schema are matched against, in characters. */
export const MAX_PATTERN_TEXT = 10_000;
/** Largest length of a pattern, in characters. */
const MAX_PATTERN = 500;
/** Largest number of paths through the alternatives and optional parts of one pattern. */
const MAX_WAYS = 256;
/**
 * Largest number of repetitions that may begin anywhere: the time grows with this power of the
 * text's length.
 */
const MAX_POWER = 2;

/** Collects the patterns that a schema matches texts or names against, at this level only. */
export function patternsOf(schema: Json): readonly string[] {
  if (!isObject(schema)) return [];
  const { pattern, patternProperties } = schema;
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...(isObject(patternProperties) ? Object.keys(patternProperties) : []),
  ];
}

/**
 * Tells whether the patterns of a schema take a time that grows at most with the square of the text
 * no repeated groups, few successive alternatives, and no two repetitions or back references
 * where a match may begin anywhere. Real schemas of extensions need no more.
 */
export function isPlain(schema: Json): boolean {
  if (Array.isArray(schema)) return (schema as readonly Json[]).every(isPlain);
  if (!isObject(schema)) return true;
  return (
    patternsOf(schema).every((pattern) => patternCost(pattern, 1) < Infinity) &&
    Object.values(schema).every(isPlain)
  );
}

/**
 * Estimates the largest number of characters that are examined when a pattern is matched against a
 * text.
 *
 * @param length of the text
 * @returns Infinity where the time grows exponentially with the text
 */
export function patternCost(pattern: string, length: number): number {
  if (pattern.length > MAX_PATTERN) return Infinity;
  // escaped characters and classes are one character each
  // eslint-disable-next-line regexp/no-super-linear-move -- no longer than MAX_PATTERN
  const text = pattern.replace(/\\(?:u[0-9a-f]{4}|[^1-9k])/gi, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\\k|\)[*+{]/.test(text)) return Infinity;
  const repeated = (text.match(/[*+]|\{\d+,\d*\}|\\[1-9]/g) ?? []).length;
  const power = repeated + (/^\^[^|]*$/.test(text) || /^\^\([^()]*\)\$?$/.test(text) ? 0 : 1);
  const ways = waysThrough(text);
  return power > MAX_POWER || ways > MAX_WAYS ? Infinity : ways * length ** power;
}

/**
 * Counts the paths through a pattern: alternatives of a group are added, successive groups
 * multiplied, and an optional part doubles.
 */
function waysThrough(text: string): number {
  const open: Array<{ ended: number; ways: number }> = [];
  let group = { ended: 0, ways: 1 };
  for (const [at, character] of [...text].entries()) {
    if (character === '(') {
      open.push(group);
      group = { ended: 0, ways: 1 };
    } else if (character === '|') group = { ended: group.ended + group.ways, ways: 1 };
    else if (character === ')') {
      const around = open.pop() ?? { ended: 0, ways: 1 };
      group = { ...around, ways: around.ways * (group.ended + group.ways) };
    } else if (character === '?' && !'*+}('.includes(text[at - 1] ?? '(')) group.ways *= 2;
  }
  return group.ended + group.ways;
}
