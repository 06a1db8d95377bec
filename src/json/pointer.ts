import type { Json } from '../badge/contract.js';
import { isObject } from './values.js';

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
