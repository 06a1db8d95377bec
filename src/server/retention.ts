import { dateAt, instantOf, isoOf } from '../json/instant.js';
import type { HistoryEntry } from '../journey/contract.js';
import type { ServerOptions } from './contract.js';
import { everyRow } from './every.js';
import { dropUnused } from './files.js';
import { historyOf } from './history.js';
import { SESSION_LENGTH } from './limits.js';
import type { SubmissionRow } from './rows.js';

const DAY = 86_400_000;

/** Days that each class of data is kept, counted from the moment that is named. */
export interface Retention {
  /** An application and files that were never submitted, since the last change. */
  readonly applications: number;
  /** The identity, since the last act of a finished application. */
  readonly identities: number;
  /** Work, files, reviews and decisions, since the last act of a finished application. */
  readonly submissions: number;
  /** Notices, since they were made. */
  readonly notices: number;
  /** Questions about rubrics with their answers, since they were asked. */
  readonly questions: number;
}

/**
 * Default: a year for what is not finished, 90 days for identities, two years for the work and for
 * questions, half a year for notices.
 */
export const RETENTION: Retention = {
  applications: 365,
  identities: 90,
  submissions: 730,
  notices: 180,
  questions: 730,
};

type Surroundings = Pick<ServerOptions, 'store' | 'blobs' | 'now'>;

const WORK_TABLES = ['assignments', 'reviewDrafts', 'reviews', 'cleaned', 'fingerprints'] as const;
const FINAL = ['awarded', 'denied', 'appeal-denied', 'withdrawn'];

/** Days on which the data of a finished application goes; `null` while it is not finished. */
export interface GoingDates {
  readonly identity: string | null;
  /** Work, files, reviews and decisions. */
  readonly work: string | null;
}

/** Computes the days on which the data of an application goes. */
export function datesOf(
  { retention = RETENTION }: Pick<ServerOptions, 'retention'>,
  history: readonly HistoryEntry[],
): GoingDates {
  const last = history.at(-1);
  if (!last || !FINAL.includes(last.to)) return { identity: null, work: null };
  const day = (days: number): string => isoOf(instantOf(last.at)! + days * DAY)!.slice(0, 10);
  return { identity: day(retention.identities), work: day(retention.submissions) };
}

/** Removes rows of submissions, and bytes that no row names any more. */
async function removeWork(options: Surroundings, row: SubmissionRow): Promise<void> {
  const { store } = options;
  const { submission, work } = row;
  const cleaned = await everyRow(store, 'cleaned', { work });
  await store.transaction(async (rows) => {
    for (const table of WORK_TABLES) await rows.remove(table, { work });
    for (const table of ['identities', 'decisions', 'badges', 'submissions'] as const)
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

/** Removes applications that were never submitted, and the files of owners who have none. */
async function expireUnsubmitted(
  options: Surroundings,
  used: ReadonlySet<string>,
  at: { readonly before: string },
): Promise<void> {
  const { store } = options;
  for (const { application } of await everyRow(store, 'applications', { at }))
    if (!used.has(application)) await store.remove('applications', { application });
  const kept = new Set((await everyRow(store, 'applications')).map(({ owner }) => owner));
  for (const file of await everyRow(store, 'files', { at })) {
    if (kept.has(file.owner)) continue;
    await store.remove('files', { owner: file.owner, digest: file.digest });
    await dropUnused(options, file.digest);
  }
}

/**
 * Removes what its date has passed for; the history stays, since it names pseudonyms only. Run it once
 * a day.
 *
 * @param options the server's surroundings
 * @param days of each class of data. Default: those of the server
 * @example
 * import { expire, retention } from 'open-badge-elements/server';
 * await expire(serverOptions, { ...retention, identities: 30 });
 */
export async function expire(
  options: Pick<ServerOptions, 'store' | 'blobs' | 'now' | 'retention'>,
  days: Retention = options.retention ?? RETENTION,
): Promise<void> {
  const { store } = options;
  const now = options.now().getTime();
  const before = (count: number): string => dateAt(now - count * DAY).toISOString();
  await store.remove('sessions', { at: { before: before(SESSION_LENGTH / DAY) } });
  await store.remove('notices', { at: { before: before(days.notices) } });
  await store.remove('questions', { at: { before: before(days.questions) } });
  const submissions = await everyRow(store, 'submissions');
  for (const row of submissions) await age(options, row, before, days);
  const used = new Set(submissions.map(({ application }) => application));
  await expireUnsubmitted(options, used, { before: before(days.applications) });
}
