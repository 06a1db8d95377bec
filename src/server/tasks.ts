import type { Definition, HistoryEntry } from '../journey/contract.js';
import type { PersonVisit } from './contract.js';
import { definitionOf } from './definitions.js';
import { historyUpTo } from './history.js';
import { notFound } from './refusals.js';
import type { AssignmentRow, SubmissionRow } from './rows.js';

/** A task of an assessor with its work. */
export interface Task {
  readonly assignment: AssignmentRow;
  readonly submission: SubmissionRow;
  readonly definition: Definition;
  readonly history: readonly HistoryEntry[];
}

/** States of an assignment in which the work itself is shown. */
const OPEN = ['accepted', 'reviewed'];

/** Reads work and definition of an assignment. */
export async function taskOf(
  { store }: Pick<PersonVisit, 'store'>,
  assignment: AssignmentRow,
): Promise<Task> {
  const { work } = assignment;
  const [submission] = await store.query('submissions', { where: { work }, limit: 1 });
  if (!submission) return notFound();
  const { definition: id, version } = submission;
  const definition = await definitionOf(store, id, version);
  return { assignment, submission, definition, history: await historyUpTo(store, submission) };
}

/**
 * Finds a task of the assessor by the work in the path; a work of others, or one that was declined,
 * is as absent as none.
 */
export async function ownTask(visit: PersonVisit): Promise<Task> {
  const { store, account, params } = visit;
  const key = { work: params['work']!, account: account.account };
  const assignment = await store.get('assignments', key);
  if (!assignment || assignment.state === 'declined') return notFound();
  return taskOf(visit, assignment);
}

/** Finds a task that the assessor accepted; one that is only offered is as absent as none. */
export async function acceptedTask(visit: PersonVisit): Promise<Task> {
  const task = await ownTask(visit);
  return OPEN.includes(task.assignment.state) ? task : notFound();
}
