import { ownContexts, withAlikeNodes, withExtensions, withOwnContext } from '../documents.mjs';
import { timesAsFast } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';

const module = new URL('../contenders/verify.mjs', import.meta.url).href;
const PEER = '@digitalbazaar/vc';

export const title = 'The general path of JSON-LD, against @digitalbazaar/vc';

async function against(what, text, options = {}) {
  const contender = { module, input: { text, options } };
  const measured = await takeTurns({ ours: contender, [PEER]: contender });
  return timesAsFast(measured, 'ours', PEER, { what, gate: { least: 3 }, aim: { least: 6 } });
}

export async function measure() {
  return [
    await against('a context given by the caller', await withOwnContext(), {
      contexts: ownContexts,
    }),
    await against('12 alike blank nodes', await withAlikeNodes()),
    await against('the extensions context of Open Badges', await withExtensions()),
  ];
}
