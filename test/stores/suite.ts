/** Requirements of every store: run over memory, PGlite and PostgreSQL. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AwardRow, EventRow, NewRow, Store } from '../../src/stores/contract.js';
import { TakenError } from '../../src/stores/taken.js';

export const award = (badge: string, more: Partial<AwardRow> = {}): AwardRow => ({
  badge,
  batch: 'b1',
  row: `row-${badge}`,
  achievement: 'https://college.example/robotics',
  at: '2026-11-21T12:00:00Z',
  validUntil: null,
  mechanism: 'eddsa-rdfc-2022',
  draftDigest: 'd',
  textDigest: 't',
  id: `urn:x:${badge}`,
  recipient: `${badge}@mail.example`,
  name: 'Ada “Ω” O’Neill',
  draft: '{"narrative":"Ada"}',
  text: '{"proof":1}',
  ...more,
});
export const event = (badge: string, more: Partial<EventRow> = {}): NewRow<'events'> => ({
  kind: 'issued',
  badge,
  at: '2026-11-21T12:00:00Z',
  by: 'Registrar',
  batch: null,
  digest: null,
  reason: null,
  ...more,
});
const isTaken = (error: unknown): boolean => error instanceof TakenError;

/** Tests a store that is opened once; each test uses names of its own. */
export function suite(name: string, open: () => Promise<Store>): void {
  describe(`issue 14, the contract of a store: ${name}`, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store?.close());

    test('gives back what was appended, by its key and by conditions, in the order of the key', async () => {
      await store.append('awards', [award('c'), award('a'), award('B', { recipient: null })]);
      assert.deepEqual(await store.get('awards', { badge: 'a' }), award('a'));
      assert.equal(await store.get('awards', { badge: 'none' }), undefined);
      const badges = async (query: Parameters<typeof store.query<'awards'>>[1]) =>
        (await store.query('awards', query)).map(({ badge }) => badge);
      assert.deepEqual(await badges({}), ['B', 'a', 'c']);
      assert.deepEqual(await badges({ where: { recipient: null } }), ['B']);
      assert.deepEqual(await badges({ where: { badge: ['a', 'c', 'x'] } }), ['a', 'c']);
      assert.deepEqual(await badges({ where: { badge: [] } }), []);
      assert.deepEqual(await badges({ where: { badge: { from: 'a', before: 'c' } } }), ['a']);
      assert.deepEqual(await badges({ where: { validUntil: { before: '9999' } } }), []);
      assert.deepEqual(await badges({ where: { batch: undefined }, limit: 2 }), ['B', 'a']);
      assert.deepEqual(await badges({ after: award('a') }), ['c']);
    });

    test('numbers events in their order, and finds them', async () => {
      await store.append('events', [event('e1'), event('e2', { reason: "O'Neill; drop table" })]);
      await store.append('events', [event('e1', { kind: 'revoked' })]);
      const events = await store.query('events', { where: { badge: ['e1', 'e2'] } });
      const numbers = events.map(({ number }) => number);
      assert.deepEqual(
        events.map(({ kind, reason }) => [kind, reason]),
        [
          ['issued', null],
          ['issued', "O'Neill; drop table"],
          ['revoked', null],
        ],
      );
      assert.deepEqual(
        [...numbers].sort((a, b) => a - b),
        numbers,
      );
      const [, ...later] = events;
      assert.deepEqual(
        await store.query('events', { where: { badge: ['e1', 'e2'] }, after: events[0]! }),
        later,
      );
    });

    test('S-12: refuses a badge, a row of a batch and an index a second time, and keeps none of the call', async () => {
      await store.append('awards', [award('once')]);
      await assert.rejects(store.append('awards', [award('new'), award('once')]), isTaken);
      await assert.rejects(
        store.append('awards', [award('other', { row: 'row-once' })]),
        (error) => error instanceof TakenError && error.columns === 'batch, row',
      );
      assert.equal(await store.get('awards', { badge: 'new' }), undefined);
      // rows without a batch are no rows of one
      await store.append('awards', [
        award('single1', { batch: null, row: null }),
        award('single2', { batch: null, row: null }),
      ]);
      const list = 'https://college.example/status/1';
      await store.append('indexes', [{ list, index: 7, badge: 'once' }]);
      await assert.rejects(
        store.append('indexes', [{ list, index: 7, badge: 'single1' }]),
        (error) => error instanceof TakenError && error.columns === 'list, index',
      );
      await store.append('indexes', [{ list: `${list}0`, index: 7, badge: 'single1' }]);
      assert.deepEqual(await store.get('indexes', { list, index: 7 }), {
        list,
        index: 7,
        badge: 'once',
      });
    });

    test('keeps all of a transaction or nothing, also when its work hides a failure', async () => {
      await assert.rejects(
        store.transaction(async (transaction) => {
          await transaction.append('awards', [award('t1')]);
          assert.ok(await transaction.get('awards', { badge: 't1' }), 'it sees its own rows');
          throw new Error('power failure');
        }),
        /power failure/,
      );
      await assert.rejects(
        store.transaction(async (transaction) => {
          await transaction.append('awards', [award('t2')]);
          await transaction.append('awards', [award('t2')]).catch(() => undefined);
          return 'done';
        }),
        isTaken,
      );
      for (const badge of ['t1', 't2'])
        assert.equal(await store.get('awards', { badge }), undefined);
      const kept = await store.transaction(async (transaction) => {
        await transaction.append('awards', [award('t3')]);
        await transaction.append('events', [event('t3')]);
        return 'kept';
      });
      assert.equal(kept, 'kept');
      assert.ok(await store.get('awards', { badge: 't3' }));
    });

    test('S-12: of two writers at once one gets a badge, and no write of the other is lost', async () => {
      const write = (writer: number, at: number): Promise<boolean> =>
        store
          .transaction(async (transaction) => {
            await transaction.append('awards', [award(`race${at}`, { name: String(writer) })]);
            await transaction.append('events', [event(`race${at}`, { by: String(writer) })]);
          })
          .then(
            () => true,
            (error: unknown) => {
              if (!isTaken(error)) throw error;
              return false;
            },
          );
      const turns = Array.from({ length: 12 }, (_, at) => at);
      const written = await Promise.all(turns.flatMap((at) => [write(1, at), write(2, at)]));
      assert.equal(written.filter(Boolean).length, turns.length);
      for (const at of turns) {
        const events = await store.query('events', { where: { badge: `race${at}` } });
        assert.equal(events.length, 1);
        assert.equal((await store.get('awards', { badge: `race${at}` }))!.name, events[0]!.by);
      }
    });

    test('erases a person, and nothing else', async () => {
      await store.append('awards', [award('gone'), award('stays')]);
      const person = ['id', 'recipient', 'name', 'draft', 'text'] as const;
      assert.equal(await store.erase('awards', { badge: 'gone' }, person), 1);
      const nothing = { id: null, recipient: null, name: null, draft: null, text: null };
      assert.deepEqual(await store.get('awards', { badge: 'gone' }), award('gone', nothing));
      assert.deepEqual(await store.get('awards', { badge: 'stays' }), award('stays'));
      await assert.rejects(
        async () => store.erase('awards', {}, ['batch']),
        /batch is never erased/,
      );
    });

    test('pages through more rows than one answer has', async () => {
      const rows = Array.from({ length: 1_203 }, (_, at) => event('paged', { reason: `${at}` }));
      await store.append('events', rows);
      const first = await store.query('events', { where: { badge: 'paged' } });
      assert.equal(first.length, 1_000);
      const rest = await store.query('events', { where: { badge: 'paged' }, after: first.at(-1)! });
      assert.deepEqual(
        [...first, ...rest].map(({ reason }) => Number(reason)),
        rows.map((_, at) => at),
      );
      await assert.rejects(async () => store.query('events', { limit: 1_001 }), /1 to 1000/);
    });

    test('refuses a column that a table does not have: names become part of a statement', async () => {
      const injected = { '"badge" = 1; drop table open_badge_awards; --': 'x' } as object;
      await assert.rejects(async () => store.query('awards', { where: injected }), /has no column/);
      await assert.rejects(async () => store.erase('awards', injected, ['name']), /has no column/);
      await assert.rejects(
        async () => store.append('awards', [{ ...award('z'), ...injected }]),
        /has no column/,
      );
    });
  });
}
