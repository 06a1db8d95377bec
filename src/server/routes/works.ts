import type { Action, ReviewDraft, Submission } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { recorded } from '../history.js';
import { SERVER_LIMITS } from '../limits.js';
import { GRANTORS, keepNotices, tell, type NewNotice } from '../notices.js';
import { pageOf } from '../pages.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import { everyRow } from '../every.js';
import { timeOf } from '../time.js';
import { acceptedTask, ownTask, taskOf, type Task } from '../tasks.js';
import { artifactAt, offeredTask, workOf, type OfferedTask } from '../work-view.js';
import { pseudonymOf } from '../ids.js';
import { reviewIn } from '../reviewing.js';
import type { SubmissionRow } from '../rows.js';
import { changeReview, startReview } from '../../journey/assessment/review.js';

/** Gives the pseudonym of the assessor in the history of an application. */
export const assessorIn = (
  { options, account }: PersonVisit,
  { about }: Pick<SubmissionRow, 'about'>,
): string => pseudonymOf(options.secret, about, account.account);

const offerIn = (
  { options }: PersonVisit,
  { submission, definition, assignment, history }: Task,
): OfferedTask =>
  offeredTask(submission, definition, assignment, timeOf(options, history, definition));

const all: Route = {
  method: 'GET',
  path: '/api/works',
  role: 'assessor',
  sees: 'The own tasks, a page at a time: pseudonym, title, size, skills, due date.',
  handle: async (visit) => {
    const where = { account: visit.account.account, state: ['offered', 'accepted', 'reviewed'] };
    const { rows, next } = await pageOf(visit, 'assignments', where);
    const tasks = await Promise.all(rows.map((row) => taskOf(visit, row)));
    return { json: { works: tasks.map((task) => offerIn(visit, task)), next } };
  },
};

const one: Route = {
  method: 'GET',
  path: '/api/works/:work',
  role: 'assessor',
  sees: 'An own task: before accepting title, size and skills only; afterwards the work, without the person.',
  handle: async (visit) => {
    const task = await ownTask(visit);
    const offer = offerIn(visit, task);
    if (task.assignment.state === 'offered') return { json: offer };
    const { work } = task.assignment;
    const cleaned = await everyRow(visit.store, 'cleaned', { work });
    const submission = JSON.parse(task.submission.json) as Submission;
    return { json: { ...offer, content: workOf(submission, cleaned) } };
  },
};

/** Records an act of the assessor under their pseudonym, and changes the assignment. */
async function act(
  visit: PersonVisit,
  { assignment, submission }: Task,
  action: Action,
  next: { readonly state: string; readonly notices: readonly NewNotice[] },
): Promise<void> {
  const by = assessorIn(visit, submission);
  const told = await visit.store.transaction(async (rows) => {
    const row = { ...assignment, state: next.state };
    if ((await rows.replace('assignments', row, { state: assignment.state })) === 0)
      throw new Refusal('changed-elsewhere');
    await recorded(rows, visit.options, submission, { act: { action, role: 'assessor', by } });
    return keepNotices(rows, visit.options, next.notices);
  });
  await tell(visit.options, told);
}

/** Reads the answer to an offer; only a conflict of interest has a reason, for the grantor. */
async function answered(
  { request }: PersonVisit,
  action: 'accept' | 'decline',
): Promise<string | undefined> {
  const body = await bodyOf(request, { hasConflict: 'boolean', 'reason?': 'text' });
  const { hasConflict, reason = '' } = body as { hasConflict: boolean; reason?: string };
  const maximum = SERVER_LIMITS.questionCharacters;
  if (action === 'accept' && hasConflict)
    throw new Refusal('not-allowed-now', { reason: 'conflict-declared' });
  if (reason.length > maximum) throw new Refusal('unusable', { pointer: '/reason', maximum });
  return hasConflict ? reason : undefined;
}

