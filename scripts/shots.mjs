/**
 * Visits every story of the built Storybook, narrow, wide and dark, and takes its picture into `shots/`. Fails on an error in the page, an answer
 * of 400 or above, a request to elsewhere, and whatever axe objects to.
 *
 *   npm run shots                   builds the stories, then all of them
 *   npm run shots -- verifier       only stories whose id contains the word
 *   npm run shots -- --no-build     as they were built last
 *
 * Story tags that say a thing is meant: `busy` (stays loading), `missing-file` (asks for something that is not there).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(root, 'storybook-static');
const shots = join(root, 'shots');
const SETTLE_MS = 10_000;

const VARIANTS = [
  { name: 'narrow', width: 360, height: 720, colorScheme: 'light' },
  { name: 'wide', width: 1024, height: 768, colorScheme: 'light' },
  { name: 'dark', width: 1024, height: 768, colorScheme: 'dark' },
];

/** A story is a part of a page: rules about whole pages do not apply. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'html-has-lang', 'document-title', 'bypass'];

function buildStories() {
  const storybook = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const { status } = spawnSync(process.execPath, [storybook, 'build', '--quiet', '-o', site], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } });
  if (status !== 0) throw new Error('storybook build failed');
}

/** Writes down everything that goes wrong while a page lives. */
function watch(page, origin, story) {
  const faults = [];
  const missing = story.tags?.includes('missing-file');
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !(missing && /Failed to load resource/.test(message.text()))) faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing) faults.push(`${response.status()}: ${response.url()}`);
  });
  return page.route(/^https?:/, (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) return route.continue();
    faults.push(`asked for ${url}`);
    return route.abort();
  }).then(() => faults);
}

/** Runs in the page: nothing in any shadow root says that it is busy. */
function isSettled() {
  const busy = (node) => [...node.querySelectorAll('*')].some((element) => element.getAttribute('aria-busy') === 'true' || (element.shadowRoot && busy(element.shadowRoot)));
  return document.body.classList.contains('sb-show-main') && !busy(document.querySelector('#storybook-root, #storybook-docs') ?? document);
}

const hasBegun = () => document.body.classList.contains('sb-show-main');

const hasDocs = () => Boolean(document.querySelector('#storybook-docs h1'));

const hasFailed = () => document.body.classList.contains('sb-show-errordisplay') || document.body.classList.contains('sb-show-nopreview');

const painted = () => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function settle(page, story, faults) {
  const wanted = story.type === 'docs' ? hasDocs : story.tags?.includes('busy') ? hasBegun : isSettled;
  await page.waitForFunction(wanted, undefined, { timeout: SETTLE_MS }).catch(() => faults.push('did not come to rest'));
  if (await page.evaluate(hasFailed)) faults.push('the story could not be shown');
}

/** The stories' own accessibility panel is told to wait (`a11y.manual`): two runs of axe at once are an error. */
async function violations(page, axe) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((off) => globalThis.axe.run('#storybook-root', { rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])) }), PAGE_RULES);
  return found.map((violation) => `axe ${violation.id}: ${violation.help} at ${violation.nodes.map((node) => node.target.flat().join(' ')).join(' | ')}`);
}

async function look(page, axe, story, variant) {
  await page.setViewportSize({ width: variant.width, height: variant.height });
  await page.emulateMedia({ colorScheme: variant.colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(painted);
  const found = story.type === 'story' ? await violations(page, axe) : [];
  await page.screenshot({ path: join(shots, `${story.id}.${variant.name}.png`), fullPage: true });
  return found.map((fault) => `${variant.name}: ${fault}`);
}

/** One story in one page: loaded once, looked at in every variant. @returns what is wrong with it */
async function visit(browser, origin, axe, story) {
  const page = await browser.newPage();
  try {
    const faults = await watch(page, origin, story);
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=${story.type}&globals=a11y.manual:!true`, { waitUntil: 'load' });
    await settle(page, story, faults);
    for (const variant of story.type === 'docs' ? VARIANTS.slice(1, 2) : VARIANTS) faults.push(...(await look(page, axe, story, variant)));
    return faults;
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

/** @param {string[]} words parts of story ids; none means all @returns {Promise<number>} how many stories have a fault */
export async function takeShots(words) {
  const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter((story) => words.length === 0 || words.some((word) => story.id.includes(word)));
  if (stories.length === 0) throw new Error('there is no such story');
  mkdirSync(shots, { recursive: true });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const server = await serve({ roots: [site] });
  const browser = await launchChromium();
  let faulty = 0;
  try {
    for (const story of stories) {
      const faults = [...new Set(await visit(browser, server.origin, axe, story))];
      console.log(`${faults.length ? '✗' : '✓'} ${story.id}${faults.map((fault) => `\n    ${fault}`).join('')}`);
      if (faults.length) faulty += 1;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${stories.length - faulty} of ${stories.length} stories are without fault; the pictures are in shots/`);
  return faulty;
}

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!process.argv.includes('--no-build') || !existsSync(site)) {
  await build({ only: ['manifest'] });
  buildStories();
}
process.exitCode = (await takeShots(words)) === 0 ? 0 : 1;
