import type { Definition, HistoryEntry, State } from '../journey/contract.js';
import { signReceipt } from '../journey/process/receipt.js';
import { addAct, stateOf, type Act } from '../journey/process/history.js';
import type { ChangingTransaction } from '../stores/contract.js';
import type { ServerOptions } from './contract.js';
import { everyRow } from './every.js';
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

/** An act, and the definition whose policy allows it. */
export interface ActOptions {
  readonly act: Omit<Act, 'at'>;
  readonly policy?: Definition['policy'];
}

/**
 * Appends an act to the history of an application; of two at once one fails, since the number of an
 * entry is unique.
 *
 * @returns the entry
 * @throws JourneyError for an act that the state, the role or a rule does not allow
 */
export async function recorded(
  store: Rows,
  { now, signer }: Pick<ServerOptions, 'now' | 'signer'>,
  { about }: Pick<SubmissionRow, 'about'>,
  { act, policy }: ActOptions,
): Promise<HistoryEntry> {
  const before = await historyOf(store, about);
  const history = await addAct(before, { ...act, at: now() }, { about, policy });
  const entry = history.at(-1)!;
  const receipt = signer ? await signReceipt(history, signer) : null;
  await store.append('history', [
    { about, number: entry.number, json: JSON.stringify(entry), receipt, at: entry.at },
  ]);
  return entry;
}