/** Makes the route by which an assessor takes or declines a task that is offered. */
const answering = (action: 'accept' | 'decline', state: string, sees: string): Route => ({
  method: 'POST',
  path: `/api/works/:work/${action}`,
  role: 'assessor',
  sees,
  handle: async (visit) => {
    const task = await ownTask(visit);
    const text = await answered(visit, action);
    if (task.assignment.state !== 'offered') throw new Refusal('not-allowed-now');
    const about = task.submission.submission;
    const conflict = { reader: GRANTORS, role: 'grantor', kind: 'conflict', about } as const;
    const notices =
      text === undefined ? [] : [{ ...conflict, detail: visit.account.account, text }];
    await act(visit, task, action, { state, notices });
    return { json: { work: task.assignment.work, state } };
  },
});

const file: Route = {
  method: 'GET',
  path: '/api/works/:work/files/:artifact',
  role: 'assessor',
  sees: 'A cleaned file of an accepted work, under a neutral name, to be saved.',
  handle: async (visit) => {
    const { assignment, submission } = await acceptedTask(visit);
    const content = JSON.parse(submission.json) as Submission;
    const { id } = artifactAt(content, visit.params['artifact']!) ?? notFound();
    const row = await visit.store.get('cleaned', { work: assignment.work, artifact: id });
    if (!row || row.state === 'refused' || row.digest === null) return notFound();
    const body = await visit.options.blobs.read(row.digest);
    if (!body) return notFound();
    const mediaType = row.mediaType ?? 'application/octet-stream';
    return fileReply({ body, mediaType, size: body.length, name: row.name });
  },
};

const loadDraft: Route = {
  method: 'GET',
  path: '/api/works/:work/review-draft',
  role: 'assessor',
  sees: 'The own draft of a review.',
  handle: async (visit) => {
    const { assignment, definition, submission } = await acceptedTask(visit);
    const { work, account } = assignment;
    const row = await visit.store.get('reviewDrafts', { work, account });
    if (row) return { json: JSON.parse(row.json) as ReviewDraft };
    // a review that was returned, or is reconciled, goes on from the last one
    const own = await everyRow(visit.store, 'reviews', { work, account });
    const about = { id: work, work, assessor: assessorIn(visit, submission) };
    const begun = startReview({ ...about, version: definition.version }, assignment.at);
    const last = own.at(-1);
    return { json: last ? changeReview(begun, reviewIn(last), last.at) : begun };
  },
};

/** The shape of a review; a verdict is not preselected, so that it may be absent in a draft. */
export const REVIEW_SHAPE = {
  levels: { mapOf: 'text' },
  feedback: { members: { parts: { mapOf: 'text' }, criteria: { mapOf: 'text' } } },
  'recommendation?': ['award', 'deny'],
} as const;

const saveDraft: Route = {
  method: 'PUT',
  path: '/api/works/:work/review-draft',
  role: 'assessor',
  sees: 'The revision that was saved.',
  handle: async (visit) => {
    const { assignment, definition, submission } = await acceptedTask(visit);
    const { work, account } = assignment;
    const body = await bodyOf(visit.request, { ...REVIEW_SHAPE, base: 'number' });
    const base = Number(body['base']);
    const { levels, feedback, recommendation } = body as unknown as ReviewDraft;
    const draft: ReviewDraft = {
      id: work,
      work,
      assessor: assessorIn(visit, submission),
      version: definition.version,
      levels,
      feedback,
      recommendation,
      revision: base + 1,
      updatedAt: visit.now,
    };
    const json = JSON.stringify(draft);
    const row = { work, account, revision: base + 1, json, at: visit.now };
    if (base === 0) await visit.store.append('reviewDrafts', [row]);
    else if ((await visit.store.replace('reviewDrafts', row, { revision: base })) === 0)
      throw new Refusal('changed-elsewhere');
    return { json: { revision: row.revision, updatedAt: visit.now } };
  },
};

/** The work of an assessor, up to the review. */
export const WORK_ROUTES: readonly AnyRoute[] = [
  all,
  one,
  answering('accept', 'accepted', 'The state of the own task.'),
  answering('decline', 'declined', 'The state of the own task, which is then gone.'),
  file,
  loadDraft,
  saveDraft,
];
