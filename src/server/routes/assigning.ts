import type { HistoryEntry } from '../../journey/contract.js';
import { stateOf } from '../../journey/process/history.js';
import { actionsIn } from '../../journey/process/transitions.js';
import { assessorsIn, choicesFor, chosen, hindranceOf, type Vacancy } from '../assigning.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { eachRow, everyRow } from '../every.js';
import { historyUpTo, recorded } from '../history.js';
import { pseudonymOf } from '../ids.js';
import { keepNotices, tell } from '../notices.js';
import { pageFrom } from '../pages.js';
import { needsPreCheck } from '../pre-check.js';
import { notFound, Refusal } from '../refusals.js';
import { stepOf, wantedBy } from '../reviewing.js';
import type { AccountRow } from '../rows.js';
import { anySubmission, grantorBrief } from './grantor.js';
import { asText } from '../../json/values.js';

/** A submission for which assessors are wanted, with what happened to it. */
interface Assigned extends Vacancy {
  readonly history: readonly HistoryEntry[];
}

/** Acts of an appeal that wait for its assessor, or for the decision on it. */
const APPEAL = ['appealed', 'appeal-review', 'appeal-recommended'];

async function assigned(visit: PersonVisit): Promise<Assigned> {
  const row = await anySubmission(visit);
  const definition = await definitionOf(visit.store, row.definition, row.version);
  const history = await historyUpTo(visit.store, row);
  return { row, definition, history, appeal: APPEAL.includes(stateOf(history)) ? 1 : 0 };
}

const candidates: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission/assessors',
  role: 'grantor',
  sees: 'The assessors with their load, conflicts of interest and calibration, a page at a time.',
  handle: async (visit) => {
    const vacancy = await assigned(visit);
    const { rows, next } = await pageFrom(visit, 'accounts', (from) =>
      assessorsIn(eachRow(visit.store, 'accounts', {}, from)),
    );
    const choices = await choicesFor(visit, vacancy, rows);
    return {
      json: {
        next,
        assessors: choices.map((choice) => ({
          account: choice.account.account,
          name: choice.account.name,
          load: choice.candidate.load,
          isInConflict: choice.candidate.hasConflict,
          // the values would tell a grantor without the key who the learner is
          conflicts: choice.conflicts.map(({ kind }) => ({ kind })),
          isPreferred: choice.isPreferred,
          hindrance: hindranceOf(choice) ?? null,
          state: choice.task?.state ?? null,
        })),
      },
    };
  },
};

/** Counts the assessors that are still wanted: a third one where two differ after reconciling. */
async function missingAssessors(
  { store, options }: PersonVisit,
  { row: { work }, definition, appeal }: Assigned,
): Promise<number> {
  const state = ['offered', 'accepted', 'reviewed'];
  const active = await everyRow(store, 'assignments', { work, appeal, state });
  const { step } = await stepOf(store, options, { work, appeal }, definition);
  const wanted = wantedBy(definition, { appeal }) + (step === 'third-assessor' ? 1 : 0);
  return wanted - active.length;
}

function refuseTooEarly({ definition, history }: Assigned): void {
  const state = stateOf(history);
  if (needsPreCheck(definition, history))
    throw new Refusal('not-allowed-now', { reason: 'pre-check-missing', state });
  if (!actionsIn(state, 'assessor').includes('accept'))
    throw new Refusal('not-allowed-now', { reason: 'action-not-allowed', state });
}

const assign: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/assign',
  role: 'grantor',
  sees: 'The tasks that were offered.',
  handle: async (visit) => {
    const one = await assigned(visit);
    const { row, definition, appeal } = one;
    const { store, options, now } = visit;
    const body = await bodyOf(visit.request, { 'assessors?': { listOf: 'text' } });
    refuseTooEarly(one);
    const assessors: AccountRow[] = [];
    for await (const each of assessorsIn(eachRow(store, 'accounts'))) assessors.push(each);
    const choices = await choicesFor(visit, one, assessors);
    const wanted = {
      count: await missingAssessors(visit, one),
      skills: definition.skills.map(({ name }) => name),
      names: body['assessors'] as readonly string[] | undefined,
    };
    const { work } = row;
    const tasks = chosen(choices, wanted, options.random).map((account) => ({
      work,
      account,
      state: 'offered',
      appeal,
      note: null,
      at: now,
    }));
    const notices = await store.transaction(async (rows) => {
      await rows.append('assignments', tasks);
      const offers = tasks.map(({ account }) => ({
        reader: account,
        role: 'assessor' as const,
        kind: 'offered' as const,
        about: work,
        detail: now,
      }));
      return keepNotices(rows, options, offers);
    });
    await tell(options, notices);
    return { status: 201, json: { tasks } };
  },
};

const release: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/release',
  role: 'grantor',
  sees: 'The state of the submission; a task is taken back from an assessor who does not review it.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { assessor } = await bodyOf(visit.request, { assessor: 'text' });
    const { store, options, account } = visit;
    const task = await store.get('assignments', { work: row.work, account: asText(assessor) });
    if (!task) return notFound();
    if (!['offered', 'accepted'].includes(task.state)) throw new Refusal('not-allowed-now');
    const by = pseudonymOf(options.secret, row.about, account.account);
    await store.transaction(async (rows) => {
      const next = { ...task, state: 'declined' };
      if ((await rows.replace('assignments', next, { state: task.state })) === 0)
        throw new Refusal('changed-elsewhere');
      await rows.remove('reviewDrafts', { work: row.work, account: task.account });
      await recorded(rows, options, row, { act: { action: 'release', role: 'grantor', by } });
    });
    return { json: await grantorBrief(visit, row) };
  },
};

/** Assessors of a submission, chosen by the grantor. */
export const ASSIGNING_ROUTES: readonly AnyRoute[] = [candidates, assign, release];
