import type { AgreementWeights } from './contract.js';
import { countsOf, levelsOf, type Rated } from './ratings.js';
import { observedAgreement, type Coefficient } from './shares.js';
import { sumOfPairs, weightsOf } from './weights.js';

/** Computes how often each level is given: the mean over submissions of the assessors' shares. */
function prevalence({ units, levels }: Rated): readonly number[] {
  const shares = new Array<number>(levels).fill(0);
  const some = units.filter((unit) => levelsOf(unit).length > 0);
  const total = some.reduce((sum, { weight }) => sum + weight, 0);
  for (const unit of some) {
    const raters = levelsOf(unit).length;
    countsOf(unit, levels).forEach((count, level) => {
      shares[level]! += (unit.weight * count) / raters / total;
    });
  }
  return shares;
}

/**
 * Gwet's AC1 (2008), and AC2 with weights (2014): chance is a rating at random, which stays small
 * where nearly all submissions have one level, and where κ falls to 0 although assessors agree.
 */
export const gwet =
  (kind: AgreementWeights): Coefficient =>
  (rated) => {
    const { levels } = rated;
    const weights = weightsOf(kind, levels);
    const spread = prevalence(rated).reduce((sum, share) => sum + share * (1 - share), 0);
    return {
      observed: observedAgreement(rated, weights),
      expected: (sumOfPairs(levels, weights) * spread) / (levels * (levels - 1)),
    };
  };
