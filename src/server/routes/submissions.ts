import type { Action, State, Submission } from '../../journey/contract.js';
import { isOverdue, stateForLearner } from '../learner-view.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { pseudonymOf } from '../ids.js';
import { recorded, historyOf, stateIn } from '../history.js';
import { notFound, Refusal } from '../refusals.js';
import type { SubmissionRow } from '../rows.js';
import { submit, type Person } from '../submitting.js';
import { ownApplication } from './applications.js';

/** Acts whose receipts a learner gets: their own, and those that answer them. */
const RECEIPTS: readonly Action[] = [
  'submit',
  'correct',
  'resubmit',
  'answer',
  'appeal',
  'withdraw',
  'pre-check-return',
  'return',
  'grant',
  'deny',
];

/** Finds a submission of the learner; one of another is as absent as none. */
async function ownSubmission({ store, owner, params }: PersonVisit): Promise<SubmissionRow> {
  const row = await store.get('submissions', { submission: params['submission']! });
  return row?.owner === owner ? row : notFound();
}

const briefOf = (row: SubmissionRow, state: State, now: string): object => ({
  submission: row.submission,
  application: row.application,
  definition: { id: row.definition, version: row.version },
  state: stateForLearner(state),
  submittedAt: row.at,
  due: row.due,
  isOverdue: isOverdue(state, row, now),
});

const hand: Route = {
  method: 'POST',
  path: '/api/applications/:application/submit',
  role: 'learner',
  sees: 'The id of the own submission, and the artifacts that wait for the grantor before assessors see them.',
  handle: async (visit) => {
    const application = await ownApplication(visit);
    const body = await bodyOf(visit.request, {
      recipient: { members: { 'id?': 'text', 'email?': 'text' } },
      'name?': 'text',
      'organization?': 'text',
    });
    const { row, held } = await submit(visit, application, body as unknown as Person);
    const state = await stateIn(visit.store, row.about);
    return { status: 201, json: { ...briefOf(row, state, visit.now), held } };
  },
};

const all: Route = {
  method: 'GET',
  path: '/api/submissions',
  role: 'learner',
  sees: 'The own submissions, in short.',
  handle: async ({ store, owner, now }) => {
    const rows = await store.query('submissions', { where: { owner } });
    const briefs = rows.map(async (row) => briefOf(row, await stateIn(store, row.about), now));
    return { json: { submissions: await Promise.all(briefs) } };
  },
};

/** Reads the receipts and the decisions that a learner may see. */
async function outcomesOf({ store }: PersonVisit, row: SubmissionRow): Promise<object> {
  const decisions = await store.query('decisions', { where: { submission: row.submission } });
  const history = await historyOf(store, row.about);
  const receipts = await store.query('history', { where: { about: row.about } });
  return {
    decisions: decisions.map(({ json, at }) => ({ at, ...(JSON.parse(json) as object) })),
    receipts: history.flatMap(({ action, at, number }) => {
      const receipt = receipts.find((one) => one.number === number)?.receipt ?? null;
      return RECEIPTS.includes(action) ? [{ action, at, receipt }] : [];
    }),
  };
}

const one: Route = {
  method: 'GET',
  path: '/api/submissions/:submission',
  role: 'learner',
  sees: 'An own submission with its state, receipts, questions and decisions; nothing of assessors but their feedback in a decision.',
  handle: async (visit) => {
    const row = await ownSubmission(visit);
    const { work: _, ...submission } = JSON.parse(row.json) as Submission;
    const state = await stateIn(visit.store, row.about);
    return {
      json: {
        ...briefOf(row, state, visit.now),
        content: submission,
        ...(await outcomesOf(visit, row)),
      },
    };
  },
};

/** Makes a route by which a learner acts on an own submission with a text. */
const acting = (
  action: Extract<Action, 'answer' | 'appeal' | 'withdraw'>,
  member: string | undefined,
  sees: string,
): Route => ({
  method: 'POST',
  path: `/api/submissions/:submission/${action}`,
  role: 'learner',
  sees,
  handle: async (visit) => {
    const row = await ownSubmission(visit);
    const body = await bodyOf(visit.request, member === undefined ? {} : { [member]: 'text' });
    const by = pseudonymOf(visit.options.secret, row.about, visit.account.account);
    const state = await visit.store.transaction(async (rows) => {
      const act = { action, role: 'learner', by, subject: body } as const;
      const { number, to } = await recorded(rows, visit.options, row, { act });
      if (member !== undefined) {
        const json = JSON.stringify({ kind: action, [member]: body[member] });
        const { submission } = row;
        await rows.append('decisions', [{ submission, number, json, at: visit.now }]);
      }
      return to;
    });
    return { json: briefOf(row, state, visit.now) };
  },
});

const enquire: Route = {
  method: 'POST',
  path: '/api/submissions/:submission/enquiry',
  role: 'learner',
  sees: 'The state of an own submission that is overdue; the grantor gets the question.',
  handle: async (visit) => {
    const row = await ownSubmission(visit);
    const body = await bodyOf(visit.request, { text: 'text' });
    const state = await stateIn(visit.store, row.about);
    if (!isOverdue(state, row, visit.now))
      throw new Refusal('not-allowed-now', { reason: 'not-overdue', due: row.due });
    const { submission } = row;
    const asked = await visit.store.query('decisions', { where: { submission } });
    // beside the entries of the history, whose numbers are positive
    const number = -1 - asked.filter((known) => known.number < 0).length;
    const json = JSON.stringify({ kind: 'enquiry', text: body['text'] });
    await visit.store.append('decisions', [{ submission, number, json, at: visit.now }]);
    return { json: briefOf(row, state, visit.now) };
  },
};

/** Submissions of a learner. */
export const SUBMISSION_ROUTES: readonly AnyRoute[] = [
  hand,
  all,
  one,
  acting('answer', 'text', 'The state of the own submission; assessors get the answer.'),
  acting('appeal', 'reason', 'The state of the own submission; the grantor gets the reason.'),
  acting('withdraw', undefined, 'The state of the own submission.'),
  enquire,
];
