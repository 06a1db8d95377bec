import type { Criterion, Definition } from '../definition/contract.js';
import { criteriaOf } from '../definition/parts.js';
import type { Recommendation } from '../process/contract.js';

/** Gives the position of a level in its criterion, from low to high; −1 for none. */
export const positionOf = ({ levels }: Criterion, level: string | undefined): number =>
  levels.findIndex(({ id }) => id === level);

/** Tells whether a level of a criterion is at least the one that is required. */
export const isMet = (criterion: Criterion, level: string | undefined): boolean =>
  positionOf(criterion, level) >= Math.max(0, positionOf(criterion, criterion.required));

/**
 * Works out the recommendation from the levels: to award where every criterion has at least the
 * level that is required.
 *
 * @param definition at the version of the submission
 * @param levels id of a criterion → id of the level
 * @returns `undefined` until every criterion has a level of its own
 * @example
 * import { recommendationOf } from 'open-badge-elements/assess';
 * import type { Definition, ReviewDraft } from 'open-badge-elements/assess';
 * const advice = (definition: Definition, { levels }: ReviewDraft) => recommendationOf(definition, levels);
 */
export function recommendationOf(
  definition: Pick<Definition, 'parts'>,
  levels: Readonly<Record<string, string>>,
): Recommendation | undefined {
  const criteria = criteriaOf(definition);
  if (criteria.some((one) => positionOf(one, levels[one.id]) < 0)) return undefined;
  return criteria.every((one) => isMet(one, levels[one.id])) ? 'award' : 'deny';
}
