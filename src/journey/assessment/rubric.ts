import type { Criterion } from '../definition/contract.js';

/** Gives the position of a level in its criterion, from low to high; −1 for none. */
export const positionOf = ({ levels }: Criterion, level: string | undefined): number =>
  levels.findIndex(({ id }) => id === level);

/** Tells whether a level of a criterion is at least the one that is required. */
export const isMet = (criterion: Criterion, level: string | undefined): boolean =>
  positionOf(criterion, level) >= Math.max(0, positionOf(criterion, criterion.required));
