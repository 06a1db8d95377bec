import type { Badge, Found } from '../badge/contract.js';
import { createNet } from '../net/index.js';
import type { ReadInput, ReadOptions } from '../read.js';
import { readWith } from '../reading/read-with.js';

/** Options of reading bytes that a page fetched: the image or URL that led to them. */
export interface HandedOptions extends ReadOptions {
  readonly outer?: Partial<Found>;
  readonly hops?: number;
}

/** Reads an input as `read` does, also one that was opened elsewhere. */
export const readHanded = (input: ReadInput, options: HandedOptions = {}): Promise<Badge[]> =>
  readWith(input, createNet(options), options);
