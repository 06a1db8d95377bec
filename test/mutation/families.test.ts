import { strict as assert } from 'node:assert';
import test from 'node:test';
import { FAMILIES } from './families/index.js';
import { runFamily } from './families/run.js';

/** Cases of a family that `npm test` tries at most, spread over all of it; `npm run mutate` tries every one. */
const SAMPLE = 150;

for (const family of FAMILIES)
  test(`hunt, ${family.name}: no case is a false green (a sample)`, async () => {
    let count = 0;
    for await (const _ of family.cases()) count++;
    const step = Math.max(1, Math.ceil(count / SAMPLE));
    const { judged, falseGreens } = await runFamily(family, (index) => index % step === 0);
    assert.deepEqual(falseGreens, []);
    assert.ok(judged > 0, 'no case could be judged');
  });
