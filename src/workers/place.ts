import type { Badge } from '../badge/contract.js';
import { placeAt, placeOf, type Together } from '../reading/together.js';

/** Place of a badge in the input it was read from, in the form sent to a worker. */
export interface SentPlace {
  /** Number of the input. */
  readonly input: number;
  readonly badges: number;
  readonly at: number;
}

/** Inputs that a worker remembers; the oldest are dropped. */
const MOST_INPUTS = 1_000;

const numbers = new WeakMap<Together, number>();
let inputs = 0;

/** Packs the place of a badge, which its copy in a worker would lack. */
export function packPlace(badge: Badge): { readonly place?: SentPlace } {
  const place = placeOf(badge);
  if (!place) return {};
  const { together, at } = place;
  const input = numbers.get(together) ?? ++inputs;
  numbers.set(together, input);
  return { place: { input, badges: together.badges, at } };
}

/** The inputs whose badges a worker verifies, so that what these may cost is shared. */
export class Inputs {
  readonly #known = new Map<number, Together>();

  /** Gives a badge that arrived its place; one that was alone has none. */
  restore(badge: Badge, place?: SentPlace): Badge {
    if (place) placeAt(badge, { together: this.#together(place), at: place.at });
    return badge;
  }

  #together({ input, badges }: SentPlace): Together {
    const together = this.#known.get(input) ?? { badges };
    this.#known.set(input, together);
    for (const oldest of this.#known.keys())
      if (this.#known.size > MOST_INPUTS) this.#known.delete(oldest);
    return together;
  }
}
