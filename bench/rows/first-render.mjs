import { readFileSync } from 'node:fs';
import { badges } from '../badges.mjs';
import { withBrowser } from '../harness/browser.mjs';
import { timeOf } from '../harness/figures.mjs';
import { servePages } from '../harness/page-server.mjs';
import { summary } from '../harness/statistics.mjs';
import { largeBadge } from '../large-badge.mjs';

const OURS = '<open-badge>';
const PEER = '<blockcerts-verifier>';
const ROUNDS = 9;
/** Lines to the host: none, and a slow one in bytes a second and milliseconds. */
const LINES = {
  'from this machine': undefined,
  'slow line (1.6 Mbit/s, 150 ms)': {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  },
};

export const title = "First render, against blockcerts-verifier's first paint";
export const note =
  'Ours: the badge is read and a frame is drawn; the peer: its first contentful paint. Both after gzip, nothing in a cache.';

const SCRIPT = new URL(
  '../node_modules/@blockcerts/blockcerts-verifier/dist/main.js',
  import.meta.url,
);
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>.</title>${body}`;
const FILES = {
  '/ours.html': page(`<script>
addEventListener('open-badge-read', () =>
  requestAnimationFrame(() => setTimeout(() => (globalThis.drawn = performance.now()))));
</script>
<script type="module" src="/open-badge.js"></script>
<open-badge src="/badge.json" verify-when="off"></open-badge>`),
  '/peer.html': page(`<script src="/blockcerts.js"></script>
<blockcerts-verifier src="/badge.json" disable-auto-verify></blockcerts-verifier>`),
};
const drawn = { [OURS]: () => globalThis.drawn, [PEER]: () => globalThis.paint() };
const PAINT = `globalThis.paint = () =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime;`;
const PATHS = { [OURS]: '/ours.html', [PEER]: '/peer.html' };

/** Opens the page of one of both; resolves to the time until it is drawn. */
async function opened(browser, origin, name, line) {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.addInitScript(PAINT);
    if (line) {
      const session = await context.newCDPSession(tab);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
    }
    await tab.goto(origin + PATHS[name]);
    const found = await tab.waitForFunction(drawn[name], undefined, { timeout: 120_000 });
    return await found.jsonValue();
  } finally {
    await context.close();
  }
}

async function compared(browser, origin, [what, line]) {
  const all = { [OURS]: [], [PEER]: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of round % 2 ? [OURS, PEER] : [PEER, OURS])
      all[name].push(await opened(browser, origin, name, line));
  const wall = (name) => ({ cpu: summary(all[name]), wall: summary(all[name]) });
  const measured = { missing: {}, taken: { [OURS]: wall(OURS), [PEER]: wall(PEER) } };
  return {
    ...timeOf(measured, OURS, PEER, { what, gate: { most: 0.25 }, aim: { most: 0.15 } }),
    wall: undefined,
    by: 'wall',
  };
}

export async function measure() {
  const texts = { 'independent badge, 6.6 kB': await largeBadge(), 'smallest badge': badges.plain };
  const blockcerts = readFileSync(SCRIPT, 'utf8');
  const figures = [];
  for (const [name, text] of Object.entries(texts)) {
    const { origin, close } = await servePages({
      ...FILES,
      '/blockcerts.js': blockcerts,
      '/badge.json': text,
    });
    try {
      await withBrowser(async (browser) => {
        for (const [how, line] of Object.entries(LINES))
          figures.push(await compared(browser, origin, [`${name}, ${how}`, line]));
      });
    } finally {
      await close();
    }
  }
  return figures;
}
