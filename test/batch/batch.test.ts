/** Issue 14: thousands of badges from a table: the same bytes each time, nothing twice, nothing lost, one bad row stops no other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type BatchOptions,
  createBatchSecret,
  createMemoryStore,
  forget,
  issueBatch,
  ledgerEvents,
  planBatch,
} from '../../src/batch.js';
import { createKey, createStatusList, revoke } from '../../src/issue.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { SVG } from '../issuing/drafts.js';
import { achievement, BEGAN, LIST, office, outcomes, table } from './office.js';
import { issued, rowsOf, statusOf, texts } from './issued-rows.js';

describe('a batch', () => {
  test('issue 14: every row gets a badge of its own that verifies, with an index of its own in the list', async () => {
    const options = await office(table(60));
    const { badges, summary, lists } = await issued(options);
    const nothing = { present: 0, forgotten: 0, failed: 0 };
    assert.deepEqual(summary, { issued: 60, ...nothing, isComplete: true });
    assert.equal(lists.length, 1, 'the register is kept once, before the first badge');
    const indexes = [...badges.values()].map(({ text }) => statusOf(text));
    assert.equal(new Set(indexes).size, 60);
    const list = options.statusList!;
    for (const key of ['k0', 'k59']) {
      const { text, id } = badges.get(key)!;
      const { narrative, identifier } = JSON.parse(text).credentialSubject;
      assert.equal(narrative, `Robot ${key.slice(1)}`);
      assert.match(identifier[0].identityHash, /^sha256\$/);
      const [badge] = await read(text);
      const recipient = `p${key.slice(1)}@mail.example`;
      const fetch = memoryFetch(new Map([[LIST, list.text]]));
      const report = await verify(badge!, { now: BEGAN, fetch, recipient });
      assert.deepEqual([report.verdict, report.recipient], ['valid', 'match']);
      assert.deepEqual(list.indexesOf(id).map(String), [statusOf(text)]);
    }
    const kinds = { drafted: 0, issued: 0 };
    for await (const { kind, by } of ledgerEvents(options.store, {})) {
      kinds[kind as 'drafted']++;
      assert.equal(by, 'Registrar');
    }
    assert.deepEqual(kinds, { drafted: 60, issued: 60 });
  });

  test('issue 14: secret and key give the same bytes: on another machine, in another order, with several at once', async () => {
    const options = await office(table(12));
    const first = texts((await issued(options)).badges);
    const lines = table(12).split('\n');
    const reversed = [lines[0]!, ...lines.slice(1).reverse()].join('\n');
    for (const more of [{}, { rows: await rowsOf(reversed) }, { atOnce: 5 }]) {
      const statusList = await createStatusList({ url: LIST, signer: options.signer!, now: BEGAN });
      const again = { ...options, statusList, store: createMemoryStore(), ...more };
      assert.deepEqual(texts((await issued(again)).badges), first);
    }
    const other = {
      ...options,
      secret: createBatchSecret({ now: BEGAN }),
      store: createMemoryStore(),
    };
    const others = texts((await issued(other)).badges);
    for (const key of Object.keys(first)) {
      assert.notEqual(JSON.parse(others[key]!).id, JSON.parse(first[key]!).id);
      assert.notEqual(statusOf(others[key]!), statusOf(first[key]!));
    }
  });

  test('14: as many badges are handed over at once as is allowed, and outcomes stay in order', async () => {
    const options = await office(table(12));
    const gauge = async (deliverAtOnce?: number): Promise<number> => {
      let [now, most] = [0, 0];
      const keys: string[] = [];
      const deliver = async (): Promise<void> => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => void setTimeout(resolve, 2));
        now--;
      };
      const store = createMemoryStore();
      await issueBatch(
        { ...options, statusList: undefined, store },
        { deliver, deliverAtOnce, onOutcome: ({ key }) => void keys.push(key ?? '') },
      );
      assert.deepEqual(
        keys,
        Array.from({ length: 12 }, (_, at) => `k${at}`),
      );
      return most;
    };
    assert.equal(await gauge(), 1);
    assert.equal(await gauge(4), 4);
  });

  test('issue 14: a second run makes nothing anew, and hands over what was made', async () => {
    const options = await office(table(7));
    const first = await issued(options);
    const events = (await options.store.query('events')).length;
    const again = await issued({ ...options, now: '2026-12-24T00:00:00Z' });
    assert.deepEqual([again.summary.present, again.summary.issued], [7, 0]);
    assert.deepEqual(texts(again.badges), texts(first.badges));
    assert.ok([...again.badges.values()].every(({ isNew }) => !isNew));
    assert.equal((await options.store.query('events')).length, events);
    assert.equal(again.lists.length, 0);
  });

  test('issue 14: one bad row stops no other, is issued once it is corrected, and keeps its index', async () => {
    const bad = `${table(3)}\nk1,again@mail.example,Twice\nk9,nobody,Bad\nk8,ok@mail.example,Good`;
    const options = await office(bad);
    const first = await issued(options);
    assert.deepEqual([first.summary.issued, first.summary.failed], [4, 2]);
    assert.deepEqual(
      first.outcomes.flatMap((one) => (one.outcome === 'failed' ? [one] : [])),
      [
        {
          outcome: 'failed',
          line: 5,
          key: 'k1',
          column: 'key',
          value: 'k1',
          expected: 'a value that no other row has; line 3 has it',
        },
        {
          outcome: 'failed',
          line: 6,
          key: 'k9',
          column: 'email',
          value: 'nobody',
          expected: 'an e-mail address such as ada@mail.example, without spaces',
        },
      ],
    );
    const mended = `${table(3)}\nk9,nobody@mail.example,Bad\nk8,ok@mail.example,Good`;
    const again = await issued({ ...options, rows: await rowsOf(mended) });
    assert.deepEqual([again.summary.issued, again.summary.present], [1, 4]);
  });

  test('issue 14: a fault of the whole badge names its place; a row that changed after its badge was issued is told', async () => {
    const json = (narrative: unknown): string =>
      [
        { key: 'a', recipient: { email: 'a@mail.example' } },
        { key: 'b', narrative, recipient: { email: 'b@mail.example' } },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n');
    const options = await office(json(5));
    const [good, bad] = (await issued(options)).outcomes;
    assert.equal(good!.outcome, 'issued');
    assert.ok(bad?.outcome === 'failed' && bad.line === 2 && bad.key === 'b');
    assert.deepEqual([bad.column, bad.value], ['/narrative', '5']);
    assert.doesNotMatch(bad.expected, /template/);
    const template = { ...options.template, issuer: { name: 'X', url: 'no url' } };
    const [ofAll] = (await issued({ ...(await office(json('Well done'))), template })).outcomes;
    assert.ok(ofAll?.outcome === 'failed');
    assert.deepEqual([ofAll.column, ofAll.value], ['/issuer/url', '']);
    assert.match(ofAll.expected, /in the template/);
    await issued({ ...options, rows: await rowsOf(json('Well done')) });
    const changed = (await issued({ ...options, rows: await rowsOf(json('Badly done')) })).outcomes;
    assert.deepEqual(
      changed.map(({ outcome }) => outcome),
      ['present', 'failed'],
    );
    assert.match(JSON.stringify(changed[1]), /as it was when its badge was issued/);
    // the order of members is no change
    const turned = '{"recipient":{"email":"b@mail.example"},"narrative":"Well done","key":"b"}';
    const same = await issued({ ...options, rows: await rowsOf(turned) });
    assert.equal(same.summary.present, 1);
  });

  test('issue 14: other settings are refused, since a row would be another badge; before the first badge they may change', async () => {
    const options = await office(table(2));
    const template = { issuer: { name: 'Another College' }, achievement };
    await planBatch(options);
    await planBatch({ ...options, template });
    await issued(options);
    await assert.rejects(
      issued({ ...options, template }),
      /begun at 2026-11-21T12:00:00Z with another template/,
    );
    const signer = await createKey();
    await assert.rejects(
      issued({ ...options, statusList: undefined, signer } as BatchOptions),
      /another template, key/,
    );
    await assert.rejects(
      issued({ ...options, template: { ...template, id: 'urn:x:1' } as typeof template }),
      /neither an id nor a recipient/,
    );
  });

  test('issue 14: a dry run tells what would be done, and does nothing', async () => {
    const options = await office(`${table(3)}\nk9,nobody,Bad`);
    const before = JSON.stringify(options.statusList!.register);
    const { all, onOutcome } = outcomes();
    const summary = await planBatch(options, onOutcome);
    assert.deepEqual([summary.issued, summary.failed], [3, 1]);
    assert.equal(all.length, 4);
    assert.equal(JSON.stringify(options.statusList!.register), before);
    for (const name of ['awards', 'events', 'indexes', 'batches'] as const)
      assert.deepEqual(await options.store.query(name), []);
  });

  test('issue 14: it ends in order, and is continued', async () => {
    const options = await office(table(130));
    const controller = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }): void => {
      assert.equal(total, 130);
      if (done >= 50) controller.abort();
    };
    const first = await issued({ ...options, signal: controller.signal, onProgress });
    assert.deepEqual([first.summary.issued, first.summary.isComplete], [50, false]);
    const rest = await issued(options);
    assert.deepEqual([rest.summary.present, rest.summary.issued], [50, 80]);
  });

  test('issue 14: it is continued after the list was signed again, and after a person was forgotten', async () => {
    const options = await office(table(3));
    const first = await issued(options);
    const { id } = first.badges.get('k0')!;
    const list = options.statusList!;
    await revoke(list, id, { signer: options.signer!, now: '2026-11-25T00:00:00Z' });
    await forget(options.store, { recipient: 'p1@mail.example' }, { by: 'x', now: BEGAN });
    const rows = await rowsOf(table(5));
    const later = await issued({ ...options, rows, now: '2026-11-26T00:00:00Z' });
    const { issued: made, present, forgotten, failed } = later.summary;
    assert.deepEqual([made, present, forgotten, failed], [2, 2, 1, 0]);
    assert.ok(!later.badges.has('k1'));
    assert.equal(JSON.parse(later.badges.get('k4')!.text).proof.created, BEGAN);
  });

  test('issue 14: baked into an image', async () => {
    const { badges } = await issued(await office(table(1), { image: SVG }));
    const { text, baked } = badges.get('k0')!;
    assert.equal((await read((await baked())!))[0]!.raw, text);
  });
});
