import { readFileSync } from 'node:fs';
import { badges, NOW } from '../badges.mjs';
import { pageClock, withBrowser } from '../harness/browser.mjs';
import { timeOf, timesAsFast } from '../harness/figures.mjs';
import { servePages } from '../harness/page-server.mjs';
import { peerBundle } from '../harness/peer-bundle.mjs';
import { summary } from '../harness/statistics.mjs';
import { largeBadge } from '../large-badge.mjs';

const PEER = '@digitalbazaar/vc';
const ENTRY = { ours: '/ours.js', [PEER]: '/vc.js' };
const LABELS = Object.keys(ENTRY);
/** Wall time of one turn in a page: its processor time is counted in steps of 10 ms. */
const TURN_MS = 400;
const WARM = { rounds: 20, warmup: 10 };
const FIRST_ROUNDS = 25;

export const title = 'Chromium: warm and first verification, against @digitalbazaar/vc';
export const note = 'First: a new page with nothing in a cache, its files from this machine.';

/** Opens a page with nothing in its caches. */
async function open(browser, origin) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  return { page, close: () => context.close() };
}

/** Verifies again and again in the page for `ms`; resolves to the number of calls. */
async function repeated({ entry, text, now, ms }) {
  const { judge } = await import(entry);
  const until = performance.now() + ms;
  for (let calls = 1; ; calls++) {
    await judge(text, now);
    if (performance.now() >= until) return calls;
  }
}

/** Verifies once; resolves to the wall time with and without the time that the entry takes to load. */
async function once({ entry, text, now, loaded }) {
  if (loaded) await import(entry);
  const begun = performance.now();
  const { judge } = await import(entry);
  await judge(text, now);
  return performance.now() - begun;
}

const summaries = (turns) => ({
  missing: {},
  taken: Object.fromEntries(
    Object.entries(turns).map(([label, all]) => [
      label,
      { cpu: summary(all.map(({ cpu }) => cpu)), wall: summary(all.map(({ wall }) => wall)) },
    ]),
  ),
});
const nothingYet = () => Object.fromEntries(LABELS.map((label) => [label, []]));
const inTurn = (round) => LABELS.map((_, index) => LABELS[(index + round) % LABELS.length]);

async function warm(browser, origin, text) {
  const pages = Object.fromEntries(
    await Promise.all(LABELS.map(async (label) => [label, await open(browser, origin)])),
  );
  const clock = await pageClock(browser);
  const turns = nothingYet();
  for (let round = 0; round < WARM.warmup + WARM.rounds; round++)
    for (const label of inTurn(round)) {
      const given = { entry: ENTRY[label], text, now: NOW, ms: TURN_MS };
      const begun = performance.now();
      const { cpu, result: calls } = await clock(() => pages[label].page.evaluate(repeated, given));
      const wall = performance.now() - begun;
      if (round >= WARM.warmup) turns[label].push({ cpu: cpu / calls, wall: wall / calls });
    }
  await Promise.all(LABELS.map((label) => pages[label].close()));
  return summaries(turns);
}

async function first(browser, origin, text, loaded) {
  const clock = await pageClock(browser);
  const turns = nothingYet();
  for (let round = 0; round < FIRST_ROUNDS; round++)
    for (const label of inTurn(round)) {
      const { page, close } = await open(browser, origin);
      const given = { entry: ENTRY[label], text, now: NOW, loaded };
      const { cpu, result: wall } = await clock(() => page.evaluate(once, given));
      turns[label].push({ cpu, wall });
      await close();
    }
  return summaries(turns);
}

/** The first verification is what a visitor waits for: its wall time is compared with the limit. */
function firstFigure(measured, what) {
  const figure = timeOf(measured, 'ours', PEER, {
    what,
    gate: { most: 0.8 },
    aim: { most: 0.4 },
  });
  const quiet = measured.taken.ours.wall.low / measured.taken[PEER].wall.low;
  return { ...figure, value: figure.wall, quiet, wall: undefined, by: 'wall' };
}

export async function measure() {
  const files = {
    '/index.html': '<!doctype html><title>Measured</title>',
    '/ours.js': readFileSync(new URL('../browser/ours.js', import.meta.url), 'utf8'),
    '/vc.js': await peerBundle(),
  };
  const { origin, close } = await servePages(files);
  const texts = { 'independent badge, 6.6 kB': await largeBadge(), 'smallest badge': badges.plain };
  try {
    return await withBrowser(async (browser) => {
      const figures = [];
      for (const [name, text] of Object.entries(texts)) {
        const limits = name.startsWith('smallest')
          ? {}
          : { gate: { least: 6 }, aim: { least: 12 } };
        const what = `warm, ${name}`;
        figures.push(
          timesAsFast(await warm(browser, origin, text), 'ours', PEER, { what, ...limits }),
        );
      }
      const [large] = Object.values(texts);
      for (const [how, loaded] of [
        ['with the loading of the code', false],
        ['its entry loaded before', true],
      ])
        figures.push(
          firstFigure(
            await first(browser, origin, large, loaded),
            `first, wall time, independent badge, 6.6 kB, ${how}`,
          ),
        );
      return figures;
    });
  } finally {
    await close();
  }
}
