import type { Action } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { decisionFrom, type OwnWords } from '../deciding.js';
import { definitionOf } from '../definitions.js';
import { pseudonymOf } from '../ids.js';
import { recorded, stateIn } from '../history.js';
import { Refusal } from '../refusals.js';
import { reviewIn, reviewsOf } from '../reviewing.js';
import type { SubmissionRow } from '../rows.js';
import type { JourneyStore } from '../tables.js';
import { anySubmission, grantorBrief } from './grantor.js';

type Rows = Parameters<Parameters<JourneyStore['transaction']>[0]>[0];

/** Records an act of the grantor, and keeps what the learner reads of it. */
async function act(
  visit: PersonVisit,
  row: SubmissionRow,
  one: { readonly action: Action; readonly subject: object; readonly isTold: boolean },
  more: (rows: Rows) => Promise<unknown> = async () => undefined,
): Promise<object> {
  const by = pseudonymOf(visit.options.secret, row.about, visit.account.account);
  await visit.store.transaction(async (rows) => {
    const { action, subject } = one;
    const entry = { action, role: 'grantor', by, subject } as const;
    const { number } = await recorded(rows, visit.options, row, { act: entry });
    const json = JSON.stringify({ kind: action, ...subject });
    const { submission } = row;
    if (one.isTold) await rows.append('decisions', [{ submission, number, json, at: visit.now }]);
    await more(rows);
  });
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

const toAssessor: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/return-to-assessor',
  role: 'grantor',
  sees: 'The state of the submission; its assessors may review again.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { work } = row;
    const appeal = (await stateIn(visit.store, row.about)) === 'appeal-recommended' ? 1 : 0;
    const { text } = await bodyOf(visit.request, { text: 'text' });
    const one = { action: 'return-to-assessor', subject: { text }, isTold: false } as const;
    const json = await act(visit, row, one, async (rows) => {
      const where = { work, appeal, state: 'reviewed' };
      for (const task of await rows.query('assignments', { where }))
        await rows.replace('assignments', { ...task, state: 'accepted' });
    });
    return { json };
  },
};

const assignAppeal: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/assign-appeal',
  role: 'grantor',
  sees: 'The state of the submission; an assessor for the appeal can be assigned.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const one = { action: 'assign-appeal', subject: {}, isTold: false } as const;
    return { json: await act(visit, row, one) };
  },
};

/** Makes a route by which the grantor decides. */
const deciding = (action: 'grant' | 'deny', outcome: 'awarded' | 'denied'): Route => ({
  method: 'POST',
  path: `/api/grantor/submissions/:submission/${action}`,
  role: 'grantor',
  sees: 'The decision, which the learner reads too.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { work } = row;
    const words = (await bodyOf(visit.request, {
      'levels?': { mapOf: 'text' },
      'feedback?': { members: { parts: { mapOf: 'text' }, criteria: { mapOf: 'text' } } },
    })) as OwnWords;
    const state = await stateIn(visit.store, row.about);
    const appeal = state === 'appeal-recommended' ? 1 : 0;
    const reviews = (await reviewsOf(visit.store, { work, appeal })).map(reviewIn);
    if (reviews.length === 0) throw new Refusal('not-allowed-now', { state });
    const definition = await definitionOf(visit.store, row.definition, row.version);
    const fixed = { work, outcome, decidedAt: visit.now };
    const decision = decisionFrom(definition, reviews, words, fixed);
    // the learner does not know the work's pseudonym
    const { work: _, ...subject } = decision;
    await act(visit, row, { action, subject, isTold: true });
    return { json: decision };
  },
});

/** Decisions of the grantor. */
export const DECISION_ROUTES: readonly AnyRoute[] = [
  returning('pre-check-return', 'The state of the submission; the learner reads the text.'),
  returning('return', 'The state of the submission; the learner reads the question.'),
  toAssessor,
  assignAppeal,
  deciding('grant', 'awarded'),
  deciding('deny', 'denied'),
];
