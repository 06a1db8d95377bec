import type { Review, ReviewDraft } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { pseudonymOf } from '../ids.js';
import { recorded } from '../history.js';
import { Refusal } from '../refusals.js';
import {
  missingIn,
  progressOf,
  reviewIn,
  reviewsOf,
  wantedBy,
  type Progress,
} from '../reviewing.js';
import type { JourneyStore } from '../tables.js';
import { acceptedTask, type Task } from '../tasks.js';
import { REVIEW_SHAPE } from './works.js';

/** Reads the complete review of a request. */
async function sentReview(visit: PersonVisit, { submission, definition }: Task): Promise<Review> {
  const body = (await bodyOf(visit.request, REVIEW_SHAPE)) as unknown as ReviewDraft;
  const missing = missingIn(definition, body);
  if (missing.length > 0) throw new Refusal('incomplete', { missing });
  return {
    work: submission.work,
    assessor: pseudonymOf(visit.options.secret, submission.about, visit.account.account),
    version: definition.version,
    levels: body.levels,
    feedback: body.feedback,
    recommendation: body.recommendation!,
    submittedAt: visit.now,
  };
}

/** Tells how far the reviews of a task's work are. */
const progress = async (rows: Pick<JourneyStore, 'query'>, task: Task): Promise<Progress> =>
  progressOf(await reviewsOf(rows, task.assignment), wantedBy(task.definition, task.assignment));

/** Keeps a review; when all are in and most agree, the recommendation follows from them. */
async function keep(
  visit: PersonVisit,
  task: Task,
  review: Review,
  action: 'review' | 'reconcile',
): Promise<void> {
  const { assignment, submission } = task;
  const { work, account } = assignment;
  await visit.store.transaction(async (rows) => {
    const own = await rows.query('reviews', { where: { work, account } });
    const { recommendation } = review;
    const json = JSON.stringify(review);
    await rows.append('reviews', [
      { work, account, round: own.length + 1, recommendation, json, at: visit.now },
    ]);
    await rows.replace('assignments', { ...assignment, state: 'reviewed' });
    await rows.remove('reviewDrafts', { work, account });
    const act = { action, role: 'assessor', by: review.assessor, subject: review } as const;
    await recorded(rows, visit.options, submission, { act });
    const { agreed } = await progress(rows, task);
    if (!agreed) return;
    const system = { action: 'recommend', role: 'system', by: 'agreement' } as const;
    await recorded(rows, visit.options, submission, { act: { ...system, subject: { agreed } } });
  });
}

const send: Route = {
  method: 'POST',
  path: '/api/works/:work/review',
  role: 'assessor',
  sees: 'The state of the own task.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const review = await sentReview(visit, task);
    if (task.assignment.state !== 'accepted') throw new Refusal('not-allowed-now');
    await keep(visit, task, review, 'review');
    return { json: { work: task.assignment.work, state: 'reviewed' } };
  },
};

const reconcile: Route = {
  method: 'POST',
  path: '/api/works/:work/reconcile',
  role: 'assessor',
  sees: 'The state of the own task, once all reviews are in and differ.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const review = await sentReview(visit, task);
    const { work, state } = task.assignment;
    const { areIn, agreed } = await progress(visit.store, task);
    if (state !== 'reviewed' || !areIn || agreed) throw new Refusal('not-allowed-now');
    await keep(visit, task, review, 'reconcile');
    return { json: { work, state: 'reviewed' } };
  },
};

const reviews: Route = {
  method: 'GET',
  path: '/api/works/:work/reviews',
  role: 'assessor',
  sees: 'The own review; those of the others, by pseudonym, once all are in.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const { assignment } = task;
    const all = await reviewsOf(visit.store, assignment);
    const { areIn } = await progress(visit.store, task);
    const isOwn = assignment.state === 'reviewed';
    const shown = all.filter(({ account }) => account === assignment.account || (areIn && isOwn));
    const read = shown.map(reviewIn).sort((a, b) => (a.assessor < b.assessor ? -1 : 1));
    return { json: { areIn: areIn && isOwn, reviews: read } };
  },
};

/** Reviews of assessors. */
export const REVIEW_ROUTES: readonly AnyRoute[] = [send, reconcile, reviews];
