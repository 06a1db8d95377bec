import { strict as assert } from 'node:assert';
import test from 'node:test';
import { FAMILIES } from './families/index.js';
import type { Family } from './families/contract.js';
import { runFamily } from './families/run.js';

/**
 * Most cases of a family that `npm test` tries, spread over all of it; `npm run mutate` tries every
 * one.
 */
const SAMPLE = 150;

async function stepOf({ sampleEvery, cases }: Family): Promise<number> {
  if (sampleEvery !== undefined) return sampleEvery;
  let count = 0;
  for await (const _ of cases()) count++;
  return Math.max(1, Math.ceil(count / SAMPLE));
}

for (const family of FAMILIES)
  test(`hunt, ${family.name}: no case is a false green (a sample)`, async () => {
    const step = await stepOf(family);
    const { judged, falseGreens } = await runFamily(family, (index) => index % step === 0);
    assert.deepEqual(falseGreens, []);
    assert.ok(judged > 0, 'no case could be judged');
  });
