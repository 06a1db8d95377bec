import { timeOf } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';

const module = new URL('../contenders/status.mjs', import.meta.url).href;
const BADGES = { plain: 'smallest badge', rich: 'rich badge' };

export const title =
  'A badge with a status list that was seen before, against the same without one';
export const note =
  'One cache for all calls; the list is a Bitstring Status List of 131,072 entries.';

export async function measure() {
  const figures = [];
  for (const [draft, what] of Object.entries(BADGES)) {
    const contender = { module, input: { draft } };
    const measured = await takeTurns({ 'with a list': contender, without: contender });
    figures.push(
      timeOf(measured, 'with a list', 'without', {
        what,
        gate: { most: 1.15 },
        aim: { most: 1.05 },
      }),
    );
  }
  return figures;
}
