import { alpha } from './alpha.js';
import type {
  AgreementResult,
  AgreementWeights,
  EnoughOptions,
  Interval,
  Ratings,
  Scale,
} from './contract.js';
import { gwet } from './gwet.js';
import { intervalOf, wilson } from './interval.js';
import { kappa } from './kappa.js';
import { isPaired, levelsOf, rated, type Rated } from './ratings.js';
import { corrected, observedAgreement, type Coefficient } from './shares.js';
import { weightsOf } from './weights.js';

export type * from './contract.js';

/** Fewest submissions, and widest interval, of which a coefficient is given (decision 38). */
export const ENOUGH = { minUnits: 10, maxWidth: 0.6 } as const;

/** Options of a coefficient with weights. */
export interface WeightedOptions extends EnoughOptions {
  /** Default: none. */
  readonly weights?: AgreementWeights;
}

/** Options of Krippendorff's α. */
export interface AlphaOptions extends EnoughOptions {
  /** Default: nominal. */
  readonly scale?: Scale;
}

/** Gives a value with its interval, or the reason why there is none. */
function judged(
  all: Rated,
  { minUnits = ENOUGH.minUnits, maxWidth = ENOUGH.maxWidth }: EnoughOptions,
  measure: () => { value: number; interval: Interval } | undefined,
): AgreementResult {
  const units = all.units.filter(isPaired).length;
  const few = { kind: 'too-few', units, minUnits } as const;
  if (units < Math.max(minUnits, 2)) return { ...few, reason: 'units' };
  const measured = measure();
  if (!measured) return { ...few, reason: 'one-level' };
  const { value, interval } = measured;
  if (interval.high - interval.low > maxWidth) return { ...few, reason: 'wide', interval };
  return { kind: 'measured', value, interval, units };
}

const byChance = (all: Rated, options: EnoughOptions, coefficient: Coefficient): AgreementResult =>
  judged(all, options, () => {
    const value = corrected(coefficient(all));
    return value === undefined ? undefined : { value, interval: intervalOf(all, coefficient) };
  });

/**
 * Computes raw agreement: the share of pairs of assessors that gave a submission the same level,
 * with Wilson's score interval (Wilson 1927). It counts agreement by chance too.
 *
 * @param ratings a row for each submission, a level for each assessor
 * @param options when there is too little to tell
 * @returns the share from 0 to 1, or that there are too few submissions
 * @throws TypeError, with a JSON pointer, for ratings that are not on the list of levels
 * @example
 * import { rawAgreement } from 'open-badge-elements/assess';
 * const rows = Array.from({ length: 30 }, (_, at) => ['met', at < 27 ? 'met' : 'not yet']);
 * const { kind } = rawAgreement({ levels: ['not yet', 'met'], rows }); // 'measured': 0.9
 */
export function rawAgreement(ratings: Ratings, options: EnoughOptions = {}): AgreementResult {
  const all = rated(ratings);
  return judged(all, options, () => {
    const value = observedAgreement(all, weightsOf('none', all.levels));
    return { value, interval: wilson(value, all.units.filter(isPaired).length) };
  });
}

/**
 * Computes Cohen's κ of two assessors (Cohen 1960), for ordered levels with weights (Cohen 1968); its
 * interval by the delta method (Fleiss, Cohen and Everitt 1969).
 *
 * @param ratings a row for each submission, with the levels that the two assessors gave
 * @param options weights of partial agreement, and when there is too little to tell
 * @returns κ, or that there is too little to tell
 * @throws TypeError, with a JSON pointer, for ratings that are not on the list of levels, and for a
 *   third assessor
 * @example
 * import { cohenKappa } from 'open-badge-elements/assess';
 * const rows = Array.from({ length: 40 }, (_, at) => (at % 2 ? ['high', at < 5 ? 'low' : 'high'] : ['low', 'low']));
 * const result = cohenKappa({ levels: ['low', 'middle', 'high'], rows }, { weights: 'quadratic' });
 * if (result.kind === 'measured') console.log(result.value, result.interval.low);
 */
