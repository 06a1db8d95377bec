/** JSON pointers (RFC 6901): escapes, values, and the places of the items of a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstObject, itemPointer, pointedItems } from '../../src/json/pointed-items.js';
import { nameOfPart, pointerPart, valueAt } from '../../src/json/pointer.js';

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

test('the first object of a value is at its own place', () => {
  const object = { id: 'a' };
  assert.deepEqual(firstObject(object, '/s'), { object, pointer: '/s' });
  assert.deepEqual(firstObject([null, 'x', object, {}], '/s'), { object, pointer: '/s/2' });
  for (const none of [undefined, null, [], 'x', [[object]]])
    assert.equal(firstObject(none, '/s'), undefined);
});

test('an item that was read has the index of one written only where all were read', () => {
  assert.equal(itemPointer(['a', 'b'], '/s', 1, 2), '/s/1');
  assert.equal(itemPointer(['a', 'b', 'c'], '/s', 1, 2), '/s');
  assert.equal(itemPointer('a', '/s', 0, 1), '/s');
});
