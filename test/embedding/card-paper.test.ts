/** Cards put on paper by a real browser: what stands on which page of the file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { achievement, mint, party, subject } from '../support/mint.js';

const LONG = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of what it took.`).join('\n\n');
let folder: string, trusted: string, browser: Browser, server: Awaited<ReturnType<typeof serve>>;

/** Prints a page whose body is `markup`, and gives the text of each page of the file. */
async function printed(markup: string, ready: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><main>${markup}</main><script type="module" src="cdn/open-badge.js"></script>`,
  );
  await page.goto(`${server.origin}/page.html`);
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll('open-badge')].every((each) =>
        each.shadowRoot?.querySelector(selector),
      ),
    ready,
  );
  const task = getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }),
    file = await task.promise,
    pages: string[] = [];
  for (let at = 1; at <= file.numPages; at += 1) {
    const { items } = await (await file.getPage(at)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  await page.close();
  return pages;
}

const card = (mode: string, when: string): string =>
  `<open-badge src="badge.json" mode="${mode}" verify-when="${when}" allow-loopback></open-badge>`;

describe('a card on paper', () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    folder = mkdtempSync(join(tmpdir(), 'open-badge-paper-'));
    server = await serve({
      roots: [folder, fileURLToPath(new URL('../../dist', import.meta.url))],
    });
    const about = { ...achievement, criteria: { narrative: LONG } };
    const issuer = await party();
    const badge = await mint(issuer, { credentialSubject: { ...subject, achievement: about } });
    writeFileSync(join(folder, 'badge.json'), JSON.stringify(badge));
    trusted = JSON.stringify({ name: 'Colleges', issuers: [{ id: issuer.id, name: 'College' }] });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('R-14: a whole badge begins on the first page, with its verdict, and fills it', async () => {
    const pages = await printed(card('full', 'auto'), '.seal time');
    assert.ok(pages.length > 1, 'longer than a page');
    assert.match(pages[0]!, /Robotics/);
    assert.match(pages[0]!, /Signed, issuer not identi/);
    assert.match(pages.join(' '), /Paragraph 3 /);
    assert.match(pages.join(' '), /Paragraph 59 /);
    assert.doesNotMatch(pages.join(' '), /Not checked yet/);
  });

  test('R-14: the day of the check is a date on paper, where the screen has “today”', async () => {
    const markup = card('card', 'auto').replace('allow-loopback', `trusted-issuers='${trusted}'`);
    const pages = await printed(markup, '.seal[data-brief] time');
    assert.match(pages[0]!, new RegExp(String(new Date().getFullYear())));
    assert.doesNotMatch(pages[0]!, /today/);
  });

  test('R-14: paper reports that a badge was not checked', async () => {
    const pages = await printed(card('card', 'manual'), '.seal');
    assert.match(pages.join(' '), /Not checked yet when this was printed/);
  });
});
