import { countsOf, isPaired, type Rated } from './ratings.js';
import type { Weights } from './weights.js';

/** Agreement that was observed, and the agreement of chance: shares from 0 to 1. */
export interface Shares {
  readonly observed: number;
  readonly expected: number;
}

/** A coefficient: its two shares for ratings, of which each submission has a weight. */
export type Coefficient = (rated: Rated) => Shares;

/** Corrects the observed agreement for chance; `undefined` where chance alone agrees completely. */
export const corrected = ({ observed, expected }: Shares): number | undefined =>
  1 - expected > 1e-12 ? (observed - expected) / (1 - expected) : undefined;

/** Computes the mean share of pairs of assessors that agree about a submission. */
export function observedAgreement({ units, levels }: Rated, weights: Weights): number {
  let agreed = 0;
  let total = 0;
  for (const unit of units.filter(isPaired)) {
    const counts = countsOf(unit, levels);
    const raters = counts.reduce((sum, count) => sum + count, 0);
    const near = counts.map((_, one) =>
      counts.reduce((sum, count, other) => sum + weights(one, other) * count, 0),
    );
    const pairs = counts.reduce((sum, count, level) => sum + count * (near[level]! - 1), 0);
    agreed += (unit.weight * pairs) / (raters * (raters - 1));
    total += unit.weight;
  }
  return agreed / total;
}
