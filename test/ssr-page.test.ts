/** Opens server-rendered badges in a browser: with scripts, without, under the strict policy, with Lit's own hydration. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { STRICT_CSP } from '../scripts/csp.mjs';
import { launchChromium } from '../scripts/chromium.mjs';
import { createKey, issue } from '../src/issue.js';
import { badgeStyles, renderBadge, type RenderOptions } from '../src/ssr.js';
import { NAVY } from '../stories/samples.js';
import { holds, site, type Site } from './support/bundle.js';

/** Starts on a signal, so that the page can be measured before. The boxes are those of the whole element, of each part, and of the content below. */
const SCRIPT = `
globalThis.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
globalThis.shift = 0;
new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value; }).observe({ type: 'layout-shift', buffered: true });
const element = document.querySelector('open-badge');
globalThis.box = (selector) => { const found = selector ? element.shadowRoot.querySelector(selector) : element; if (!found) return undefined; const { x, y, width, height } = found.getBoundingClientRect(); return [x, y, width, height].map((each) => Math.round(each * 10) / 10).join(' '); };
globalThis.boxes = (selectors) => [...selectors.map(box), Math.round(document.querySelector('#after').getBoundingClientRect().y * 10) / 10];
globalThis.go = async (hydrate) => { if (hydrate) await import('@lit-labs/ssr-client/lit-element-hydrate-support.js'); await import('./src/define/open-badge.js'); };
globalThis.reached = (...states) => states.includes(element.status);
globalThis.ready = true;
`;
const CARD = [
  '',
  '.card',
  '.body',
  '.art',
  '.title',
  '.host',
  '.tools',
  '.toggle, .about > summary',
  '.seal',
  '.foot',
];
const COMPACT = ['', '.compact', '.compact .art', '.compact .text', '.compact .chip'];

