import { badges } from '../badges.mjs';
import { timesAsFast } from '../harness/figures.mjs';
import { takeTurns } from '../harness/turns.mjs';
import { largeBadge } from '../large-badge.mjs';

const module = new URL('../contenders/verify.mjs', import.meta.url).href;
const GRAPH = ['@digitalbazaar/vc', 'verifier-core', 'cert-verifier-js'];
const GATE = { gate: { least: 8 }, aim: { least: 15 } };

export const title = 'Warm: read and verify, full Report, Node';

/** Measures one badge: ours beside each peer that reads it. */
async function against(name, text, peers, limits) {
  const labels = ['ours', ...peers];
  const contenders = Object.fromEntries(
    labels.map((label) => [label, { module, input: { text } }]),
  );
  const measured = await takeTurns(contenders);
  const size = `${name}, ${(text.length / 1000).toFixed(1)} kB`;
  return peers.map((peer) =>
    timesAsFast(measured, 'ours', peer, { what: `${size}, against ${peer}`, ...limits }),
  );
}

export async function measure() {
  return [
    ...(await against('independent badge', await largeBadge(), GRAPH, GATE)),
    ...(await against('rich badge', badges.rich, GRAPH)),
    ...(await against('smallest badge', badges.plain, GRAPH)),
    ...(await against('rich badge as a token', badges.jwt, ['did-jwt-vc'])),
  ];
}
