import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pause } from '../../src/pause.js';
import { inSlices } from '../../src/verification/turns.js';

/** Keeps the thread longer than one slice. */
function busy(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

/** Counts the turns of other work until a promise is settled. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const settle = (): void => {
    isDone = true;
  };
  done.then(settle, settle);
  for (; !isDone; turns++) await pause();
  return turns;
}

test('X-3: other work has its turn between verifications that are started at once', async () => {
  const all = Promise.all(Array.from({ length: 12 }, () => inSlices(async () => busy())));
  // each takes longer than a slice, so each but the first waits for a pause
  assert.ok((await turnsUntil(all)) >= 10);
});

test('short verifications share a slice, and at most four wait for something side by side', async () => {
  await pause();
  let begun = 0;
  const release: (() => void)[] = [];
  const waits = async (): Promise<void> => {
    begun++;
    await new Promise<void>((resolve) => {
      release.push(resolve);
    });
  };
  const all = Promise.all(Array.from({ length: 6 }, () => inSlices(waits)));
  assert.equal(begun, 4);
  // what waits for the network does not stop the others
  while (release.length < 6) await pause();
  for (const end of release) end();
  assert.equal((await all).length, 6);
});

test('a verification may wait for others that it starts itself', async () => {
  const inner = (): Promise<number> => inSlices(() => Promise.resolve(1));
  const outer = (): Promise<number> => inSlices(async () => (await inner()) + (await inner()));
  const all = await Promise.all(Array.from({ length: 10 }, outer));
  assert.deepEqual(
    all,
    Array.from({ length: 10 }, () => 2),
  );
});

test('one that throws gives its place to the next', async () => {
  const failing = (): Promise<never> => inSlices(() => Promise.reject(new Error('defect')));
  const ends = await Promise.allSettled(Array.from({ length: 9 }, failing));
  assert.ok(ends.every(({ status }) => status === 'rejected'));
  assert.equal(await inSlices(() => Promise.resolve('next')), 'next');
});
