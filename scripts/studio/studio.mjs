/**
 * A studio for the stories: a browser, a page, and the variant for each screenshot. Clock, time
 * zone, language and motion are fixed, so that screenshots are reproducible.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { bundleStories, listed } from './bundle.mjs';
import { watch } from './watch.mjs';

/** A little after the clock of the samples, so that nothing is in the future. */
const NOW = '2026-11-21T14:05:00Z';
const SETTLE_MS = 15_000;
/** The same for a story tagged `large`. */
const SETTLE_LARGE_MS = 90_000;
/** Margin around a screenshot, in pixels. */
const MARGIN = 8;

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stories</title><link rel="icon" href="data:,">
<style>:root { color-scheme: light dark } body { margin: 0; padding: 1rem; background: Canvas; color: CanvasText; font: 16px/1.5 'Open Sans', sans-serif } #storybook-root { display: flow-root } :root.grey { filter: grayscale(1) }</style>
</head><body><main id="storybook-root"></main><script type="module">import { modules, stage } from './stage.js'; globalThis.stage = stage(modules);</script></body></html>`;

/** Waits until a story is at rest; one tagged `busy` never is: it gets the time to begin. */
async function settle(page, story) {
  const wanted = story.tags.includes('busy') ? 'hasBegun' : 'isSettled',
    timeout = story.tags.includes('large') ? SETTLE_LARGE_MS : SETTLE_MS;
  const reached = () =>
    page
      .waitForFunction((name) => globalThis.stage[name](), wanted, { timeout })
      .catch(() => {
        throw new Error(`${story.id} did not come to rest`);
      });
  await reached();
  await page.evaluate(() => globalThis.stage.rests());
  await reached();
}

const draw = async (page, story, lang) => {
  await page.evaluate(
    ([at, name, changes]) => globalThis.stage.show(at, name, changes),
    [story.at, story.name, lang ? { lang } : {}],
  );
  await settle(page, story);
};

/** Language in which a page's story was last rendered; undefined stands for its own. */
const renderedIn = new WeakMap();

/**
 * Applies a variant to a page that shows a story; renders it again where the variant has a language
 * of its own.
 */
export async function applyVariant(
  page,
  story,
  { width, height, lang, media = {}, grey = false, readable = false },
) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'reduce',
    ...media,
  });
  if (story.speaks && renderedIn.get(page) !== lang) await draw(page, story, lang);
  renderedIn.set(page, lang);
  await page.evaluate(
    ([isGrey, isReadable]) => globalThis.stage.dress(isGrey, isReadable),
    [grey, readable],
  );
  await page.evaluate(() => globalThis.stage.painted());
}

/**
 * Lays out the whole page once more: the rows of a table that were filled one after the other are
 * placed a fraction of a pixel apart from those that were filled at once.
 */
function laidOutAnew() {
  const { style, offsetHeight } = document.documentElement;
  style.zoom = '1.25';
  const other = document.documentElement.offsetHeight;
  style.zoom = '';
  return [offsetHeight, other, document.documentElement.offsetHeight];
}

/** @returns {Promise<Buffer>} a screenshot of the whole stage, as PNG */
export async function screenshot(page) {
  const box = () => page.evaluate((margin) => globalThis.stage.box(margin), MARGIN),
    { width: wide, height: high } = page.viewportSize();
  await page.evaluate(laidOutAnew);
  let { x, y, width, height } = await box();
  // content below the fold is not rendered where the style defers it, and has its final height only
  // afterwards
  for (let seen = 0, times = 0; seen !== height && times < 5; times++) {
    seen = height;
    await page.setViewportSize({ width: wide, height: Math.max(high, Math.ceil(y + height)) });
    await page.evaluate(() => globalThis.stage.painted());
    ({ x, y, width, height } = await box());
  }
  const png = await page.screenshot({ clip: { x, y, width, height } });
  await page.setViewportSize({ width: wide, height: high });
  return png;
}

/**
 * Opens the studio; the caller closes it with `close()`.
 * @returns {Promise<import('./studio.mjs').Studio>}
 */
export async function openStudio() {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-studio-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  await bundleStories(folder);
  const server = await serve({ roots: [folder] });
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    acceptDownloads: false,
  });
  await context.clock.setFixedTime(new Date(NOW));

  async function open() {
    const page = await context.newPage();
    await page.goto(`${server.origin}/index.html`);
    await page.waitForFunction(() => globalThis.stage);
    return page;
  }

  /** Shows a story in a page that is loaded anew, so that no story affects the next. */
  async function show(story) {
    const page = await context.newPage(),
      faults = await watch(page, server.origin, story);
    await page.goto(`${server.origin}/index.html`);
    await page.waitForFunction(() => globalThis.stage);
    await draw(page, story);
    return { page, faults };
  }

  const first = await open(),
    stories = listed(await first.evaluate(() => globalThis.stage.list()));
  await first.close();
  return {
    stories,
    show,
    context,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
