import type { Badge } from '../badge/contract.js';
import { placeOf, type Together } from '../reading/together.js';
import {
  ENDORSEMENTS_PER_BADGE,
  LISTS_BYTES_PER_BADGE,
  MAX_ENDORSEMENTS,
  MAX_LISTS_BYTES,
  MAX_PROOF_WORK,
  MAX_SCHEMA_STEPS,
  MAX_UNPACKED_BYTES,
  PROOF_WORK_PER_BADGE,
  SCHEMA_STEPS_PER_BADGE,
  UNPACKED_BYTES_PER_BADGE,
} from './checks/index.js';
import type { CheckContext } from './contract.js';

/** Budgets of a verification; each check that does the work takes from them. */
export type WorkLeft = CheckContext['left'];
type Kind = keyof WorkLeft;

/** Budgets of the verification of one badge. */
const OF_ONE: Readonly<WorkLeft> = {
  endorsements: MAX_ENDORSEMENTS,
  work: MAX_PROOF_WORK,
  listBytes: MAX_UNPACKED_BYTES,
  lists: MAX_LISTS_BYTES,
  steps: MAX_SCHEMA_STEPS,
};

/** Additional budgets for each badge of a record, or of an input with several badges. */
const PER_BADGE: Readonly<WorkLeft> = {
  endorsements: ENDORSEMENTS_PER_BADGE,
  work: PROOF_WORK_PER_BADGE,
  listBytes: UNPACKED_BYTES_PER_BADGE,
  lists: LISTS_BYTES_PER_BADGE,
  steps: SCHEMA_STEPS_PER_BADGE,
};

const KINDS = Object.keys(OF_ONE) as readonly Kind[];
const eachKind = (value: (kind: Kind) => number): WorkLeft =>
  Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as unknown as WorkLeft;

/** Adds the budgets of one more badge, which is inside a record. */
export function addForBadge(left: WorkLeft): void {
  for (const kind of KINDS) left[kind] += PER_BADGE[kind];
}

/** Work done for the badges of one input. */
interface Spent {
  readonly inAll: WorkLeft;
  readonly byBadge: Map<number, WorkLeft>;
}

const spent = new WeakMap<Together, Spent>();

/**
 * Opens the budgets of one verification: two seconds for a badge, and for badges that were read
 * from one input two seconds and ten milliseconds each, in whatever order or at whatever time
 * they are verified. A badge that is verified again gives back what it took before.
 *
 * @param badge as it was read; none for a presentation
 */
export function workLeft(badge?: Badge): WorkLeft {
  const place = badge && placeOf(badge);
  if (!place) return { ...OF_ONE };
  const { together, at } = place;
  const { inAll, byBadge } = spentFor(together);
  const before = byBadge.get(at);
  if (before) for (const kind of KINDS) inAll[kind] -= before[kind];
  const own = eachKind(() => 0);
  byBadge.set(at, own);
  const leftOf = (kind: Kind): number =>
    Math.min(
      OF_ONE[kind] - own[kind],
      OF_ONE[kind] + together.badges * PER_BADGE[kind] - inAll[kind],
    );
  const left = {} as WorkLeft;
  for (const kind of KINDS)
    Object.defineProperty(left, kind, {
      get: () => leftOf(kind),
      set: (value: number) => {
        const taken = leftOf(kind) - value;
        own[kind] += taken;
        // what a verification takes after another of the same badge began would never be given back
        if (byBadge.get(at) === own) inAll[kind] += taken;
      },
    });
  return left;
}

function spentFor(together: Together): Spent {
  const known = spent.get(together) ?? { inAll: eachKind(() => 0), byBadge: new Map() };
  spent.set(together, known);
  return known;
}
