import type { Interval } from './contract.js';
import type { Rated } from './ratings.js';
import { corrected, type Coefficient, type Shares } from './shares.js';

/** The 97.5 % point of the normal distribution: both sides together leave 5 %. */
const Z = 1.959963984540054;
/** Change of a submission's weight in which the coefficient is as good as linear. */
const STEP = 1e-5;

/** Gives the 97.5 % point of Student's t (Abramowitz and Stegun 1964, 26.7.5). */
export function studentT(degrees: number): number {
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), Z);
}

/**
 * Computes Wilson's score interval of a share. For a mean of shares, as of three assessors, it is
 * rather too wide, since such a mean varies at most as much as one of yes and no.
 *
 * @param share from 0 to 1
 * @param count number of submissions
 */
export function wilson(share: number, count: number): Interval {
  const spread = Z ** 2 / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return {
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
    method: 'wilson',
  };
}

/** Computes how the coefficient changes with the weight of each submission. */
function influences(rated: Rated, coefficient: Coefficient): readonly number[] {
  const withWeight = (at: number, weight: number): number =>
    corrected(
      coefficient({
        ...rated,
        units: rated.units.map((unit, index) => (index === at ? { ...unit, weight } : unit)),
      }),
    ) ?? 0;
  return rated.units.map(
    (_, at) => (withWeight(at, 1 + STEP) - withWeight(at, 1 - STEP)) / (2 * STEP),
  );
}

/**
 * Computes the standard error of a coefficient by the delta method over submissions (the
 * infinitesimal jackknife; Efron 1982). For κ it gives that of Fleiss, Cohen and Everitt (1969), for
 * AC1 and AC2 that of Gwet (2008), up to the divisor n − 1.
 */
export function standardError(rated: Rated, coefficient: Coefficient): number {
  const count = rated.units.length;
  const squares = influences(rated, coefficient).reduce((sum, value) => sum + value ** 2, 0);
  return Math.sqrt((squares * count) / (count - 1));
}

/** Corrects Wilson's interval of an agreement without any disagreement for chance. */
function ofFullAgreement({ expected }: Shares, count: number): Interval {
  const { low } = wilson(1, count);
  return { low: (low - expected) / (1 - expected), high: 1, method: 'wilson-observed' };
}

/** Computes the 95 % interval of a coefficient. */
export function intervalOf(rated: Rated, coefficient: Coefficient): Interval {
  const shares = coefficient(rated);
  const count = rated.units.length;
  if (shares.observed > 1 - 1e-9) return ofFullAgreement(shares, count);
  const half = studentT(count - 1) * standardError(rated, coefficient);
  const value = corrected(shares) ?? 0;
  return { low: Math.max(-1, value - half), high: Math.min(1, value + half), method: 'delta' };
}
