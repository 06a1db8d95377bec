/** The road from a definition to a verified badge, as people walk it on the demo's pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A step of the road: its name, and the acts in the page. */
export interface Step {
  readonly name: string;
  run(visit: Visit): Promise<void>;
}

/** A browser on the demo's site, and what one step leaves for the next. */
export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** Link that the learner shares. */
  link?: string;
  /** File that the learner saves. */
  file?: { readonly name: string; readonly bytes: Buffer };
}

const PLAN = `Plan of the session
1. Which question do you have about your poster?
2. Where did you hesitate?
3. What would you keep?
Each person asks, and each person answers.
`;
const CONTEXT =
  'Six students of illustration gave each other feedback on posters for the harbour festival.';
const THIN = 'We met, we talked about all posters, and then we went home again.';
const LEARNED =
  'Next time I will ask each author first which question they have, since only such advice was used.';

const open = async ({ page, origin }: Visit, name: string): Promise<void> => {
  await page.goto(`${origin}/${name}.html`);
};

/** Opens a page, and takes its role. */
async function enter(visit: Visit, name: string, person: string): Promise<void> {
  await open(visit, name);
  const { page } = visit;
  const button = page.locator('#who button', { hasText: person });
  const isIn = page.locator('#who', { hasText: 'Signed in as' });
  await button.or(isIn).first().waitFor();
  if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
  await isIn.waitFor();
}

const told = ({ page }: Visit, words: string): Promise<void> =>
  page.locator('#told', { hasText: words }).waitFor();

async function publish(visit: Visit): Promise<void> {
  await enter(visit, 'journey-author', 'Ines Marchetti');
  const { page } = visit;
  await page.locator('micro-credential', { hasText: 'Leading Peer Feedback' }).waitFor();
  await page.click('#publish');
  await told(visit, 'Version 1.0 is published');
}

const field = ({ page }: Visit, target: string) => page.locator(`[data-target="${target}"]`);

async function apply(visit: Visit): Promise<void> {
  await enter(visit, 'journey-learner', 'Amina Sørensen');
  const { page } = visit;
  await field(visit, 'context').fill(CONTEXT);
  await page.locator('[part~="saved"]', { hasText: 'Saved on this device' }).waitFor();
  await page.reload();
  await field(visit, 'context').waitFor();
  assert.equal(await field(visit, 'context').inputValue(), CONTEXT, 'it survives a reload');
  await field(visit, 'learned').fill(THIN);
  const files = page.locator('[data-target="plan"] ~ input');
  await files.setInputFiles({
    name: 'amina-plan.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(PLAN),
  });
  await page.locator('[part~="artifact"]', { hasText: 'amina-plan.txt' }).waitFor();
  const picture = await readFile(new URL('../../../demo/art/peer-tutor.png', import.meta.url));
  await files.setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: picture });
  await page.locator('[part~="artifact"]', { hasText: 'board.png' }).waitFor();
  await tickAll(visit);
  await page.locator('micro-credential-application [type=radio]').first().check();
  await submit(visit);
}

/** Agrees to the statements, and to publishing all of it with the badge. */
async function tickAll({ page }: Visit): Promise<void> {
  const boxes = page.locator('micro-credential-application [type=checkbox]');
  for (const box of await boxes.all()) await box.check();
}

/** Submits, and confirms what is sent. */
async function submit({ page }: Visit): Promise<void> {
  await page.locator('micro-credential-application #submit').click();
  await page.locator('micro-credential-application dialog [part~="button"].primary').click();
  // a denial has its own words there before
  await page.locator('micro-credential-application #standing', { hasText: 'Submitted' }).waitFor();
}

async function assign(visit: Visit): Promise<void> {
  await enter(visit, 'journey-grantor', 'Registrar');
  await visit.page.click('text=Assign two assessors');
  await told(visit, 'Offered to 2 assessors.');
}

/** Reads the names of those who were assigned, as only the grantor sees them. */
async function assigned({ page }: Visit): Promise<readonly string[]> {
  const names = await page.locator('#submissions article').first().getAttribute('data-assessors');
  return names!.split(', ');
}

