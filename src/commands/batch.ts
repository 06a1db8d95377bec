import {
  batchColumns,
  createMemoryStore,
  issueBatch,
  planBatch,
  proveBatch,
  type BatchOptions,
  type BatchSummary,
  type RowOutcome,
  type Store,
} from '../batch.js';
import type { JsonObject, StatusList } from '../issue.js';
import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { batchThreads, threadsFrom } from '../cli/batch-threads.js';
import { badgeFolder, resultFile } from '../cli/batch-files.js';
import { assertUsable, batchJob, storeIn, type BatchJob } from '../cli/batch-job.js';
import { BATCH_OPTIONS, type BatchValues } from '../cli/batch-options.js';
import { readContexts } from '../cli/contexts.js';
import { exists } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { pace } from '../cli/pace.js';
import { jsonText, plain } from '../cli/plain-text.js';
import { inQueue } from '../cli/batch-queue.js';
import { openSeries } from '../cli/status-list-file.js';
import { withStore } from '../cli/store.js';
import { tellNotRevocable, withStatusLists, type ListFiles } from '../cli/with-status-list.js';

export const spec = {
  forms: [
    'ROWS --template FILE --key KEYFILE --secret FILE --store STORE --out FOLDER',
    'ROWS --template FILE --key KEYFILE --secret FILE --queue URL --out FOLDER',
    'ROWS --template FILE --key KEYFILE --secret FILE [--store STORE] --dry-run | --prove',
  ],
  args: {
    ROWS: `a table (CSV) or JSON lines with a row for each badge; - for standard input. Columns: ${batchColumns.join(', ')}. key is a value that no other row has, and the same each time: a student number, an order. A day alone begins (validFrom …) or ends (validUntil, activityEnd) at midnight UTC`,
  },
  options: BATCH_OPTIONS,
  notes: [
    'Every badge is verified before it is kept. A row that cannot be issued stops no other. Ctrl-C ends in order.',
  ],
} as const satisfies CommandSpec;

/** Fewest entries of a list (S-6), and how many there are for each badge: most stay unused, as decoys. */
const ENTRIES = { fewest: 131_072, forEach: 2 } as const;

async function countOf({ file }: BatchJob): Promise<number> {
  let rows = 0;
  for await (const _ of file.rows()) rows++;
  return rows;
}

/** Chooses the number of entries of a new list for the rows of a file. */
async function entriesFor(job: BatchJob): Promise<number> {
  const rows = await countOf(job);
  let entries: number = ENTRIES.fewest;
  while (entries < rows * ENTRIES.forEach) entries *= 2;
  return entries;
}

const doesNothing = ({ values }: BatchJob): boolean => Boolean(values['dry-run'] ?? values.prove);

/** The status lists of a batch; without files when they are only looked at. */
type Lists = Partial<Pick<ListFiles, 'next' | 'keep'>> & {
  readonly lists: readonly StatusList[];
};

async function listsAt(io: Io, paths: readonly string[]): Promise<readonly StatusList[]> {
  const lists: StatusList[] = [];
  for (const path of paths)
    if (await exists(io, path)) lists.push(...(await openSeries(io, path)).map(({ list }) => list));
  return lists;
}

/** Runs work with the status lists of `--status`; lists that are only looked at are not locked. */
async function withLists<T>(job: BatchJob, work: (lists: Lists) => Promise<T>): Promise<T> {
  const { io, values, signer, mechanism, now, template } = job;
  const { status: paths = [], 'status-url': url } = values;
  if (paths.length === 0 || doesNothing(job)) return work({ lists: await listsAt(io, paths) });
  const { issuer, achievement } = template;
  const ofIssuer: JsonObject = issuer.url === undefined ? {} : { url: issuer.url };
  const draft = { issuer: ofIssuer, credentialSubject: { achievement } };
  const isThere = await Promise.all(paths.map((path) => exists(io, path)));
  const entries = isThere.every(Boolean) ? undefined : await entriesFor(job);
  return withStatusLists(io, { paths, url, signer, mechanism, now, entries, draft }, work);
}

async function optionsOf(
  job: BatchJob,
  store: Store,
  { lists: statusList }: Lists,
): Promise<BatchOptions> {
  const { io, values, signer, secret, template, file, mechanism, image, now, signal } = job;
  const { rows } = file;
  const contexts = await readContexts(io, values.contexts);
  const shared = { rows, template, secret, store, signer, mechanism, image, now, signal };
  const onProgress = pace(io, 'rows');
  const { by, 'allow-loopback': allowLoopback } = values;
  return { ...shared, statusList, contexts, by, allowLoopback, onProgress };
}

/** Plans, proves or issues, and writes the results. */
async function runBatch(
  job: BatchJob,
  store: Store,
  lists: Lists,
  onOutcome: (outcome: RowOutcome) => Promise<void>,
): Promise<BatchSummary> {
  const { values } = job;
  const shared = await optionsOf(job, store, lists);
  if (values['dry-run']) return planBatch(shared, onOutcome);
  const count = await threadsFrom(values.threads, () => countOf(job));
  const threads = count > 1 ? batchThreads(count) : undefined;
  const options = threads ? { ...shared, maker: threads.maker, atOnce: threads.atOnce } : shared;
  try {
    return await (values.prove
      ? proveBatch(options, onOutcome)
      : issueInto(job, options, lists, onOutcome));
  } finally {
    await threads?.stop();
  }
}

