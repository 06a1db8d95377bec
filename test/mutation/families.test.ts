import { strict as assert } from 'node:assert';
import test from 'node:test';
import { PAGE_SHARE } from '../support/page-share.js';
import { FAMILIES } from './families/index.js';
import { runFamily } from './families/run.js';

for (const family of FAMILIES)
  test(`hunt, ${family.name}: no case is a false green (a sample)`, async () => {
    const step = family.sampleEvery * PAGE_SHARE;
    const { judged, falseGreens } = await runFamily(family, (index) => index % step === 0);
    assert.deepEqual(falseGreens, []);
    assert.ok(judged > 0, 'no case could be judged');
  });
