import { strict as assert } from 'node:assert';
import test from 'node:test';
import { SLACK } from '../support/work-clock.js';
import { GROWTHS, measure, newKit } from './grow/index.js';

/** Of each kind, one input in this many is tried here; `npm run grow` tries all 50,000. */
const EVERY: Readonly<Record<string, number>> = {
  wholes: 23,
  forms: 53,
  documents: 331,
  containers: 491,
  pairs: 1_777,
  runs: 3_001,
};

for (const [kind, cases] of Object.entries(GROWTHS))
  test(`X-3, 10.B: grown ${kind} end within two seconds of the processor (a sample)`, async () => {
    const kit = await newKit();
    for (const [at, one] of [...cases()].entries()) {
      if (at % EVERY[kind]! !== 0) continue;
      const { name, ms, allowedMs, end } = await measure(one, kit);
      assert.ok(ms <= SLACK * allowedMs, `${name} took ${Math.round(ms)} ms`);
      assert.ok(!end.startsWith('crash'), `${name}: ${end}`);
    }
  });
