import assert from 'node:assert/strict';
import test from 'node:test';
import { ahead, kept } from '../src/kept.js';

test('a module is loaded once, however many wait for it, and is then given at once', async () => {
  let loads = 0;
  const load = kept(async () => ({ number: ++loads }));
  const [one, other] = await Promise.all([load(), load()]);
  assert.equal(one, other);
  assert.equal(load(), one);
  assert.equal(loads, 1);
});

test('a load that failed is reported to all who wait, and tried again with the next call', async () => {
  let loads = 0;
  const load = kept(async () => {
    if (++loads === 1) throw new TypeError('offline');
    return { loads };
  });
  const both = await Promise.allSettled([load(), load()]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.deepEqual(await load(), { loads: 2 });
});

test('what is loaded ahead fails in silence, and once more where it is needed', async () => {
  let loads = 0;
  const load = kept(async (): Promise<object> => {
    loads++;
    throw new TypeError('offline');
  });
  // an unhandled rejection would end this process
  ahead(load, () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  await assert.rejects(async () => load(), /offline/);
  assert.equal(loads, 2);
});
