import type { Json, JsonObject, Text, Texts } from './contract.js';
import { isObject } from '../json/values.js';

/** A single value or an array, always as an array; null and absent are nothing (M-2, M-3). */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  const items = value as readonly Json[];
  return items.includes(null) ? items.filter((item) => item !== null) : items;
}

/** The strings of a single value or an array; anything else is left out. */
export const stringsOf = (value: Json | undefined): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

/** The types of a node, also under their JSON-LD keyword: only for recognising, a check reports the keyword. */
export const typesOf = (node: JsonObject): readonly string[] => [
  ...new Set(stringsOf(node['type'] ?? node['@type'])),
];

/** The URLs in `@context`; inline contexts are left out. */
export const contextsOf = (node: JsonObject): readonly string[] => stringsOf(node['@context']);

const isText = (value: Json): value is string | JsonObject =>
  typeof value === 'string' || (isObject(value) && typeof value['@value'] === 'string');

function toText(value: string | JsonObject): Text {
  if (typeof value === 'string') return { value };
  const lang = value['@language'];
  const dir = value['@direction'];
  return {
    value: value['@value'] as string,
    ...(typeof lang === 'string' && { lang }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  };
}

/** Text in one or more languages: a string, a language value, or an array of them (M-8); nothing when there is no text. */
export function textsOf(value: Json | undefined): Texts | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return [{ value }];
  const texts = listOf(value)
    .filter(isText)
    .map(toText)
    .filter((text) => text.value !== '');
  return texts.length > 0 ? texts : undefined;
}

/** One string: as it is, alone in an array, or the value of a language object; nothing for every other JSON type. */
export const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : textsOf(value)?.[0]?.value;

/** A JSON number; a numeral in a string is not one (V-15). */
export function numberOf(value: Json | undefined): number | undefined {
  const [only] = listOf(value);
  return typeof only === 'number' && Number.isFinite(only) ? only : undefined;
}

/** A copy without the members that are undefined, so that "absent" has one form. */
export function compact<T extends object>(value: T): T {
  const kept: Partial<T> = {};
  for (const name of Object.keys(value) as (keyof T)[])
    if (value[name] !== undefined) kept[name] = value[name];
  return kept as T;
}
