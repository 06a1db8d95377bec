import { assign, obstacleOf, type Candidate, type Obstacle } from '../journey/assessment/assign.js';
import type { Conflict } from '../journey/assessment/contract.js';
import type { Definition, Submission } from '../journey/contract.js';
import type { Random } from '../crypto/random.js';
import { assessorOf } from './assessors.js';
import { calibrationsOf } from './calibrating.js';
import type { PersonVisit } from './contract.js';
import { everyRow } from './every.js';
import { ownerOf } from './ids.js';
import { ownWorks } from './parties.js';
import { Refusal } from './refusals.js';
import type { AccountRow, AssignmentRow, SubmissionRow } from './rows.js';
import { conflictsWith } from './traits.js';

type Surroundings = Pick<PersonVisit, 'store' | 'options' | 'owner' | 'account'>;

/** An assessor with all by which a submission is assigned. */
export interface Choice {
  readonly account: AccountRow;
  readonly candidate: Candidate;
  readonly conflicts: readonly Conflict[];
  /** Task of this submission, also one that was declined. */
  readonly task?: AssignmentRow;
  /** Reviewed the earlier submission, which the learner prefers. */
  readonly isPreferred: boolean;
  /** Has seen the work that is appealed, or has a task of it already. */
  readonly isExcluded: boolean;
}

const OPEN = ['offered', 'accepted'];
const SEEN = ['accepted', 'reviewed'];

/** Works of the same application that decide who is preferred and who is excluded. */
interface Earlier {
  /** The work before, where the learner prefers the same assessors. */
  readonly preferred?: string;
  /** All works of the application, where it is appealed. */
  readonly appealed: readonly string[];
}

async function earlierWorks(
  { store }: Surroundings,
  { json, about }: SubmissionRow,
  isAppeal: boolean,
): Promise<Earlier> {
  const { resubmission } = JSON.parse(json) as Submission;
  const rows = await everyRow(store, 'submissions', { about });
  const before = rows.find(({ submission }) => submission === resubmission?.of);
  return {
    preferred: resubmission?.sameAssessor ? before?.work : undefined,
    appealed: isAppeal ? rows.map(({ work }) => work) : [],
  };
}

/** Gives the accounts that have the role of an assessor. */
export async function* assessorsIn(
  accounts: AsyncIterable<AccountRow>,
): AsyncGenerator<AccountRow> {
  for await (const account of accounts)
    if (account.roles.split(' ').includes('assessor')) yield account;
}

/** A submission for which assessors are wanted. */
export interface Vacancy {
  readonly row: SubmissionRow;
  /** At the version of the submission. */
  readonly definition: Definition;
  /** 1 where another assessor than those of the denial is wanted. */
  readonly appeal: number;
}

/**
 * Describes assessors for a submission: load, conflicts and calibration.
 *
 * @param assessors accounts, such as those of a page of the list
 */
export async function choicesFor(
  surroundings: Surroundings,
  { row: submission, definition, appeal }: Vacancy,
  assessors: readonly AccountRow[],
): Promise<readonly Choice[]> {
  const { store, options } = surroundings;
  const { secret } = options;
  const account = assessors.map((one) => one.account);
  const tasks = await everyRow(store, 'assignments', { account });
  const facts = await everyRow(store, 'assessors', { account });
  const { isCalibrated } = await calibrationsOf(store, definition);
  // the load would tell a grantor who is a learner too who assesses their own work
  const hidden = await ownWorks(surroundings);
  const { preferred, appealed } = await earlierWorks(surroundings, submission, appeal === 1);
  return assessors.map((one): Choice => {
    const own = tasks.filter((task) => task.account === one.account && !hidden.includes(task.work));
    const row = facts.find((known) => known.account === one.account);
    const assessor = assessorOf(one, row, isCalibrated(one.account) ?? true);
    const conflicts = conflictsWith(secret, assessor, submission.conflicts);
    const isLearner = ownerOf(secret, one.account) === submission.owner;
    const task = own.find(({ work }) => work === submission.work);
    return {
      account: one,
      conflicts,
      candidate: {
        assessor,
        load: own.filter(({ state }) => OPEN.includes(state)).length,
        hasConflict: isLearner || conflicts.length > 0,
        hasDeclined: task?.state === 'declined',
      },
      task,
      isPreferred: own.some(({ work, state }) => work === preferred && state === 'reviewed'),
      isExcluded:
        task !== undefined ||
        own.some(({ work, state }) => appealed.includes(work) && SEEN.includes(state)),
    };
  });
}

/** Reason why an assessor is not given a submission. */
export type Hindrance = Obstacle | 'has-seen-it';

/** Finds the reason why an assessor is not given a submission, if there is one. */
export const hindranceOf = ({ candidate, isExcluded }: Choice): Hindrance | undefined =>
  obstacleOf(candidate) ?? (isExcluded ? 'has-seen-it' : undefined);

/** Checks the assessors that the grantor names, who may have more tasks than usual. */
function named(choices: readonly Choice[], ids: readonly string[]): readonly string[] {
  for (const [index, id] of ids.entries()) {
    const found = choices.find(({ account }) => account.account === id);
    const hindrance = found ? hindranceOf(found) : 'unknown';
    if ((hindrance ?? 'no-capacity') !== 'no-capacity' || ids.indexOf(id) !== index)
      throw new Refusal('unusable', {
        reason: 'assessor-unusable',
        hindrance: hindrance ?? 'repeated',
        pointer: `/assessors/${index}`,
      });
  }
  return ids;
}

/** The assessors that are wanted for a submission. */
export interface Wanted {
  readonly count: number;
  readonly skills: readonly string[];
  /** Accounts that the grantor names. */
  readonly names?: readonly string[];
}

/**
 * Chooses assessors: those that are named, else by preference, skills and load.
 *
 * @returns accounts
 * @throws Refusal `unusable` for one that is unknown, in conflict, not calibrated, or has seen the
 *   work; `not-allowed-now` where too few are left or more are named than wanted
 */
export function chosen(
  choices: readonly Choice[],
  { count, skills, names }: Wanted,
  random: Random,
): readonly string[] {
  if (count < 1 || (names && names.length > count))
    throw new Refusal('not-allowed-now', { reason: 'assessors-complete', wanted: count });
  if (names) return named(choices, names);
  const ids = (is: (choice: Choice) => boolean): readonly string[] =>
    choices.filter(is).map(({ account }) => account.account);
  const { assessors, missing } = assign(
    choices.map(({ candidate }) => candidate),
    {
      count,
      skills,
      preferred: ids(({ isPreferred }) => isPreferred),
      excluded: ids(({ isExcluded }) => isExcluded),
    },
    random,
  );
  if (missing > 0)
    throw new Refusal('not-allowed-now', { reason: 'too-few-assessors', wanted: count, missing });
  return assessors;
}
