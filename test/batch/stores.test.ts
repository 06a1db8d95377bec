import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertBatchSecret,
  type BatchOptions,
  createBatchSecret,
  createMemoryStore,
  type Store,
} from '../../src/batch.js';
import { createKey, createStatusList } from '../../src/issue.js';
import { BEGAN, LIST, office, table } from './office.js';
import { issued, texts } from './issued-rows.js';

describe('a store that fails', () => {
  /** Lets the first `good` writes of a store through; what follows finds the power gone. */
  function failing(store: Store, good: number): Store {
    let left = good;
    return {
      ...store,
      transaction: (work) =>
        left-- > 0 ? store.transaction(work) : Promise.reject(new Error('power failure')),
    };
  }

  test('issue 14: whenever it fails, the next run completes the batch with the same badges, none twice', async () => {
    const options = await office(table(70));
    const whole = texts((await issued({ ...options, store: createMemoryStore() })).badges);
    for (let good = 0; good < 4; good++) {
      const store = createMemoryStore();
      await assert.rejects(issued({ ...options, store: failing(store, good) }), /power failure/);
      const kept = (await store.query('awards')).length;
      const { summary, badges } = await issued({ ...options, store });
      assert.deepEqual([summary.present, summary.issued], [kept, 70 - kept]);
      assert.deepEqual(texts(badges), whole);
      const events = await store.query('events');
      assert.equal(events.length, 140, `no event twice after ${good} writes`);
    }
  });

  test('issue 14: two at once share a store: every row once, the same badge for both, also with signatures that differ', async () => {
    const signer = await createKey({ algorithm: 'P-256' });
    const statusList = await createStatusList({ url: LIST, signer, now: BEGAN });
    const options = { ...(await office(table(30))), signer, statusList } as BatchOptions;
    const [one, other] = await Promise.all([issued(options), issued({ ...options })]);
    assert.deepEqual(texts(one.badges), texts(other.badges));
    assert.equal((await options.store.query('awards')).length, 30);
    const events = await options.store.query('events', { where: { kind: 'issued' } });
    assert.equal(events.length, 30);
  });
});

test('issue 14: a secret is kept as JSON, and checked', () => {
  const secret = createBatchSecret();
  assertBatchSecret(JSON.parse(JSON.stringify(secret)));
  for (const bad of [
    null,
    {},
    { ...secret, secret: 'AAAA' },
    { ...secret, began: 'now' },
    { ...secret, format: 2 },
  ])
    assert.throws(() => assertBatchSecret(bad), /expected the secret of a batch/);
});
