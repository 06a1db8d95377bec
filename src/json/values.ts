/** A JSON value as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object as parsed. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Tells whether a value is a JSON object, neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives a single value or an array always as an array; only an absent value is none. */
export const asArray = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** Gives a single value or an array, which JSON-LD does not tell apart, as an array; null is no value. */
export const asList = (value: Json | undefined): readonly Json[] =>
  value === null ? [] : asArray(value);

/** Gives the object that a value is, alone or in an array of one: JSON-LD does not tell these apart, and null in an array is no item. */
export function onlyObject(value: Json | undefined): JsonObject | undefined {
  const [first, ...others] = asList(value).filter((item) => item !== null);
  return others.length === 0 && isObject(first) ? first : undefined;
}
