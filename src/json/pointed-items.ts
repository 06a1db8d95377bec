import type { Json, JsonObject } from '../badge/contract.js';
import { asList, isObject } from './values.js';

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
