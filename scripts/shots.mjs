/**
 * Takes a screenshot of every story in every variant into `shots/`, opens every page of the
 * Storybook, and fails on an error in a page, a response of 400 or above, a request to another
 * origin, a violation found by axe and, with `--check`, a screenshot that differs from the accepted
 * one.
 *
 *   npm run shots                        builds the Storybook, opens all of it, takes screenshots of all stories
 *   npm run shots -- verifier            only stories whose id contains the word
 *   npm run shots -- --check             screenshots must match those in test/pictures/accepted
 *   npm run shots -- --update            accepts them as they are now: look at the difference before you commit it
 *   npm run shots -- --sheets            contact sheets too, in shots/sheets
 *   npm run shots -- --states            docs/states.png anew: every verdict of the card, light and dark, on one sheet, and nothing else
 *   npm run shots -- --only=wide,dark    in these variants alone (scripts/studio/variants.mjs)
 *   npm run shots -- --no-storybook      without the Storybook: the fastest way
 *
 * Story tags that declare an intention: `busy` (stays loading), `missing-file` (requests a missing
 * file), `live` (not compared), `large` (only where a word is the end of its id; not compared).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { objections } from './studio/axe.mjs';
import { keptOf, STATES } from './studio/chosen.mjs';
import { accept, differs, isPinned } from './studio/compare.mjs';
import { makeSheet } from './studio/sheet.mjs';
import { buildStorybook, visitStorybook } from './studio/storybook.mjs';
import { applyVariant, openStudio, screenshot } from './studio/studio.mjs';
import { VARIANTS } from './studio/variants.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shots = join(root, 'shots');
/** Variants in which the colours are the page's own, so that their contrast is checked. */
const FOR_AXE = ['narrow', 'wide', 'dark', 'rtl', 'readable'];
const SHOTS_PER_SHEET = 24;
/** Longest time for a story, in milliseconds: a page that hangs is a fault. */
const STORY_MS = 120_000;

const args = process.argv.slice(2);
const has = (flag) => args.includes(`--${flag}`);
const words = args.filter((word) => !word.startsWith('--'));
/** Variants on the sheet of all states. */
const ON_STATES = ['wide', 'dark'];
const only = has('states')
  ? ON_STATES
  : args
      .find((word) => word.startsWith('--only='))
      ?.slice(7)
      .split(',');
const isState = (id) => STATES.some((state) => id === `elements-open-badge--${state}`);
const wanted = (id) =>
  has('states') ? isState(id) : words.length === 0 || words.some((word) => id.includes(word));
/** A large story takes longer than all others of its element, and shows no other part of it. */
const isLarge = ({ id, tags }) =>
  tags.includes('large') && !words.some((word) => id.endsWith(word));

/** Compares a screenshot with the accepted one and words the difference. */
function judged(story, variant, png) {
  const kept = keptOf(story).find((each) => each.variant === variant),
    name = `${story.id}.${variant.name}`;
  if (!kept || !(has('check') || has('update'))) return [];
  if (has('update')) return accept(name, png, kept.by) ?? [];
  const difference = differs(name, png, kept.by);
  if (difference?.image) writeFileSync(join(shots, `${name}.difference.png`), difference.image);
  return difference ? [`${variant.name}: ${difference.message}`] : [];
}

async function shoot(page, story, variant) {
  await applyVariant(page, story, variant);
  const png = await screenshot(page);
  writeFileSync(join(shots, `${story.id}.${variant.name}.png`), png);
  const axe = FOR_AXE.includes(variant.name)
    ? (await objections(page)).map((fault) => `${variant.name}: ${fault}`)
    : [];
  return [...judged(story, variant, png), ...axe];
}

async function visit(studio, story) {
  const { page, faults } = await studio.show(story),
    found = [];
  try {
    for (const variant of Object.values(VARIANTS))
      if ((!only || only.includes(variant.name)) && (!variant.lang || story.speaks))
        found.push(...(await shoot(page, story, variant)));
    return [...faults, ...found];
  } finally {
    await page.close();
  }
}

const tooLong = ({ id }) =>
  new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`${id} took longer than ${STORY_MS / 1000} s`)),
      STORY_MS,
    ).unref();
  });

/** Makes a contact sheet of each group of screenshots of one variant. */
async function sheets(studio, stories) {
  mkdirSync(join(shots, 'sheets'), { recursive: true });
  for (const { name, lang } of Object.values(VARIANTS).filter(
    ({ name }) => !only || only.includes(name),
  )) {
    const images = stories
      .filter(({ speaks }) => !lang || speaks)
      .map(({ id }) => ({ name: `${id} · ${name}`, file: join(shots, `${id}.${name}.png`) }));
    for (let at = 0; at < images.length; at += SHOTS_PER_SHEET)
      await makeSheet(
        studio.context,
        images.slice(at, at + SHOTS_PER_SHEET),
        join(shots, 'sheets', `${name}-${1 + at / SHOTS_PER_SHEET}.png`),
      );
  }
}

/** Makes the contact sheet of all states for the manual. */
async function statesSheet({ context }) {
  const images = STATES.flatMap((state) =>
    ON_STATES.map((variant) => ({
      name: `${state} · ${variant}`,
      file: join(shots, `elements-open-badge--${state}.${variant}.png`),
    })),
  );
  await makeSheet(context, images, join(root, 'docs', 'states.png'));
}

const report = (id, faults) => {
  const all = [...new Set(faults)];
  console.log(`${all.length ? '✗' : '✓'} ${id}${all.map((fault) => `\n    ${fault}`).join('')}`);
  return all.length > 0;
};

async function shootAll() {
  const studio = await openStudio(),
    stories = studio.stories.filter((story) => wanted(story.id) && !isLarge(story));
  let faulty = 0;
  try {
    for (const story of stories)
      if (
        report(
          story.id,
          await Promise.race([visit(studio, story), tooLong(story)]).catch((error) => [
            error.message,
          ]),
        )
      )
        faulty += 1;
    if (has('sheets')) await sheets(studio, stories);
    if (has('states')) await statesSheet(studio);
  } finally {
    await studio.close();
  }
  console.log(
    `\n${stories.length - faulty} of ${stories.length} stories are without fault; the screenshots are in shots/`,
  );
  return faulty + (stories.length === 0 ? 1 : 0);
}

async function openAll() {
  await build({ only: ['manifest'] });
  buildStorybook();
  const found = await visitStorybook(wanted, shots),
    faulty = [...found].filter(([id, faults]) => faults.length > 0 && report(id, faults));
  console.log(
    `${found.size - faulty.length} of ${found.size} pages of the Storybook open without fault\n`,
  );
  return faulty.length;
}

if ((has('check') || has('update')) && !isPinned()) {
  console.error(
    'Screenshots are compared only with the Chromium and the fonts from npm: on linux x64, without CHROME_PATH.',
  );
  process.exit(64);
}
if (words.length === 0 && !only) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const faulty = (has('no-storybook') || has('states') ? 0 : await openAll()) + (await shootAll());
process.exitCode = faulty === 0 ? 0 : 1;
