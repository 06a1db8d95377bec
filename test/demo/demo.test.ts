/** Opens the demo as a visitor does: minted, served on this machine, in Chromium under the strict policy. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Download, Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { policyOf } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';

/** Expected verdict and finding of every badge, written here independently of the table from which the demo is minted. */
const EXPECTED: Readonly<Record<string, readonly [verdict: string, code: string]>> = {
  'accessible-interfaces.png': ['valid', 'status-clear'],
  'first-aid.svg': ['valid', 'status-none'],
  'night-sky.json': ['valid', 'status-none'],
  'workshop-safety.svg': ['expired', 'expired'],
  'youth-mentor.json': ['suspended', 'status-suspended'],
  'peer-tutor.png': ['revoked', 'status-revoked'],
  'studio-residency.svg': ['not-yet-valid', 'not-yet-valid'],
  'robotics.png': ['invalid', 'proof-altered'],
  'chair-of-astronomy.png': ['invalid', 'key-not-bound'],
  'sign-language.json': ['unsupported', 'proof-unsupported'],
  'field-botany.png': ['indeterminate', 'status-unreachable'],
};
/** First line of the verdict. */
const LEAD: Readonly<Record<string, string>> = {
  valid: 'Verified',
  expired: 'Expired',
  suspended: 'Suspended',
  revoked: 'Revoked',
  'not-yet-valid': 'Not yet valid',
  invalid: 'Not authentic',
  unsupported: 'Can’t be checked here',
  indeterminate: 'Not confirmed',
};
/** A valid badge whose issuer is known by its key alone and on no register (10.A13). */
const KEY_ONLY = 'night-sky.json';
const SIGNED = 'Signed, issuer not identified';
/** The only URL that is meant to be missing: the browser reports it in its console. */
const MEANT_TO_BE_MISSING = '/riverside/status/lost.json';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type BuildDemo = typeof import('../../demo/build.mjs').build;
let folder: string,
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  buildDemo: BuildDemo;

interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page and records everything that goes wrong in it. */
async function visit(
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage(),
    faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith(MEANT_TO_BE_MISSING))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${server.origin}/`))
      faults.push(`requested ${request.url()}`);
  });
  await page.goto(`${server.origin}/${name}`);
  return { page, faults };
}

interface Shown {
  readonly file: string;
  readonly verdict: string;
  readonly issuer: string;
  readonly codes: readonly string[];
  readonly lead: string;
}

/** Lets every `<open-badge>` with a file verify itself, also those out of view, and returns what each shows. */
const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(async () => {
    interface Badge extends HTMLElement {
      src?: string;
      verifyWhen: string;
      status: string;
      report: { verdict: string; issuer: string; findings: ReadonlyArray<{ code: string }> };
      updateComplete: Promise<unknown>;
    }
    if (document.querySelector('open-badge')) await customElements.whenDefined('open-badge');
    const badges = [...document.querySelectorAll<Badge>('open-badge[src]')];
    for (const badge of badges) badge.verifyWhen = 'auto';
    while (badges.some(({ status }) => status !== 'checked' && status !== 'failed'))
      await new Promise((done) => setTimeout(done, 20));
    return Promise.all(
      badges.map(async (badge) => {
        await badge.updateComplete;
        const root = badge.shadowRoot!,
          { report } = badge;
        return {
          file: badge.src!.split('/').at(-1)!,
          verdict: report.verdict,
          issuer: report.issuer,
          codes: report.findings.map(({ code }) => code),
          lead: root.querySelector('[part~="verdict"]')?.textContent?.trim() ?? '',
        };
      }),
    );
  });

async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(): Promise<{
            violations: ReadonlyArray<{ id: string; nodes: ReadonlyArray<{ target: unknown }> }>;
          }>;
        };
      }
    ).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  });
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** Returns the file that a link of the issuer's page downloads. */
async function downloaded(page: Page, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#${id}`)]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const fields = (page: Page, values: Readonly<Record<string, string>>): Promise<unknown> =>
  Object.entries(values).reduce<Promise<unknown>>(
    (before, [id, value]) => before.then(() => page.fill(`#${id}`, value)),
    Promise.resolve(),
  );

async function mint(page: Page): Promise<void> {
  await page.click('#mint');
  await page.waitForSelector('#after:not([hidden])');
}

const offline: typeof fetch = () => Promise.reject(new TypeError('no network'));

