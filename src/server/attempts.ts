import type { Definition, HistoryEntry, State } from '../journey/contract.js';
import { attemptsUsed, stateOf } from '../journey/process/history.js';
import type { PersonVisit } from './contract.js';
import { everyRow } from './every.js';
import { historyOf } from './history.js';
import type { JourneyStore } from './tables.js';

/** The applications among which attempts are counted. */
export interface Among {
  /** Owner of the applications. */
  readonly owner: string;
  /** Id of the definition, in any version. */
  readonly definition: string;
  /** History of an application that is counted elsewhere. Default: none. */
  readonly except?: string;
}

/**
 * Counts the attempts of a learner for a definition over all applications, also discarded ones: a
 * new application or a new version begins no new count.
 */
export async function attemptsAmong(
  store: Pick<JourneyStore, 'query'>,
  { owner, definition, except }: Among,
): Promise<number> {
  const rows = await everyRow(store, 'submissions', { owner, definition });
  const others = new Set(rows.map(({ about }) => about).filter((about) => about !== except));
  let used = 0;
  for (const about of others) used += attemptsUsed(await historyOf(store, about));
  return used;
}

/** Lowers the attempts that a policy allows by those that other applications used. */
export const policyAfter = ({ policy }: Definition, elsewhere: number): Definition['policy'] =>
  policy?.attempts === undefined
    ? policy
    : { ...policy, attempts: Math.max(0, policy.attempts - elsewhere) };

/** States of an attempt that is not decided yet. */
const UNDECIDED: readonly State[] = [
  'submitted',
  'resubmitted',
  'pre-check-returned',
  'in-review',
  'overdue',
  'recommended',
  'returned',
];

/** Counts the attempts of an application before the one that goes on, or would be next. */
export const attemptsEnded = (history: readonly HistoryEntry[]): number =>
  attemptsUsed(history) - (UNDECIDED.includes(stateOf(history)) ? 1 : 0);

/** Counts the attempts with which a new application begins. */
export const attemptsBefore = (
  { store, owner }: Pick<PersonVisit, 'store' | 'owner'>,
  definition: string,
): Promise<number> => attemptsAmong(store, { owner, definition });
