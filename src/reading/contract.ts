import type { Badge, Found } from '../badge/contract.js';
import type { JsonLimits } from '../json/limits.js';
import type { Net } from '../net/index.js';

/** Where reading stops (X-3, C-8). */
export interface ReadLimits {
  /** Most bytes of the whole input. */
  readonly bytes: number;
  /** Most badges in one input, at all levels together. */
  readonly badges: number;
  /** Most presentations and CLRs inside each other. */
  readonly nesting: number;
}

/** One call of `read`: its limits, its surroundings, and the badges counted so far. */
export interface Reading {
  readonly limits: ReadLimits;
  readonly signal: AbortSignal | undefined;
  readonly net: Net;
  badges: number;
  /** Reads a text that was found inside another: the parts of reading reach each other through it. */
  readonly readText: (text: string, place: Place) => Promise<Badge[]>;
}

/** Where a text was found: what holds it, how many presentations and CLRs are around it, how many URLs led to it. */
export interface Place {
  readonly found: Found;
  readonly level: number;
  readonly hops: number;
  readonly limits: JsonLimits;
}
