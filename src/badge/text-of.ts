import type { Json } from './contract.js';
import { isObject } from '../json/values.js';

/** Writes a value as text with sorted members: no proof over a graph covers their order. */
export const textOf = (value: Json): string =>
  JSON.stringify(value, (_name, part: Json) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
