import { checkReview, submitReview } from '../../journey/assessment/review.js';
import { reviewsFor } from '../../journey/assessment/reviews.js';
import type { NextStep } from '../../journey/assessment/contract.js';
import type { Review, ReviewDraft } from '../../journey/contract.js';
import type { ChangingTransaction } from '../../stores/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { everyRow } from '../every.js';
import { recorded } from '../history.js';
import { GRANTORS, keepNotices, tell, type NewNotice } from '../notices.js';
import { Refusal } from '../refusals.js';
import { reviewIn, reviewsOf, stepOf, wantedBy } from '../reviewing.js';
import type { JourneyTables, ReviewRow } from '../rows.js';
import { acceptedTask, type Task } from '../tasks.js';
import { assessorIn, REVIEW_SHAPE } from './works.js';

type Rows = ChangingTransaction<JourneyTables>;

/** A complete review, and remarks on it that do not stand in its way. */
interface Sent {
  readonly review: Review;
  readonly remarks: ReturnType<typeof checkReview>;
}

/** Reads the complete review of a request. */
async function sentReview(visit: PersonVisit, { submission, definition }: Task): Promise<Sent> {
  const body = (await bodyOf(visit.request, REVIEW_SHAPE)) as unknown as ReviewDraft;
  const { account, now } = visit;
  const draft: ReviewDraft = {
    ...body,
    id: submission.work,
    work: submission.work,
    assessor: assessorIn(visit, submission),
    version: definition.version,
    revision: 0,
    updatedAt: now,
  };
  const present = (values: ReadonlyArray<string | null>): readonly string[] =>
    values.filter((value) => value !== null);
  const findings = checkReview(draft, definition, {
    names: present([account.name]),
    emails: present([account.email]),
    organizations: present([account.organization]),
  });
  const missing = findings.filter(({ level }) => level === 'required');
  if (missing.length > 0) throw new Refusal('incomplete', { missing });
  return { review: submitReview(draft, definition, now), remarks: findings };
}

const stepIn = (rows: Pick<Rows, 'query'>, visit: PersonVisit, task: Task): Promise<NextStep> =>
  stepOf(rows, visit.options, task.assignment, task.definition);

/** Makes the notices for those who have the next step. */
async function noticesOf(
  rows: Rows,
  { assignment, submission }: Task,
  { step, detail }: { readonly step: NextStep['step']; readonly detail: string },
): Promise<readonly NewNotice[]> {
  const { work, appeal } = assignment;
  const about = submission.submission;
  const grantor = { reader: GRANTORS, role: 'grantor', about, detail } as const;
  if (step === 'third-assessor') return [{ ...grantor, kind: step }];
  if (step === 'recommend') return [{ ...grantor, kind: 'recommended' }];
  if (step !== 'reconcile') return [];
  const tasks = await everyRow(rows, 'assignments', { work, appeal, state: 'reviewed' });
  return tasks.map(({ account }) => ({
    reader: account,
    role: 'assessor',
    kind: 'reconcile',
    about: work,
    detail,
  }));
}

/** Keeps a review; when all are in and agree, the recommendation follows from them. */
async function keep(
  visit: PersonVisit,
  task: Task,
  review: Review,
  action: 'review' | 'reconcile',
): Promise<NextStep['step']> {
  const { assignment, submission } = task;
  const { work, account } = assignment;
  const [step, notices] = await visit.store.transaction(async (rows) => {
    const own = await everyRow(rows, 'reviews', { work, account });
    const { recommendation } = review;
    const json = JSON.stringify(review);
    const isReconciled = action === 'reconcile' ? 1 : 0;
    const round = own.length + 1;
    await rows.append('reviews', [
      { work, account, round, recommendation, isReconciled, json, at: visit.now },
    ]);
    const next = { ...assignment, state: 'reviewed', note: null };
    if ((await rows.replace('assignments', next, { state: assignment.state })) === 0)
      throw new Refusal('changed-elsewhere');
    await rows.remove('reviewDrafts', { work, account });
    const act = { action, role: 'assessor', by: review.assessor, subject: review } as const;
    await recorded(rows, visit.options, submission, { act });
    const found = await stepIn(rows, visit, task);
    if (found.step === 'recommend') {
      const system = { action: 'recommend', role: 'system', by: 'agreement' } as const;
      const subject = { agreed: found.agreed };
      await recorded(rows, visit.options, submission, { act: { ...system, subject } });
    }
    // who reconciles was told when the reviews came in
    const isKnown = action === 'reconcile' && found.step === 'reconcile';
    const step = { step: found.step, detail: visit.now };
    const told = isKnown ? [] : await noticesOf(rows, task, step);
    return [found.step, await keepNotices(rows, visit.options, told)] as const;
  });
  await tell(visit.options, notices);
  return step;
}

const send: Route = {
  method: 'POST',
  path: '/api/works/:work/review',
  role: 'assessor',
  sees: 'The state of the own task, and remarks on the own review.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const { review, remarks } = await sentReview(visit, task);
    if (task.assignment.state !== 'accepted') throw new Refusal('not-allowed-now');
    await keep(visit, task, review, 'review');
    return { json: { work: task.assignment.work, state: 'reviewed', remarks } };
  },
};

const reconcile: Route = {
  method: 'POST',
  path: '/api/works/:work/reconcile',
  role: 'assessor',
  sees: 'The state of the own task, once all reviews are in and differ.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const { review, remarks } = await sentReview(visit, task);
    const { work, state } = task.assignment;
    const { step } = await stepIn(visit.store, visit, task);
    if (state !== 'reviewed' || step !== 'reconcile') throw new Refusal('not-allowed-now');
    const next = await keep(visit, task, review, 'reconcile');
    return { json: { work, state: 'reviewed', step: next, remarks } };
  },
};

/** Finds the own review that was returned: it is not in any more, and the assessor still reads it. */
async function returnedReview(
  { store }: PersonVisit,
  { assignment: { work, account, state } }: Task,
): Promise<readonly ReviewRow[]> {
  if (state === 'reviewed') return [];
  const own = await everyRow(store, 'reviews', { work, account });
  return own.slice(-1);
}

const reviews: Route = {
  method: 'GET',
  path: '/api/works/:work/reviews',
  role: 'assessor',
  sees: 'The last own review, also one that was returned; those of the others, by pseudonym, once all are in.',
  handle: async (visit) => {
    const task = await acceptedTask(visit);
    const rows = await reviewsOf(visit.store, task.assignment);
    const all = [...rows, ...(await returnedReview(visit, task))].map(reviewIn);
    const { account } = visit.account;
    const isReconciled = rows.some((one) => one.account === account && one.isReconciled === 1);
    const wanted = wantedBy(task.definition, task.assignment);
    const own = assessorIn(visit, task.submission);
    const isIn = task.assignment.state === 'reviewed';
    const shown = isIn
      ? reviewsFor(all, own, wanted)
      : all.filter(({ assessor }) => assessor === own);
    const areIn = isIn && rows.length >= wanted;
    const read = [...shown].sort((a, b) => (a.assessor < b.assessor ? -1 : 1));
    const step = areIn ? (await stepIn(visit.store, visit, task)).step : null;
    return { json: { areIn, step, own, isReconciled, reviews: read } };
  },
};

/** Reviews of assessors. */
export const REVIEW_ROUTES: readonly AnyRoute[] = [send, reconcile, reviews];
