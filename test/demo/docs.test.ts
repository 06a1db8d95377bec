/** Builds the documentation site as `npm run docs` does, follows every link of it, and opens it below a subpath. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { STRICT_CSP } from '../../scripts/csp.mjs';
import { buildDocs } from '../../scripts/docs.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The site is not at the root of its host. */
const BELOW = 'some/folder';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** @returns the values of attributes of some names in a page */
function valuesOf(html: string, names: readonly string[]): string[] {
  const inside = (node: Node): string[] => [
    ...('attrs' in node
      ? node.attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value)
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
  return inside(parse(html));
}

describe('the documentation site', () => {
  let host: string, site: string, browser: Browser;
  let pages: readonly string[];
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    host = await mkdtemp(join(tmpdir(), 'open-badge-docs-'));
    site = join(host, BELOW);
    pages = await buildDocs(site);
    server = await serve({ roots: [host], headers: { 'content-security-policy': STRICT_CSP } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(host, { recursive: true, force: true });
  });

  async function visit(
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ readonly page: Page; readonly faults: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${server.origin}/${BELOW}/`))
        faults.push(`requested ${url}`);
    });
    await page.goto(`${server.origin}/${BELOW}/${path}`);
    return { page, faults };
  }

  test('every link leads to a file of the site, and to a heading in it; none starts at the root of the host', async () => {
    assert.ok(pages.length > 40, `only ${pages.length} pages`);
    const ids = new Map<string, ReadonlySet<string>>();
    for (const path of pages)
      ids.set(path, new Set(valuesOf(await readFile(join(site, path), 'utf8'), ['id'])));
    const broken: string[] = [];
    for (const path of pages) {
      const html = await readFile(join(site, path), 'utf8');
      for (const link of new Set(valuesOf(html, ['href', 'src']))) {
        if (/^(https?|mailto):/.test(link)) continue;
        const [file, anchor] = link.split('#') as [string, string | undefined];
        const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
        const isThere = await stat(join(site, target)).then(
          (found) => found.isFile(),
          () => false,
        );
        const hasAnchor = anchor === undefined || ids.get(target)?.has(decodeURIComponent(anchor));
        if (link.startsWith('/') || !isThere || !hasAnchor) broken.push(`${path}: ${link}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  test('every page can be reached from the overview', async () => {
    const links = valuesOf(await readFile(join(site, 'index.html'), 'utf8'), ['href']);
    assert.deepEqual(
      pages.filter((path) => !links.includes(path)),
      [],
    );
  });

  for (const path of ['index.html', 'guides/issuer.html', 'api/verify.html', 'playground.html']) {
    test(`${path}: no objection of axe, light and dark, no error, nothing wider than the window`, async () => {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 360],
      ] as const) {
        const { page, faults } = await visit(path, {
          colorScheme,
          viewport: { width, height: 800 },
        });
        await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
        await page.evaluate(axe);
        const objections = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as {
              axe: {
                run(): Promise<{
                  violations: Array<{ id: string; nodes: Array<{ target: unknown }> }>;
                }>;
              };
            }
          ).axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
          );
        });
        assert.deepEqual(objections, [], `${path}, ${colorScheme}`);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${path} is wider than ${width}`,
        );
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    });
  }

  test('the playground: each element is there, and follows its editor', async () => {
    const { page, faults } = await visit('playground.html');
    const card = page.locator('.stage > open-badge');
    await card.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () =>
        (document.querySelector('.stage > open-badge') as unknown as { status?: string } | null)
          ?.status === 'checked',
    );
    const verdictAfter = async (tag: string): Promise<string> => {
      await page.fill('#edit-open-badge', tag);
      await page.waitForFunction(
        (src) => {
          const badge = document.querySelector('.stage > open-badge');
          const { status } = (badge ?? {}) as unknown as { status?: string };
          return badge?.getAttribute('src') === src && status === 'checked';
        },
        /src="([^"]*)"/.exec(tag)![1]!,
      );
      return card.evaluate(
        (badge) => (badge as unknown as { report: { verdict: string } }).report.verdict,
      );
    };
    const verdicts = [];
    for (const file of ['expired.svg', 'altered.json', 'botany.svg'])
      verdicts.push(
        await verdictAfter(`<open-badge src="samples/${file}" verify-when="auto"></open-badge>`),
      );
    assert.deepEqual(verdicts, ['expired', 'invalid', 'valid']);
    await page.fill('#edit-open-badge', '<img src=x onerror=alert(1)>');
    await page.locator('[data-tag="open-badge"] .fault', { hasText: 'Write one' }).waitFor();
    assert.equal(await page.locator('.stage img[onerror]').count(), 0);
    assert.equal(await page.locator('.stage > *').count(), 6);
    await page.locator('open-badge-details', { hasText: 'two hundred plants' }).waitFor();
    await page
      .locator('open-badge-report [part~="verdict"], open-badge-report .headline')
      .first()
      .waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the choice of colours stays on the next page', async () => {
    const { page } = await visit('index.html', { colorScheme: 'light' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.selectOption('#theme', 'dark');
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.goto(`${server.origin}/${BELOW}/guides/issuer.html`);
    assert.equal(await ground(), dark);
    await page.context().close();
  });
});
