import type { Json } from './contract.js';
import { isObject } from '../json/values.js';

/** Writes a value as text with the members of each object in one order: no proof covers theirs. */
export const textOf = (value: Json): string =>
  JSON.stringify(value, (_name, part: Json) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
