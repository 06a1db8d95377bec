import type { RefusedReason } from './contract.js';

/** Thrown inside of cleaning: the file is refused, with the reason and the member. */
export class Uncleanable extends Error {
  constructor(
    readonly reason: RefusedReason,
    /** Path inside the file; empty for the file itself. */
    readonly place: string,
    readonly limit?: number,
    options?: ErrorOptions,
  ) {
    super(`${reason} ${place}`, options);
  }
}
