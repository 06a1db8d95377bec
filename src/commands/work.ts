import { openBatchWorker, type BatchChunk, type BatchOptions } from '../batch.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { batchThreads, threadsFrom } from '../cli/batch-threads.js';
import { batchFiles, type BatchFiles } from '../cli/batch-job.js';
import { batchSecret } from '../cli/batch-files.js';
import { BATCH_OPTIONS } from '../cli/batch-options.js';
import { need } from '../cli/args.js';
import { readContexts } from '../cli/contexts.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { batchQueue, withQueues, workOn, type Queues } from '../cli/queue.js';
import { openSeries } from '../cli/status-list-file.js';
import { verifyJobs } from '../cli/verify-queue.js';
import type { StatusList } from '../issue.js';

const { template, definition, key, secret, image, proof, contexts, by, threads, now } =
  BATCH_OPTIONS;

export const spec = {
  forms: [
    '--queue URL --template FILE --key KEYFILE --secret FILE [--status LIST]… [--until-empty]',
    '--queue URL --verify FOLDER [--until-empty]',
  ],
  options: {
    queue: {
      value: 'URL',
      about: 'postgresql://…, as of open-badge batch --queue and open-badge verify --queue',
    },
    verify: { value: 'FOLDER', about: 'verify files of this folder, in place of making badges' },
    'until-empty': { about: 'end when no job is left (default: wait for more, until Ctrl-C)' },
    ...{ template, definition, key, secret },
    status: {
      value: 'LIST',
      about: 'a copy of each status list of the batch as it is published; no register is needed',
      several: true,
    },
    ...{ image, proof, contexts, by, threads, now },
    'allow-loopback': BATCH_OPTIONS['allow-loopback'],
  },
  notes: [
    'Takes jobs of a batch, or files to be verified, from a queue, on as many machines as you like. The files of a batch are the same as for open-badge batch. A job of a process that is gone is given to another one after 10 seconds.',
  ],
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** A process that works. */
interface Work {
  readonly io: Io;
  readonly values: Values;
  readonly queues: Queues;
  readonly signal: AbortSignal;
}

async function listsOf(io: Io, paths: readonly string[]): Promise<readonly StatusList[]> {
  const series = [];
  for (const path of paths) series.push(...(await openSeries(io, path)));
  return series.map(({ list }) => list);
}

// a worker has no rows of its own
async function* noRows(): AsyncGenerator<never> {}

async function optionsOf({ io, values, queues }: Work, files: BatchFiles): Promise<BatchOptions> {
  const { signer, secret: own, template: shared, mechanism, image: picture, now: moment } = files;
  return {
    ...{ rows: noRows, template: shared, secret: own, store: queues.store, signer, mechanism },
    ...{ image: picture, now: moment, by: values.by },
    statusList: await listsOf(io, values.status ?? []),
    contexts: await readContexts(io, values.contexts),
    allowLoopback: values['allow-loopback'],
  };
}

/** Makes badges of a batch, each chunk kept and ended in one transaction. */
async function makeBadges(work: Work): Promise<string> {
  const { io, values, queues, signal } = work;
  const files = await batchFiles(io, values, (path) => batchSecret(io, path));
  const count = await threadsFrom(values.threads, () => Promise.resolve(Infinity));
  const pool = count > 1 ? batchThreads(count) : undefined;
  const options = { ...(await optionsOf(work, files)), ...(pool && poolOptions(pool)) };
  const worker = await openBatchWorker(options);
  const queue = await queues.queue<BatchChunk['data']>(batchQueue(files.secret.batch));
  let badges = 0;
  try {
    await workOn(io, queue, { signal, untilEmpty: values['until-empty'] ?? false }, async (job) => {
      let isEnded = false;
      const made = await worker.work(job.data.rows, async (keep) => {
        await queue.finish(job, keep);
        isEnded = true;
      });
      if (!isEnded) await queue.finish(job, async () => {});
      badges += made;
      io.progress?.(`${badges} badges`);
    });
  } finally {
    await pool?.stop();
  }
  return `${badges} badges\n`;
}

const poolOptions = ({ maker, atOnce }: ReturnType<typeof batchThreads>) => ({ maker, atOnce });

async function verifyFiles({ io, values, queues, signal }: Work): Promise<string> {
  const untilEmpty = values['until-empty'] ?? false;
  const files = await verifyJobs(io, queues, values.verify!, { signal, untilEmpty });
  return `${files} files\n`;
}

/**
 * Runs `open-badge work`, which takes jobs from a queue: badges of a batch, or files to verify.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals[0]}`, true);
  const url = need(values.queue, '--queue URL');
  const control = new AbortController();
  const release = io.onInterrupt?.(() => control.abort());
  try {
    const told = await withQueues(url, (queues) => {
      const work = { io, values, queues, signal: control.signal };
      return values.verify === undefined ? makeBadges(work) : verifyFiles(work);
    });
    io.progress?.('');
    io.out(told);
    return EXIT.valid;
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  } finally {
    release?.();
  }
}
