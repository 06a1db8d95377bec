import type { Decision, Definition, Feedback, Review } from '../journey/contract.js';
import { Refusal } from './refusals.js';

/** The grantor's own words in a decision; what is absent comes from the reviews. */
export interface OwnWords {
  readonly levels?: Decision['levels'];
  readonly feedback?: Feedback;
}

/** Joins the texts of several reviews under each id. */
function joined(maps: ReadonlyArray<Readonly<Record<string, string>>>): Record<string, string> {
  const ids = new Set(maps.flatMap((map) => Object.keys(map)));
  const textOf = (id: string): string =>
    maps
      .map((map) => map[id] ?? '')
      .filter((text) => text !== '')
      .join('\n\n');
  return Object.fromEntries([...ids].sort().map((id) => [id, textOf(id)]));
}

/** Takes the level of each criterion on which the reviews agree. */
function agreedLevels({ parts }: Definition, reviews: readonly Review[]): Decision['levels'] {
  const ids = parts.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const differing = ids.filter((id) => new Set(reviews.map(({ levels }) => levels[id])).size !== 1);
  if (differing.length > 0)
    throw new Refusal('incomplete', {
      reason: 'levels-differ',
      criteria: differing,
      fix: 'send the levels of all criteria',
    });
  return Object.fromEntries(ids.map((id) => [id, reviews[0]!.levels[id]!]));
}

/**
 * Makes the decision from the reviews and the grantor's own words.
 *
 * @throws Refusal `incomplete` with the criteria on which the reviews differ
 */
export function decisionFrom(
  definition: Definition,
  reviews: readonly Review[],
  own: OwnWords,
  fixed: Pick<Decision, 'work' | 'outcome' | 'decidedAt'>,
): Decision {
  return {
    ...fixed,
    version: definition.version,
    levels: own.levels ?? agreedLevels(definition, reviews),
    feedback: own.feedback ?? {
      parts: joined(reviews.map(({ feedback }) => feedback.parts)),
      criteria: joined(reviews.map(({ feedback }) => feedback.criteria)),
    },
    assessors: reviews.length,
    isBlind: true,
  };
}
