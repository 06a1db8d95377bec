/** Elements in a page that does what pages do: makes and drops hundreds, moves them, changes its mind, and has a slow network. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { heap, NOW, type Sample } from '../workers/support/badges.js';

const ROUNDS = 3,
  EACH = 500;
/** Collects garbage; the last object that was accessed may still be in a register of the browser. */
const KEPT = 2;
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: ReadonlyArray<{ readonly node: Node | null }>;
}
interface Badge extends HTMLElement {
  status: string;
  src: string;
  mode: string;
  verifyWhen: string;
  report?: { verdict: string };
}

let folder: string,
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  badges: readonly Sample[];
const put = (name: string, data: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), data);
};
const html = (body: string, scripts: readonly string[] = ['open-badge']): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><main>${body}</main>${scripts.map((name) => `<script type="module" src="cdn/${name}.js"></script>`).join('')}`;

async function visit(
  name: string,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } }),
    faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await prepare(page);
  await page.goto(`${server.origin}/${name}`);
  await page.waitForFunction(() => customElements.get('open-badge'));
  return { page, faults };
}

/** How many live objects have a prototype, after the garbage was collected. */
async function living(page: Page, tag: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  await session.detach();
  return count.value as number;
}

/** Delays what badges are made of, each by another time. */
const slow = (page: Page): Promise<unknown> =>
  page.route(/\/b\//, async (route) => {
    const at = Number(/(\d+)\.\w+$/.exec(route.request().url())?.[1] ?? 0);
    await new Promise((resolve) => {
      setTimeout(resolve, 80 + ((at * 137) % 400));
    });
    await route.continue().catch(() => undefined);
  });

describe('elements in a page', () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    folder = mkdtempSync(join(tmpdir(), 'open-badge-page-'));
    server = await serve({
      roots: [folder, fileURLToPath(new URL('../../dist', import.meta.url))],
    });
    const made = await heap(20, server.origin);
    ({ badges } = made);
    for (const { name, data } of badges) put(name, data);
    for (const [name, text] of Object.entries(made.beside)) put(name, text);
    put('feed.json', JSON.stringify(badges.map(({ name }) => name)));
    put('empty.html', html(''));
    put('all.html', html('', ['open-badge', 'open-badge-wall', 'open-badge-verifier']));
    // The style that README recommends to avoid layout shift.
    const room = (height: string): string =>
      `<style>open-badge { --open-badge-min-height: ${height}; } open-badge:not(:defined) { display: block; min-block-size: ${height}; box-sizing: border-box; } open-badge[mode=compact]:not(:defined) { display: inline-block; vertical-align: middle; } p { block-size: 2rem; margin: 0; }</style>`;
    const told = `verify-when="auto" allow-loopback now="${NOW}"`;
    put(
      'column.html',
      html(
        room('24rem') +
          badges
            .slice(0, 8)
            .map(
              ({ name }) =>
                `<open-badge src="${name}" ${told}></open-badge><p>What the page says below it.</p>`,
            )
            .join(''),
      ),
    );
    put(
      'compact.html',
      html(
        room('6rem') +
          badges
            .slice(0, 8)
            .map(
              ({ name }) =>
                `<open-badge src="${name}" mode="compact" ${told}></open-badge><p>What the page says below it.</p>`,
            )
            .join(''),
      ),
    );
    put(
      'full.html',
      html(
        `<open-badge src="${badges[0]!.name}" mode="full" verify-when="manual" allow-loopback now="${NOW}"></open-badge>`,
      ),
    );
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    `${ROUNDS} times ${EACH} <open-badge> come and go, and none is left`,
    { timeout: 240_000 },
    async (context) => {
      const { page, faults } = await visit('empty.html');
      const round = (): Promise<void> =>
        page.evaluate(
          async ([count, name, now]) => {
            const main = document.querySelector('main')!;
            for (let at = 0; at < count; at++) {
              const badge = Object.assign(document.createElement('open-badge') as Badge, {
                src: name,
                mode: at % 3 ? 'card' : 'compact',
              });
              badge.setAttribute('allow-loopback', '');
              badge.setAttribute('now', now);
              main.append(badge);
            }
            const all = [...main.children] as Badge[];
            // those in sight verify, the others are only read; the last are taken away while they still read
            while (
              all
                .slice(0, count - 50)
                .some(({ status }) => status === 'empty' || status === 'reading')
            )
              await new Promise((done) => {
                setTimeout(done, 20);
              });
            main.replaceChildren();
          },
          [EACH, badges[0]!.name, NOW] as const,
        );
      const left: number[] = [];
      for (let times = 0; times < ROUNDS; times++) {
        await round();
        // those that were taken away while they waited for their turn are let go of with it
        let still = await living(page, 'open-badge');
        for (
          const until = Date.now() + 30_000;
          still > KEPT && Date.now() < until;
          still = await living(page, 'open-badge')
        )
          await page.waitForTimeout(300);
        left.push(still);
      }
      context.diagnostic(`left after each round: ${left.join(', ')}`);
      assert.deepEqual(faults, []);
      assert.ok(Math.max(...left) <= KEPT, `${left.join(', ')} elements are kept by something`);
      await page.close();
    },
  );

  test(
    'walls and verifiers come and go, with their workers',
    { timeout: 240_000 },
    async (context) => {
      const { page, faults } = await visit('all.html');
      for (let times = 0; times < ROUNDS; times++) {
        await page.evaluate(async (now) => {
          const main = document.querySelector('main')!;
          const wall = Object.assign(document.createElement('open-badge-wall'), {
            src: 'feed.json',
            allowLoopback: true,
            now,
          }) as HTMLElement & { reports: readonly unknown[] };
          const verifier = Object.assign(document.createElement('open-badge-verifier'), {
            allowLoopback: true,
            now,
          }) as HTMLElement & { verify(...inputs: unknown[]): Promise<unknown> };
          main.append(wall, verifier);
          const names = (await (await fetch('feed.json')).json()) as string[];
          void verifier
            .verify(...names.map((name) => new URL(name, document.baseURI)))
            .catch(() => undefined);
          while (wall.reports.length < 10)
            await new Promise((done) => {
              setTimeout(done, 20);
            });
          main.replaceChildren();
        }, NOW);
        await page.waitForTimeout(300);
      }
      const left = [
        await living(page, 'open-badge-wall'),
        await living(page, 'open-badge-verifier'),
      ];
      context.diagnostic(`left: ${left.join(', ')}; workers: ${page.workers().length}`);
      assert.deepEqual(faults, []);
      assert.ok(Math.max(...left) <= 1, `${left.join(', ')} elements are kept by something`);
      assert.equal(page.workers().length, 0);
      await page.close();
    },
  );

  // One line is as wide as its words, so its own mark moves when there is a verdict, and a verdict grows with its text; nothing around them moves.
  for (const [name, own] of [
    ['column.html', 0.01],
    ['compact.html', 0.05],
  ] as const) {
    test(
      `${name}: a slow network, and nothing of the page moves`,
      { timeout: 120_000 },
      async (context) => {
        const { page } = await visit(name, slow);
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll<Badge>('open-badge')].every(
              ({ status }) => status === 'checked',
            ),
          undefined,
          { timeout: 60_000 },
        );
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(
          () =>
            new Promise<{ value: number; ofPage: string[] }[]>((resolve) => {
              // what moves in a shadow tree has no name out here
              new PerformanceObserver((list) =>
                resolve(
                  list.getEntries().map((entry) => ({
                    value: (entry as LayoutShift).value,
                    ofPage: (entry as LayoutShift).sources.flatMap(
                      ({ node }) => node?.nodeName ?? [],
                    ),
                  })),
                ),
              ).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve([]), 500);
            }),
        );
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        context.diagnostic(`layout shift ${sum.toFixed(4)} in ${shifts.length} steps`);
        assert.deepEqual(
          shifts.flatMap(({ ofPage }) => ofPage),
          [],
        );
        assert.ok(sum < own, `${sum}`);
        await page.close();
      },
    );
  }

  for (const [width, hasColumns] of [
    [360, false],
    [700, false],
    [1000, true],
  ] as const) {
    test(
      `mode full, ${width} px wide: room for the report is kept before there is one`,
      { timeout: 60_000 },
      async (context) => {
        const { page } = await visit('full.html', (opened) =>
            opened.setViewportSize({ width, height: 800 }),
          ),
          badge = page.locator('open-badge');
        const room = async (): Promise<number> => (await badge.boundingBox())!.height;
        await badge.locator('.report').waitFor();
        const manual = await room();
        await page.route('**', async (route) => {
          await new Promise((next) => {
            setTimeout(next, 500);
          });
          await route.continue();
        });
        await badge.evaluate((element) => {
          (element as Badge).verifyWhen = 'auto';
        });
        await badge.locator('[data-expected]').waitFor();
        const waiting = await room();
        assert.equal(await badge.evaluate((element) => (element as Badge).report), undefined);
        await page.waitForFunction(
          () => document.querySelector<Badge>('open-badge')!.status === 'checked',
        );
        await page.waitForTimeout(200);
        const checked = await room();
        context.diagnostic(
          `${manual} px before it is checked, ${waiting} while it is checked, ${checked} with the report`,
        );
        // In two columns the report scrolls beside the details, and nothing below it moves.
        if (!hasColumns)
          assert.ok(waiting > manual + 100, `no space is reserved before it is checked`);
        assert.ok(Math.abs(checked - waiting) < 80, `${waiting} became ${checked}`);
        await page.close();
      },
    );
  }

  test(
    'X-42: elements side by side request shared documents once, and again when they are checked again',
    { timeout: 60_000 },
    async () => {
      const hosted = badges.filter(({ kind }) => kind === 'hosted'),
        asked: string[] = [];
      put(
        'hosted.html',
        html(
          hosted
            .map(
              ({ name }) =>
                `<open-badge src="${name}" verify-when="auto" allow-loopback now="${NOW}"></open-badge>`,
            )
            .join(''),
        ),
      );
      const { page } = await visit('hosted.html', async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      });
      const done = () =>
        page.waitForFunction(() =>
          [...document.querySelectorAll<Badge>('open-badge')].every(
            ({ report }) => report?.verdict === 'valid',
          ),
        );
      const times = (): number => asked.filter((path) => path === '/ob2/issuer.json').length;
      await done();
      assert.ok(hosted.length > 3);
      assert.equal(times(), 1, 'one issuer, one question');
      await page.waitForTimeout(1_500);
      await page.evaluate(() =>
        document.querySelector<Badge & { verify(): Promise<unknown> }>('open-badge')!.verify(),
      );
      assert.equal(times(), 2, 'nothing is kept for later');
      await page.close();
    },
  );

  test(
    'attributes that flip and elements that move while responses come in any order: the last one wins',
    { timeout: 120_000 },
    async () => {
      const { page, faults } = await visit('empty.html', slow);
      const names = badges.map(({ name }) => name),
        titles = await page.evaluate(
          async ([all, now]) => {
            const main = document.querySelector('main')!;
            const elements = Array.from(
              { length: 6 },
              () => document.createElement('open-badge') as Badge,
            );
            for (const element of elements) {
              element.setAttribute('allow-loopback', '');
              element.setAttribute('now', now);
              main.append(element);
            }
            for (let turn = 0; turn < 40; turn++) {
              for (const [at, element] of elements.entries()) {
                element.setAttribute('src', all[(turn * 7 + at) % all.length]!);
                element.setAttribute(
                  'verify-when',
                  ['auto', 'manual', 'visible', 'off'][turn % 4]!,
                );
                element.setAttribute('mode', ['card', 'compact', 'full'][turn % 3]!);
                if (turn % 5 === at % 5)
                  (element.parentElement === main ? document.body : main).append(element);
                if (turn % 9 === at) {
                  element.remove();
                  main.prepend(element);
                }
              }
              await new Promise((done) => {
                setTimeout(done, (turn % 4) * 15);
              });
            }
            for (const [at, element] of elements.entries())
              Object.assign(element, { src: all[at]!, verifyWhen: 'auto', mode: 'card' });
            while (elements.some(({ status }) => status !== 'checked'))
              await new Promise((done) => {
                setTimeout(done, 30);
              });
            await new Promise((done) => {
              setTimeout(done, 800);
            });
            return elements.map((element) => [
              element.status,
              element.report?.verdict,
              element.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim(),
            ]);
          },
          [names, NOW] as const,
        );
      assert.deepEqual(faults, []);
      assert.deepEqual(
        titles,
        ['Robotics 0', 'Robotics 1', 'Robotics 2', 'Robotics 3', 'Soldering 4', 'Robotics 5'].map(
          (title) => ['checked', 'valid', title],
        ),
      );
      await page.close();
    },
  );
});
