/** Issue 14: any number of threads makes the same bytes, and a thread that ends ends the batch, not its result. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { availableParallelism } from 'node:os';
import { createMemoryStore, issueBatch, type BatchOptions } from '../../src/batch.js';
import { batchThreads, threadsFrom } from '../../src/cli/batch-threads.js';
import { createStatusList } from '../../src/issue.js';
import { BEGAN, LIST, office, outcomes, table } from '../batch/office.js';

test('issue 14: two threads make the same bytes as none, name the same faults, and never have the secret', async () => {
  const bad = '{"key":"bad","recipient":{"email":"b@mail.example"},"narrative":5}';
  const rows = Array.from({ length: 6 }, (_, at) =>
    JSON.stringify({ key: at, recipient: { email: `p${at}@mail.example` } }),
  );
  const options = await office([...rows, bad].join('\n'));
  const threads = batchThreads(2);
  after(() => threads.stop());
  const run = async (more: object) => {
    const texts: string[] = [];
    const { all, onOutcome } = outcomes();
    const statusList = await createStatusList({ url: LIST, signer: options.signer!, now: BEGAN });
    const deliver = async ({ text }: { text: string }) => void texts.push(text);
    await issueBatch(
      { ...options, statusList, store: createMemoryStore(), ...more },
      { deliver, onOutcome },
    );
    return { texts, all };
  };
  const here = await run({});
  assert.deepEqual([here.texts.length, here.all.at(-1)!.outcome], [6, 'failed']);
  assert.deepEqual(await run({ maker: threads.maker, atOnce: threads.atOnce }), here);
  await threads.stop();
});

test('issue 14: a signer that fails, and a thread that ends, end the batch with their reason', async () => {
  const options = await office(table(3));
  const threads = batchThreads(2);
  after(() => threads.stop());
  const signer = { ...options.signer!, sign: () => Promise.reject(new Error('no token')) };
  const failing = { ...options, signer, maker: threads.maker, atOnce: 2 } as BatchOptions;
  await assert.rejects(issueBatch(failing), /key-unusable/);
  await threads.stop();
  const make = batchThreads(1);
  const maker: typeof make.maker = (...given) => {
    const one = make.maker(...given);
    return (job) => {
      const badge = one(job);
      void make.stop();
      return badge;
    };
  };
  await assert.rejects(issueBatch({ ...options, maker }), /a thread of the batch broke/);
});

test('issue 14: the number of threads', async () => {
  const few = async (): Promise<number> => 10;
  const many = async (): Promise<number> => 1_000_000;
  assert.equal(await threadsFrom('5', many), 5);
  assert.equal(await threadsFrom(undefined, few), 1);
  assert.equal(
    await threadsFrom(undefined, many),
    Math.max(1, Math.min(64, availableParallelism() - 1)),
  );
  for (const bad of ['0', '65', 'two', '1.5'])
    await assert.rejects(threadsFrom(bad, few), /not a number from 1 to 64/);
});
