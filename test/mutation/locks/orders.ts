import { runSchedule, STALES, type Schedule } from './schedule.js';

/** One order of commands at a list, by a name that reproduces it. */
export interface Order {
  readonly what: string;
  readonly schedule: Schedule;
}

/** Steps of two commands of which every order is tried; the later ones are taken in turn. */
const ALL_ORDERS = 12;
/** Steps of a command before each of which it is killed. */
const KILLS = 12;
/** Orders of three commands, taken from a generator of numbers. */
const MIXED = 2_000;

/** Makes numbers in no order, the same for one seed. */
function mixed(seed: number): (step: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return state >>> 8;
  };
}

const bitsOf = (order: number) => (step: number) =>
  step < ALL_ORDERS ? (order >> step) & 1 : step;

/** Lists the orders of two and three commands, with what is left before, and killed at each step. */
export function* lockOrders(): Generator<Order> {
  for (const stale of STALES)
    for (const killedAt of [undefined, ...Array.from({ length: KILLS }, (_, at) => at)]) {
      const after = `${stale ?? 'no lock'} before, killed at ${killedAt ?? 'no step'}`;
      for (let order = 0; order < 1 << ALL_ORDERS; order++)
        yield {
          what: `two commands in order ${order}, ${after}`,
          schedule: { commands: 2, stale, killedAt, next: bitsOf(order) },
        };
      for (let seed = 0; seed < MIXED; seed++)
        yield {
          what: `three commands in order ${seed}, ${after}`,
          schedule: { commands: 3, stale, killedAt, next: mixed(seed) },
        };
    }
}

/** Runs the orders that `pick` selects by their number, and gives the count and the faults. */
export async function huntLocks(
  pick: (index: number) => boolean = () => true,
): Promise<{ readonly tried: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let tried = 0;
  let index = 0;
  for (const { what, schedule } of lockOrders()) {
    if (!pick(index++)) continue;
    tried++;
    const [fault] = await runSchedule(schedule);
    if (fault !== undefined) faults.push(`${what}: ${fault}`);
  }
  return { tried, faults };
}
