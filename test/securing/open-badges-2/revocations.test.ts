import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { entriesOf } from '../../../src/securing/open-badges-2/revocations.js';

const isKnown = (list: JsonObject): boolean => entriesOf(list, true).isKnown;

test('10.A15: a map of OB 1.x has only names that no service gives to its errors', () => {
  for (const list of [
    { '4711': 'stolen' },
    { 'uid-7': '' },
    { a1: 'x', errol7: 'x' },
  ] as JsonObject[])
    assert.equal(isKnown(list), true, JSON.stringify(list));
  for (const list of [
    { error_404: 'Not found' },
    { error404: 'Not found' },
    { '4711': 'stolen', status2: 'ok' },
    { message: 'ok' },
    { '4711': null },
    {},
  ] as JsonObject[])
    assert.equal(isKnown(list), false, JSON.stringify(list));
});
