import { strict as assert } from 'node:assert';
import test from 'node:test';
import { PAGE_SHARE } from '../support/page-share.js';
import { SLACK } from '../support/work-clock.js';
import { fuzz, MAX_MS } from './run.js';
import { KINDS, type KindName } from './kinds.js';

/** Inputs of each kind that are tried here; `npm run fuzz` tries 100,000. */
const SAMPLE: Readonly<Record<KindName, number>> = {
  json: 600,
  jwt: 1_200,
  png: 1_200,
  svg: 1_000,
  pdf: 1_200,
  list: 500,
};
const SEED = 20_261_121;

for (const kind of Object.keys(KINDS) as KindName[]) {
  test(`X-3, X-4: changed ${kind} gives a BadgeError or a Report, in time, and no false green (a seeded sample)`, async () => {
    const count = SAMPLE[kind] / PAGE_SHARE;
    const { tried, ends } = await fuzz(kind, count, SEED, SLACK * MAX_MS);
    assert.equal(tried, count);
    // a fuzzer whose inputs all fail at the first check, or all pass unharmed, tests nothing
    assert.ok(Object.keys(ends).length >= 3, JSON.stringify(ends));
    assert.ok(
      Object.values(ends).every((count) => count < tried * 1.5),
      JSON.stringify(ends),
    );
  });
}
