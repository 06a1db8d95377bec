import type { Json, ReadNote } from '../badge/contract.js';
import type { BadgeError } from '../errors.js';
import { COMPACT_JWS } from './payload.js';
import { isObject } from '../json/values.js';

/** A badge inside a JSON document: an object, or a token as a string. */
export interface Item {
  readonly pointer: string;
  readonly value: Json;
}

/** Members in which the OB 3.0 API answers with lists (spec.md 9.1); two spellings of the second are in use. */
const API_LISTS = ['credential', 'credentials', 'compactJwsString', 'compactJwsStrings'];

/**
 * The badges of a plain list, or of an answer of the OB 3.0 API.
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

/** Whether a value inside a list can be a badge at all: an object or a token, not a list, an address or JSON in a string. */
export function canBeBadge(value: Json): boolean {
  return typeof value === 'string' ? COMPACT_JWS.test(value.split('~', 1)[0]!) : isObject(value);
}

/** Remarks on badges inside that could not be read. */
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
