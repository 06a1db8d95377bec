import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMemoryStore } from '../../src/batch.js';
import { createStatusList, openStatusList } from '../../src/issue.js';
import { BEGAN, LIST, office, table } from './office.js';
import { issued, rowsOf, statusOf, texts } from './issued-rows.js';

describe('indexes', () => {
  test('S-12: rows whose indexes meet get others, and the same in every run; a list that is full stops before the first badge', async () => {
    const options = await office(table(3));
    const list = options.statusList!;
    const wanted = (await issued(options)).badges;
    // another badge was faster
    const taken = Number(statusOf(wanted.get('k1')!.text));
    const fresh = async () => {
      const again = await createStatusList({ url: LIST, signer: options.signer!, now: BEGAN });
      again.allocateAt('urn:x:other', taken);
      return again;
    };
    const runs = [];
    for (let run = 0; run < 2; run++)
      runs.push(
        texts(
          (await issued({ ...options, statusList: await fresh(), store: createMemoryStore() }))
            .badges,
        ),
      );
    assert.deepEqual(runs[0], runs[1]);
    assert.notEqual(statusOf(runs[0]!['k1']!), String(taken));
    assert.equal(statusOf(runs[0]!['k0']!), statusOf(wanted.get('k0')!.text));
    const full = await openStatusList({
      ...list.register,
      entries: { 'urn:x:all': Array.from({ length: list.length }, (_, at) => at) },
    });
    const store = createMemoryStore();
    await assert.rejects(
      issued({ ...options, statusList: full, store }),
      (error: { params?: object }) => JSON.stringify(error.params).includes('full'),
    );
    assert.deepEqual(await store.query('awards'), []);
  });

  test('S-12: a register that was lost gives no index of the store again', async () => {
    const options = await office(table(4));
    const before = await issued(options);
    const lost = await createStatusList({ url: LIST, signer: options.signer!, now: BEGAN });
    // the one who lost it gives an index of the batch to another badge
    const [first] = [...before.badges.values()];
    const rows = await rowsOf(table(5));
    const { badges, summary } = await issued({ ...options, statusList: lost, rows });
    assert.deepEqual([summary.issued, summary.present], [1, 4]);
    const all = [...badges.values()].map(({ text }) => statusOf(text));
    assert.equal(new Set(all).size, 5);
    assert.equal(badges.get('k0')!.text, first!.text);
  });
});
