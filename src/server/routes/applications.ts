import type { Application } from '../../journey/contract.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { keepFile } from '../files.js';
import { newId } from '../ids.js';
import { SERVER_LIMITS } from '../limits.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import type { ApplicationRow } from '../rows.js';

/** Finds an application of the learner; one of another is as absent as none. */
export async function ownApplication({
  store,
  owner,
  params,
}: PersonVisit): Promise<ApplicationRow> {
  const row = await store.get('applications', { application: params['application']! });
  return row?.owner === owner ? row : notFound();
}

const begin: Route = {
  method: 'POST',
  path: '/api/applications',
  role: 'learner',
  sees: 'The new application.',
  handle: async ({ request, store, owner, now, options }) => {
    const body = await bodyOf(request, { definition: 'text', version: 'text' });
    const { id, version } = await definitionOf(
      store,
      String(body['definition']),
      String(body['version']),
    );
    const limit = SERVER_LIMITS.applications;
    const own = await store.query('applications', { where: { owner }, limit });
    if (own.length >= limit) throw new Refusal('quota-exceeded', { limit });
    const application: Application = {
      id: newId(options.random),
      definition: { id, version },
      revision: 1,
      answers: {},
      artifacts: [],
      statements: {},
      publish: [],
      attempts: 0,
      updatedAt: now,
    };
    const json = JSON.stringify(application);
    await store.append('applications', [
      { application: application.id, owner, revision: 1, json, at: now },
    ]);
    return { status: 201, json: application };
  },
};

const all: Route = {
  method: 'GET',
  path: '/api/applications',
  role: 'learner',
  sees: 'The own applications, in short.',
  handle: async ({ store, owner }) => {
    const rows = await store.query('applications', { where: { owner } });
    return {
      json: {
        applications: rows.map(({ json }) => {
          const { id, definition, revision, updatedAt } = JSON.parse(json) as Application;
          return { id, definition, revision, updatedAt };
        }),
      },
    };
  },
};

const load: Route = {
  method: 'GET',
  path: '/api/applications/:application',
  role: 'learner',
  sees: 'An own application.',
  handle: async (visit) => ({ json: JSON.parse((await ownApplication(visit)).json) as unknown }),
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

/** Reads the name of a file, which a page sends percent-encoded. */
function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '');
  } catch {
    throw new Refusal('body-unreadable', { header: 'X-File-Name', expected: 'percent-encoded' });
  }
}

const upload: Route = {
  method: 'POST',
  path: '/api/files',
  role: 'learner',
  sees: 'Digest, size and recognised type of the file that was sent.',
  handle: async (visit) => {
    const { digest, size, mediaType } = await keepFile(visit, nameIn(visit.request));
    return { status: 201, json: { digestSRI: digest, size, mediaType } };
  },
};

const download: Route = {
  method: 'GET',
  path: '/api/files/:digest',
  role: 'learner',
  sees: 'An own file, to be saved.',
  handle: async ({ store, owner, params, options }) => {
    const file = await store.get('files', { owner, digest: params['digest']! });
    const body = file && (await options.blobs.read(file.digest));
    if (!file || !body) return notFound();
    return fileReply({ body, mediaType: file.mediaType, size: body.length, name: 'file' });
  },
};

/** Applications and files of a learner. */
export const APPLICATION_ROUTES: readonly AnyRoute[] = [
  begin,
  all,
  load,
  save,
  discard,
  upload,
  download,
];
