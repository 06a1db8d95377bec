import type { Json, JsonObject } from '../../badge/contract.js';
import { pointerPart, nameOfPart } from '../../json/pointer.js';
import { asList, isObject } from '../../json/values.js';

/** A value and its JSON pointer. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/** Tells whether a value says nothing: an empty text, list or object counts as absent. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** Lists the items of a value: JSON-LD does not distinguish one from a list of one. */
const itemsOf = ({ pointer, value }: Place): readonly Place[] =>
  Array.isArray(value)
    ? asList(value).map((item, at) => ({ pointer: `${pointer}/${at}`, value: item }))
    : [{ pointer, value }];

function memberOf({ pointer, value }: Place, name: string): readonly Place[] {
  const member = isObject(value) ? value[name] : undefined;
  return isBlank(member) ? [] : [{ pointer: `${pointer}/${pointerPart(name)}`, value: member! }];
}

/**
 * Finds the values at a pointer in which `*` matches each item of a list; blank ones are left
 * out.
 */
export function placesAt(document: JsonObject, pattern: string): readonly Place[] {
  const steps = pattern.split('/').slice(1);
  return steps.reduce<readonly Place[]>(
    (places, step) =>
      places.flatMap((place) =>
        step === '*' ? itemsOf(place) : memberOf(place, nameOfPart(step)),
      ),
    [{ pointer: '', value: document }],
  );
}

/** Gives the text of a member; `undefined` for anything else. */
export function textAt(value: Json | undefined, name: string): string | undefined {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** Tells whether a value has all these members, none of them blank. */
export const hasAll = (value: Json, members: readonly string[]): boolean =>
  members.every((name) => isObject(value) && !isBlank(value[name]));

/** Gives the pointer at which an absent value is reported: that of the list, not of an item. */
export const listPointer = (pattern: string): string => pattern.replace(/\/\*.*$/, '');
