import { dateAt } from '../json/instant.js';
import { stateOf } from '../journey/process/history.js';
import type { ServerOptions } from './contract.js';
import { dropUnused } from './files.js';
import { SESSION_LENGTH } from './limits.js';
import { recorded, historyOf } from './history.js';
import type { SubmissionRow } from './rows.js';

const DAY = 86_400_000;

/** Days that each class of data is kept, counted from the moment that is named. */
export interface Retention {
  /** An application and files that were never submitted, since the last change. */
  readonly applications: number;
  /** The identity and the original files, since the last act of a finished application. */
  readonly identities: number;
  /** Work, reviews and decisions, since the last act of a finished application. */
  readonly submissions: number;
}

/** Default: a year for what is not finished, 90 days for identities, two years for the work. */
export const RETENTION: Retention = { applications: 365, identities: 90, submissions: 730 };

type Surroundings = Pick<ServerOptions, 'store' | 'blobs' | 'now' | 'signer'>;

const FINAL = ['awarded', 'denied', 'appeal-denied', 'withdrawn'];

/** Removes rows of submissions, and bytes that no row names any more. */
async function removeWork(options: Surroundings, row: SubmissionRow): Promise<void> {
  const { store } = options;
  const { submission, work } = row;
  const cleaned = await store.query('cleaned', { where: { work } });
  await store.transaction(async (rows) => {
    for (const table of ['assignments', 'reviewDrafts', 'reviews', 'cleaned'] as const)
      await rows.remove(table, { work });
    for (const table of ['identities', 'decisions', 'submissions'] as const)
      await rows.remove(table, { submission });
  });
  for (const { digest } of cleaned) if (digest !== null) await dropUnused(options, digest);
}

/** Ages one submission. */
async function age(
  options: Surroundings,
  row: SubmissionRow,
  before: (days: number) => string,
  days: Retention,
): Promise<void> {
  const last = (await historyOf(options.store, row.about)).at(-1);
  if (!last || !FINAL.includes(last.to)) return;
  if (last.at < before(days.submissions)) return removeWork(options, row);
  if (last.at < before(days.identities))
    await options.store.erase('identities', { submission: row.submission }, ['jwe']);
}

/**
 * Removes what its date has passed for; the history stays, since it names pseudonyms only. Run it once
 * a day.
 *
 * @param options the server's surroundings
 * @param days of each class of data
 * @example
 * import { expire } from 'open-badge-elements/server';
 * await expire(serverOptions, { applications: 365, identities: 30, submissions: 730 });
 */
export async function expire(
  options: Pick<ServerOptions, 'store' | 'blobs' | 'now' | 'signer'>,
  days: Retention = RETENTION,
): Promise<void> {
  const { store } = options;
  const now = options.now().getTime();
  const before = (count: number): string => dateAt(now - count * DAY).toISOString();
  await store.remove('sessions', { at: { before: before(SESSION_LENGTH / DAY) } });
  const submissions = await store.query('submissions');
  for (const row of submissions) await age(options, row, before, days);
  const at = { before: before(days.applications) };
  const used = new Set(submissions.map(({ application }) => application));
  for (const { application } of await store.query('applications', { where: { at } }))
    if (!used.has(application)) await store.remove('applications', { application });
  const kept = new Set((await store.query('applications')).map(({ owner }) => owner));
  for (const file of await store.query('files', { where: { at } })) {
    if (kept.has(file.owner)) continue;
    await store.remove('files', { owner: file.owner, digest: file.digest });
    await dropUnused(options, file.digest);
  }
}

/** States in which the date of the decision is watched. */
const WATCHED = ['submitted', 'resubmitted', 'in-review'];

/**
 * Records submissions as overdue whose date has passed. Run it every hour.
 *
 * @param options the server's surroundings
 * @returns ids of the submissions
 * @example
 * import { markOverdue } from 'open-badge-elements/server';
 * const overdue = await markOverdue(serverOptions);
 */
export async function markOverdue(
  options: Pick<ServerOptions, 'store' | 'now' | 'signer'>,
): Promise<readonly string[]> {
  const { store } = options;
  const due = { before: options.now().toISOString() };
  const marked: string[] = [];
  for (const row of await store.query('submissions', { where: { due } })) {
    if (!WATCHED.includes(stateOf(await historyOf(store, row.about)))) continue;
    const act = { action: 'mark-overdue', role: 'system', by: 'clock' } as const;
    await store.transaction((rows) => recorded(rows, options, row, { act }));
    marked.push(row.submission);
  }
  return marked;
}
