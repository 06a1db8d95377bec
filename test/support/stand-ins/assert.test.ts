/**
 * The stand-in for `node:assert` in a page, compared with Node's own: where these differ, a core
 * test would pass in one and fail in the other, or worse.
 */
import nodeAssert from 'node:assert/strict';
import { Buffer as NodeBuffer } from 'node:buffer';
import { describe, test } from 'node:test';
import assert, { AssertionError, strict } from './assert.js';

class Point {
  constructor(readonly x: number) {}
}
class Other {
  constructor(readonly x: number) {}
}
const symbol = Symbol('s');
const cyclic = (): object => {
  const one: Record<string, unknown> = { a: 1 };
  one['self'] = one;
  return one;
};
const noted = (extra: object): unknown[] => Object.assign([1, 2], extra);

/**
 * Values, a few of each kind: every one is compared with every other, and with a twin of itself.
 * Excludes values on which Node's versions disagree: promises, weak maps, invalid dates.
 */
const values = (): readonly unknown[] => [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  NaN,
  1n,
  '',
  '1',
  'a',
  symbol,
  Symbol.iterator,
  {},
  { a: 1 },
  { a: undefined },
  { a: 1, b: 2 },
  { b: 2, a: 1 },
  { [symbol]: 1 },
  { [symbol]: 2 },
  Object.create(null),
  Object.assign(Object.create(null), { a: 1 }),
  Object.defineProperty({}, 'a', { value: 1 }),
  [],
  [1],
  [1, 2],
  [2, 1],
  [undefined],
  [null],
  new Array(1),
  noted({}),
  noted({ a: 1 }),
  [[1], [2]],
  new Point(1),
  new Point(2),
  new Other(1),
  new Date(0),
  new Date(1),
  /a/,
  /a/g,
  /b/,
  new Error('a'),
  new Error('b'),
  new TypeError('a'),
  new Error('a', { cause: 1 }),
  Object.assign(new Error('a'), { code: 'x' }),
  new Set(),
  new Set([1, 2]),
  new Set([2, 1]),
  new Set([{ a: 1 }]),
  new Set([{ a: 2 }]),
  new Set(['1']),
  new Map(),
  new Map([[1, 2]]),
  new Map([[1, 3]]),
  new Map([[{ a: 1 }, 1]]),
  new Map([
    [1, 2],
    [3, 4],
  ]),
  new Map([
    [3, 4],
    [1, 2],
  ]),
  Uint8Array.of(),
  Uint8Array.of(1, 2),
  Uint8Array.of(1, 3),
  Uint16Array.of(1, 2),
  Float64Array.of(-0),
  Float64Array.of(0),
  NodeBuffer.of(1, 2),
  Uint8Array.of(1, 2).buffer,
  new DataView(Uint8Array.of(1, 2).buffer),
  new Number(1),
  new String('a'),
  new String('b'),
  new Boolean(true),
  Object(1n),
  cyclic(),
  { a: cyclic() },
  nodeAssert,
  (x: number) => x,
  { a: { b: [{ c: new Date(0) }] } },
  { a: { b: [{ c: new Date(1) }] } },
];

/**
 * Message of assertions, with which Node does not compute a difference: that takes a hundred times
 * as long.
 */
const SHORT = 'differs';

/** Gives the result of an assertion: passed, or failed. */
function verdict(work: () => unknown): string {
  try {
    work();
    return 'passes';
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_ASSERTION'
      ? 'fails'
      : `throws ${String(error)}`;
  }
}

/** Gives the result of an assertion that may be a promise. */
async function later(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'passes';
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_ASSERTION'
      ? 'fails'
      : `throws ${String(error)}`;
  }
}

