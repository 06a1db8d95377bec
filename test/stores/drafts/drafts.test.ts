import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Drafts, StoredDraft } from '../../../src/stores/drafts/contract.js';
import { createIndexedDbDrafts } from '../../../src/stores/drafts/indexed-db.js';
import { createMemoryDrafts } from '../../../src/stores/drafts/memory.js';
import { StorageError } from '../../../src/stores/drafts/storage-error.js';

interface Note extends StoredDraft {
  readonly text: string;
}
const note = (id: string, revision: number, text = 'a'): Note => ({
  id,
  revision,
  text,
  updatedAt: `2026-09-01T10:00:0${revision}Z`,
});
const hasIndexedDb = 'indexedDB' in globalThis;
const skip = !hasIndexedDb && 'no IndexedDB here: Chromium runs it';
let count = 0;
const freshName = (): string => `drafts-test-${++count}`;
const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !isSo(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(isSo());
};

/** The promises of the contract, for each storage. */
function suite(name: string, open: () => Drafts<Note>, skip: string | false = false): void {
  describe(`drafts: ${name}`, () => {
    test('are replaced only by one that was made from them', { skip }, async () => {
      const drafts = open();
      assert.equal(await drafts.load('a'), undefined);
      assert.equal(await drafts.save(note('a', 1), 0), undefined);
      assert.equal(await drafts.save(note('a', 2, 'b'), 1), undefined);
      const stored = note('a', 2, 'b');
      assert.deepEqual(await drafts.save(note('a', 2, 'lost'), 1), stored);
      assert.deepEqual(await drafts.save(note('a', 1, 'new'), 0), stored);
      assert.deepEqual(await drafts.load('a'), stored);
      await drafts.close();
    });
    test('of two saves at once one is stored and the other told', { skip }, async () => {
      const drafts = open();
      await drafts.save(note('a', 1), 0);
      const answers = await Promise.all([
        drafts.save(note('a', 2, 'one'), 1),
        drafts.save(note('a', 2, 'two'), 1),
      ]);
      assert.deepEqual(answers, [undefined, note('a', 2, 'one')]);
      await drafts.close();
    });
    test('that were removed are stored again', { skip }, async () => {
      const drafts = open();
      await drafts.save(note('a', 1), 0);
      await drafts.remove('a');
      assert.equal(await drafts.save(note('a', 2), 1), undefined);
      assert.deepEqual(await drafts.load('a'), note('a', 2));
      await drafts.close();
    });
    test('are listed, the one changed last first', { skip }, async () => {
      const drafts = open();
      await drafts.save(note('old', 1), 0);
      await drafts.save(note('new', 3), 0);
      const ids = (await drafts.list()).map(({ id }) => id);
      assert.deepEqual(ids, ['new', 'old']);
      await drafts.close();
    });
    test('have files, which go with their draft only', { skip }, async () => {
      const drafts = open();
      const bytes = Uint8Array.of(1, 2, 3);
      await drafts.putFile('a', 'sha256-x', bytes);
      await drafts.putFile('ab', 'sha256-x', bytes);
      await drafts.putFile('a', 'sha256-y', bytes);
      bytes[0] = 9;
      assert.deepEqual(await drafts.getFile('a', 'sha256-x'), Uint8Array.of(1, 2, 3));
      await drafts.removeFile('a', 'sha256-y');
      assert.equal(await drafts.getFile('a', 'sha256-y'), undefined);
      await drafts.remove('a');
      assert.equal(await drafts.getFile('a', 'sha256-x'), undefined);
      assert.equal((await drafts.getFile('ab', 'sha256-x'))!.length, 3);
      await drafts.close();
    });
    test('tell who watches them', { skip }, async () => {
      const drafts = open();
      const heard: string[] = [];
      const end = drafts.watch('a', () => heard.push('a'));
      await drafts.save(note('a', 1), 0);
      await drafts.save(note('b', 1), 0);
      await until(() => heard.length === 1);
      end();
      await drafts.remove('a');
      assert.deepEqual(heard, ['a']);
      await drafts.close();
    });
  });
}

suite('memory', () => createMemoryDrafts<Note>());
suite('IndexedDB', () => createIndexedDbDrafts<Note>({ name: freshName() }), skip);

test('IndexedDB keeps drafts and files for the next opening', { skip }, async () => {
  const name = freshName();
  const first = createIndexedDbDrafts<Note>({ name });
  await first.save(note('a', 1), 0);
  await first.putFile('a', 'sha256-x', Uint8Array.of(7));
  await first.close();
  const second = createIndexedDbDrafts<Note>({ name });
  assert.deepEqual(await second.load('a'), note('a', 1));
  assert.deepEqual(await second.getFile('a', 'sha256-x'), Uint8Array.of(7));
  await second.close();
});

test('IndexedDB tells another tab, which sees the draft', { skip }, async () => {
  const name = freshName();
  const [one, other] = [
    createIndexedDbDrafts<Note>({ name }),
    createIndexedDbDrafts<Note>({ name }),
  ];
  let heard = 0;
  other.watch('a', () => heard++);
  await one.save(note('a', 1, 'from one'), 0);
  await until(() => heard === 1);
  assert.equal((await other.load('a'))!.text, 'from one');
  assert.deepEqual(await other.save(note('a', 1), 0), note('a', 1, 'from one'));
  await one.close();
  await other.close();
});

/** A database whose transactions end as a full disk ends them. */
function fullDisk(factory: IDBFactory): IDBFactory {
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    const request = factory.open(name, version);
    request.addEventListener('success', () => {
      const database = request.result;
      const begin = database.transaction.bind(database);
      database.transaction = ((...given: Parameters<typeof begin>) => {
        const transaction = begin(...given);
        if (given[1] === 'readonly') return transaction;
        const error = new DOMException('no room', 'QuotaExceededError');
        Object.defineProperty(transaction, 'error', { value: error });
        setTimeout(() => transaction.abort());
        return transaction;
      }) as typeof database.transaction;
    });
    return request;
  };
  return { open } as unknown as IDBFactory;
}

test('a full disk is told as such, and nothing is half stored', { skip }, async () => {
  const name = freshName();
  const drafts = createIndexedDbDrafts<Note>({ name, indexedDB: fullDisk(indexedDB) });
  const large = new Uint8Array(30_000_000);
  await assert.rejects(
    drafts.putFile('a', 'sha256-x', large),
    (error) => error instanceof StorageError && error.code === 'storage-full',
  );
  assert.equal(await drafts.getFile('a', 'sha256-x'), undefined);
  await drafts.close();
});

test('an environment without IndexedDB is told as such', async () => {
  const none = createIndexedDbDrafts<Note>({ name: 'x', indexedDB: null as never });
  await assert.rejects(
    none.load('a'),
    (error) => error instanceof StorageError && error.code === 'storage-unavailable',
  );
  await none.close();
});

test('memory has a limit for files', async () => {
  const drafts = createMemoryDrafts<Note>({ maxBytes: 3 });
  await drafts.putFile('a', 'x', new Uint8Array(3));
  await drafts.putFile('a', 'x', new Uint8Array(3));
  await assert.rejects(
    drafts.putFile('a', 'y', new Uint8Array(1)),
    (error) => error instanceof StorageError && error.code === 'storage-full',
  );
});
