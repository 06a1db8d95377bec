/** Compares every verdict of the card in every variant, and one screenshot of each other element, with the accepted ones. `npm run shots -- --update` accepts. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CHOSEN_IDS, keptOf } from '../../scripts/studio/chosen.mjs';
import { differs, isPinned, TOLERANCE } from '../../scripts/studio/compare.mjs';
import { applyVariant, openStudio, screenshot, type Studio } from '../../scripts/studio/studio.mjs';

const SHOTS = fileURLToPath(new URL('../../shots/', import.meta.url));

const why = isPinned()
  ? false
  : 'screenshots are the same only with the Chromium and the fonts from npm (linux x64)';
let studio: Studio;

/** Keeps the new screenshot and the difference, for a person to look at. */
function keep(name: string, png: Buffer, difference: Buffer | undefined): string {
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(`${SHOTS}${name}.png`, png);
  if (difference) writeFileSync(`${SHOTS}${name}.difference.png`, difference);
  return `look at shots/${name}.png`;
}

describe('images', { skip: why, concurrency: 2 }, () => {
  before(async () => {
    studio = await openStudio();
  });
  after(() => studio?.close());

  for (const id of CHOSEN_IDS) {
    test(`R-14: ${id} looks as it did`, async () => {
      const story = studio.stories.find((each) => each.id === id);
      assert.ok(story, 'there is no such story');
      const { page, faults } = await studio.show(story);
      try {
        for (const { variant, by } of keptOf(story, { chosen: true })) {
          await applyVariant(page, story, variant);
          const name = `${id}.${variant.name}`,
            png = await screenshot(page),
            difference = differs(name, png, by);
          assert.equal(
            difference && `${difference.message}; ${keep(name, png, difference.image)}`,
            undefined,
            name,
          );
        }
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
      }
    });
  }

  test('R-14: a verdict in another colour, or with another mark, is a difference; the same image is not', async () => {
    const story = studio.stories.find((each) => each.id === 'elements-open-badge--verified')!,
      { page } = await studio.show(story);
    const wide = keptOf(story, { chosen: true }).find(({ variant }) => variant.name === 'wide')!;
    await applyVariant(page, story, wide.variant);
    const same = await screenshot(page),
      messageFor = (png: Buffer): string | undefined =>
        differs('elements-open-badge--verified.wide', png, 1)?.message;
    await page.evaluate(() =>
      (document.querySelector('open-badge') as HTMLElement).style.setProperty(
        '--open-badge-good',
        '#7c4a00',
      ),
    );
    const coloured = await screenshot(page);
    await page.evaluate(() => {
      document
        .querySelector('open-badge')!
        .shadowRoot!.querySelector('.seal path')!
        .setAttribute('d', 'M12 .8a11.2 11.2 0 1 1 0 22.4A11.2 11.2 0 0 1 12 .8z');
    });
    const unmarked = await screenshot(page);
    await page.close();
    assert.equal(messageFor(same), undefined);
    assert.match(messageFor(unmarked) ?? '', /pixels differ/, `with ${JSON.stringify(TOLERANCE)}`);
    assert.match(messageFor(coloured) ?? '', /pixels differ/);
  });
});
