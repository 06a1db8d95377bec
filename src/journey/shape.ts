import { pointerPart } from '../json/pointer.js';
import { isObject } from '../json/values.js';

/**
 * The expected shape of JSON: a kind of value, a list, a map with any names, or members, of which
 * those that end in `?` may be absent.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'boolean'
  | 'any'
  | readonly string[]
  | { readonly listOf: Shape }
  | { readonly mapOf: Shape }
  | { readonly members: Readonly<Record<string, Shape>> };

/** A place where JSON has another shape than expected. */
export interface ShapeFault {
  /** JSON pointer. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

/** Names the kind of a value for a message, without its content. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`.replace('string', 'text');
}

const KINDS: Readonly<Record<string, readonly [expected: string, type: string]>> = {
  text: ['text', 'string'],
  number: ['a number', 'number'],
  boolean: ['true or false', 'boolean'],
};

function memberFaults(
  value: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, Shape>>,
  pointer: string,
): readonly ShapeFault[] {
  return Object.entries(members).flatMap(([key, shape]) => {
    const name = key.replace(/\?$/, '');
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member === undefined && key.endsWith('?')) return [];
    return shapeFaults(member, shape, `${pointer}/${pointerPart(name)}`);
  });
}

/**
 * Lists the places where a value differs from a shape; members that the shape does not name are
 * ignored.
 *
 * @param value as parsed from JSON
 * @param shape expected
 * @param pointer of the value
 */
export function shapeFaults(value: unknown, shape: Shape, pointer = ''): readonly ShapeFault[] {
  const fault = (expected: string, received = kindOf(value)): readonly ShapeFault[] => [
    { pointer, expected, received },
  ];
  if (shape === 'any') return value === undefined ? fault('a value') : [];
  if (typeof shape === 'string') {
    const [expected, type] = KINDS[shape]!;
    return typeof value === type ? [] : fault(expected);
  }
  if (Array.isArray(shape)) {
    const words = shape as readonly string[];
    if (words.includes(value as string)) return [];
    return fault(
      `one of ${words.join(', ')}`,
      typeof value === 'string' ? value.slice(0, 80) : kindOf(value),
    );
  }
  const composed = shape as Exclude<Shape, string | readonly string[]>;
  if ('listOf' in composed) {
    if (!Array.isArray(value)) return fault('a list');
    return (value as readonly unknown[]).flatMap((item, index) =>
      shapeFaults(item, composed.listOf, `${pointer}/${index}`),
    );
  }
  if (!isObject(value)) return fault('an object');
  if ('mapOf' in composed)
    return Object.entries(value).flatMap(([name, item]) =>
      shapeFaults(item, composed.mapOf, `${pointer}/${pointerPart(name)}`),
    );
  return memberFaults(value, composed.members, pointer);
}
