import { timeOf } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';
import { derived } from '../selective.mjs';

const module = new URL('../contenders/selective.mjs', import.meta.url).href;
const PEER = '@digitalbazaar/vc';
/** The limit of each suite, and its turns: with `bbs-2023` a call of the peer takes seconds. */
const SUITES = {
  'ecdsa-sd-2023': { most: 0.5, turns: {} },
  'bbs-2023': { most: 0.15, turns: { rounds: 7, warmup: 1, before: 0 } },
};

export const title =
  'Selective disclosure, all shown: time against that of @digitalbazaar/vc with its cryptosuites';

export async function measure() {
  const figures = [];
  for (const [suite, { most, turns }] of Object.entries(SUITES)) {
    const contender = { module, input: { suite, text: await derived(suite) } };
    const measured = await takeTurns({ ours: contender, [PEER]: contender }, turns);
    figures.push(timeOf(measured, 'ours', PEER, { what: suite, gate: { most } }));
  }
  return figures;
}
