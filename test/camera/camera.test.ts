/** The camera of the verifier in a real browser, before which QR codes of freshly minted badges are held. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium as engine, type Browser, type Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { chromium } from '../../scripts/chromium.mjs';
import { STRICT_CSP } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';
import { carryingLink, LINK_BUDGET } from '../../src/sharing/links/create-link.js';
import { splitQr } from '../../src/sharing/codes/qr-parts.js';
import { mint, party } from '../support/mint.js';
import { video } from './video.js';

const PAGE = 'https://badges.example/open.html';
const college = await party();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder: string, server: Awaited<ReturnType<typeof serve>>;

/** A badge as a link that carries it. */
async function linkOf(change: (text: string) => string = (text) => text): Promise<string> {
  const text = JSON.stringify(await mint(college));
  return (await carryingLink(change(text), PAGE)).url;
}

interface Room {
  readonly browser: Browser;
  readonly page: Page;
  readonly faults: string[];
}

/** A page with a verifier, and a camera that sees `texts`; with none of them, a machine without a camera. */
async function room(
  name: string,
  texts?: readonly string[],
  { allowed = true } = {},
): Promise<Room> {
  const file = join(folder, `${name}.y4m`),
    found = await chromium();
  if (texts) await writeFile(file, video(texts));
  const fake = texts
    ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
    : ['--use-fake-device-for-media-stream=device-count=0'];
  const browser = await engine.launch({
    headless: true,
    ...found,
    args: [...found.args, ...fake, `--use-fake-ui-for-media-stream${allowed ? '' : '=deny'}`],
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } }),
    faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`${server.origin}/page.html`);
  await page.locator('#scan').waitFor();
  return { browser, page, faults };
}

/** Opens the camera and waits until the page shows what `wanted` looks for. */
async function scanned(page: Page, wanted: string): Promise<string> {
  await page.locator('#scan').click();
  await page
    .locator('[role=status]')
    .filter({ hasText: wanted })
    .waitFor({ state: 'attached', timeout: 30_000 });
  return page.locator('[role=status]').innerText();
}

const verdicts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.querySelector('open-badge-verifier')!.reports.map(({ verdict }) => verdict),
  );
/** Tracks that were opened and not stopped. */
const running = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(
        ({ readyState }) => readyState === 'live',
      ).length,
  );

const SCRIPT = `import './elements/open-badge-verifier.js';
globalThis.tracks = [];
const { mediaDevices } = navigator, ask = mediaDevices.getUserMedia.bind(mediaDevices);
mediaDevices.getUserMedia = async (wanted) => { const stream = await ask(wanted); globalThis.tracks.push(...stream.getTracks()); return stream; };
`;

