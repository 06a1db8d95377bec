import type { FileArtifact, Submission } from '../../journey/contract.js';
import { stateOf } from '../../journey/process/history.js';
import { bodyOf } from '../body.js';
import { TEXTS } from '../cleaning.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { everyRow } from '../every.js';
import { historyOf, historyUpTo } from '../history.js';
import { toldLookAlikes } from '../look-alikes.js';
import { pageOf } from '../pages.js';
import { isOpenTo } from '../parties.js';
import { needsPreCheck } from '../pre-check.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import { datesOf } from '../retention.js';
import { reviewIn } from '../reviewing.js';
import type { DecisionRow, SubmissionRow } from '../rows.js';
import { timeOf } from '../time.js';
import { asText } from '../../json/values.js';

/** Finds the submission in the path; one of which the grantor is a party is as absent as none. */
export async function anySubmission(visit: PersonVisit): Promise<SubmissionRow> {
  const submission = visit.params['submission']!;
  const row = await visit.store.get('submissions', { submission });
  return (await isOpenTo(visit, row)) && row ? row : notFound();
}

/** Gives what a grantor sees of a submission in a list. */
export async function grantorBrief(
  { store, options }: Pick<PersonVisit, 'store' | 'options'>,
  row: SubmissionRow,
): Promise<object> {
  const history = await historyUpTo(store, row);
  const definition = await definitionOf(store, row.definition, row.version);
  const where = { submission: row.submission, number: { before: 0 } };
  return {
    submission: row.submission,
    work: row.work,
    about: row.about,
    definition: { id: row.definition, version: row.version },
    state: stateOf(history),
    submittedAt: row.at,
    ...timeOf(options, history, definition),
    needsPreCheck: needsPreCheck(definition, history),
    enquiries: (await everyRow(store, 'decisions', where)).length,
    goes: datesOf(options, history),
  };
}

const all: Route = {
  method: 'GET',
  path: '/api/grantor/submissions',
  role: 'grantor',
  sees: 'All submissions but those of which the grantor is a party, in short, without the persons, a page at a time.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'submissions');
    const open: SubmissionRow[] = [];
    for (const row of rows) if (await isOpenTo(visit, row)) open.push(row);
    const submissions = await Promise.all(open.map((row) => grantorBrief(visit, row)));
    return { json: { submissions, next } };
  },
};

const readNumber = ({ number, at, json }: DecisionRow): object => ({
  number,
  at,
  ...(JSON.parse(json) as object),
});

const one: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission',
  role: 'grantor',
  sees: 'A submission with its history, files, tasks, reviews, decisions and works that look alike, and the identity as a JWE that only the grantor’s key opens.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { store, options } = visit;
    const { submission, work } = row;
    const reviews = await everyRow(store, 'reviews', { work });
    const decisions = await everyRow(store, 'decisions', { submission });
    return {
      json: {
        ...(await grantorBrief(visit, row)),
        content: JSON.parse(row.json) as Submission,
        identity: (await store.get('identities', { submission }))?.jwe ?? null,
        files: await everyRow(store, 'cleaned', { work }),
        tasks: await everyRow(store, 'assignments', { work }),
        reviews: reviews.map((review) => ({
          account: review.account,
          round: review.round,
          review: reviewIn(review),
        })),
        hasBadge: (await store.get('badges', { submission })) !== undefined,
        decisions: decisions.map(readNumber),
        history: await historyOf(store, row.about),
        lookAlikes: await toldLookAlikes(options, row),
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

const cleanedFile: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission/cleaned/:artifact',
  role: 'grantor',
  sees: 'A file of a submission as assessors get it, to be saved or published.',
  handle: async (visit) => {
    const { work } = await anySubmission(visit);
    const artifact = visit.params['artifact']!;
    const row = await visit.store.get('cleaned', { work, artifact });
    const body = row?.digest ? await visit.options.blobs.read(row.digest) : undefined;
    if (!row || !body) return notFound();
    const mediaType = row.mediaType ?? 'application/octet-stream';
    return fileReply({ body, mediaType, size: body.length, name: row.name });
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
    const row = await visit.store.get('cleaned', { work, artifact: asText(artifact) });
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
export const GRANTOR_ROUTES: readonly AnyRoute[] = [all, one, original, cleanedFile, pass];
