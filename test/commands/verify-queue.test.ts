/** What a worker of `open-badge verify --queue` gets with its files (issue 14); no database. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Io } from '../../src/cli/io.js';
import {
  assertSendable,
  MAX_SENT_TRUST_BYTES,
  verifyJobs,
  type VerifyJob,
} from '../../src/cli/verify-queue.js';
import type { Job, JobQueue, Queues } from '../../src/stores/sql/queue.js';
import { createKey, issue } from '../../src/issue.js';
import { draft, NOW } from '../issuing/drafts.js';
import { shell } from './shell.js';

/** A queue in memory, whose jobs are as JSON keeps them. */
function queueOf(jobs: readonly VerifyJob[]) {
  const left: Job<VerifyJob>[] = jobs.map((data, at) => ({
    id: String(at),
    data: JSON.parse(JSON.stringify(data)) as VerifyJob,
  }));
  const answers: any[] = [];
  const queue: Partial<JobQueue<VerifyJob>> = {
    take: () => Promise.resolve(left.shift()),
    answer: (_, answer) => Promise.resolve(void answers.push(answer)),
    giveBack: (_, reason) => Promise.resolve(void answers.push({ reason })),
    waiting: () => Promise.resolve(left.length),
    reclaim: () => Promise.resolve(),
  };
  return { queues: { queue: () => Promise.resolve(queue) } as unknown as Queues, answers };
}

async function office() {
  const sh = shell();
  mkdirSync(sh.path('folder'));
  const { json, badge } = await issue(draft, { key: await createKey(), now: NOW });
  sh.write('folder/badge.json', json);
  const io = { cwd: sh.folder, now: () => new Date(NOW), err: () => undefined } as unknown as Io;
  const how = { signal: new AbortController().signal, untilEmpty: true };
  const told = async (...all: ReadonlyArray<Partial<VerifyJob['told']>>) => {
    const jobs = all.map((one) => ({
      files: ['badge.json'],
      told: { now: new Date(NOW), offline: true, ...one },
      isJson: true,
    }));
    const { queues, answers } = queueOf(jobs);
    const count = await verifyJobs(io, queues, sh.path('folder'), how);
    return { count, lines: answers.map(({ judged }) => JSON.parse(judged[0].lines[0])) };
  };
  return { sh, told, issuer: badge.credential.issuer.id! };
}

test('issue 14: a worker has the trust lists of who sent the files', async () => {
  const { told, issuer } = await office();
  const list = { name: 'Colleges', issuers: [issuer] };
  const { count, lines } = await told({ trustedIssuers: [list] }, {}, { trustedIssuers: [list] });
  assert.equal(count, 3);
  assert.deepEqual(
    lines.map((line) => [line.verdict, line.issuer]),
    [
      ['valid', 'trusted'],
      ['valid', 'unknown'],
      ['valid', 'trusted'],
    ],
  );
});

test('issue 14: a worker has the recipient too, of each job its own', async () => {
  const { told } = await office();
  const recipients = ['ada@example.org', 'eve@example.org'];
  const { lines } = await told(...recipients.map((recipient) => ({ recipient })));
  assert.deepEqual(
    lines.map((line) => line.recipient),
    ['match', 'mismatch'],
  );
});

test('issue 14: trust lists that are too large for every job are refused by name, before a database is opened', async () => {
  const { sh } = await office();
  const issuers = (count: number) =>
    Array.from({ length: count }, () => `did:web:${'x'.repeat(56)}`);
  const named = { name: 'n', issuers: issuers(900) };
  assert.ok(JSON.stringify([named]).length < MAX_SENT_TRUST_BYTES);
  assertSendable({ trustedIssuers: [named] });
  sh.write('trust.json', issuers(1_000));
  const queue = ['--queue', 'postgresql://nowhere.invalid/x'];
  const { status, err } = await sh.run('verify', ...queue, 'folder', '--trust', 'trust.json');
  assert.equal(status, 64);
  assert.match(err, /--trust: \d+ bytes are too many for --queue.*at most 65536.*"url"/);
});
