import type { FileArtifact, Submission } from '../../journey/contract.js';
import { stateOf } from '../../journey/process/history.js';
import { candidatesFor, chosen } from '../assigning.js';
import { bodyOf } from '../body.js';
import { TEXTS } from '../cleaning.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { ownerOf } from '../ids.js';
import { isOverdue } from '../learner-view.js';
import { historyOf, stateIn } from '../history.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import { wantedBy } from '../reviewing.js';
import type { SubmissionRow } from '../rows.js';

/** Finds the submission in the path. */
export async function anySubmission({ store, params }: PersonVisit): Promise<SubmissionRow> {
  const row = await store.get('submissions', { submission: params['submission']! });
  return row ?? notFound();
}

/** Gives what a grantor sees of a submission in a list. */
export async function grantorBrief(
  { store, now }: PersonVisit,
  row: SubmissionRow,
): Promise<object> {
  const state = await stateIn(store, row.about);
  const where = { submission: row.submission, number: { before: 0 } };
  const enquiries = await store.query('decisions', { where });
  return {
    submission: row.submission,
    work: row.work,
    about: row.about,
    definition: { id: row.definition, version: row.version },
    state,
    submittedAt: row.at,
    due: row.due,
    isOverdue: isOverdue(state, row, now),
    enquiries: enquiries.length,
  };
}

const all: Route = {
  method: 'GET',
  path: '/api/grantor/submissions',
  role: 'grantor',
  sees: 'All submissions, in short, without the persons.',
  handle: async (visit) => {
    const rows = await visit.store.query('submissions');
    const submissions = await Promise.all(rows.map((row) => grantorBrief(visit, row)));
    return { json: { submissions } };
  },
};

const one: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission',
  role: 'grantor',
  sees: 'A submission with its history, files, tasks, reviews and decisions, and the identity as a JWE that only the grantor’s key opens.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { store } = visit;
    const { submission, work } = row;
    const reviews = await store.query('reviews', { where: { work } });
    const decisions = await store.query('decisions', { where: { submission } });
    return {
      json: {
        ...(await grantorBrief(visit, row)),
        content: JSON.parse(row.json) as Submission,
        identity: (await store.get('identities', { submission }))?.jwe ?? null,
        files: await store.query('cleaned', { where: { work } }),
        tasks: await store.query('assignments', { where: { work } }),
        reviews: reviews.map(({ account, round, json }) => ({
          account,
          round,
          review: JSON.parse(json) as object,
        })),
        decisions: decisions.map(({ number, at, json }) => ({
          number,
          at,
          ...(JSON.parse(json) as object),
        })),
        history: await historyOf(store, row.about),
      },
    };
  },
};

const original: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission/files/:artifact',
  role: 'grantor',
  sees: 'An original file of a submission, to be saved.',
  handle: async (visit) => {
    const { json } = await anySubmission(visit);
    const { artifacts } = JSON.parse(json) as Submission;
    const id = visit.params['artifact'];
    const file = artifacts.find((known) => known.kind === 'file' && known.id === id);
    const { digestSRI, mediaType, name } = (file as FileArtifact | undefined) ?? notFound();
    const body = (await visit.options.blobs.read(digestSRI)) ?? notFound();
    return fileReply({ body, mediaType, size: body.length, name });
  },
};

const candidates: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission/assessors',
  role: 'grantor',
  sees: 'The assessors with their load and conflicts of interest.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { secret } = visit.options;
    const found = await candidatesFor(visit, row, (account) => ownerOf(secret, account));
    return {
      json: {
        assessors: found.map(({ account, load, isInConflict, assignment }) => ({
          account: account.account,
          name: account.name,
          load,
          isInConflict,
          state: assignment?.state ?? null,
        })),
      },
    };
  },
};

const assign: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/assign',
  role: 'grantor',
  sees: 'The tasks that were offered.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { store, options, now } = visit;
    const body = await bodyOf(visit.request, { 'assessors?': { listOf: 'text' } });
    const state = stateOf(await historyOf(store, row.about));
    const appeal = state === 'appeal-review' ? 1 : 0;
    const definition = await definitionOf(store, row.definition, row.version);
    const accounts = chosen(
      await candidatesFor(visit, row, (account) => ownerOf(options.secret, account)),
      wantedBy(definition, { appeal }),
      body['assessors'] as readonly string[] | undefined,
    );
    const tasks = accounts.map(({ account }) => ({
      work: row.work,
      account,
      state: 'offered',
      appeal,
      at: now,
      due: row.due,
    }));
    await store.append('assignments', tasks);
    return { status: 201, json: { tasks } };
  },
};

const pass: Route = {
  method: 'POST',
  path: '/api/grantor/submissions/:submission/pass',
  role: 'grantor',
  sees: 'The state of a file, or of the texts, that assessors may now see as they are.',
  handle: async (visit) => {
    const { work, json } = await anySubmission(visit);
    const { artifact } = await bodyOf(visit.request, { artifact: 'text' });
    const row = await visit.store.get('cleaned', { work, artifact: String(artifact) });
    if (!row || row.state !== 'refused') throw new Refusal('not-allowed-now');
    const file = (JSON.parse(json) as Submission).artifacts.find(
      (known): known is FileArtifact => known.kind === 'file' && known.id === artifact,
    );
    if (!file && artifact !== TEXTS) return notFound();
    const shown = {
      digest: row.digest ?? file?.digestSRI ?? null,
      mediaType: row.mediaType ?? file?.mediaType ?? null,
      size: row.size ?? file?.size ?? null,
    };
    const next = { ...row, ...shown, state: 'passed' };
    await visit.store.replace('cleaned', next, { state: 'refused' });
    return { json: { artifact: row.artifact, state: next.state } };
  },
};

/** Submissions of all learners, for the grantor. */
export const GRANTOR_ROUTES: readonly AnyRoute[] = [all, one, original, candidates, assign, pass];