describe('assert', () => {
  for (const name of ['equal', 'notEqual', 'deepEqual', 'notDeepEqual'] as const)
    test(`${name}: every pair of values, as Node judges it`, () => {
      const left = values(),
        right = values();
      for (const [at, one] of left.entries())
        for (const [to, other] of right.entries())
          nodeAssert.equal(
            verdict(() => assert[name](one, other, SHORT)),
            verdict(() => nodeAssert[name](one, other, SHORT)),
            `${at} and ${to}`,
          );
    });

  test('ok, match and doesNotMatch', () => {
    for (const value of values()) {
      nodeAssert.equal(
        verdict(() => assert(value, SHORT)),
        verdict(() => nodeAssert(value, SHORT)),
      );
      nodeAssert.equal(
        verdict(() => assert.ok(value, SHORT)),
        verdict(() => nodeAssert.ok(value, SHORT)),
      );
      for (const name of ['match', 'doesNotMatch'] as const)
        for (const pattern of [/a/, /b/, /a/g, /a/y])
          nodeAssert.equal(
            verdict(() => assert[name](value, pattern, SHORT)),
            verdict(() => nodeAssert[name](value as string, pattern, SHORT)),
            String(pattern),
          );
    }
    const sticky = /a/g;
    for (let round = 0; round < 2; round++) assert.match('a', sticky);
  });

  const THROWN = [
    new Error('no such badge'),
    new TypeError('x'),
    Object.assign(new Error('y'), { code: 'late', at: { line: 1 } }),
    'text',
    undefined,
  ];
  const EXPECTED: readonly unknown[] = [
    undefined,
    'a message',
    /badge/,
    /Error: no/,
    Error,
    TypeError,
    Point,
    { code: 'late' },
    { code: /la/ },
    { at: { line: 1 } },
    { at: { line: 2 } },
    { message: 'x', name: 'TypeError' },
    new Error('no such badge'),
    (error: unknown) => error instanceof Error,
    () => false,
    () => 'yes',
  ];

  test('throws and rejects: every error against every expectation', async () => {
    for (const thrown of THROWN)
      for (const [at, expected] of EXPECTED.entries()) {
        const toss = (): never => {
            throw thrown;
          },
          fail = (): Promise<never> => Promise.reject(thrown);
        const message = `${String(thrown)}, expectation ${at}`,
          wanted = expected as Error;
        // where Node rethrows the error itself instead of an assertion, both are a failure
        const failed = (text: string): boolean => text !== 'passes';
        nodeAssert.equal(
          failed(verdict(() => assert.throws(toss, wanted))),
          failed(verdict(() => nodeAssert.throws(toss, wanted))),
          message,
        );
        nodeAssert.equal(
          failed(await later(() => assert.rejects(fail(), wanted))),
          failed(await later(() => nodeAssert.rejects(fail(), wanted))),
          message,
        );
        nodeAssert.equal(
          failed(await later(() => assert.rejects(fail, wanted))),
          failed(await later(() => nodeAssert.rejects(fail, wanted))),
          message,
        );
      }
  });

  test('nothing thrown is a failure; so is something, where nothing may be', async () => {
    const quiet = (): number => 1,
      loud = (): never => {
        throw new Error('z');
      };
    for (const expected of [undefined, 'text', /x/, Error]) {
      nodeAssert.equal(
        verdict(() => assert.throws(quiet, expected)),
        'fails',
      );
      nodeAssert.equal(await later(() => assert.rejects(Promise.resolve(1), expected)), 'fails');
    }
    nodeAssert.deepEqual(
      [
        verdict(() => assert.doesNotThrow(quiet)),
        await later(() => assert.doesNotReject(Promise.resolve(1))),
      ],
      ['passes', 'passes'],
    );
    nodeAssert.notEqual(
      verdict(() => assert.doesNotThrow(loud)),
      'passes',
    );
    nodeAssert.notEqual(
      await later(() => assert.doesNotReject(Promise.reject(new Error('z')))),
      'passes',
    );
    nodeAssert.equal(
      verdict(() => assert.fail('why')),
      'fails',
    );
  });

  test('a given message is the one reported, and a given error is the one thrown', () => {
    nodeAssert.throws(
      () => assert.equal(1, 2, 'one is two'),
      (error: Error) => error instanceof AssertionError && error.message === 'one is two',
    );
    nodeAssert.throws(() => assert.equal(1, 2, new RangeError('mine')), RangeError);
    nodeAssert.throws(
      () => strict.deepEqual({ a: 1 }, { a: 2 }),
      (error: AssertionError) => /"a": 1/.test(error.actual!) && /"a": 2/.test(error.expected!),
    );
  });
});
