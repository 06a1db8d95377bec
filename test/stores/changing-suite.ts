/** Requirements of stores whose rows change and go: run over memory and PGlite. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ChangingStore } from '../../src/stores/contract.js';
import type { FactsOf } from '../../src/stores/tables.js';
import { TakenError } from '../../src/stores/taken.js';

/** A draft, and a login that is unique. */
export interface Drafts {
  readonly drafts: {
    readonly draft: string;
    readonly login: string | null;
    readonly revision: number;
    readonly longText: string;
  };
}

export const DRAFTS: FactsOf<Drafts> = {
  drafts: {
    key: ['draft'],
    unique: [['login']],
    numbers: ['revision'],
    optional: ['login'],
    erasable: ['login'],
    columns: ['draft', 'login', 'revision', 'longText'],
    lookup: ['login'],
  },
};

const draft = (name: string, revision = 1): Drafts['drafts'] => ({
  draft: name,
  login: `${name}@mail.example`,
  revision,
  longText: `text ${revision}`,
});

/** Tests a store that is opened once; each test uses names of its own. */
export function changingSuite(name: string, open: () => Promise<ChangingStore<Drafts>>): void {
  describe(`a store whose rows change: ${name}`, () => {
    let store: ChangingStore<Drafts>;
    before(async () => {
      store = await open();
    });
    after(() => store?.close());

    test('replaces a row where its present values fulfil the conditions: of two writers one gets 0', async () => {
      await store.append('drafts', [draft('a')]);
      const saved = await Promise.all(
        [1, 2].map(() => store.replace('drafts', draft('a', 2), { revision: 1 })),
      );
      assert.deepEqual(saved.sort(), [0, 1]);
      assert.deepEqual(await store.get('drafts', { draft: 'a' }), draft('a', 2));
      assert.equal(await store.replace('drafts', draft('absent')), 0);
    });

    test('refuses a replacement that takes the unique value of another row, and frees it with its row', async () => {
      await store.append('drafts', [draft('b'), draft('c')]);
      const taken = { ...draft('c'), login: draft('b').login };
      await assert.rejects(
        store.replace('drafts', taken),
        (error) => error instanceof TakenError && error.columns === 'login',
      );
      assert.deepEqual(await store.get('drafts', { draft: 'c' }), draft('c'));
      assert.equal(await store.remove('drafts', { draft: ['b', 'none'] }), 1);
      assert.equal(await store.replace('drafts', taken), 1);
    });

    test('erases a unique value, which is then free', async () => {
      await store.append('drafts', [draft('d')]);
      assert.equal(await store.erase('drafts', { draft: 'd' }, ['login']), 1);
      await store.append('drafts', [{ ...draft('e'), login: draft('d').login }]);
    });

    test('keeps changes and removals of a transaction together or not at all', async () => {
      await store.append('drafts', [draft('f'), draft('g')]);
      await assert.rejects(
        store.transaction(async (rows) => {
          await rows.replace('drafts', draft('f', 2));
          await rows.remove('drafts', { draft: 'g' });
          throw new Error('power failure');
        }),
        /power failure/,
      );
      assert.deepEqual(await store.get('drafts', { draft: 'f' }), draft('f'));
      assert.ok(await store.get('drafts', { draft: 'g' }));
    });

    test('names a column that the table does not have', async () => {
      await assert.rejects(store.remove('drafts', { '"; drop': 1 } as never), TypeError);
      await assert.rejects(
        store.replace('drafts', { ...draft('h'), other: 1 } as never),
        TypeError,
      );
    });
  });
}
