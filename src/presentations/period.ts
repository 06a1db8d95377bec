/** Time by which the clock of a holder may be ahead. */
export const SKEW_MS = 60_000;

/** Instants in milliseconds; one that cannot be read is NaN. */
interface Period {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/**
 * Gives the code for a presentation that is out of its period. An unreadable date counts as
 * expired, or as not yet reached.
 */
export function outOfPeriod(
  { from, until }: Period,
  now: Date,
): 'proof-expired' | 'proof-created' | undefined {
  if (until !== undefined && !(until > now.getTime())) return 'proof-expired';
  return from !== undefined && !(from <= now.getTime() + SKEW_MS) ? 'proof-created' : undefined;
}
