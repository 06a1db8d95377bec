import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { wrappersOf } from '../../scripts/react.mjs';
import { createKey, issue } from '../../src/issue.js';
import { OpenBadge, OpenBadgeVerifier } from '../../src/react/index.js';
import { holds, site, type Site } from '../support/bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the wrappers for React', () => {
  test('are those of the current manifest of the elements', async () => {
    assert.equal(await build({ only: ['manifest'], quiet: true }), true);
    const folder = join(root, 'src', 'react'),
      wanted = wrappersOf(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    assert.deepEqual(written, wanted, 'run: node scripts/react.mjs');
    assert.ok(Object.keys(wanted).length >= 7);
  });

  test('are rendered on a server as the tag with its attributes and the content that is shown without scripts', () => {
    const markup = renderToString(
      createElement(
        OpenBadge,
        { src: 'badge.png', lang: 'de' },
        createElement('a', { href: 'badge.png' }, 'Mein Badge'),
      ),
    );
    assert.match(
      markup,
      /^<open-badge [^>]*lang="de"[^>]*><a href="badge\.png">Mein Badge<\/a><\/open-badge>$/,
    );
    assert.match(renderToString(createElement(OpenBadgeVerifier)), /^<open-badge-verifier\b/);
  });
});

/** A page that shows a badge by React, then another one, and writes down what its functions are told. */
const PAGE = `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { OpenBadge } from './src/react/index.js';

globalThis.told = [];
const root = createRoot(document.querySelector('#root'));
globalThis.show = (credential, more) => flushSync(() => root.render(<OpenBadge credential={credential} verifyWhen="auto" mode="card" lang="en" trustedIssuers={['did:web:a.example']}
  onOpenBadgeRead={({ detail }) => told.push(['read', detail.badge.securing])}
  onOpenBadgeVerified={({ detail }) => told.push(['verified', detail.report.verdict])} {...more}>fallback</OpenBadge>));
`;

describe('a page by React', () => {
  let browser: Browser, page: Site;
  before(async () => {
    [browser, page] = await Promise.all([launchChromium(), site(PAGE)]);
    page.put(
      'index.html',
      '<!doctype html><html lang="en"><div id="root"></div><script type="module" src="script.js"></script></html>',
    );
  });
  after(async () => {
    await browser?.close();
    await page?.close();
  });

  test('properties are properties, events are functions, and a change of a prop is a change of the badge', async () => {
    const key = await createKey();
    const badge = async (name: string) =>
      (
        await issue(
          {
            issuer: { name: 'College' },
            recipient: { email: 'ada@mail.example' },
            achievement: { name, description: 'A robot.', criteria: 'It moves.' },
          },
          { key },
        )
      ).json;
    const [good, other] = [
      await badge('Robotics'),
      (await badge('Painting')).replace('A robot.', 'A portrait.'),
    ];
    const { page: tab, complaints } = await page.open(browser, '/index.html');
    const settled = (count: number) =>
      holds(tab, `told.length >= ${count}`).catch(async () =>
        assert.deepEqual([complaints, await tab.evaluate('told')], []),
      );
    await holds(tab, 'globalThis.show');
    await tab.evaluate(`show(${JSON.stringify(good)})`);
    await settled(2);
    assert.equal(
      await tab.evaluate(`document.querySelector('open-badge').trustedIssuers[0]`),
      'did:web:a.example',
    );
    await tab.evaluate(`show(${JSON.stringify(other)}, { mode: 'compact' })`);
    await settled(4);
    const told = (await tab.evaluate('told')) as ReadonlyArray<readonly [string, string]>;
    assert.deepEqual(told, [
      ['read', 'data-integrity'],
      ['verified', 'valid'],
      ['read', 'data-integrity'],
      ['verified', 'invalid'],
    ]);
    assert.equal(
      await tab.evaluate(`document.querySelector('open-badge').getAttribute('mode')`),
      'compact',
    );
    assert.deepEqual(complaints, []);
  });
});
