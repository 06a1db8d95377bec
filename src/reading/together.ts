import type { Badge } from '../badge/contract.js';

/** The input that several badges were read from: what their verification may cost is shared. */
export interface Together {
  /** Number of badges in it. */
  readonly badges: number;
}

/** Place of a badge in such an input. */
export interface Place {
  readonly together: Together;
  /** Index of the badge. */
  readonly at: number;
}

const places = new WeakMap<Badge, Place>();

/** Records that badges were read from one input; a badge that is alone has no place. */
export function readTogether<Badges extends readonly Badge[]>(badges: Badges): Badges {
  const together = { badges: badges.length };
  if (badges.length > 1) badges.forEach((badge, at) => placeAt(badge, { together, at }));
  return badges;
}

/** Records the place of a badge that was copied, as on its way to a worker. */
export const placeAt = (badge: Badge, place: Place): unknown => places.set(badge, place);

/** Gives the place of a badge in its input, if others were read from it. */
export const placeOf = (badge: Badge): Place | undefined => places.get(badge);
