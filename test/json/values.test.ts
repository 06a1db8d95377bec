/** Values of JSON as JSON-LD writes them: an array is no object, and null is no value (M-2). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asArray, asList, isObject, onlyObject, type Json } from '../../src/json/values.js';

test('only an object is one: neither an array, also of objects, nor null, nor a text', () => {
  assert.equal(isObject({}), true);
  for (const value of [[], [{}], null, undefined, 'x', 1, true])
    assert.equal(isObject(value), false, JSON.stringify(value));
});

test('a value and an array of it are the same list; null is an item of an array only', () => {
  const rows: ReadonlyArray<readonly [Json | undefined, readonly Json[], readonly Json[]]> = [
    [undefined, [], []],
    [null, [null], []],
    ['x', ['x'], ['x']],
    [{}, [{}], [{}]],
    [[], [], []],
    [
      ['x', null],
      ['x', null],
      ['x', null],
    ],
  ];
  for (const [value, array, list] of rows) {
    assert.deepEqual(asArray(value), array, JSON.stringify(value));
    assert.deepEqual(asList(value), list, JSON.stringify(value));
  }
});

test('an object alone, in an array, or beside null is the only one; of two, none is chosen', () => {
  const one = { id: 'x' };
  for (const value of [one, [one], [null, one]]) assert.equal(onlyObject(value), one);
  for (const value of [undefined, null, [], [one, one], [[one]], ['x'], [one, 'x']])
    assert.equal(onlyObject(value), undefined, JSON.stringify(value));
});
