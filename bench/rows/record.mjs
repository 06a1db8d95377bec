import { grown } from '../badges.mjs';
import { record } from '../documents.mjs';
import { timesAsFast } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';

const module = new URL('../contenders/verify.mjs', import.meta.url).href;
const PEER = '@digitalbazaar/vc';
/** A call takes up to seconds: fewer turns, of one call each. */
const LARGE = { rounds: 15, warmup: 4, before: 0 };
const GROWN = { rounds: 9, warmup: 3, before: 0 };
const SIZES = [1_600, 6_400];

export const title = 'A record of 200 achievements (CLR 2.0), and growth';

async function recordOf200() {
  const contender = { module, input: { text: await record(200) } };
  const measured = await takeTurns({ ours: contender, [PEER]: contender }, LARGE);
  return timesAsFast(measured, 'ours', PEER, {
    what: `record of 200 achievements, against ${PEER}`,
    gate: { least: 8 },
    aim: { least: 15 },
  });
}

/** Measures how much longer a badge takes with four times the content; linear is 4×. */
async function growth(library, what, mint, limits) {
  const [small, large] = await Promise.all(SIZES.map(mint));
  const { taken, missing } = await takeTurns(
    {
      small: { module, name: library, input: { text: small } },
      large: { module, name: library, input: { text: large } },
    },
    GROWN,
  );
  const label = { what: `${library}, 1,600 → 6,400 ${what}`, unit: '×', ...limits };
  if (Object.keys(missing).length > 0) return { ...label, missing: Object.values(missing)[0] };
  const times = (kind, part) => taken.large[kind][part] / taken.small[kind][part];
  return {
    ...label,
    value: times('cpu', 'median'),
    quiet: times('cpu', 'low'),
    wall: times('wall', 'median'),
    taken,
  };
}

export async function measure() {
  const limits = { gate: { most: 4.5 } };
  return [
    await recordOf200(),
    await growth('ours', 'values', grown.tags, limits),
    await growth('ours', 'nodes', grown.evidence, limits),
    await growth(PEER, 'values', grown.tags),
    await growth(PEER, 'nodes', grown.evidence),
  ];
}
