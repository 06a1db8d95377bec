/**
 * Levels that several assessors gave to the same submissions, for one criterion: a row for each
 * submission, a column for each assessor.
 */
export interface Ratings {
  /** Names of the levels from low to high; also those that no assessor gave. */
  readonly levels: readonly string[];
  /** Points of the levels, for an interval scale. Default: 0, 1, 2 … */
  readonly points?: readonly number[];
  /** The level that each assessor gave; `undefined` or `null` where one gave none. */
  readonly rows: readonly (readonly (string | null | undefined)[])[];
}

/** How far apart two levels count: not at all, by their order, or by their points. */
export type Scale = 'nominal' | 'ordinal' | 'interval';

/** Weights of partial agreement: none, by distance, by squared distance (Cohen 1968). */
export type AgreementWeights = 'none' | 'linear' | 'quadratic';

/** Limits below which a coefficient says nothing. */
export interface EnoughOptions {
  /** Fewest submissions that two or more assessors rated. Default: 10. */
  readonly minUnits?: number;
  /** Widest interval that still tells something; 2 accepts every width. Default: 0.6. */
  readonly maxWidth?: number;
}

/** A 95 % confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /**
   * `wilson`: the score interval of a share (Wilson 1927); `delta`: the delta method over
   * submissions, with Student's t; `wilson-observed`: where no disagreement was seen, Wilson's
   * interval of the observed agreement, corrected for chance.
   */
  readonly method: 'wilson' | 'delta' | 'wilson-observed';
}

/** A coefficient with its interval. */
export interface Measured {
  readonly kind: 'measured';
  /** At most 1; 0 is the agreement of chance (raw agreement: a share from 0 to 1). */
  readonly value: number;
  readonly interval: Interval;
  /** Submissions that two or more assessors rated. */
  readonly units: number;
}

/** A result that says nothing about the assessors, with the reason. */
export interface TooFew {
  readonly kind: 'too-few';
  /**
   * `units`: too few submissions; `one-level`: all ratings are one level, so that agreement by
   * chance is complete; `wide`: the interval is wider than accepted.
   */
  readonly reason: 'units' | 'one-level' | 'wide';
  /** Submissions that two or more assessors rated, and the fewest that count. */
  readonly units: number;
  readonly minUnits: number;
  /** For `wide`: the interval. */
  readonly interval?: Interval;
}

/** How well assessors agree, or that there is too little to tell. */
export type AgreementResult = Measured | TooFew;
