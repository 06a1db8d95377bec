import type { AgreementWeights } from './contract.js';
import { isPaired, type Rated } from './ratings.js';
import { observedAgreement, type Coefficient } from './shares.js';
import { sumOfPairs, weightsOf } from './weights.js';

/** Computes how often each of two assessors gives each level. */
function marginals({ units, levels }: Rated): readonly (readonly number[])[] {
  const shares = [0, 1].map(() => new Array<number>(levels).fill(0));
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  for (const { given, weight } of units)
    for (const assessor of [0, 1]) shares[assessor]![given[assessor]!]! += weight / total;
  return shares;
}

/** Cohen's κ (1960), and weighted κ (1968), of two assessors: chance is what each gives. */
export const kappa =
  (kind: AgreementWeights): Coefficient =>
  (all) => {
    const rated = { ...all, units: all.units.filter(isPaired) };
    const weights = weightsOf(kind, rated.levels);
    const [first, second] = marginals(rated);
    return {
      observed: observedAgreement(rated, weights),
      expected: sumOfPairs(
        rated.levels,
        (one, other) => weights(one, other) * first![one]! * second![other]!,
      ),
    };
  };
