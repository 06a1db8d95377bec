import { withBrowser } from '../harness/browser.mjs';
import { cardPages, counted, differentBadges } from '../harness/cards-page.mjs';
import { servePages } from '../harness/page-server.mjs';
import { summary } from '../harness/statistics.mjs';
import { longestTask } from '../harness/tasks.mjs';
import { NOW } from '../now.mjs';

const COUNT = 200;
const ROUNDS = 7;
/** Time after the last card in which what is visible is verified, in milliseconds. */
const SETTLE_MS = 1_500;
/** Numbers of cards between which the heap is compared. */
const HEAPS = [20, 220];

export const title = '200 cards in a page, and the heap for each';
export const note =
  'Badges of 6.6 kB by `src`, files from this machine; 3 columns in a window of 1280 × 720.';

const figure = (what, values, more) => ({
  what,
  value: summary(values).median,
  quiet: summary(values).low,
  unit: 'ms',
  ...more,
});

async function inNewPage(browser, use) {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const firstPaint = () =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;

/** Opens the page of 200 cards, and waits until one is read and those in the window are verified. */
async function opened(page, origin) {
  await page.goto(`${origin}/${COUNT}.html`);
  await counted(page, 'open-badge-read', 1);
  await page.waitForTimeout(SETTLE_MS);
  const events = await page.evaluate(() => globalThis.counted);
  if (events['open-badge-error']) throw new Error('a badge was not read');
}

/** A trace costs time, so the paint is that of a page without one. */
const painted = (browser, origin) =>
  inNewPage(browser, async (page) => {
    await opened(page, origin);
    return page.evaluate(firstPaint);
  });

const busy = (browser, origin) =>
  inNewPage(browser, (page) => longestTask(browser, page, () => opened(page, origin)));

async function readAndVerify({ count, now }) {
  const { read } = await import('/read.js');
  const { verify } = await import('/verify.js');
  const texts = await Promise.all(
    Array.from({ length: count }, async (_, number) =>
      (await fetch(`/badges/${number}.json`)).text(),
    ),
  );
  const badges = await Promise.all(texts.map(async (text) => (await read(text))[0]));
  const one = await verify(badges[0], { now });
  if (one.verdict !== 'valid') throw new Error(one.verdict);
  globalThis.verifyAtOnce = () => Promise.all(badges.map((badge) => verify(badge, { now })));
}

const atOnce = (browser, origin) =>
  inNewPage(browser, async (page) => {
    await page.goto(`${origin}/0.html`);
    await page.evaluate(readAndVerify, { count: COUNT, now: NOW });
    return longestTask(browser, page, () =>
      page.evaluate(() => globalThis.verifyAtOnce().then((reports) => reports.length)),
    );
  });

/** Returns the JavaScript heap after a collection, with `count` badges shown and verified. */
const heapOf = (browser, origin, count) =>
  inNewPage(browser, async (page) => {
    await page.goto(`${origin}/${count}.html`);
    await counted(page, 'open-badge-verified', count);
    await page.waitForTimeout(SETTLE_MS);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  });

async function heap(browser, origin) {
  const [few, many] = HEAPS;
  const grown = (await heapOf(browser, origin, many)) - (await heapOf(browser, origin, few));
  return {
    what: `heap for each badge shown and verified (${few} → ${many} cards)`,
    value: grown / (many - few) / 1_000,
    unit: 'kB',
    gate: { most: 30 },
    aim: { most: 15 },
  };
}

async function served(pages, use) {
  const { origin, close } = await servePages(pages);
  try {
    return await withBrowser((browser) => use(browser, origin));
  } finally {
    await close();
  }
}

const repeat = async (work) => {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await work());
  return all;
};

export async function measure() {
  const badges = await differentBadges(HEAPS[1]);
  const shown = await served(cardPages(badges, [0, COUNT]), async (browser, origin) => {
    const paints = await repeat(() => painted(browser, origin));
    const pages = await repeat(() => busy(browser, origin));
    const sdk = await repeat(() => atOnce(browser, origin));
    const task = { gate: { most: 50 } };
    const of = (runs, kind) => runs.map((one) => one[kind]);
    return [
      figure('first contentful paint', paints, {
        gate: { most: 600 },
        aim: { most: 300 },
      }),
      figure('longest task, processor time', of(pages, 'cpu'), task),
      figure('longest task, wall time', of(pages, 'wall'), task),
      figure('SDK `verify` of 200 at once, longest task, processor time', of(sdk, 'cpu'), task),
      figure('SDK `verify` of 200 at once, longest task, wall time', of(sdk, 'wall'), task),
    ];
  });
  const kept = await served(cardPages(badges, HEAPS, 'auto'), heap);
  return [...shown, kept];
}
