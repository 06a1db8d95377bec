import { agreementOf, type Agreement } from '../../journey/agreement/index.js';
import type {
  Decision,
  Definition,
  FileArtifact,
  Review,
  Submission,
} from '../../journey/contract.js';
import { criteriaOf } from '../../journey/definition/parts.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { everyRow } from '../every.js';
import { isOpenTo } from '../parties.js';
import { Refusal } from '../refusals.js';
import { reviewIn } from '../reviewing.js';
import { anySubmission } from './grantor.js';

/** First reviews of each work: made before the assessors saw each other's. */
async function firstReviews(
  visit: PersonVisit,
  { id, version }: Definition,
): Promise<ReadonlyArray<readonly Review[]>> {
  const { store } = visit;
  const submissions = await everyRow(store, 'submissions', { definition: id, version });
  const works: Review[][] = [];
  for (const submission of submissions) {
    if (!(await isOpenTo(visit, submission))) continue;
    const { work } = submission;
    const tasks = await everyRow(store, 'assignments', { work, appeal: 0 });
    const account = tasks.map((task) => task.account);
    const rows = await everyRow(store, 'reviews', { work, account, round: 1 });
    if (rows.length > 0) works.push(rows.map(reviewIn));
  }
  return works;
}

/** How well assessors agree on a criterion. */
interface CriterionAgreement {
  readonly criterion: string;
  readonly name: string;
  readonly agreement: Agreement;
}

const agreements = (
  definition: Definition,
  works: ReadonlyArray<readonly Review[]>,
): readonly CriterionAgreement[] =>
  criteriaOf(definition).map(({ id, name, levels }) => ({
    criterion: id,
    name,
    agreement: agreementOf({
      levels: levels.map((level) => level.id),
      rows: works.map((reviews) => reviews.map((review) => review.levels[id])),
    }),
  }));

const agreement: Route = {
  method: 'GET',
  path: '/api/grantor/agreement/:id/:version',
  role: 'grantor',
  sees: 'How well assessors agree on each criterion of a definition, by coefficient with its interval, or that there is too little to say.',
  handle: async (visit) => {
    const { params, store } = visit;
    const definition = await definitionOf(store, params['id']!, params['version']!);
    const works = await firstReviews(visit, definition);
    const { id, version } = definition;
    const criteria = agreements(definition, works);
    return { json: { definition: { id, version }, works: works.length, criteria } };
  },
};

/** Gives the award that was decided about a submission; refuses where there is none. */
async function awardedDecision(
  { store }: PersonVisit,
  submission: string,
): Promise<Partial<Decision>> {
  const rows = await everyRow(store, 'decisions', { submission });
  const told = rows.map(({ json }) => JSON.parse(json) as Partial<Decision>);
  const found = told.findLast(({ outcome }) => outcome !== undefined);
  if (found?.outcome !== 'awarded') throw new Refusal('not-allowed-now', { reason: 'not-awarded' });
  return found;
}

const award: Route = {
  method: 'GET',
  path: '/api/grantor/submissions/:submission/award',
  role: 'grantor',
  sees: 'All from which a badge of an award is drafted: definition, submission, decision, the files that the learner agreed to publish, and the identity as a JWE that only the grantor’s key opens.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { store } = visit;
    const { submission, work } = row;
    const { kind: _, ...decision } = (await awardedDecision(visit, submission)) as Decision & {
      readonly kind: string;
    };
    const content = JSON.parse(row.json) as Submission;
    const cleaned = await everyRow(store, 'cleaned', { work });
    const published = content.artifacts.filter(
      (one): one is FileArtifact => one.kind === 'file' && content.publish.includes(one.id),
    );
    return {
      json: {
        definition: await definitionOf(store, row.definition, row.version),
        submission: content,
        decision: { ...decision, work },
        identity: (await store.get('identities', { submission }))?.jwe ?? null,
        files: published.map(({ id }) => ({
          artifact: id,
          digestSRI: cleaned.find(({ artifact }) => artifact === id)?.digest ?? null,
        })),
      },
    };
  },
};

/** Results for the grantor: agreement of assessors, and the parts of a badge. */
export const RESULT_ROUTES: readonly AnyRoute[] = [agreement, award];
