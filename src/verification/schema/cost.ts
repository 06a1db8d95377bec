import type { Json, JsonObject } from '../../badge/contract.js';
import { patternCost, patternsOf } from './plain-patterns.js';
import { isObject } from '../../json/values.js';

/** Sizes of the values of a document that a schema is applied to. */
export interface DocumentSize {
  /** Length of the longest text or name, in characters. */
  readonly longest: number;
  /** Number of items of the longest list. */
  readonly items: number;
  /** Number of members of the largest object. */
  readonly members: number;
}

/**
 * Numbers of characters, comparisons and names that cost one step, which is one application of a
 * part of a schema.
 */
const CHARACTERS_PER_STEP = 10_000;
const COMPARISONS_PER_STEP = 100;
const NAMES_PER_STEP = 20;

/** Measures a document. */
export function sizeOf(document: Json): DocumentSize {
  let [longest, items, members] = [0, 0, 0];
  const waiting: Json[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop()!;
    if (typeof value === 'string') longest = Math.max(longest, value.length);
    else if (Array.isArray(value)) {
      items = Math.max(items, value.length);
      for (const item of value as readonly Json[]) waiting.push(item);
    } else if (isObject(value)) {
      const names = Object.keys(value);
      members = Math.max(members, names.length);
      for (const name of names) {
        longest = Math.max(longest, name.length);
        waiting.push(value[name]!);
      }
    }
  }
  return { longest, items, members };
}

const sizeOfList = (value: Json | undefined): number =>
  Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;

/**
 * Estimates the largest cost of one application of one part of a schema, in steps, without its
 * subschemas.
 */
export function stepsOf(schema: JsonObject, size: DocumentSize): number {
  const patterns = patternsOf(schema).reduce(
    (sum, pattern) => sum + patternCost(pattern, size.longest) / CHARACTERS_PER_STEP,
    0,
  );
  const repeats = isObject(schema['patternProperties']) ? Math.max(1, size.members) : 1;
  const unique = schema['uniqueItems'] === true ? size.items ** 2 : 0;
  const compared = sizeOfList(schema['enum']) + unique;
  const names = sizeOfList(schema['properties']) + sizeOfList(schema['required']);
  return 1 + patterns * repeats + compared / COMPARISONS_PER_STEP + names / NAMES_PER_STEP;
}
