import { timesAsFast } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';

const module = new URL('../contenders/mint.mjs', import.meta.url).href;
const PEER = '@digitalbazaar/vc';
const LIMITS = {
  'ours, with self-check': { gate: { least: 5 }, aim: { least: 12 } },
  'ours, sign alone': { gate: { least: 14 } },
};

export const title =
  'Minting the badge of 6.6 kB, one thread, against the issue of @digitalbazaar/vc';
export const note =
  'The peer only signs. The aim is for a cohort, whose badges share an achievement.';

export async function measure() {
  const labels = [...Object.keys(LIMITS), PEER];
  const measured = await takeTurns(
    Object.fromEntries(labels.map((label) => [label, { module, input: {} }])),
  );
  return Object.entries(LIMITS).map(([own, limits]) =>
    timesAsFast(measured, own, PEER, { what: own, ...limits }),
  );
}