describe('the camera', { timeout: 240_000 }, () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    folder = await mkdtemp(join(tmpdir(), 'camera-'));
    await writeFile(
      join(folder, 'page.html'),
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A verifier</title><script type="module" src="page.js"></script></head><body><main><h1>Verify</h1><open-badge-verifier lang="en"></open-badge-verifier></main></body></html>',
    );
    await writeFile(join(folder, 'page.js'), SCRIPT);
    const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
    await symlink(cdn, join(folder, 'elements'));
    server = await serve({ roots: [folder], headers: { 'content-security-policy': STRICT_CSP } });
  });
  after(async () => {
    await server?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('a badge held before it is found, read and verified, under the strict policy, and the camera goes off', async (context) => {
    const link = await linkOf(),
      { browser, page, faults } = await room('one', ['', link]);
    try {
      context.diagnostic(`${link.length} characters`);
      // known by its key alone (10.A13)
      assert.match(await scanned(page, 'Signed'), /Robotics.*Signed, issuer not identified/);
      assert.deepEqual(await verdicts(page), ['valid']);
      assert.equal(await running(page), 0);
      assert.equal(await page.locator('video').count(), 0);
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
    }
  });

  test('an altered badge is detected', async () => {
    const { browser, page } = await room('altered', [
      await linkOf((text) => text.replaceAll('Robotics', 'Medicine')),
    ]);
    try {
      await scanned(page, 'Not authentic');
      assert.deepEqual(await verdicts(page), ['invalid']);
    } finally {
      await browser.close();
    }
  });

  test('a badge in several codes is collected in whatever order they are shown', async (context) => {
    const codes = splitQr(await linkOf(), { bytes: 360 }),
      { browser, page } = await room('parts', [...codes.slice(1), codes[1]!, codes[0]!]);
    try {
      context.diagnostic(`${codes.length} codes`);
      assert.ok(codes.length >= 3);
      await scanned(page, `of ${codes.length} QR codes`);
      await page
        .locator('[role=status]')
        .filter({ hasText: 'Signed' })
        .waitFor({ state: 'attached', timeout: 60_000 });
      assert.deepEqual(await verdicts(page), ['valid']);
    } finally {
      await browser.close();
    }
  });

  test('a URL in a code is requested only on the user’s command, and codes for a wallet are named', async () => {
    const { browser, page, faults } = await room('address', [
      'openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fa.example',
      'https://elsewhere.example/badge.json',
    ]);
    try {
      await scanned(page, 'elsewhere.example');
      assert.equal(
        await page.locator('#load').innerText(),
        'Load the badge from elsewhere.example',
      );
      assert.deepEqual(faults, []);
      assert.equal(await running(page), 0);
    } finally {
      await browser.close();
    }
  });

  test('Escape, the button, hiding and leaving the page turn it off, whatever it sees', async () => {
    const { browser, page } = await room('off', ['']);
    const off = async (how: () => Promise<unknown>): Promise<void> => {
      await page.locator('#scan').click();
      await page.locator('video').waitFor();
      await page.waitForFunction(
        () =>
          (document.querySelector('open-badge-verifier')!.shadowRoot!.querySelector('video')!
            .videoWidth ?? 0) > 0,
      );
      assert.equal(await running(page), 1);
      await how();
      await page.waitForFunction(() =>
        (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.every(
          ({ readyState }) => readyState === 'ended',
        ),
      );
    };
    try {
      await off(() => page.keyboard.press('Escape'));
      assert.equal(
        await page.evaluate(
          () => document.querySelector('open-badge-verifier')!.shadowRoot!.activeElement?.id,
        ),
        'scan',
        'the focus is back',
      );
      await off(() => page.locator('#shut').click());
      await off(() =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }),
      );
      await page
        .locator('[role=status]')
        .filter({ hasText: 'hidden' })
        .waitFor({ state: 'attached' });
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      });
      await off(() => page.evaluate(() => document.querySelector('open-badge-verifier')!.remove()));
    } finally {
      await browser.close();
    }
  });

  test('open, it is accessible; it states that the image stays here', async () => {
    const { browser, page } = await room('axe', ['']);
    try {
      await scanned(page, 'Point the camera');
      assert.match(await page.locator('[part=camera]').innerText(), /stays in your browser/);
      const found = await page
        .context()
        .newCDPSession(page)
        .then(async (session) => {
          await session.send('Page.setBypassCSP', { enabled: true });
          await session.send('Runtime.evaluate', { expression: axe });
          const { result } = await session.send('Runtime.evaluate', {
            expression:
              'axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => id + nodes.map(({html}) => html))))',
            awaitPromise: true,
          });
          return JSON.parse(String(result.value)) as string[];
        });
      assert.deepEqual(found, []);
    } finally {
      await browser.close();
    }
  });

  test('without permission, and without a camera, it reports so', async () => {
    for (const [name, texts, options, words] of [
      ['denied', [''], { allowed: false }, 'was denied'],
      ['none', undefined, {}, 'couldn’t find a camera'],
    ] as const) {
      const { browser, page } = await room(name, texts, options);
      try {
        await scanned(page, words);
        assert.equal(await page.locator('[part=way-note]').count(), 1, name);
      } finally {
        await browser.close();
      }
    }
  });

  test('the length of a link that one code carries is one that the camera reads', async () => {
    const long = `${PAGE}#vc=1${'aZ_-09'.repeat(200)}`.slice(0, LINK_BUDGET.qr),
      { browser, page } = await room('dense', [long]);
    try {
      await scanned(page, 'damaged or incomplete');
    } finally {
      await browser.close();
    }
  });
});
