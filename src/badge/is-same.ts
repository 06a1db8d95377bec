import type { Json, JsonObject } from './contract.js';

const isStructured = (value: Json | undefined): value is JsonObject | readonly Json[] =>
  typeof value === 'object' && value !== null;

/** Tells whether two JSON values are equal, regardless of the order of members. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (!isStructured(one) || !isStructured(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSame((one as JsonObject)[name], (other as JsonObject)[name]),
    )
  );
}
