import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prepared, survive } from './office.js';

/** Writes of the sample, as parts of all: spread over files, register, and store. */
const SAMPLE = [0.45, 0.8];

let office: Awaited<ReturnType<typeof prepared>>;
before(async () => {
  office = await prepared();
});
after(() => office?.remove());

test('issue 14: a batch that is killed at a write is completed: nothing twice, nothing lost (scripts/kill.ts tries every write)', async (context) => {
  const writes = await survive(office.folder, { write: 0 });
  assert.ok(writes! > 30, `${writes} writes are seen`);
  for (const part of SAMPLE) {
    const write = Math.ceil(writes! * part);
    assert.equal(await survive(office.folder, { write }), undefined, `killed at ${write}`);
  }
  context.diagnostic(`survived ${SAMPLE.length} of ${writes} writes`);
});