async function issueInto(
  job: BatchJob,
  options: BatchOptions,
  lists: Lists,
  onOutcome: (outcome: RowOutcome) => Promise<void>,
): Promise<BatchSummary> {
  const { io, values, extension } = job;
  const deliver = await badgeFolder(io, values.out!, extension);
  const nextList = (full: StatusList): Promise<StatusList> => lists.next!(full);
  const whole = { ...options, nextList };
  const keep = (changed: StatusList): Promise<void> => lists.keep!(changed);
  if (values.queue) await inQueue(job, values.queue, whole, keep);
  return issueBatch(whole, { onOutcome, deliver, deliverAtOnce: FILES_AT_ONCE, keepList: keep });
}

/** Badges that are written at once: each waits for the disk. */
const FILES_AT_ONCE = 16;

/** Faults of rows that are shown; the rest is counted. */
const MOST_SHOWN = 20;

/** Shows the first faults, and writes every outcome to `--results`. */
async function withResults(
  { io, values, extension }: BatchJob,
  work: (onOutcome: (outcome: RowOutcome) => Promise<void>) => Promise<BatchSummary>,
): Promise<BatchSummary> {
  const results =
    values.results === undefined ? undefined : await resultFile(io, values.results, extension);
  let shown = 0;
  try {
    const summary = await work(async (outcome) => {
      await results?.write(outcome);
      if (outcome.outcome !== 'failed' || ++shown > MOST_SHOWN) return;
      io.progress?.('');
      io.err(`${faultLine(outcome)}\n`);
    });
    await results?.finish();
    if (shown > MOST_SHOWN) io.err(`… and ${shown - MOST_SHOWN} more\n`);
    return summary;
  } finally {
    await results?.discard();
  }
}

function faultLine(fault: Extract<RowOutcome, { outcome: 'failed' }>): string {
  const { line, key, column, value, expected } = fault;
  const where = [`line ${line}`, key && `key ${key}`, column].filter(Boolean).join(', ');
  const found = value === '' ? '' : ` ${JSON.stringify(value)}:`;
  return plain(`${where}:${found} expected ${expected}`, 500);
}

function summaryLine({ values }: BatchJob, summary: BatchSummary): string {
  const { issued, present, forgotten, failed } = summary;
  const counts = values.prove
    ? `${present} the same`
    : `${issued} ${values['dry-run'] ? 'to issue' : 'issued'}, ${present} from an earlier run`;
  return `${counts}, ${forgotten} forgotten, ${failed} failed`;
}

function statusOf({ isComplete, failed }: BatchSummary): number {
  if (!isComplete) return EXIT.interrupted;
  return failed > 0 ? EXIT.notValid : EXIT.valid;
}

/** Tells how the file was read: a guess that is wrong must be seen. */
function formOf({ file }: BatchJob): string {
  const { format, encoding, delimiter } = file;
  const separator = delimiter === '\t' ? 'tab' : delimiter;
  return format === 'jsonl'
    ? `JSON lines, ${encoding}`
    : `CSV, ${encoding}, separated by ${separator}`;
}

async function withJobStore(
  job: BatchJob,
  work: (store: Store) => Promise<BatchSummary>,
): Promise<BatchSummary> {
  const { io, values } = job;
  const where = storeIn(values);
  const isUrl = where?.includes('://');
  const isNeeded = !values['dry-run'] || isUrl || (where && (await exists(io, where)));
  return isNeeded ? withStore(io, where!, work) : work(createMemoryStore());
}

async function execute(io: Io, values: BatchValues, path: string, signal: AbortSignal) {
  assertUsable(values, path);
  const job = await batchJob(io, values, path, signal);
  io.err(`open-badge: ${plain(path)} is read as ${formOf(job)}\n`);
  const summary = await withLists(job, (lists) =>
    withJobStore(job, (store) =>
      withResults(job, (onOutcome) => runBatch(job, store, lists, onOutcome)),
    ),
  );
  io.progress?.('');
  if (values.json) io.out(jsonText({ batch: job.secret.batch, ...summary }));
  else io.out(`${summaryLine(job, summary)}\n`);
  if (!values.status && !values.json && !doesNothing(job) && summary.issued > 0)
    tellNotRevocable(io, 'these badges');
  if (!summary.isComplete)
    io.err('open-badge: stopped: run the same command again to complete the batch\n');
  return statusOf(summary);
}

/**
 * Runs `open-badge batch`, which issues a badge for each row of a table.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path] = exactly(positionals, 'ROWS');
  const control = new AbortController();
  const release = io.onInterrupt?.(() => control.abort());
  try {
    return await execute(io, values, path!, control.signal);
  } catch (error) {
    // misuse of what the files say, such as another template than before
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  } finally {
    release?.();
  }
}
