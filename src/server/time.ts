import { dueOf, timeIn, type Due } from '../journey/assessment/due.js';
import type { Calendar } from '../journey/assessment/calendar.js';
import type { Definition, HistoryEntry } from '../journey/contract.js';
import { stateOf } from '../journey/process/history.js';
import { turnOf } from '../journey/process/transitions.js';
import type { ServerOptions } from './contract.js';

const UTC: Calendar = { timeZone: 'UTC' };

/** The time to a decision, as people are told. */
export interface ToldTime {
  /** End of the last day, ISO 8601 in UTC. */
  readonly due: string;
  /** The last day, in the issuer's time zone. */
  readonly dueDay: string;
  /** IANA time zone of the issuer. */
  readonly timeZone: string;
  /** True while the learner has the next step, so that the due date moves. */
  readonly isPaused: boolean;
  readonly isOverdue: boolean;
}

/**
 * Computes when a decision is due, from the history of the application and the issuer's calendar.
 *
 * @returns `undefined` where nothing was submitted
 */
export function dueIn(
  { now, calendar = UTC }: Pick<ServerOptions, 'now' | 'calendar'>,
  history: readonly HistoryEntry[],
  { policy }: Pick<Definition, 'policy'>,
): Due | undefined {
  const time = timeIn(history);
  return time && dueOf({ ...time, calendar, days: policy?.decisionDays }, now().toISOString());
}

/** Tells the time to a decision; it is overdue only while the issuer has the next step. */
export function timeOf(
  options: Pick<ServerOptions, 'now' | 'calendar'>,
  history: readonly HistoryEntry[],
  definition: Pick<Definition, 'policy'>,
): ToldTime {
  const { day, at, state } = dueIn(options, history, definition)!;
  return {
    due: at,
    dueDay: day,
    timeZone: (options.calendar ?? UTC).timeZone,
    isPaused: state === 'paused',
    isOverdue: state === 'overdue' && turnOf(stateOf(history)) === 'issuer',
  };
}
