import type { Json, JsonObject } from '../badge/contract.js';
import { asList, isObject } from './values.js';

/**
 * Escapes a member's name as a part of a JSON pointer (RFC 6901 §3).
 *
 * @example pointerPart('a/b') // 'a~1b'
 */
export const pointerPart = (name: string): string =>
  // hardly any name has either, and two replacements cost ten times the look
  name.includes('~') || name.includes('/')
    ? name.replaceAll('~', '~0').replaceAll('/', '~1')
    : name;

/** Unescapes a part of a JSON pointer to the member's name (RFC 6901 §4). */
export const nameOfPart = (part: string): string =>
  part.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Finds the value at a JSON pointer (RFC 6901 §4).
 *
 * @returns the value, or `undefined` if there is none
 * @example valueAt({ a: ['b'] }, '/a/0') // 'b'
 */
export const valueAt = (document: Json | undefined, pointer: string): Json | undefined =>
  pointer
    .split('/')
    .slice(1)
    .map(nameOfPart)
    .reduce<Json | undefined>(
      (value, name) =>
        Array.isArray(value)
          ? (value as readonly Json[])[Number(name)]
          : isObject(value) && Object.hasOwn(value, name)
            ? value[name]
            : undefined,
      document,
    );

/** An item of a list, and its JSON pointer. */
export interface PointedItem {
  readonly item: Json;
  readonly pointer: string;
}

/**
 * Lists a value, or the items of an array, each with its pointer: a single value is at that of the
 * member, an item at its own index.
 *
 * @param value as written in a document
 * @param pointer of the value
 * @example pointedItems(['a', 'b'], '/tag')[1] // { item: 'b', pointer: '/tag/1' }
 */
export const pointedItems = (value: Json | undefined, pointer: string): readonly PointedItem[] =>
  asList(value).map((item, index) => ({
    item,
    pointer: Array.isArray(value) ? `${pointer}/${index}` : pointer,
  }));

/**
 * Finds the first object of a value, with its pointer: of several subjects, the one that is read.
 *
 * @param value as written in a document
 * @param pointer of the value
 */
export function firstObject(
  value: Json | undefined,
  pointer: string,
): { readonly object: JsonObject; readonly pointer: string } | undefined {
  const found = pointedItems(value, pointer).find(({ item }) => isObject(item));
  return found && { object: found.item as JsonObject, pointer: found.pointer };
}

/**
 * Gives the pointer of the nth item that was read of a list, or that of the list itself where the
 * numbers of items written and items read differ.
 *
 * @param list as written
 * @param pointer of the list
 * @param index of the item among those that were read
 * @param count number of items that were read
 */
export const itemPointer = (
  list: unknown,
  pointer: string,
  index: number,
  count: number,
): string => (Array.isArray(list) && list.length === count ? `${pointer}/${index}` : pointer);