export function cohenKappa(ratings: Ratings, options: WeightedOptions = {}): AgreementResult {
  const all = rated(ratings);
  const more = all.units.findIndex(({ given }) => given.length > 2);
  if (more >= 0)
    throw new TypeError(
      `/rows/${more} expected the levels of two assessors; got ${all.units[more]!.given.length}: use krippendorffAlpha or gwetAC for more`,
    );
  // an assessor's own share of levels is known from pairs only
  const paired = { ...all, units: all.units.filter(isPaired) };
  return byChance(paired, options, kappa(options.weights ?? 'none'));
}

/**
 * Computes Krippendorff's α of any number of assessors, some of whose ratings may be missing
 * (Krippendorff 2011); its interval by the delta method over submissions.
 *
 * @param ratings a row for each submission, a level for each assessor
 * @param options scale of the levels, and when there is too little to tell
 * @returns α, or that there is too little to tell
 * @throws TypeError, with a JSON pointer, for ratings that are not on the list of levels
 * @example
 * import { krippendorffAlpha } from 'open-badge-elements/assess';
 * const rows = [['1', '2', null], ['2', '2', '2']];
 * const { kind } = krippendorffAlpha({ levels: ['1', '2'], rows }, { scale: 'ordinal' }); // 'too-few'
 */
export function krippendorffAlpha(ratings: Ratings, options: AlphaOptions = {}): AgreementResult {
  const all = rated(ratings);
  const paired = { ...all, units: all.units.filter(isPaired) };
  return byChance(paired, options, alpha(options.scale ?? 'nominal'));
}

/**
 * Computes Gwet's AC1, or AC2 with weights, of any number of assessors (Gwet 2008, 2014); its interval
 * by the delta method over submissions. It stays useful where nearly all submissions earn one level.
 *
 * @param ratings a row for each submission, a level for each assessor
 * @param options weights of partial agreement, and when there is too little to tell
 * @returns the coefficient, or that there is too little to tell
 * @throws TypeError, with a JSON pointer, for ratings that are not on the list of levels
 * @example
 * import { gwetAC } from 'open-badge-elements/assess';
 * const rows = Array.from({ length: 125 }, (_, at) => [at < 123 ? 'met' : 'not yet', at < 118 || at > 122 ? 'met' : 'not yet']);
 * const result = gwetAC({ levels: ['not yet', 'met'], rows }); // 0.94, where κ is −0.02
 */
export function gwetAC(ratings: Ratings, options: WeightedOptions = {}): AgreementResult {
  const all = rated(ratings);
  const some = { ...all, units: all.units.filter((unit) => levelsOf(unit).length > 0) };
  return byChance(some, options, gwet(options.weights ?? 'none'));
}

/** All coefficients of the same ratings. */
export interface Agreement {
  readonly raw: AgreementResult;
  /** For two assessors. */
  readonly kappa?: AgreementResult;
  readonly alpha: AgreementResult;
  readonly gwet: AgreementResult;
}

/**
 * Computes how well assessors agree on the levels of a criterion, by every coefficient: raw
 * agreement, κ where there are two assessors, α, and AC. Ordered levels are weighted quadratically.
 *
 * @param ratings a row for each submission, a level for each assessor
 * @param options scale of the levels (default: ordinal), and when there is too little to tell
 * @throws TypeError, with a JSON pointer, for ratings that are not on the list of levels
 * @example
 * import { agreementOf } from 'open-badge-elements/assess';
 * const { raw } = agreementOf({ levels: ['not yet', 'met'], rows: [['met', 'met']] });
 * if (raw.kind === 'too-few') console.log(`${raw.units} of at least ${raw.minUnits}`);
 */
export function agreementOf(ratings: Ratings, options: AlphaOptions = {}): Agreement {
  const { scale = 'ordinal' } = options;
  const weighted = { ...options, weights: scale === 'nominal' ? 'none' : 'quadratic' } as const;
  const isPair = ratings.rows.every((row) => row.length <= 2);
  return {
    raw: rawAgreement(ratings, options),
    ...(isPair && { kappa: cohenKappa(ratings, weighted) }),
    alpha: krippendorffAlpha(ratings, { ...options, scale }),
    gwet: gwetAC(ratings, weighted),
  };
}