describe('the demo', () => {
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    ({ build: buildDemo } = (await import(
      new URL('../../demo/build.mjs', import.meta.url).href
    )) as typeof import('../../demo/build.mjs'));
    folder = await mkdtemp(join(tmpdir(), 'open-badge-demo-'));
    server = await serve({
      roots: [folder],
      headers: (path) => ({ 'content-security-policy': policyOf(path) }),
    });
    [browser] = await Promise.all([launchChromium(), buildDemo(folder, { origin: server.origin })]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('R-2, R-14: the portfolio shows the verdict of each badge, in words, and nothing but valid is green', async () => {
    const { page, faults } = await visit('portfolio.html');
    const badges = await shown(page);
    assert.deepEqual(badges.map(({ file }) => file).sort(), Object.keys(EXPECTED).sort());
    for (const { file, verdict, codes, lead } of badges) {
      const [wanted, code] = EXPECTED[file]!;
      assert.equal(verdict, wanted, file);
      assert.ok(codes.includes(code), `${file}: ${codes.join(' ')} without ${code}`);
      assert.equal(lead, file === KEY_ONLY ? SIGNED : LEAD[wanted], file);
    }
    const trust = Object.fromEntries(badges.map(({ file, issuer }) => [file, issuer]));
    const green = await page.evaluate(() =>
      [...document.querySelectorAll('open-badge')]
        .filter((badge) => badge.shadowRoot!.querySelector('.seal[data-tone="good"]'))
        .map((badge) => badge.getAttribute('src')!.split('/').at(-1)!),
    );
    assert.deepEqual(
      green.sort(),
      Object.keys(EXPECTED)
        .filter((file) => EXPECTED[file]![0] === 'valid' && file !== KEY_ONLY)
        .sort(),
    );
    assert.deepEqual(
      [trust['accessible-interfaces.png'], trust['first-aid.svg'], trust['night-sky.json']],
      ['trusted', 'trusted', 'unlisted'],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const name of ['index', 'portfolio', 'verify', 'issue', 'badge', 'blog']) {
    test(`${name}: no objection of axe, light and dark, and no error under the strict policy`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await visit(`${name}.html`, {
          colorScheme,
          viewport: { width: colorScheme === 'dark' ? 360 : 1280, height: 800 },
        });
        await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
        await shown(page);
        assert.deepEqual(await objections(page), [], `${name}, ${colorScheme}`);
        assert.deepEqual(faults, []);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${name} is wider than the window`,
        );
        await page.context().close();
      }
    });
  }

  test('the employer’s page: a dropped file is explained, one without a badge too', async () => {
    const { page, faults } = await visit('verify.html');
    const drop = async (name: string): Promise<void> => {
      const bytes = [...(await readFile(join(folder, 'badges', name)))];
      const transfer = await page.evaluateHandle(
        ([of, data]) => {
          const made = new DataTransfer();
          made.items.add(new File([Uint8Array.from(data as number[])], of as string));
          return made;
        },
        [name, bytes] as const,
      );
      await page.dispatchEvent('open-badge-verifier .drop', 'drop', { dataTransfer: transfer });
    };
    await drop('peer-tutor.png');
    const verifier = page.locator('open-badge-verifier');
    await verifier.locator('[part~="verdict"]', { hasText: 'Revoked' }).waitFor();
    assert.equal(await verifier.locator('.question').count(), 4);
    await drop('image-without-badge.png');
    await verifier
      .locator('tr[data-verdict="malformed"]', { hasText: 'image-without-badge.png' })
      .waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the employer’s page: all samples at once, and their recipients', async () => {
    const { page, faults } = await visit('verify.html');
    await page.click('#all');
    const verifier = page.locator('open-badge-verifier');
    await page.waitForFunction(
      (count) =>
        (document.querySelector('open-badge-verifier') as unknown as { reports: unknown[] }).reports
          .length === count,
      Object.keys(EXPECTED).length,
    );
    // what is known is drawn a frame later
    await page.waitForFunction(
      () =>
        !document
          .querySelector('open-badge-verifier')!
          .shadowRoot!.querySelector(
            'tbody tr:is([data-verdict="checking"], [data-verdict="reading"], [data-verdict="read"])',
          ),
    );
    const rows = await verifier
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('[data-column="file"]')!.textContent!.trim(),
          row.getAttribute('data-verdict'),
        ]),
      );
    assert.deepEqual(Object.fromEntries(rows), {
      ...Object.fromEntries(Object.entries(EXPECTED).map(([file, [verdict]]) => [file, verdict])),
      'image-without-badge.png': 'malformed',
    });
    await verifier.locator('#recipient').fill('amina@mail.example');
    await verifier.locator('#recipient').press('Tab');
    await page.waitForFunction(() =>
      (
        document.querySelector('open-badge-verifier') as unknown as {
          reports: Array<{ recipient: string }>;
        }
      ).reports.some(({ recipient }) => recipient === 'match'),
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('I-1…I-6: a badge minted in the page is saved as PNG, SVG and JSON, and is valid in Node', async () => {
    const { page, faults } = await visit('issue.html');
    const title = 'Löten ® — 回路 🔦';
    await page.waitForFunction(() =>
      document.querySelector('#did')!.textContent!.startsWith('did:key:'),
    );
    await fields(page, {
      name: title,
      email: 'noor@mail.example',
      levels: 'Guided, Alone, Teaching',
    });
    await page.selectOption('#level', 'Alone');
    await mint(page);
    const badges = [];
    for (const [id, container] of [
      ['png', 'png'],
      ['svg', 'svg'],
      ['json', 'json'],
    ] as const) {
      const { name, bytes } = await downloaded(page, id);
      assert.match(name, new RegExp(`\\.${id}$`));
      const [badge] = await read(bytes);
      const report = await verify(badge!, { fetch: offline, recipient: 'noor@mail.example' });
      assert.deepEqual(
        [
          badge!.found.container,
          report.verdict,
          report.recipient,
          badge!.credential.achievement!.name![0]!.value,
        ],
        [container, 'valid', 'match', title],
      );
      badges.push(badge!);
    }
    assert.equal(
      new Set(badges.map(({ raw }) => raw)).size,
      1,
      'the three files hold the same text',
    );
    assert.equal(badges[0]!.credential.issuer!.id, await page.textContent('#did'));
    const [forged] = await read(badges[0]!.raw.replace('回路', '回転'));
    assert.equal((await verify(forged!, { fetch: offline })).verdict, 'invalid');
    await page.waitForFunction(
      () =>
        document
          .querySelector('#badge')!
          .shadowRoot?.querySelector('[part~="verdict"]')
          ?.textContent?.trim() === 'Signed, issuer not identified',
    );
    assert.deepEqual(await objections(page), []);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('I-2: a draft with faults is refused, each named at its field, and nothing is handed out', async () => {
    const { page, faults } = await visit('issue.html');
    await page.waitForFunction(() =>
      document.querySelector('#did')!.textContent!.startsWith('did:key:'),
    );
    await fields(page, {
      name: '',
      description: '',
      email: '',
      until: '2020-01-01',
      'issuer-url': 'not a URL',
    });
    const refused = async (): Promise<string[]> => {
      await page.click('#mint');
      await page.waitForSelector('#faults:not([hidden]) li');
      assert.equal(await page.isHidden('#after'), true, 'a badge of before is still there');
      return page.$$eval('[aria-invalid="true"]', (all) => all.map(({ id }) => id).sort());
    };
    assert.deepEqual(await refused(), ['description', 'email', 'issuer-url', 'name', 'until']);
    assert.deepEqual(await objections(page), []);
    await fields(page, {
      name: 'A',
      description: 'B',
      email: 'c@mail.example',
      until: '',
      'issuer-url': 'https://d.example/',
    });
    await mint(page);
    assert.equal(await page.isHidden('#faults'), true);
    await fields(page, { email: 'nonsense', 'evidence-url': 'foo foo' });
    assert.deepEqual(await refused(), ['email', 'evidence-url']);
    const words = await page.innerText('#faults');
    assert.match(words, /This is not an e-mail address/);
    assert.doesNotMatch(words, /@id|expected|undefined|\//);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('I-4: the key leaves as a file and comes back as the same issuer; another file is refused', async () => {
    const { page, faults } = await visit('issue.html');
    await page.waitForFunction(() =>
      document.querySelector('#did')!.textContent!.startsWith('did:key:'),
    );
    const did = await page.textContent('#did');
    await page.fill('#name', 'Seen while it is written');
    assert.equal(await page.textContent('#draft-name'), 'Seen while it is written');
    await mint(page);
    // A key that was used and not saved is asked about before the page goes.
    const asked = page.waitForEvent('dialog');
    const reload = page.evaluate(() => location.reload()).catch(() => undefined);
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await reload;
    const file = await downloaded(page, 'save-key-first');
    assert.equal(await page.isHidden('#key-first'), true);
    await page.click('#new-key');
    await page.waitForFunction(
      (before) => document.querySelector('#did')!.textContent !== before,
      did,
    );
    await page.setInputFiles('#key-file', {
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.bytes),
    });
    await page.waitForFunction(
      (wanted) => document.querySelector('#did')!.textContent === wanted,
      did,
    );
    await page.setInputFiles('#key-file', {
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.waitForSelector('#key-file[aria-invalid="true"]');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('images of one’s own: a PNG and an SVG each give both files', async () => {
    const { page, faults } = await visit('issue.html');
    await page.waitForFunction(() =>
      document.querySelector('#did')!.textContent!.startsWith('did:key:'),
    );
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="teal"/></svg>',
    );
    for (const [name, buffer, mimeType] of [
      ['own.png', await readFile(join(folder, 'badges', 'image-without-badge.png')), 'image/png'],
      ['own.svg', svg, 'image/svg+xml'],
    ] as const) {
      await page.setInputFiles('#image', { name, mimeType, buffer });
      await mint(page);
      for (const id of ['png', 'svg']) {
        const [badge] = await read((await downloaded(page, id)).bytes);
        assert.equal(
          (await verify(badge!, { fetch: offline })).verdict,
          'valid',
          `${name} as ${id}`,
        );
      }
    }
    await page.setInputFiles('#image', {
      name: 'no.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no image'),
    });
    await page.click('#mint');
    await page.waitForSelector('#image[aria-invalid="true"]');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('made for another host it requests no loopback URL, and gives the same verdicts', async () => {
    const elsewhere = join(folder, '..', `${folder.split('/').at(-1)}-host`);
    try {
      await buildDemo(elsewhere, { origin: 'https://badges.example' });
      assert.doesNotMatch(
        await readFile(join(elsewhere, 'portfolio.html'), 'utf8'),
        /allow-loopback|127\.0\.0\.1|\{\{/,
      );
      const fromFolder: typeof fetch = async (input) => {
        const body = await readFile(join(elsewhere, new URL(String(input)).pathname), 'utf8').catch(
          () => undefined,
        );
        return new Response(body ?? 'not here', {
          status: body === undefined ? 404 : 200,
          headers: { 'content-type': 'application/json' },
        });
      };
      for (const [file, [verdict]] of Object.entries(EXPECTED)) {
        const [badge] = await read(new Uint8Array(await readFile(join(elsewhere, 'badges', file))));
        assert.equal((await verify(badge!, { fetch: fromFolder })).verdict, verdict, file);
      }
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  test('opened as localhost it goes to the URL that the badges name', async () => {
    const { page } = await visit('index.html');
    await page.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/verify.html`);
    await page.waitForURL(`${server.origin}/verify.html`);
    await page.context().close();
  });

  test('the pages that check any badge may request keys and images of other hosts over https; no other page may', () => {
    const page = (name: string): string => policyOf(`/${name}.html`);
    for (const name of ['verify', 'open/open'])
      assert.match(page(name), /img-src 'self' https: data:; connect-src 'self' https:;/, name);
    for (const name of ['index', 'portfolio', 'issue', 'badge', 'blog', 'docs/api/verify'])
      assert.doesNotMatch(page(name), /https:/, name);
  });

  test('the choices of language and colours change the elements and stay on the next page', async () => {
    const { page, faults } = await visit('verify.html', { colorScheme: 'light' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.selectOption('#theme', 'dark');
    assert.notEqual(await ground(), light);
    const dark = await ground();
    await page.selectOption('#language', 'ar');
    await page.goto(`${server.origin}/portfolio.html`);
    assert.equal(await ground(), dark);
    assert.equal(await page.getAttribute('open-badge', 'lang'), 'ar');
    await page.locator('open-badge [dir="rtl"]').first().waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const [name, width] of [
    ['index', 1280],
    ['portfolio', 1280],
    ['verify', 1280],
    ['verify', 390],
    ['badge', 1280],
    ['badge', 390],
  ] as const) {
    test(`${name} at ${width}: little moves while the page loads`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 844 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${server.origin}/${name}.html`);
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      await page.waitForTimeout(1500);
      const shift = await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
      );
      assert.ok(shift <= 0.05, `${shift}`);
      await context.close();
    });
  }

  test('issue: nothing is wider than a window of 320 pixels', async () => {
    const { page } = await visit('issue.html', { viewport: { width: 320, height: 640 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.context().close();
  });

  test('all six elements and the drop-in are used, and every link leads somewhere, also from a folder of another host', async () => {
    const used = new Set<string>(),
      pages = [
        'index.html',
        'portfolio.html',
        'verify.html',
        'issue.html',
        'badge.html',
        'blog.html',
      ];
    for (const name of pages) {
      const text = (await readFile(join(folder, name), 'utf8')).replace(/<pre[^]*?<\/pre>/g, '');
      for (const [, tag] of text.matchAll(/<(open-badge[\w-]*)|cdn\/(open-badges\.auto)/g))
        used.add(tag ?? 'auto');
      for (const [, address] of text.matchAll(/(?:href|src)="([^"#]+)/g)) {
        if (!address!.startsWith(server.origin))
          assert.ok(!/^[\w+]+:|^\//.test(address!), `${name}: ${address} is not relative`);
        assert.equal(
          (await fetch(new URL(address!, `${server.origin}/${name}`))).status,
          200,
          `${name}: ${address}`,
        );
      }
    }
    assert.deepEqual([...used].sort(), [
      'auto',
      'open-badge',
      'open-badge-details',
      'open-badge-report',
      'open-badge-share',
      'open-badge-verifier',
      'open-badge-wall',
    ]);
  });

  test('one badge on three elements: another choice changes all of them', async () => {
    const { page, faults } = await visit('badge.html');
    await page
      .locator('open-badge-report .headline', { hasText: 'genuine and still valid' })
      .waitFor();
    await page.locator('open-badge-details', { hasText: 'usability testing' }).waitFor();
    await page.locator('open-badge-share [part~="link"]').waitFor({ state: 'attached' });
    await page.selectOption('#which', 'robotics.png');
    await page.locator('open-badge-report .headline', { hasText: 'Don’t rely' }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the wall of the portfolio reports the result of each badge', async () => {
    const { page, faults } = await visit('portfolio.html');
    await page.waitForFunction(() => {
      const tiles = [
        ...document.querySelector('open-badge-wall')!.shadowRoot!.querySelectorAll('.tile'),
      ];
      return (
        tiles.length > 0 &&
        tiles.every(
          (tile) => !['reading', 'read', 'checking'].includes(tile.getAttribute('data-verdict')!),
        )
      );
    });
    const verdicts = await page
      .locator('open-badge-wall .tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-verdict')).sort());
    assert.deepEqual(verdicts, [
      'expired',
      'not-yet-valid',
      'revoked',
      'suspended',
      'valid',
      'valid',
      'valid',
    ]);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('an old page with images: those that are badges are offered, the other is left alone', async () => {
    const { page, faults } = await visit('blog.html');
    await page.waitForFunction(() =>
      document.querySelector('[data-open-badges]')?.shadowRoot?.querySelector('.offer'),
    );
    for (const image of await page.locator('figure img').all())
      await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () =>
        document.querySelector('[data-open-badges]')!.shadowRoot!.querySelectorAll('.offer')
          .length === 2,
    );
    const said: string[] = [];
    for (const at of [0, 1]) {
      await page.locator('.offer').nth(at).click();
      const verdict = page.locator('[data-open-badges] [part~="verdict"]', {
        hasText: /^(Verified|Revoked)$/,
      });
      await verdict.waitFor();
      said.push((await verdict.textContent())!);
      await page.keyboard.press('Escape');
      await page.locator('[data-open-badges] dialog[open]').waitFor({ state: 'detached' });
    }
    assert.deepEqual(said.sort(), ['Revoked', 'Verified']);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('A-11: the link of a badge opens in the static page and gives the verdict of the file; the host never sees the badge', async () => {
    const { page, faults } = await visit('portfolio.html');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.click('#share-link');
    await page.waitForFunction(
      () =>
        (document.querySelector('#badge') as unknown as { status?: string } | null)?.status ===
        'checked',
    );
    const verdict = await page.evaluate(
      () =>
        (document.querySelector('#badge') as unknown as { report: { verdict: string } }).report
          .verdict,
    );
    assert.equal(verdict, EXPECTED['first-aid.svg']![0]);
    assert.ok(
      requested.length > 0 && requested.every((url) => !url.includes('vc=1') || url.includes('#')),
      requested.join('\n'),
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
