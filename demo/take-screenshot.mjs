/** Takes the screenshot docs/badges.png for README: real elements with badges minted for `badges.example`. Needs `npm run build`. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../scripts/chromium.mjs';
import { mediaTypeOf } from '../scripts/serve.mjs';
import { build } from './build.mjs';

const ORIGIN = 'https://badges.example';
const TARGET = fileURLToPath(new URL('../docs/badges.png', import.meta.url));
const LARGEST = 160_000;
const FILES = [
  'accessible-interfaces.png',
  'peer-tutor.png',
  'robotics.png',
  'workshop-safety.svg',
  'sign-language.json',
  'field-botany.png',
];

const page = (
  register,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><link rel="stylesheet" href="site.css"><link rel="stylesheet" href="screenshot.css">
<script type="module" src="cdn/open-badge.js"></script><main>${FILES.map((file) => `<open-badge src="badges/${file}" verify-when="auto" trusted-issuers="${register}"></open-badge>`).join('')}</main></html>`;

const STYLE = `body { background: var(--paper); } main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; padding: 1.25rem; align-items: start; }
open-badge { --open-badge-max-width: none; }`;

const folder = await mkdtemp(join(tmpdir(), 'open-badge-screenshot-'));
const browser = await launchChromium();
try {
  await build(folder, { origin: ORIGIN });
  const [, register] = /trusted-issuers="([^"]*)"/.exec(
    await readFile(join(folder, 'portfolio.html'), 'utf8'),
  );
  await writeFile(join(folder, 'screenshot.html'), page(register));
  await writeFile(join(folder, 'screenshot.css'), STYLE);
  const tab = await browser.newPage({
    viewport: { width: 1080, height: 600 },
    colorScheme: 'light',
  });
  await tab.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(folder, pathname)).catch(() => undefined);
    return body
      ? route.fulfill({ body, contentType: mediaTypeOf(pathname) })
      : route.fulfill({ status: 404, body: '' });
  });
  await tab.goto(`${ORIGIN}/screenshot.html`);
  await tab.waitForFunction(
    (count) =>
      [...document.querySelectorAll('open-badge')].filter(({ status }) => status === 'checked')
        .length === count,
    FILES.length,
  );
  await tab.waitForTimeout(300);
  await tab.screenshot({ path: TARGET, fullPage: true });
  const { size } = await stat(TARGET);
  if (size > LARGEST) throw new Error(`docs/badges.png has ${size} bytes, more than ${LARGEST}`);
  console.log(`docs/badges.png: ${size} bytes`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
