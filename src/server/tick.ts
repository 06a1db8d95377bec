import type { Due } from '../journey/assessment/due.js';
import type { HistoryEntry } from '../journey/contract.js';
import { stateOf } from '../journey/process/history.js';
import { actionsIn, turnOf } from '../journey/process/transitions.js';
import { JourneyError } from '../journey/error.js';
import { TakenError } from '../stores/taken.js';
import type { ServerOptions } from './contract.js';
import { definitionOf } from './definitions.js';
import { eachRow, everyRow } from './every.js';
import { historyOf, recorded, successorOf } from './history.js';
import { GRANTORS, keepNotices, tell, type NewNotice } from './notices.js';
import type { NoticeRow, SubmissionRow } from './rows.js';
import { dueIn } from './time.js';

type Surroundings = Pick<
  ServerOptions,
  'store' | 'now' | 'random' | 'signer' | 'calendar' | 'notify' | 'onError'
>;

/** The clock's view of a submission. */
interface Watched {
  readonly row: SubmissionRow;
  readonly history: readonly HistoryEntry[];
  readonly due: Due;
}

/** Reads how much time is left, for the latest submission of an application that the issuer has. */
async function watched(options: Surroundings, row: SubmissionRow): Promise<Watched | undefined> {
  const { store } = options;
  const history = await historyOf(store, row.about);
  if (turnOf(stateOf(history)) !== 'issuer') return undefined;
  if (await successorOf(store, row)) return undefined;
  const definition = await definitionOf(store, row.definition, row.version);
  return { row, history, due: dueIn(options, history, definition)! };
}

/** Makes the reminders whose moment has come, for the assessors who have not reviewed yet. */
async function reminders(
  { store, now }: Surroundings,
  { row: { work }, due }: Watched,
): Promise<readonly NewNotice[]> {
  const instant = now().toISOString();
  const last = due.reminders.filter(({ at }) => at <= instant).at(-1);
  if (!last || due.state !== 'running') return [];
  const tasks = await everyRow(store, 'assignments', { work, state: ['offered', 'accepted'] });
  return tasks.map(({ account }) => ({
    reader: account,
    role: 'assessor',
    kind: 'reminder',
    about: work,
    detail: last.at,
  }));
}

const overdue = ({ row: { owner, submission }, due }: Watched): readonly NewNotice[] =>
  due.state !== 'overdue'
    ? []
    : [
        { reader: owner, role: 'learner', kind: 'overdue', about: submission, detail: due.day },
        { reader: GRANTORS, role: 'grantor', kind: 'overdue', about: submission, detail: due.day },
      ];

/** The result of a tick. */
export interface Ticked {
  /** Ids of the submissions that are overdue since now. */
  readonly overdue: readonly string[];
  /** Number of new notices. */
  readonly notices: number;
}

/** The result for one submission. */
interface TickedOne {
  readonly isMarked: boolean;
  readonly kept: readonly NoticeRow[];
}
const NOTHING: TickedOne = { isMarked: false, kept: [] };

/** Records and tells what the clock means for one submission. */
async function tickOne(options: Surroundings, row: SubmissionRow): Promise<TickedOne> {
  const one = await watched(options, row);
  if (!one) return NOTHING;
  const notices = [...(await reminders(options, one)), ...overdue(one)];
  const isMarked =
    one.due.state === 'overdue' &&
    actionsIn(stateOf(one.history), 'system').includes('mark-overdue');
  const kept = await options.store.transaction(async (rows) => {
    const act = { action: 'mark-overdue', role: 'system', by: 'clock' } as const;
    if (isMarked) await recorded(rows, options, row, { act });
    return keepNotices(rows, options, notices);
  });
  await tell(options, kept);
  return { isMarked, kept };
}

/** Keeps one submission that fails from hiding the others. */
function passedOver(error: unknown, { onError }: Surroundings): TickedOne {
  // another clock, or a person, was first; the next run sees what is left
  const isExpected = error instanceof TakenError || error instanceof JourneyError;
  if (!isExpected) onError?.(error);
  return NOTHING;
}

/**
 * Looks at the clock: reminds assessors before a decision is due, and records what is overdue, which
 * learner and grantor are told. Run it every hour; a run that is repeated, or was killed, tells
 * nothing twice.
 *
 * @param options the server's surroundings; `notify` hears of each new notice, `onError` of a
 *   submission that could not be looked at
 * @returns the submissions that are overdue since now, and the number of new notices
 * @example
 * import { tick } from 'open-badge-elements/server';
 * const { overdue } = await tick(serverOptions);
 */
export async function tick(
  options: Pick<
    ServerOptions,
    'store' | 'now' | 'random' | 'signer' | 'calendar' | 'notify' | 'onError'
  >,
): Promise<Ticked> {
  const marked: string[] = [];
  let count = 0;
  for await (const row of eachRow(options.store, 'submissions')) {
    const done = await tickOne(options, row).catch((error: unknown) => passedOver(error, options));
    if (done.isMarked) marked.push(row.submission);
    count += done.kept.length;
  }
  return { overdue: marked, notices: count };
}
