import type { Json, ReadNote } from '../badge/contract.js';
import type { BadgeError } from '../errors.js';
import { isObject } from '../json/values.js';
import { looksLikeJws } from '../jose/compact-jws.js';

/** A badge inside a JSON document: an object, or a token as a string. */
export interface Item {
  readonly pointer: string;
  readonly value: Json;
}

/** Most credentials that are taken from other JSON, or from JSON lines. */
export const MAX_ENCLOSED = 500;

/**
 * Members that contain lists in responses of the OB 3.0 API; two spellings of the second are in
 * use.
 */
const API_LISTS = ['credential', 'credentials', 'compactJwsString', 'compactJwsStrings'];

/**
 * Lists the badges of a plain array, or of a response of the OB 3.0 API.
 * @returns each with its JSON pointer, or `undefined` when the value is no list
 */
export function itemsIn(value: Json): readonly Item[] | undefined {
  if (Array.isArray(value))
    return value.map((item: Json, at) => ({ pointer: `/${at}`, value: item }));
  if (!isObject(value) || Object.hasOwn(value, '@context') || Object.hasOwn(value, 'type'))
    return undefined;
  const lists = API_LISTS.filter((name) => Array.isArray(value[name]));
  if (lists.length === 0) return undefined;
  return lists.flatMap((name) =>
    (value[name] as readonly Json[]).map((item, at) => ({
      pointer: `/${name}/${at}`,
      value: item,
    })),
  );
}

/**
 * Tells whether a value inside a list can be a badge: an object or a token, not an array, a URL or
 * JSON in a string.
 */
export function canBeBadge(value: Json): boolean {
  return typeof value === 'string' ? looksLikeJws(value.split('~', 1)[0]!) : isObject(value);
}

/** Makes remarks about badges inside that are unreadable. */
export function childNotes(
  errors: ReadonlyArray<{ readonly pointer: string; readonly error: BadgeError }>,
): ReadNote[] {
  return errors.map(({ pointer, error }) => ({
    code: 'container-deviation',
    outcome: 'warn',
    pointer,
    params: { what: 'child-unreadable', code: error.code },
  }));
}
