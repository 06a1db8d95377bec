/** Commands at one list, in every order of their steps: no revocation is lost (S-12, 10.A11). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import { huntLocks } from '../mutation/locks/orders.js';

/** `npm run mutate -- locks` tries every order. */
const EVERY = 521;

test('S-12, A11: two or three commands in any order, after stale locks, one of them killed (a sample)', async () => {
  const { tried, faults } = await huntLocks((index) => index % EVERY === 0);
  assert.ok(tried > 400);
  assert.deepEqual(faults, []);
});
