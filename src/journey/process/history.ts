import { isoSeconds, instantOf } from '../../json/instant.js';
import { jsonDigest } from '../canonical.js';
import type { Policy } from '../definition/contract.js';
import { JourneyError } from '../error.js';
import type { Action, HistoryEntry, Role, State } from './contract.js';
import { stateAfter } from './transitions.js';

/** An act to be recorded. */
export interface Act {
  readonly action: Action;
  readonly role: Role;
  /** Pseudonym of the person, or the name of the rule. */
  readonly by: string;
  readonly at: Date | string;
  /** JSON that the act is about, such as the submission, the review or the decision. */
  readonly subject?: unknown;
}

/** Options of a history. */
export interface HistoryOptions {
  /** Id of the application's first submission; needed for the first act only. */
  readonly about?: string;
  /** Policy of the definition, for the number of attempts. Default: unlimited. */
  readonly policy?: Policy;
}

/** Acts by which an attempt begins; a correction after a pre-check is none. */
const ATTEMPTS: readonly Action[] = ['submit', 'resubmit'];
/** Acts that an assessor does on the work. */
const ASSESSING: readonly Action[] = ['accept', 'review', 'reconcile', 'recommend'];

/**
 * Gives the state of an application from its history.
 *
 * @param history entries in their order; none: still a draft
 * @example
 * import { stateOf } from 'open-badge-elements/assess';
 * stateOf([]); // 'draft'
 */
export const stateOf = (history: readonly HistoryEntry[]): State => history.at(-1)?.to ?? 'draft';

/** Counts the attempts that began. */
export const attemptsIn = (history: readonly HistoryEntry[]): number =>
  history.filter(({ action }) => ATTEMPTS.includes(action)).length;

/** States after a decision, from which taking the application back does not undo the attempt. */
const DECIDED: readonly State[] = ['denied', 'appealed'];

/**
 * Counts the attempts that an application used: those that began, without one that the learner took
 * back before it was decided.
 *
 * @param history entries in their order
 * @example
 * import { attemptsUsed } from 'open-badge-elements/assess';
 * attemptsUsed([]); // 0
 */
export function attemptsUsed(history: readonly HistoryEntry[]): number {
  const isUndone =
    stateOf(history) === 'withdrawn' && !DECIDED.includes(stateOf(history.slice(0, -1)));
  return attemptsIn(history) - (isUndone ? 1 : 0);
}

type RuleBreak = readonly [
  code: 'attempts-used-up' | 'appeal-used-up' | 'appeal-same-assessor',
  advice: string,
];

/** Finds the rule that an act breaks beside the table of transitions. */
function brokenRule(
  history: readonly HistoryEntry[],
  { action, role, by }: Pick<Act, 'action' | 'role' | 'by'>,
  { attempts = Infinity }: Policy,
): RuleBreak | undefined {
  if (ATTEMPTS.includes(action) && attemptsIn(history) >= attempts)
    return ['attempts-used-up', 'the policy of the definition allows no further attempt'];
  const appeal = history.findLastIndex((entry) => entry.action === 'appeal');
  if (action === 'appeal' && appeal >= 0)
    return ['appeal-used-up', 'there is one appeal; resubmit instead'];
  if (!['appealed', 'appeal-review'].includes(stateOf(history)) || role !== 'assessor')
    return undefined;
  const isSame = history
    .slice(0, appeal)
    .some((entry) => entry.by === by && ASSESSING.includes(entry.action));
  return ASSESSING.includes(action) && isSame
    ? ['appeal-same-assessor', 'an appeal goes to an assessor who has not seen the work']
    : undefined;
}

/** Gives the later of a moment and the one before: a clock that is set back does not reorder acts. */
function notBefore(at: Date | string, previous: string | undefined): string {
  const moment = isoSeconds(at);
  return previous !== undefined && previous > moment ? previous : moment;
}

const digestOf = ({ digest: _, ...entry }: HistoryEntry): Promise<string> => jsonDigest(entry);

