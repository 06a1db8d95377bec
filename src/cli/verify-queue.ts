import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { filesIn } from './folder-files.js';
import type { Queues } from '../stores/sql/queue.js';
import { clock } from './args.js';
import { worse } from './exit-status.js';
import { EXIT, UsageError, type Io } from './io.js';
import { plain } from './plain-text.js';
import { answered, VERIFY_QUEUE, withQueues, workOn } from './queue.js';
import { judgedFile, type JudgedFile } from './judged-file.js';
import { workforce, type Told, type Workforce } from './verify-pool.js';

/** Files of one job. */
const FILES_A_JOB = 50;

/**
 * Largest text of trust lists that is sent, in bytes: every job has a copy, and 100,000 files are
 * 2,000 jobs.
 */
export const MAX_SENT_TRUST_BYTES = 65_536;

/** Files to be verified, by their paths in the folder, and how. */
export interface VerifyJob {
  readonly files: readonly string[];
  /** Options that are sent with the files; all others need files of their own. */
  readonly told: Told;
  readonly isJson: boolean;
}

/** Names a job by what it asks, so that the same command, run again, finds what is done. */
function jobId(job: VerifyJob): string {
  const hex = createHash('sha256').update(JSON.stringify(job)).digest('hex');
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-');
}

function show(io: Io, { lines, problem, status }: JudgedFile): number {
  lines.forEach((line) => io.out(line));
  if (problem) io.err(`open-badge: ${plain(problem, 500)}\n`);
  return status;
}

/** Prints the answer of a job; one that was given up is undecided. */
function showAll(io: Io, job: VerifyJob, answer: object): number {
  const { judged, reason } = answer as { judged?: readonly JudgedFile[]; reason?: string };
  if (judged) return judged.map((one) => show(io, one)).reduce(worse, EXIT.valid);
  const why = plain(reason ?? 'no process finished it in time', 400);
  io.err(`open-badge: ${job.files.length} files from ${plain(job.files[0]!)} on: ${why}\n`);
  return EXIT.undecided;
}

/**
 * Sends the files of a folder to a queue, and prints the verdicts of the processes that take them,
 * in the order of the paths.
 * @returns the worst exit status
 */
export async function verifyByQueue(
  io: Io,
  url: string,
  folder: string,
  options: Omit<VerifyJob, 'files'>,
  signal: AbortSignal,
): Promise<number> {
  const files = await filesIn(io, folder);
  return withQueues(url, async (queues) => {
    const queue = await queues.queue<VerifyJob>(VERIFY_QUEUE);
    const jobs = [];
    for (let from = 0; from < files.length; from += FILES_A_JOB) {
      const data = { ...options, files: files.slice(from, from + FILES_A_JOB) };
      jobs.push({ id: jobId(data), data });
      await queue.send(jobs.slice(-1));
    }
    io.err(
      `open-badge: ${files.length} files wait for open-badge work --queue … --verify FOLDER\n`,
    );
    let status: number = EXIT.valid;
    for (const [done, { id, data }] of jobs.entries()) {
      const answer = await answered(queue, id, signal);
      if (!answer) return EXIT.interrupted;
      io.progress?.('');
      status = worse(status, showAll(io, data, answer));
      io.progress?.(
        `${Math.min((done + 1) * FILES_A_JOB, files.length)} of ${files.length} checked`,
      );
    }
    io.progress?.('');
    return status;
  });
}

/**
 * Refuses trust lists that are too large to be sent with every job.
 * @throws Misuse that tells how to have them read by the workers instead
 */
export function assertSendable({ trustedIssuers }: Told): void {
  const bytes = Buffer.byteLength(JSON.stringify(trustedIssuers ?? []));
  if (bytes > MAX_SENT_TRUST_BYTES)
    throw new UsageError(
      `--trust: ${bytes} bytes are too many for --queue, which sends them with each job (at most ${MAX_SENT_TRUST_BYTES}): publish the list, and give a file with its URL, { "url": "https://…" }`,
    );
}

/** Gives the engine of a job; jobs with the same options share one, with what it has fetched. */
function engines(io: Io, signal: AbortSignal) {
  let [key, force] = ['', undefined as Workforce | undefined];
  return {
    of(told: Told): Workforce {
      const options = JSON.stringify(told);
      if (force && options === key) return force;
      force?.close();
      key = options;
      const allowLoopback = told.allowLoopback ?? false;
      return (force = workforce({ allowLoopback, io }, told, 1, signal));
    },
    close: (): void => force?.close(),
  };
}

/** Keeps a job to the folder: its paths come from another machine. */
function assertInside(path: string): void {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..'))
    throw new UsageError(`${path}: not a path inside the folder`);
}

/**
 * Verifies files that wait in a queue.
 *
 * @param folder the same files as the folder of who sent them
 * @returns the number of files
 */
export async function verifyJobs(
  io: Io,
  queues: Queues,
  folder: string,
  how: { readonly signal: AbortSignal; readonly untilEmpty: boolean },
): Promise<number> {
  const queue = await queues.queue<VerifyJob>(VERIFY_QUEUE);
  const engine = engines(io, how.signal);
  let count = 0;
  try {
    await workOn(io, queue, how, async (job) => {
      const { files, told: sent, isJson } = job.data;
      files.forEach(assertInside);
      const told = { ...sent, now: clock(String(sent.now), io.now) };
      const run = { io, now: told.now, force: engine.of(told), signal: how.signal };
      const judged: JudgedFile[] = [];
      for (const file of files)
        judged.push(
          await judgedFile(
            join(folder, file),
            file,
            run,
            told.recipient !== undefined,
            isJson ? 'json' : 'text',
          ),
        );
      await queue.answer(job, { judged });
      count += files.length;
      io.progress?.(`${count} files`);
    });
  } finally {
    engine.close();
  }
  return count;
}
