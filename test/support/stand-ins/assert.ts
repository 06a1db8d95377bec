/**
 * The part of `node:assert/strict` that our tests use, for a page. `assert.test.ts` compares it
 * with Node's own.
 */
import { deepEqual as isDeepEqual } from './deep-equal.js';
import { shown } from './shown.js';

/** Error of a failed assertion; the runner shows the texts. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly code = 'ERR_ASSERTION';
  constructor(
    message: string,
    readonly actual?: string,
    readonly expected?: string,
  ) {
    super(message);
  }
}

type Message = string | Error | undefined;
type Expected = RegExp | Error | ((error: any) => unknown) | Readonly<Record<string, unknown>>;

function refuse(message: Message, otherwise: string, values: readonly unknown[] = []): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? otherwise, ...values.map(shown));
}

export function ok(value: unknown, message?: Message): void {
  if (!value) refuse(message, `not truthy: ${shown(value)}`);
}

export function fail(message?: Message): never {
  refuse(message, 'Failed');
}

export function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) refuse(message, 'not the same value', [actual, expected]);
}

export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) refuse(message, `the same value: ${shown(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!isDeepEqual(actual, expected)) refuse(message, 'not equal in depth', [actual, expected]);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (isDeepEqual(actual, expected)) refuse(message, `equal in depth: ${shown(actual)}`);
}

export function match(text: unknown, pattern: RegExp, message?: Message): void {
  if (typeof text !== 'string' || !new RegExp(pattern).test(text))
    refuse(message, `does not match ${pattern}`, [text, pattern]);
}

export function doesNotMatch(text: unknown, pattern: RegExp, message?: Message): void {
  if (typeof text !== 'string' || new RegExp(pattern).test(text))
    refuse(message, `matches ${pattern}: ${shown(text)}`);
}

/** Tells whether each named key is deeply equal, or matched where a pattern meets a text. */
function hasAll(error: any, expected: Readonly<Record<string, unknown>>): boolean {
  const keys = [
    ...Object.keys(expected),
    ...(expected instanceof Error ? ['name', 'message'] : []),
  ];
  return keys.every((key) => {
    const wanted = expected[key],
      found = error?.[key];
    return wanted instanceof RegExp && typeof found === 'string'
      ? new RegExp(wanted).test(found)
      : isDeepEqual(found, wanted);
  });
}

/** Judges an error by a class, which made the error or makes errors, or by a function. */
function judgedBy(judge: (error: any) => unknown, error: unknown): boolean {
  if (judge.prototype !== undefined && error instanceof judge) return true;
  if (judge === Error || Object.prototype.isPrototypeOf.call(Error, judge)) return false;
  return judge.call({}, error) === true;
}

function isExpected(error: unknown, expected: Expected | undefined): boolean {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return new RegExp(expected).test(String(error));
  return typeof expected === 'function'
    ? judgedBy(expected, error)
    : hasAll(error, expected as Readonly<Record<string, unknown>>);
}

function checkThrown(
  error: unknown,
  expected: Expected | string | undefined,
  message: Message,
): void {
  if (typeof expected === 'string' || isExpected(error, expected)) return;
  refuse(message, `another error than expected: ${String(error)}`, [error, expected]);
}

export function throws(work: () => unknown, expected?: Expected | string, message?: Message): void {
  try {
    work();
  } catch (error) {
    return checkThrown(error, expected, message);
  }
  refuse(typeof expected === 'string' ? expected : message, 'Missing expected exception.');
}

export async function rejects(
  work: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected | string,
  message?: Message,
): Promise<void> {
  const promise = typeof work === 'function' ? work() : work;
  try {
    await promise;
  } catch (error) {
    return checkThrown(error, expected, message);
  }
  refuse(typeof expected === 'string' ? expected : message, 'Missing expected rejection.');
}

export const doesNotThrow = (work: () => unknown): void => void work();
export const doesNotReject = async (
  work: Promise<unknown> | (() => Promise<unknown>),
): Promise<void> => void (await (typeof work === 'function' ? work() : work));

const assert = Object.assign((value: unknown, message?: Message) => ok(value, message), {
  AssertionError,
  ok,
  fail,
  equal,
  notEqual,
  strictEqual: equal,
  notStrictEqual: notEqual,
  deepEqual,
  notDeepEqual,
  deepStrictEqual: deepEqual,
  notDeepStrictEqual: notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
  doesNotThrow,
  doesNotReject,
});
export {
  assert as strict,
  equal as strictEqual,
  notEqual as notStrictEqual,
  deepEqual as deepStrictEqual,
  notDeepEqual as notDeepStrictEqual,
};
export default assert;