/** Marks each criterion with the level of that name, and explains it. */
async function mark(visit: Visit, person: string, level: string): Promise<void> {
  await enter(visit, 'journey-assessor', person);
  const { page } = visit;
  const element = page.locator('micro-credential-assessment');
  await element.locator('#accept').click();
  await element.locator('[part~="criterion"]').first().waitFor();
  assert.equal(await element.locator('[type=radio]:checked').count(), 0, 'nothing is preselected');
  const shown = (await element.textContent())!;
  for (const secret of ['Amina', 'amina', 'Sørensen', 'Harbour Arts', 'mail.example'])
    assert.ok(!shown.includes(secret), `the assessor reads ${secret}`);
  for (const criterion of await element.locator('[part~="criterion"]').all())
    await criterion.getByText(level, { exact: true }).first().click();
  for (const text of await element.locator('textarea:visible').all())
    await text.fill(level === 'Meets' ? 'The plan shows it.' : 'Tell which change you will try.');
  await element.locator('#submit').click();
  await element.locator('dialog .primary').click();
  await element.locator('#standing').waitFor();
}

async function assessAll(visit: Visit, level: string): Promise<void> {
  await enter(visit, 'journey-grantor', 'Registrar');
  await visit.page.locator('#submissions article').first().waitFor();
  for (const person of await assigned(visit)) await mark(visit, person, level);
}

async function decide(visit: Visit, words: string, answer: string): Promise<void> {
  await enter(visit, 'journey-grantor', 'Registrar');
  await visit.page.getByRole('button', { name: words }).first().click();
  await told(visit, answer);
}

async function resubmit(visit: Visit): Promise<void> {
  await enter(visit, 'journey-learner', 'Amina Sørensen');
  const { page } = visit;
  await page
    .locator('[part~="feedback"]', { hasText: 'Tell which change you will try.' })
    .waitFor();
  assert.equal(await field(visit, 'context').inputValue(), CONTEXT, 'all evidence is there');
  await field(visit, 'learned').fill(LEARNED);
  await field(visit, 'resubmission').fill('The reflection has a conclusion now.');
  // each attempt has statements of its own
  await tickAll(visit);
  await submit(visit);
}

async function share(visit: Visit): Promise<void> {
  await enter(visit, 'journey-learner', 'Amina Sørensen');
  const { page } = visit;
  const verified = { hasText: 'Verified' };
  await page.locator('#own-badge [part~="verdict"]', verified).first().waitFor();
  const tile = page.locator('#wall [part="tile"]', { hasText: 'Leading Peer Feedback' });
  await tile.scrollIntoViewIfNeeded();
  await tile.and(page.locator('[data-verdict="valid"]')).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-badge').click(),
  ]);
  visit.file = {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
  visit.link = await page.locator('#share input[readonly]').first().inputValue();
}

/** The lines by which a reader sees how the badge was earned. */
async function explained(page: Page, place: string): Promise<void> {
  const shown = page.locator(place);
  await shown.locator('[part~="verdict"]', { hasText: 'Verified' }).first().waitFor();
  for (const text of [
    'Feedback starts with questions',
    'Meets',
    'Assessed with version 1.0 of the rubric by 2 assessors',
    'learner and assessors unknown to each other',
    CONTEXT,
  ])
    await shown.getByText(text).first().waitFor({ state: 'attached' });
}

async function openLink({ page, link }: Visit): Promise<void> {
  await page.context().clearCookies();
  await page.goto(link!);
  await explained(page, 'main, body');
}

async function employ(visit: Visit): Promise<void> {
  await open(visit, 'verify');
  const { page, file } = visit;
  await page.locator('open-badge-verifier input[type=file]').first().setInputFiles({
    name: file!.name,
    mimeType: 'image/svg+xml',
    buffer: file!.bytes,
  });
  await explained(page, 'open-badge-verifier');
}

/** The whole road; each step needs those before it. */
export const STEPS: readonly Step[] = [
  { name: 'An author publishes the definition', run: publish },
  { name: 'A learner applies with files, reloads in the middle, submits', run: apply },
  { name: 'The grantor assigns two assessors', run: assign },
  { name: 'Both find it not there yet, each alone', run: (one) => assessAll(one, 'Not yet') },
  {
    name: 'The grantor denies it with their feedback',
    run: (one) => decide(one, 'Deny', 'Denied'),
  },
  { name: 'The learner reads the feedback and submits again', run: resubmit },
  { name: 'The grantor assigns two assessors again', run: assign },
  { name: 'Two assessors agree, each alone', run: (one) => assessAll(one, 'Meets') },
  { name: 'The grantor grants it', run: (one) => decide(one, 'Grant', 'Granted') },
  {
    name: 'The grantor signs the badge in the browser',
    run: (one) => decide(one, 'Sign the badge', 'Signed'),
  },
  { name: 'The learner has it on a wall, saves it and shares a link', run: share },
  { name: 'Anyone opens the link: verified, with rubric and evidence', run: openLink },
  { name: 'An employer checks the file: how it was assessed', run: employ },
];