describe('R-10: a badge that a server drew', () => {
  let browser: Browser, plain: Site, strict: Site, json: string;
  before(async () => {
    const image = new TextEncoder().encode(decodeURIComponent(NAVY.slice(NAVY.indexOf(',') + 1)));
    const minted = issue(
      {
        issuer: { name: 'Example College' },
        recipient: { email: 'ada@mail.example' },
        achievement: {
          name: 'Robotics for everybody',
          description: 'A robot.',
          criteria: 'It moves.',
          image,
        },
      },
      { key: await createKey() },
    );
    [browser, plain, strict, { json }] = await Promise.all([
      launchChromium(),
      site(SCRIPT),
      site(SCRIPT, {
        'content-security-policy': STRICT_CSP.replace(
          "style-src 'self'",
          "style-src 'self' 'nonce-c2VjcmV0'",
        ),
      }),
      minted,
    ]);
    for (const each of [plain, strict]) each.put('badge.css', badgeStyles);
  });
  after(async () => {
    await browser?.close();
    await plain?.close();
    await strict?.close();
  });

  async function open(
    at: Site,
    options: RenderOptions,
    width = 700,
    scripts = true,
  ): Promise<{ page: Page; complaints: string[] }> {
    at.put(
      'page.html',
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><body>${await renderBadge(json, { verifyWhen: 'manual', page: '/about', ...options })}<p id="after">after</p><script type="module" src="script.js"></script></body></html>`,
    );
    const opened = await at.open(browser, '/page.html', {
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
    });
    if (scripts) await holds(opened.page, 'globalThis.ready');
    return opened;
  }
  const until = (page: Page, ...states: string[]) =>
    holds(
      page,
      `reached(${states.map((each) => `'${each}'`).join()}) && !document.querySelector('open-badge').shadowRoot.querySelector('[data-sent]')`,
    );

  for (const [mode, selectors] of [
    ['card', CARD],
    ['compact', COMPACT],
  ] as const) {
    for (const width of [320, 700]) {
      for (const hydrate of [false, true]) {
        test(`${mode}, ${width} px wide${hydrate ? ', with Lit’s hydration loaded' : ''}: the element takes it over and not a pixel moves`, async () => {
          const { page, complaints } = await open(plain, { mode }, width);
          const before = await page.evaluate(`boxes(${JSON.stringify(selectors)})`);
          await page.evaluate(`go(${hydrate})`);
          await until(page, 'read');
          assert.deepEqual(await page.evaluate(`boxes(${JSON.stringify(selectors)})`), before);
          assert.equal(await page.evaluate('shift'), 0);
          assert.equal(
            await page.evaluate(
              `document.querySelector('open-badge').shadowRoot.querySelectorAll('.room, style, [data-sent]').length`,
            ),
            0,
            'nothing of the server is left',
          );
          assert.equal(
            await page.evaluate(
              `document.querySelector('open-badge').shadowRoot.querySelectorAll('[role=status]').length`,
            ),
            1,
          );
          assert.deepEqual(complaints, []);
          await page.close();
        });
      }
    }
  }

  test('a readable one keeps its boxes too', async () => {
    const { page } = await open(plain, { readable: true });
    const before = await page.evaluate(`boxes(${JSON.stringify(CARD)})`);
    await page.evaluate('go()');
    await until(page, 'read');
    assert.deepEqual(await page.evaluate(`boxes(${JSON.stringify(CARD)})`), before);
    await page.close();
  });

  test('it is verified in the page, without a request, from its own data', async () => {
    const { page } = await open(plain, { verifyWhen: 'auto' });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/\.js$/.test(request.url())) asked.push(request.url());
    });
    await page.evaluate('go()');
    await until(page, 'checked');
    assert.equal(
      await page.evaluate(`document.querySelector('open-badge').report.verdict`),
      'valid',
    );
    assert.deepEqual(asked, []);
    await page.close();
  });

  test('the parts that the reader opened stay open, and the focus stays there', async () => {
    const { page } = await open(plain, {});
    await page.focus('summary');
    await page.keyboard.press('Enter');
    await page.evaluate('go()');
    await until(page, 'read');
    await holds(
      page,
      `document.querySelector('open-badge').shadowRoot.querySelector('#details .details')`,
    );
    assert.equal(
      await page.evaluate(
        `document.querySelector('open-badge').shadowRoot.activeElement?.getAttribute('aria-expanded')`,
      ),
      'true',
    );
    await page.close();
  });

  test('without scripts it can be read and opened, and explains how to continue', async () => {
    const { page } = await open(plain, {}, 480, false);
    for (const text of [
      'Robotics for everybody',
      'Example College',
      'Not checked',
      'It hasn’t been verified here',
      'Verify independently',
      'The check runs in your browser and needs JavaScript.',
    ])
      assert.ok(await page.getByText(text, { exact: true }).first().isVisible(), text);
    assert.equal(await page.locator('open-badge button').count(), 0);
    assert.equal(await page.getByText('A robot.').isVisible(), false);
    await page.click('summary');
    assert.equal(await page.getByText('A robot.').isVisible(), true);
    assert.equal(await page.locator('.way-on a').getAttribute('href'), '/about');
    await page.close();
  });

  for (const [how, options] of [
    ['a nonce', { nonce: 'c2VjcmV0' }],
    ['a file', { styleSheet: '/badge.css' }],
  ] as const) {
    test(`X-36: under the strict policy it is styled by ${how}, taken over, and nothing is refused`, async () => {
      const { page, complaints } = await open(strict, options);
      const before = await page.evaluate(`boxes(${JSON.stringify(CARD)})`);
      assert.equal(
        await page.evaluate(
          `getComputedStyle(document.querySelector('open-badge').shadowRoot.querySelector('.seal')).display`,
        ),
        'grid',
      );
      await page.evaluate('go()');
      await until(page, 'read');
      assert.deepEqual(await page.evaluate(`boxes(${JSON.stringify(CARD)})`), before);
      assert.deepEqual([await page.evaluate('violations'), complaints], [[], []]);
      await page.close();
    });
  }

  test('the strict policy of these tests works: a style without nonce is refused, and the card is there all the same', async () => {
    const { page, complaints } = await open(strict, {});
    assert.match(complaints.join(), /style/);
    assert.ok(await page.getByText('Robotics for everybody').first().isVisible());
    await page.close();
  });
});
