import type { Action, Submission } from '../../journey/contract.js';
import { stateOf } from '../../journey/process/history.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { everyRow } from '../every.js';
import { historyOf, historyUpTo, recorded } from '../history.js';
import { pseudonymOf } from '../ids.js';
import { stateForLearner } from '../learner-view.js';
import { GRANTORS, keepNotices, tell, type NewNotice } from '../notices.js';
import { pageOf } from '../pages.js';
import { notFound, Refusal } from '../refusals.js';
import { datesOf } from '../retention.js';
import type { SubmissionRow } from '../rows.js';
import { submit, type Person } from '../submitting.js';
import { timeOf } from '../time.js';
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
export async function ownSubmission({ store, owner, params }: PersonVisit): Promise<SubmissionRow> {
  const row = await store.get('submissions', { submission: params['submission']! });
  return row?.owner === owner ? row : notFound();
}

/** Gives what a learner sees of an own submission in a list. */
async function briefOf(
  { store, options }: Pick<PersonVisit, 'store' | 'options'>,
  row: SubmissionRow,
): Promise<object> {
  const history = await historyUpTo(store, row);
  const definition = await definitionOf(store, row.definition, row.version);
  return {
    submission: row.submission,
    application: row.application,
    definition: { id: row.definition, version: row.version },
    state: stateForLearner(stateOf(history)),
    submittedAt: row.at,
    ...timeOf(options, history, definition),
    goes: datesOf(options, history),
  };
}

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
    return { status: 201, json: { ...(await briefOf(visit, row)), held } };
  },
};

const all: Route = {
  method: 'GET',
  path: '/api/submissions',
  role: 'learner',
  sees: 'The own submissions, in short, a page at a time.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'submissions', { owner: visit.owner });
    const submissions = await Promise.all(rows.map((row) => briefOf(visit, row)));
    return { json: { submissions, next } };
  },
};

/** Reads the receipts and the decisions that a learner may see. */
async function outcomesOf({ store }: PersonVisit, row: SubmissionRow): Promise<object> {
  const decisions = await everyRow(store, 'decisions', { submission: row.submission });
  const history = await historyOf(store, row.about);
  const receipts = await everyRow(store, 'history', { about: row.about });
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
    return {
      json: {
        ...(await briefOf(visit, row)),
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
    const notices = await visit.store.transaction(async (rows) => {
      const act = { action, role: 'learner', by, subject: body } as const;
      const { number } = await recorded(rows, visit.options, row, { act });
      if (member !== undefined) {
        const json = JSON.stringify({ kind: action, [member]: body[member] });
        const { submission } = row;
        await rows.append('decisions', [{ submission, number, json, at: visit.now }]);
      }
      const told = action === 'appeal' ? [forGrantors(row, 'appeal', String(number))] : [];
      return keepNotices(rows, visit.options, told);
    });
    await tell(visit.options, notices);
    return { json: await briefOf(visit, row) };
  },
});

const forGrantors = (
  { submission }: SubmissionRow,
  kind: 'appeal' | 'enquiry',
  detail: string,
): NewNotice => ({ reader: GRANTORS, role: 'grantor', kind, about: submission, detail });

const enquire: Route = {
  method: 'POST',
  path: '/api/submissions/:submission/enquiry',
  role: 'learner',
  sees: 'The state of an own submission that is overdue; the grantor gets the question.',
  handle: async (visit) => {
    const row = await ownSubmission(visit);
    const body = await bodyOf(visit.request, { text: 'text' });
    const history = await historyUpTo(visit.store, row);
    const definition = await definitionOf(visit.store, row.definition, row.version);
    const { isOverdue, due } = timeOf(visit.options, history, definition);
    if (!isOverdue) throw new Refusal('not-allowed-now', { reason: 'not-overdue', due });
    const { submission } = row;
    const notices = await visit.store.transaction(async (rows) => {
      const asked = await everyRow(rows, 'decisions', { submission, number: { before: 0 } });
      // beside the entries of the history, whose numbers are positive
      const number = -1 - asked.length;
      const json = JSON.stringify({ kind: 'enquiry', text: body['text'] });
      await rows.append('decisions', [{ submission, number, json, at: visit.now }]);
      return keepNotices(rows, visit.options, [forGrantors(row, 'enquiry', String(number))]);
    });
    await tell(visit.options, notices);
    return { json: await briefOf(visit, row) };
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
