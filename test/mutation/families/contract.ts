import type { Badge } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import type { VerifyOptions } from '../../../src/verify.js';

/** One input that must not turn green, and a test for it. */
export interface Case {
  /** Name of the change, so that a failure can be repeated. */
  readonly what: string;
  /** The input, or a function that makes it where that takes long: a sample makes only its own. */
  readonly input: Uint8Array | string | (() => Uint8Array | string | Promise<string>);
  readonly options: VerifyOptions;
  /** Tells whether this report on this badge is a false green; by default each `valid` is. */
  readonly isFalseGreen?: (badge: Badge, report: Report) => boolean | Promise<boolean>;
}

/** A kind of attack: generated from keys, networks and documents of its own. */
export interface Family {
  readonly name: string;
  /** `npm test` tries one case in this many, about 150 of a family; `npm run mutate` tries every one. */
  readonly sampleEvery: number;
  /** Makes the cases, in an order that does not change between runs. */
  cases(): AsyncIterable<Case>;
}

export interface FamilyResult {
  readonly tried: number;
  /** Number of cases that were read and verified completely. */
  readonly judged: number;
  readonly falseGreens: readonly string[];
}
