import type { Badge, Found } from '../badge/contract.js';
import type { JsonLimits } from '../json/limits.js';
import type { Net } from '../net/index.js';

/** Limits of reading (X-3, C-8). */
export interface ReadLimits {
  /** Largest size of the whole input, in bytes. */
  readonly bytes: number;
  /** Largest number of badges in one input, at all levels together. */
  readonly badges: number;
  /** Largest number of presentations and CLRs inside each other. */
  readonly nesting: number;
}

/**
 * Reads bytes elsewhere, such as in a worker; `outer` is the image or URL that led to them, `hops`
 * the number of URLs. Gives `undefined` for bytes that are to be read here.
 */
export type HandOver = (
  bytes: Uint8Array,
  outer: Partial<Found> | undefined,
  hops: number,
) => Promise<readonly Badge[] | undefined>;

/** State of one call of `read`: its limits, its environment, and the number of badges so far. */
export interface Reading {
  readonly limits: ReadLimits;
  readonly signal: AbortSignal | undefined;
  readonly net: Net;
  /** Limits of one credential: a status list may be larger than a badge. */
  readonly credential: JsonLimits;
  badges: number;
  /** Reads large files elsewhere. Default: none. */
  readonly handOver?: HandOver;
  /**
   * Reads a text that was found inside another; the modules of reading call each other through it.
   */
  readonly readText: (text: string, location: TextLocation) => Promise<Badge[]>;
}

/**
 * Place of a text: its container, the number of presentations and CLRs around it, and the number of
 * URLs that led to it.
 */
export interface TextLocation {
  readonly found: Found;
  readonly level: number;
  readonly hops: number;
  readonly limits: JsonLimits;
}
