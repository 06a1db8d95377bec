import { decide, type DecisionInput } from '../../journey/assessment/decide.js';
import type { Action } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { everyRow } from '../every.js';
import { recorded, stateIn } from '../history.js';
import { pseudonymOf } from '../ids.js';
import { keepNotices, tell, type NewNotice } from '../notices.js';
import { Refusal } from '../refusals.js';
import { reviewsOf, stepOf } from '../reviewing.js';
import type { SubmissionRow } from '../rows.js';
import type { JourneyStore } from '../tables.js';
import { anySubmission, grantorBrief } from './grantor.js';
import { asText } from '../../json/values.js';

type Rows = Parameters<Parameters<JourneyStore['transaction']>[0]>[0];

/** An act of the grantor. */
interface GrantorsAct {
  readonly action: Action;
  readonly subject: object;
  /** True where the learner reads the subject. */
  readonly isTold: boolean;
}

const answered = (
  { owner, submission }: SubmissionRow,
  { action }: GrantorsAct,
  number: number,
): NewNotice => ({
  reader: owner,
  role: 'learner',
  kind: 'answered',
  about: submission,
  detail: `${number} ${action}`,
});

/** Records an act of the grantor, and keeps what the learner reads of it. */
async function act(
  visit: PersonVisit,
  row: SubmissionRow,
  one: GrantorsAct,
  more: (rows: Rows) => Promise<readonly NewNotice[]> = async () => [],
): Promise<object> {
  const { options, account, now } = visit;
  const by = pseudonymOf(options.secret, row.about, account.account);
  const notices = await visit.store.transaction(async (rows) => {
    const { action, subject, isTold } = one;
    const entry = { action, role: 'grantor', by, subject } as const;
    const { number } = await recorded(rows, options, row, { act: entry });
    const json = JSON.stringify({ kind: action, ...subject });
    const { submission } = row;
    if (isTold) await rows.append('decisions', [{ submission, number, json, at: now }]);
    const told = isTold ? [answered(row, one, number)] : [];
    return keepNotices(rows, options, [...told, ...(await more(rows))]);
  });
  await tell(options, notices);
  return grantorBrief(visit, row);
}

/** Makes a route by which a submission goes back with a text. */
const returning = (action: 'pre-check-return' | 'return', sees: string): Route => ({
  method: 'POST',
  path: `/api/grantor/submissions/:submission/${action}`,
  role: 'grantor',
  sees,
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const subject = await bodyOf(visit.request, { text: 'text' });
    const text = { text: subject['text'] };
    return { json: await act(visit, row, { action, subject: text, isTold: true }) };
  },
});

/** Makes a route by which a submission goes on without a word to the learner. */
const going = (action: 'pre-check-pass' | 'assign-appeal', sees: string): Route => ({
  method: 'POST',
  path: `/api/grantor/submissions/:submission/${action}`,
  role: 'grantor',
  sees,
  handle: async (visit) => {
    const row = await anySubmission(visit);
    return { json: await act(visit, row, { action, subject: {}, isTold: false }) };
  },
});

/** Tells whether the decision of a state is about an appeal, as assignments have it. */
const appealIn = async ({ store }: PersonVisit, { about }: SubmissionRow): Promise<number> =>
  (await stateIn(store, about)) === 'appeal-recommended' ? 1 : 0;

const toAssessor: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/return-to-assessor',
  role: 'grantor',
  sees: 'The state of the submission; its assessors, or those that are named, review again.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { work } = row;
    const appeal = await appealIn(visit, row);
    const body = await bodyOf(visit.request, { text: 'text', 'assessors?': { listOf: 'text' } });
    const note = asText(body['text']);
    const named = body['assessors'] as readonly string[] | undefined;
    const where = { work, appeal, state: 'reviewed', ...(named && { account: named }) };
    const one = { action: 'return-to-assessor', subject: { text: note }, isTold: false } as const;
    const json = await act(visit, row, one, async (rows) => {
      const tasks = await everyRow(rows, 'assignments', where);
      if (tasks.length === 0)
        throw new Refusal('unusable', { reason: 'assessor-unusable', pointer: '/assessors' });
      for (const task of tasks)
        await rows.replace('assignments', { ...task, state: 'accepted', note });
      return tasks.map(({ account }) => ({
        reader: account,
        role: 'assessor',
        kind: 'review-returned',
        about: work,
        detail: visit.now,
      }));
    });
    return { json };
  },
};

/** Makes a route by which the grantor decides. */
const deciding = (action: 'grant' | 'deny', outcome: DecisionInput['outcome']): Route => ({
  method: 'POST',
  path: `/api/grantor/submissions/:submission/${action}`,
  role: 'grantor',
  sees: 'The decision, which the learner reads too.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { store, options, account, now } = visit;
    const { work, version } = row;
    const { reason } = await bodyOf(visit.request, { 'reason?': { mapOf: 'text' } });
    const definition = await definitionOf(store, row.definition, version);
    const round = { work, appeal: await appealIn(visit, row) };
    const next = await stepOf(store, options, round, definition);
    if (next.step !== 'recommend')
      throw new Refusal('not-allowed-now', { reason: 'recommendation-missing', step: next.step });
    const reviews = await reviewsOf(store, round);
    const persons = {
      grantor: account.account,
      assessors: reviews.map((review) => review.account),
      isBlind: true,
    };
    const input = { work, version, outcome, ...persons, reason: reason as DecisionInput['reason'] };
    const decision = decide(next.agreed, input, now);
    // the learner does not know the work's pseudonym
    const { work: _, ...subject } = decision;
    await act(visit, row, { action, subject, isTold: true });
    return { json: decision };
  },
});

/** Decisions of the grantor. */
export const DECISION_ROUTES: readonly AnyRoute[] = [
  going('pre-check-pass', 'The state of the submission; assessors can be assigned.'),
  returning('pre-check-return', 'The state of the submission; the learner reads the text.'),
  returning('return', 'The state of the submission; the learner reads the question.'),
  toAssessor,
  going(
    'assign-appeal',
    'The state of the submission; an assessor for the appeal can be assigned.',
  ),
  deciding('grant', 'awarded'),
  deciding('deny', 'denied'),
];
