import type { Json, JsonObject, Text, Texts } from './contract.js';
import { isObject } from '../json/values.js';

/** Lists a single value or an array as an array; empty for null and absent (M-2, M-3). */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  const items = value as readonly Json[];
  return items.includes(null) ? items.filter((item) => item !== null) : items;
}

/** Lists the strings of a single value or an array; skips anything else. */
export const stringsOf = (value: Json | undefined): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : listOf(value).filter((item): item is string => typeof item === 'string');

/**
 * Lists the types of a node, also under their JSON-LD keyword: only for recognition, a check
 * reports the keyword.
 */
export function typesOf(node: JsonObject): readonly string[] {
  const types = stringsOf(node['type'] ?? node['@type']);
  return types.length > 1 ? [...new Set(types)] : types;
}

/** Lists the URLs in `@context`; skips inline contexts. */
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

/**
 * Reads text in one or more languages: a string, a language value, or an array of them (M-8);
 * undefined without any text.
 */
export function textsOf(value: Json | undefined): Texts | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return [{ value }];
  const texts = listOf(value)
    .filter(isText)
    .map(toText)
    .filter((text) => text.value !== '');
  return texts.length > 0 ? texts : undefined;
}

/**
 * Reads one string: plain, alone in an array, or the value of a language object; undefined for
 * every other JSON type.
 */
export const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : textsOf(value)?.[0]?.value;

/** Reads a JSON number; a numeral in a string is not one (V-15). */
export function numberOf(value: Json | undefined): number | undefined {
  const [only] = listOf(value);
  return typeof only === 'number' && Number.isFinite(only) ? only : undefined;
}

/** Copies an object without its undefined members, so that "absent" has one form. */
export function compact<T extends object>(value: T): T {
  const kept: Partial<T> = {};
  for (const name of Object.keys(value) as (keyof T)[])
    if (value[name] !== undefined) kept[name] = value[name];
  return kept as T;
}
