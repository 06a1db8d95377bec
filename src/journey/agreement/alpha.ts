import type { Scale } from './contract.js';
import { countsOf, isPaired, levelsOf, type Rated } from './ratings.js';
import type { Coefficient } from './shares.js';
import { sumOfPairs } from './weights.js';

/** Pairs of values in the submissions (the coincidence matrix), and how often each value is in it. */
interface Coincidences {
  readonly pairs: readonly (readonly number[])[];
  readonly values: readonly number[];
  readonly total: number;
}

function coincidencesOf({ units, levels }: Rated): Coincidences {
  const pairs = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (const unit of units.filter(isPaired)) {
    const counts = countsOf(unit, levels);
    const share = unit.weight / (levelsOf(unit).length - 1);
    pairs.forEach((row, one) =>
      counts.forEach((count, other) => {
        row[other]! += share * counts[one]! * (one === other ? count - 1 : count);
      }),
    );
  }
  const values = pairs.map((row) => row.reduce((sum, pair) => sum + pair, 0));
  return { pairs, values, total: values.reduce((sum, value) => sum + value, 0) };
}

/** Squared differences of two levels (Krippendorff 2011). */
function differences(scale: Scale, values: readonly number[], points: readonly number[]) {
  return (one: number, other: number): number => {
    if (one === other) return 0;
    if (scale === 'nominal') return 1;
    if (scale === 'interval') return (points[one]! - points[other]!) ** 2;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const between = values.slice(low, high + 1).reduce((sum, value) => sum + value, 0);
    return (between - (values[low]! + values[high]!) / 2) ** 2;
  };
}

/**
 * Krippendorff's α, for any number of assessors and with missing ratings. Differences are taken as
 * parts of the largest one, which changes no value of α.
 */
export const alpha =
  (scale: Scale): Coefficient =>
  (rated) => {
    const { pairs, values, total } = coincidencesOf(rated);
    const difference = differences(scale, values, rated.points);
    const largest = Math.max(
      ...pairs.flatMap((row, one) => row.map((_, at) => difference(one, at))),
    );
    const seen = sumOfPairs(
      rated.levels,
      (one, other) => pairs[one]![other]! * difference(one, other),
    );
    const chance = sumOfPairs(
      rated.levels,
      (one, other) => values[one]! * values[other]! * difference(one, other),
    );
    return {
      observed: 1 - seen / total / (largest || 1),
      expected: 1 - chance / (total * (total - 1)) / (largest || 1),
    };
  };
