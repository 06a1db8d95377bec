/**
 * The heaviest inputs within the limits, in real pages over the built bundle: the longest task of
 * their main thread while each is read, verified and drawn. Measured in processor time, which
 * another program on the machine does not change.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { NOW } from '../golden/mint.js';
import { heavies, type Heavy } from './support/heavy.js';
import { tasksDuring, type Task } from './support/long-tasks.js';

/**
 * Longest task of a page that reads a badge, in ms of processor time: 200 (10.B), and on a slow or
 * busy machine half of what it takes to add LOOP square roots, which is 400 ms where these tests
 * were written.
 */
let longestAllowed = 200;
const LOOP = 3e8;
const PATIENCE = { timeout: 120_000, polling: 200 } as const;
const ELEMENTS = ['open-badge', 'open-badge-verifier'] as const;
/** Files that the verifier opens, one of each kind; the rest is the same as in `<open-badge>`. */
const CHOSEN = [
  'members.jwt',
  'markdown.jwt',
  'elements.svg',
  'attachments.pdf',
  'files.zip',
  'list-badge.jwt',
];

interface Element extends HTMLElement {
  readonly status?: string;
  readonly report?: { readonly verdict: string };
}

let folder: string,
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  inputs: readonly Heavy[],
  busy: readonly Task[];

const html = (body: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badge</title><h1>Badge</h1>${body}<script type="module" src="cdn/${script}.js"></script>`;
const told = `allow-loopback now="${NOW}"`;
const pageOf = (element: (typeof ELEMENTS)[number], file = ''): string =>
  element === 'open-badge'
    ? html(
        `<open-badge src="${file}" mode="full" verify="auto" ${told}><a href="${file}">A badge</a></open-badge>`,
        element,
      )
    : html(`<open-badge-verifier ${told}></open-badge-verifier>`, element);

/** Waits until an `<open-badge>` shows a verdict or an error. */
const shown = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      ['checked', 'failed'].includes(document.querySelector<Element>('open-badge')!.status ?? ''),
    undefined,
    PATIENCE,
  );

/** Hands over a file as a person who chooses it does, and waits for its result. */
const chosen =
  (file: string) =>
  async (page: Page): Promise<void> => {
    await page.waitForFunction(
      () => document.querySelector('open-badge-verifier')!.shadowRoot?.querySelector('#files'),
      undefined,
      PATIENCE,
    );
    await page.evaluate(async (name) => {
      const data = new DataTransfer(),
        input = document
          .querySelector('open-badge-verifier')!
          .shadowRoot!.querySelector<HTMLInputElement>('#files')!;
      data.items.add(new File([await (await fetch(name)).blob()], name));
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    }, file);
    await page.waitForFunction(
      () => {
        const root = document.querySelector('open-badge-verifier')!.shadowRoot!;
        return (
          root.querySelector('[part~=verdict-panel], [part~=table] [data-tone]') &&
          root.querySelector('.all')!.getAttribute('aria-busy') === 'false'
        );
      },
      undefined,
      PATIENCE,
    );
  };

/** Loads a page, lets it work, and gives back what its main thread did. */
async function look(
  name: string,
  work: (page: Page) => Promise<unknown>,
): Promise<readonly Task[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    return await tasksDuring(browser, page, async () => {
      await page.goto(`${server.origin}/${name}`);
      await work(page);
      await page.waitForTimeout(300);
    });
  } finally {
    await page.close();
  }
}

/** @throws AssertionError when the page was held up too long each time */
async function assertSmooth(
  context: { diagnostic(text: string): void },
  once: () => Promise<readonly Task[]>,
): Promise<void> {
  for (const isLast of [false, true]) {
    const tasks = await once(),
      long = tasks.filter(({ ms }) => ms > longestAllowed);
    const [longest] = tasks;
    context.diagnostic(`the longest task: ${longest!.ms} ms (${longest!.what})`);
    if (!long.length) return;
    if (isLast) assert.deepEqual(long, [], `tasks of more than ${longestAllowed} ms`);
  }
}

describe('the page answers while the heaviest badges are opened', () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    folder = mkdtempSync(join(tmpdir(), 'open-badge-heavy-'));
    server = await serve({ roots: [folder, new URL('../../dist', import.meta.url).pathname] });
    inputs = await heavies(server.origin);
    const put = (name: string, data: string | Uint8Array): void =>
      writeFileSync(join(folder, name), data);
    for (const { file, data, beside = {} } of inputs) {
      put(file, data);
      put(`${file}.html`, pageOf('open-badge', file));
      for (const [name, text] of Object.entries(beside)) put(name, text);
    }
    put('verifier.html', pageOf('open-badge-verifier'));
    put(
      'busy.html',
      html('<open-badge></open-badge>', 'open-badge').replace(
        '<script',
        `<script>
      addEventListener('load', () => requestAnimationFrame(() => setTimeout(function hold() { let sum = 0; for (let at = 0; at < ${LOOP}; at++) sum += Math.sqrt(at); window.held = sum; }, 50)));
    </script><script`,
      ),
    );
    browser = await launchChromium();
    busy = await look('busy.html', (page) =>
      page.waitForFunction('window.held', undefined, PATIENCE),
    );
    longestAllowed = Math.max(longestAllowed, Math.round(busy[0]!.ms / 2));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the measurement detects a page that is blocked', (context) => {
    const [longest] = busy;
    context.diagnostic(`${longest!.ms} ms; ${longestAllowed} ms are allowed`);
    assert.ok(longest!.ms > longestAllowed, `${longest!.ms} ms`);
    assert.match(longest!.what, /hold/);
  });

  for (const element of ELEMENTS)
    test(`X-3, 10.B: no long task in <${element}>`, { timeout: 900_000 }, async (context) => {
      for (const { name, file } of element === 'open-badge'
        ? inputs
        : inputs.filter((one) => CHOSEN.includes(one.file)))
        await context.test(name, (one) =>
          assertSmooth(one, () =>
            element === 'open-badge'
              ? look(`${file}.html`, shown)
              : look('verifier.html', chosen(file)),
          ),
        );
    });
});
