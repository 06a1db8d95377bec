/** Opens every entry of the built Storybook, including the pages of the manual. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { watch } from './watch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const SITE = join(root, 'storybook-static');
const SETTLE_MS = 15_000;

export function buildStorybook() {
  const storybook = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const { status } = spawnSync(process.execPath, [storybook, 'build', '--quiet', '-o', SITE], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) throw new Error('storybook build failed');
}

const isShown = (type) =>
  document.body.classList.contains('sb-show-errordisplay') ||
  document.body.classList.contains('sb-show-nopreview') ||
  (type === 'docs'
    ? Boolean(document.querySelector('#storybook-docs h1'))
    : document.body.classList.contains('sb-show-main'));

const hasFailed = () =>
  document.body.classList.contains('sb-show-errordisplay') ||
  document.body.classList.contains('sb-show-nopreview') ||
  document.querySelector('#storybook-docs')?.innerText.includes('Unable to');

/**
 * Opens an entry with the stories' own accessibility panel off (`a11y.manual`): two runs of axe at
 * once are an error.
 */
async function visit(browser, origin, story, file) {
  const page = await browser.newPage({
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  });
  try {
    const faults = await watch(page, origin, story);
    await page.goto(
      `${origin}/iframe.html?id=${story.id}&viewMode=${story.type}&globals=a11y.manual:!true`,
      { waitUntil: 'load' },
    );
    await page
      .waitForFunction(isShown, story.type, { timeout: SETTLE_MS })
      .catch(() => faults.push('did not come to rest'));
    await page.waitForLoadState('networkidle');
    if (await page.evaluate(hasFailed)) faults.push('the story could not be shown');
    if (story.type === 'docs') await page.screenshot({ path: file, fullPage: true });
    return faults;
  } finally {
    await page.close();
  }
}

/**
 * @param {(id: string) => boolean} wanted
 * @param {string} folder for screenshots of the pages of the manual
 * @returns {Promise<Map<string, string[]>>} the faults, by entry
 */
export async function visitStorybook(wanted, folder) {
  const entries = Object.values(
    JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8')).entries,
  ).filter(({ id }) => wanted(id));
  const server = await serve({ roots: [SITE] }),
    browser = await launchChromium(),
    found = new Map();
  try {
    for (const story of entries)
      found.set(
        story.id,
        await visit(browser, server.origin, story, join(folder, `${story.id}.png`)).catch(
          (error) => [error.message],
        ),
      );
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}
