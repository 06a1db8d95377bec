/** A sample of `scripts/kill-journey.ts`: the server's process is killed at a write of each act. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { prepared, survive, type Stages } from './survive.js';

describe('the process is killed', () => {
  let stages: Stages;
  before(async () => {
    stages = await prepared();
  });
  after(() => stages.remove());

  // in the middle of a transaction
  for (const [act, write] of [
    ['submit', 8],
    ['review', 5],
  ] as const)
    test(`${act}, at write ${write}: nothing is lost, nothing is twice`, async () => {
      assert.equal(await survive(stages, act, write), undefined, 'it was killed');
    });
});
