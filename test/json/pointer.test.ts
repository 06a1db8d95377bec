/** JSON pointers (RFC 6901): escapes, values, and the places of the items of a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfPart, pointedItems, pointerPart, valueAt } from '../../src/json/pointer.js';

test('a name is escaped and read back', () => {
  for (const [name, part] of [
    ['a/b', 'a~1b'],
    ['a~b', 'a~0b'],
    ['~1', '~01'],
    ['', ''],
  ] as const)
    assert.deepEqual([pointerPart(name), nameOfPart(part)], [part, name]);
});

test('a value is found at its pointer; none at a member that is not the object’s own', () => {
  const document = { a: [{ 'b/c': 1 }], '': 2 };
  for (const [pointer, value] of [
    ['', document],
    ['/a/0/b~1c', 1],
    ['/', 2],
    ['/a/1', undefined],
    ['/a/0/b/c', undefined],
    ['/toString', undefined],
    ['/a/0/b~1c/d', undefined],
  ] as const)
    assert.deepEqual(valueAt(document, pointer), value, pointer);
});

test('an item of a list has its index, a single value has none', () => {
  assert.deepEqual(pointedItems('a', '/tag'), [{ item: 'a', pointer: '/tag' }]);
  assert.deepEqual(pointedItems([null, 'b'], '/tag'), [
    { item: null, pointer: '/tag/0' },
    { item: 'b', pointer: '/tag/1' },
  ]);
  for (const none of [undefined, null, []]) assert.deepEqual(pointedItems(none, '/tag'), []);
});
