import type { Definition, HistoryEntry, State } from '../journey/contract.js';
import { signReceipt } from '../journey/process/receipt.js';
import { addAct, stateOf, type Act } from '../journey/process/history.js';
import type { ChangingTransaction } from '../stores/contract.js';
import type { ServerOptions } from './contract.js';
import { everyRow } from './every.js';
import { Refusal } from './refusals.js';
import type { JourneyTables, SubmissionRow } from './rows.js';

type Rows = ChangingTransaction<JourneyTables>;

/** Reads the history of an application, in its order. */
export async function historyOf(
  store: Pick<Rows, 'query'>,
  about: string,
): Promise<readonly HistoryEntry[]> {
  const rows = await everyRow(store, 'history', { about });
  return rows.map(({ json }) => JSON.parse(json) as HistoryEntry);
}

/** Gives the state of an application. */
export const stateIn = async (store: Pick<Rows, 'query'>, about: string): Promise<State> =>
  stateOf(await historyOf(store, about));

/** Finds the submission that took the place of one; `undefined` for the latest of its application. */
export async function successorOf(
  store: Pick<Rows, 'query'>,
  { about, at }: Pick<SubmissionRow, 'about' | 'at'>,
): Promise<SubmissionRow | undefined> {
  const rows = await everyRow(store, 'submissions', { about });
  const later = rows.filter((row) => row.at > at);
  return later.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/** Reads the history of a submission: up to the next one, where the learner submitted again. */
export async function historyUpTo(
  store: Pick<Rows, 'query'>,
  row: Pick<SubmissionRow, 'about' | 'at'>,
): Promise<readonly HistoryEntry[]> {
  const history = await historyOf(store, row.about);
  const next = await successorOf(store, row);
  return next ? history.filter(({ at }) => at < next.at) : history;
}

/** An act, and the definition whose policy allows it. */
export interface ActOptions {
  readonly act: Omit<Act, 'at'>;
  readonly policy?: Definition['policy'];
}

/**
 * Appends an act to the history of an application; an earlier submission is over, and of two acts at
 * once one fails, since the number of an entry is unique.
 *
 * @returns the entry
 * @throws Refusal `not-allowed-now` for a submission that is not the latest; JourneyError for an
 *   act that the state, the role or a rule does not allow
 */
export async function recorded(
  store: Rows,
  { now, signer }: Pick<ServerOptions, 'now' | 'signer'>,
  row: Pick<SubmissionRow, 'about' | 'at'>,
  { act, policy }: ActOptions,
): Promise<HistoryEntry> {
  const { about } = row;
  if (await successorOf(store, row))
    throw new Refusal('not-allowed-now', { reason: 'submitted-again' });
  const before = await historyOf(store, about);
  const history = await addAct(before, { ...act, at: now() }, { about, policy });
  const entry = history.at(-1)!;
  const receipt = signer ? await signReceipt(history, signer) : null;
  await store.append('history', [
    { about, number: entry.number, json: JSON.stringify(entry), receipt, at: entry.at },
  ]);
  return entry;
}
