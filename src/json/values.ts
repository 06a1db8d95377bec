/** JSON value as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** JSON object as parsed. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Tells whether a value is a JSON object, neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives a single value or an array always as an array, which is empty only for an absent value. */
export const asArray = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/**
 * Gives a single value or an array as an array, since JSON-LD does not distinguish them; null gives
 * an empty one.
 */
export const asList = (value: Json | undefined): readonly Json[] =>
  value === null ? [] : asArray(value);

/**
 * Gives the object that a value is, alone or in an array of one: JSON-LD does not distinguish
 * these, and null in an array is not an item.
 */
export function onlyObject(value: Json | undefined): JsonObject | undefined {
  const [first, ...others] = asList(value).filter((item) => item !== null);
  return others.length === 0 && isObject(first) ? first : undefined;
}

/** Longest text that is made of an object, in characters. */
const LONGEST = 1_000;

/**
 * Writes any value as text, as `String` does, and an object as JSON: `String` throws for one with a
 * member `toString`, and for a list of them.
 */
export function asText(value: unknown): string {
  const isDeep = Array.isArray(value)
    ? value.some((item) => typeof item === 'object' && item !== null)
    : typeof value === 'object' && value !== null;
  return isDeep ? JSON.stringify(value).slice(0, LONGEST) : String(value);
}
