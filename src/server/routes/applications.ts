import { beginApplication } from '../../journey/application/change.js';
import { completeness } from '../../journey/application/completeness.js';
import type { Application } from '../../journey/contract.js';
import { attemptsAmong, attemptsBefore, attemptsEnded } from '../attempts.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { historyOf } from '../history.js';
import { newId } from '../ids.js';
import { SERVER_LIMITS } from '../limits.js';
import { pageOf } from '../pages.js';
import { notFound, Refusal } from '../refusals.js';
import type { ApplicationRow } from '../rows.js';
import { latestOf } from '../submitting.js';
import { asText } from '../../json/values.js';

/** Finds an application of the learner; one of another is as absent as none. */
export async function ownApplication({
  store,
  owner,
  params,
}: PersonVisit): Promise<ApplicationRow> {
  const row = await store.get('applications', { application: params['application']! });
  return row?.owner === owner ? row : notFound();
}

/**
 * Keeps a new application of the learner, under an id of the server, with the attempts that earlier
 * ones for the same definition used.
 */
export async function keepNew(visit: PersonVisit, content: Application): Promise<Application> {
  const { store, owner, now, options } = visit;
  const limit = SERVER_LIMITS.applications;
  const own = await store.query('applications', { where: { owner }, limit });
  if (own.length >= limit) throw new Refusal('quota-exceeded', { limit });
  const id = newId(options.random);
  const attempts = await attemptsBefore(visit, content.definition.id);
  const application = { ...content, id, revision: 1, attempts, updatedAt: now };
  const json = JSON.stringify(application);
  await store.append('applications', [{ application: id, owner, revision: 1, json, at: now }]);
  return application;
}

const begin: Route = {
  method: 'POST',
  path: '/api/applications',
  role: 'learner',
  sees: 'The new application.',
  handle: async (visit) => {
    const body = await bodyOf(visit.request, { definition: 'text', version: 'text' });
    const definition = await definitionOf(
      visit.store,
      asText(body['definition']),
      asText(body['version']),
    );
    const begun = beginApplication(definition, { now: visit.now, random: visit.options.random });
    return { status: 201, json: await keepNew(visit, begun) };
  },
};

const all: Route = {
  method: 'GET',
  path: '/api/applications',
  role: 'learner',
  sees: 'The own applications, in short, a page at a time.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'applications', { owner: visit.owner });
    const applications = rows.map(({ json }) => {
      const { id, definition, revision, updatedAt } = JSON.parse(json) as Application;
      return { id, definition, revision, updatedAt };
    });
    return { json: { applications, next } };
  },
};

/** Counts the attempts before the one that an application is for, in this and in other ones. */
async function attemptsOf(
  visit: PersonVisit,
  { application, owner }: ApplicationRow,
  { definition }: Application,
): Promise<number> {
  const about = (await latestOf(visit, application))?.about;
  const among = { owner, definition: definition.id, ...(about && { except: about }) };
  const own = about === undefined ? [] : await historyOf(visit.store, about);
  return (await attemptsAmong(visit.store, among)) + attemptsEnded(own);
}

const load: Route = {
  method: 'GET',
  path: '/api/applications/:application',
  role: 'learner',
  sees: 'An own application, with the attempts that came before.',
  handle: async (visit) => {
    const row = await ownApplication(visit);
    const application = JSON.parse(row.json) as Application;
    return { json: { ...application, attempts: await attemptsOf(visit, row, application) } };
  },
};

/** The shape of an application; its content is checked when it is submitted. */
const SHAPE = {
  members: {
    definition: { members: { id: 'text', version: 'text' } },
    answers: { mapOf: 'text' },
    artifacts: {
      listOf: { members: { kind: ['file', 'link'], id: 'text', requirement: 'text' } },
    },
    statements: { mapOf: 'text' },
    publish: { listOf: 'text' },
  },
} as const;

const save: Route = {
  method: 'PUT',
  path: '/api/applications/:application',
  role: 'learner',
  sees: 'The revision that was saved.',
  handle: async (visit) => {
    const row = await ownApplication(visit);
    const body = await bodyOf(visit.request, { base: 'number', application: SHAPE });
    const base = Number(body['base']);
    const sent = body['application'] as unknown as Application;
    const kept = JSON.parse(row.json) as Application;
    const application: Application = {
      ...sent,
      // a page cannot change the decisions of the process
      id: kept.id,
      definition: kept.definition,
      attempts: kept.attempts,
      revision: base + 1,
      updatedAt: visit.now,
    };
    const next = { ...row, revision: base + 1, json: JSON.stringify(application), at: visit.now };
    if ((await visit.store.replace('applications', next, { revision: base })) === 0)
      throw new Refusal('changed-elsewhere', { revision: row.revision });
    return { json: { revision: next.revision, updatedAt: visit.now } };
  },
};

const discard: Route = {
  method: 'DELETE',
  path: '/api/applications/:application',
  role: 'learner',
  sees: 'Nothing; the application goes, and what was submitted stays.',
  handle: async (visit) => {
    const { application } = await ownApplication(visit);
    await visit.store.remove('applications', { application, owner: visit.owner });
    return { status: 204 };
  },
};

const check: Route = {
  method: 'GET',
  path: '/api/applications/:application/completeness',
  role: 'learner',
  sees: 'The pre-check by rule of an own application, which costs no attempt: what is done, and what is missing.',
  handle: async (visit) => {
    const row = await ownApplication(visit);
    const application = JSON.parse(row.json) as Application;
    const { id, version } = application.definition;
    return { json: completeness(application, await definitionOf(visit.store, id, version)) };
  },
};

/** Applications of a learner. */
export const APPLICATION_ROUTES: readonly AnyRoute[] = [begin, all, load, save, discard, check];
