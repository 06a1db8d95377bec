import type { Json, JsonObject } from '../badge/contract.js';

/** Whether a value is a JSON object, neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON-LD may write as one value or as several; null and nothing are none. */
export const asList = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as readonly Json[])
      : [value];

/** The object that a value is, alone or in an array of one, which mean the same in JSON-LD. */
export function onlyObject(value: Json | undefined): JsonObject | undefined {
  const [first, ...others] = asList(value);
  return others.length === 0 && isObject(first) ? first : undefined;
}

/** A member's name as a part of a JSON pointer (RFC 6901). */
export const pointerPart = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');
