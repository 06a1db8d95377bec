import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepFreeze, frozenCopy, oncePerDocument } from '../../src/json/frozen.js';
import { parseJson } from '../../src/json/parse.js';
import type { JsonObject } from '../../src/json/values.js';

/** Counts the members of `inner`, and how often it was asked to. */
function counting() {
  const calls: JsonObject[] = [];
  const count = oncePerDocument((document) => {
    calls.push(document);
    return { size: Object.keys(document['inner'] as JsonObject).length };
  });
  return { calls, sizeOf: (document: JsonObject) => count(document).size };
}

test('X-21: everything in a frozen value is frozen, and what was found in it is kept', () => {
  const document = deepFreeze<JsonObject>({ inner: { a: 1 } });
  assert.throws(() => ((document['inner'] as Record<string, number>)['b'] = 2), TypeError);
  const { calls, sizeOf } = counting();
  assert.deepEqual([sizeOf(document), sizeOf(document), calls.length], [1, 1, 1]);
  const parsed = parseJson('{"inner":{}}').value as JsonObject;
  assert.deepEqual([sizeOf(parsed), sizeOf(parsed), calls.length], [0, 0, 2]);
});

test('X-21: a document that may still change is looked at each time, also one frozen at its root only', () => {
  const inner: Record<string, number> = { a: 1 };
  const { sizeOf } = counting();
  for (const document of [{ inner }, Object.freeze({ inner }), frozenCopy({ inner }, { inner })]) {
    const before = sizeOf(document);
    inner[`added ${before}`] = 1;
    assert.equal(sizeOf(document), before + 1);
  }
});

test('a copy of a frozen document is as frozen', () => {
  const document = deepFreeze<JsonObject>({ inner: {}, proof: {} });
  const { calls, sizeOf } = counting();
  const copy = frozenCopy({ inner: document['inner']! }, document);
  assert.ok(Object.isFrozen(copy));
  assert.deepEqual([sizeOf(copy), sizeOf(copy), calls.length], [0, 0, 1]);
});
