import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type BatchOptions,
  createBatchSecret,
  createMemoryStore,
  proveBatch,
  type Store,
} from '../../src/batch.js';
import { createKey, createStatusList, openStatusList } from '../../src/issue.js';
import { BEGAN, LIST, office, outcomes, table } from './office.js';
import { issued } from './issued-rows.js';

describe('proof of a batch', () => {
  test('issue 14: every badge is made again, byte for byte', async () => {
    const options = await office(table(6));
    await issued(options);
    const { all, onOutcome } = outcomes();
    const summary = await proveBatch(options, onOutcome);
    assert.deepEqual([summary.present, summary.failed, all.length], [6, 0, 6]);
  });

  for (const [algorithm, mechanism] of [
    ['P-256', 'ecdsa-rdfc-2019'],
    ['P-256', 'jwt'],
    ['Ed25519', 'sd-jwt'],
  ] as const)
    test(`issue 14: ${mechanism} with ${algorithm}`, async () => {
      const signer = await createKey({ algorithm });
      const statusList = await createStatusList({ url: LIST, signer, now: BEGAN });
      const options = await office(table(2), { mechanism, statusList });
      const own = { ...options, signer, key: undefined } as BatchOptions;
      await issued(own);
      assert.equal((await proveBatch(own)).present, 2);
      const foreign = { ...own, secret: { ...own.secret, secret: createBatchSecret().secret } };
      assert.equal((await proveBatch(foreign)).failed, 2);
    });

  test('issue 14: another badge, another index, none at all, are told', async () => {
    const options = await office(table(3));
    const { badges } = await issued(options);
    const told = async (store: Store, list = options.statusList!): Promise<readonly string[]> => {
      const { all, onOutcome } = outcomes();
      await proveBatch({ ...options, store, statusList: list }, onOutcome);
      return all.map((one) =>
        one.outcome === 'failed' ? `${one.column}: ${one.expected}` : one.outcome,
      );
    };
    const awards = await options.store.query('awards');
    const forged = createMemoryStore();
    const keyOf = (id: string | null): string =>
      [...badges.values()].find((one) => one.id === id)!.key;
    await forged.append(
      'awards',
      awards
        .filter(({ id }) => keyOf(id) !== 'k2')
        .map((row) =>
          keyOf(row.id) === 'k0' ? { ...row, text: row.text!.replace('Robot 0', 'Robot X') } : row,
        ),
    );
    const [changed, same, none] = await told(forged);
    assert.match(changed!, /badge: the same badge as was kept/);
    assert.equal(same, 'present');
    assert.match(none!, /badge: a badge in the store; got none/);
    const register = options.statusList!.register;
    const moved = await openStatusList({
      ...register,
      entries: { ...register.entries, [badges.get('k1')!.id]: [12_345] },
    });
    assert.match((await told(createStore(awards), moved))[1]!, /status: an index that follows/);
  });
});

function createStore(awards: Awaited<ReturnType<Store['query']>>): Store {
  const store = createMemoryStore();
  void store.append('awards', awards as never);
  return store;
}
