/** A wall of more than are drawn, put on paper by a real browser: all of it is there, and afterwards one is where one was. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { achievement, mint, party, subject } from '../support/mint.js';

const COUNT = 260,
  NAMES = Array.from({ length: COUNT }, (_, at) => `Robotics ${at}.`);
/** As many tiles as a screen of the test needs, with those near it. */
const MOST = 120;
let folder: string, browser: Browser, server: Awaited<ReturnType<typeof serve>>, page: Page;

interface State {
  readonly drawn: number;
  readonly holes: number;
  readonly first: string;
  readonly top: number;
}
/** Returns the rendered tiles, and the first tile in view. */
const state = (): Promise<State> =>
  page.evaluate(() => {
    const root = document.querySelector('open-badge-wall')!.shadowRoot!,
      tiles = [...root.querySelectorAll('.tile')],
      first = tiles.find((tile) => tile.getBoundingClientRect().bottom > 1)!;
    return {
      drawn: tiles.length,
      holes: root.querySelectorAll('.hole').length,
      first: first.querySelector('b')!.textContent.trim(),
      top: Math.round(first.getBoundingClientRect().top),
    };
  });
/** Until nothing moves any more. */
const settled = (): Promise<void> =>
  page.evaluate(async () => {
    for (let at = 0; at < 4; at += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      });
  });

async function textOf(data: Uint8Array): Promise<string> {
  const task = getDocument({ data, verbosity: 0 }),
    file = await task.promise,
    texts: string[] = [];
  for (let at = 1; at <= file.numPages; at += 1)
    texts.push(
      ...(await (await file.getPage(at)).getTextContent()).items.map((item) =>
        'str' in item ? item.str : '',
      ),
    );
  await task.destroy();
  return texts.join(' ');
}

describe('a wall on paper', () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    folder = mkdtempSync(join(tmpdir(), 'open-badge-paper-'));
    server = await serve({
      roots: [folder, fileURLToPath(new URL('../../dist', import.meta.url))],
    });
    const signed = await mint(await party());
    writeFileSync(
      join(folder, 'feed.json'),
      JSON.stringify(
        NAMES.map((name) => ({
          ...signed,
          credentialSubject: { ...subject, achievement: { ...achievement, name } },
        })),
      ),
    );
    writeFileSync(
      join(folder, 'wall.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><main><open-badge-wall src="feed.json" verify-when="off" sort="title" allow-loopback></open-badge-wall></main><script type="module" src="cdn/open-badge-wall.js"></script>`,
    );
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(`${server.origin}/wall.html`);
    await page.evaluate(async () => {
      await customElements.whenDefined('open-badge-wall');
      await document.querySelector('open-badge-wall')!.complete;
    });
    await settled();
    await page.evaluate(() => {
      document.scrollingElement!.scrollTop = document.scrollingElement!.scrollHeight / 2;
    });
    await settled();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('where the page is shown as on paper all is rendered; on the screen again a part, at the same position', async () => {
    const there = await state();
    assert.ok(there.drawn < MOST && there.holes > 0, JSON.stringify(there));
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(
      (count) =>
        document.querySelector('open-badge-wall')!.shadowRoot!.querySelectorAll('.tile').length ===
        count,
      COUNT,
    );
    assert.equal((await state()).holes, 0);
    await page.emulateMedia({ media: 'screen' });
    await settled();
    const back = await state();
    assert.ok(back.drawn < MOST && back.holes > 0, JSON.stringify(back));
    assert.equal(back.first, there.first);
    assert.ok(Math.abs(back.top - there.top) <= 2, `${there.top} and then ${back.top}`);
  });

  test('printed, every badge is on a page of the file, and the screen is as it was', async () => {
    const there = await state(),
      text = await textOf(new Uint8Array(await page.pdf()));
    assert.deepEqual(
      NAMES.filter((name) => !text.includes(name)),
      [],
    );
    await settled();
    const back = await state();
    assert.ok(back.drawn < MOST, JSON.stringify(back));
    assert.deepEqual({ first: back.first, top: back.top }, { first: there.first, top: there.top });
  });
});