/**
 * Records an act: checks that the state, the role and the rules allow it, and appends an entry that
 * is chained to the one before by its digest.
 *
 * @param history entries so far
 * @param act the act, by a role and a pseudonym
 * @param options id of the application for the first act; policy
 * @returns the history with the new entry; the one given stays as it is
 * @throws JourneyError `action-not-allowed`, `role-not-allowed`, `attempts-used-up`,
 *   `appeal-used-up` or `appeal-same-assessor`; TypeError for a moment that is not a date
 * @example
 * import { addAct, stateOf } from 'open-badge-elements/assess';
 * const history = await addAct(
 *   [],
 *   { action: 'submit', role: 'learner', by: 'learner-7f3a', at: '2026-09-01T10:00:00Z' },
 *   { about: 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53' },
 * );
 * stateOf(history); // 'submitted'
 */
export async function addAct(
  history: readonly HistoryEntry[],
  act: Act,
  { about, policy = {} }: HistoryOptions = {},
): Promise<readonly HistoryEntry[]> {
  const last = history.at(-1);
  const id = last?.about ?? about;
  if (id === undefined) throw new TypeError('about: the first act of a history needs the id');
  const from = stateOf(history);
  const to = stateAfter(from, act.action, act.role);
  const broken = brokenRule(history, act, policy);
  if (broken) throw new JourneyError(...broken, { action: act.action, by: act.by });
  const entry = {
    number: history.length + 1,
    about: id,
    action: act.action,
    role: act.role,
    by: act.by,
    at: notBefore(act.at, last?.at),
    from,
    to,
    ...(act.subject !== undefined && { subject: await jsonDigest(act.subject) }),
    ...(last && { previous: last.digest }),
  };
  return [...history, Object.freeze({ ...entry, digest: await jsonDigest(entry) })];
}

/** A place where a history is not as it was written. */
export interface HistoryFault {
  /** Number of the entry, from 1. */
  readonly number: number;
  /**
   * `digest`: the entry was changed; `chain`: its number, its subject's id or the digest of the entry
   * before differ; `transition`: the table does not allow it; `rule`: attempts or appeal; `time`: it
   * is before the entry before.
   */
  readonly code: 'digest' | 'chain' | 'transition' | 'rule' | 'time';
}

const isChained = (entry: HistoryEntry, before: HistoryEntry | undefined, index: number): boolean =>
  entry.number === index + 1 &&
  entry.previous === before?.digest &&
  entry.from === (before?.to ?? 'draft') &&
  (before === undefined || entry.about === before.about);

function isTransition({ from, to, action, role }: HistoryEntry): boolean {
  try {
    return stateAfter(from, action, role) === to;
  } catch {
    return false;
  }
}

const isInOrder = (entry: HistoryEntry, before: HistoryEntry | undefined): boolean =>
  (instantOf(entry.at) ?? NaN) >= (before ? (instantOf(before.at) ?? NaN) : -Infinity);

/**
 * Verifies a history: each entry is unchanged, chained to the one before, and was allowed.
 *
 * @param history entries in their order
 * @param policy of the definition, for the number of attempts
 * @returns what is wrong, by entry; empty for a sound history
 * @example
 * import { addAct, verifyHistory } from 'open-badge-elements/assess';
 * const history = await addAct(
 *   [],
 *   { action: 'submit', role: 'learner', by: 'learner-7f3a', at: '2026-09-01T10:00:00Z' },
 *   { about: 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53' },
 * );
 * (await verifyHistory(history)).length; // 0
 */
export async function verifyHistory(
  history: readonly HistoryEntry[],
  policy: Policy = {},
): Promise<readonly HistoryFault[]> {
  const faults: HistoryFault[] = [];
  for (const [index, entry] of history.entries()) {
    const before = history[index - 1];
    const number = index + 1;
    const checks: ReadonlyArray<readonly [HistoryFault['code'], boolean]> = [
      ['digest', (await digestOf(entry)) === entry.digest],
      ['chain', isChained(entry, before, index)],
      ['transition', isTransition(entry)],
      ['rule', brokenRule(history.slice(0, index), entry, policy) === undefined],
      ['time', isInOrder(entry, before)],
    ];
    faults.push(...checks.filter(([, isSound]) => !isSound).map(([code]) => ({ number, code })));
  }
  return faults;
}
