import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from '../scripts/build.mjs';
import { launchChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { createKey, createStatusList, issue, revoke, type IssuerKey } from '../src/issue.js';
import { en } from '../src/locales/en.js';
import { read } from '../src/read.js';
import { main } from '../src/cli.js';
import type { Io } from '../src/cli/io.js';
import { openPage, share, sharePage, shareWall } from '../src/share.js';
import { FRAME_SANDBOX } from '../src/sharing/pages/embed.js';
import { HARD_TEXT, PNG } from './issuing/drafts.js';
import { mint, party, subject } from './support/mint.js';

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'open-badge-share-'));
let server: Awaited<ReturnType<typeof serve>>, browser: Browser, key: IssuerKey, text: string;

const put = (path: string, body: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), body);
};

/** Opens a URL, and records everything that goes wrong in the page and every host that is requested. */
async function opened(
  url: string,
  viewport?: { readonly width: number; readonly height: number },
): Promise<{ page: Page; troubles: string[]; asked: Set<string> }> {
  const page = await browser.newPage(viewport ? { viewport } : {}),
    troubles: string[] = [],
    asked = new Set<string>();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    asked.add(new URL(request.url()).host);
  });
  await page.goto(url);
  return { page, troubles, asked };
}

/** A page of another site, secure as real ones are: a browser gives no cryptography to a frame in a page without https. */
function hostPage(html: string): string {
  put('host.html', `<!doctype html><title>host</title>${html}`);
  return `${server.origin.replace('127.0.0.1', 'localhost')}/host.html`;
}

const verdictIn = async (page: Page, frame = page.mainFrame()): Promise<string> => {
  const found = await frame.waitForFunction(
    () =>
      (document.querySelector('open-badge') as unknown as { report?: { verdict: string } } | null)
        ?.report?.verdict,
    undefined,
    { timeout: 30_000 },
  );
  return (await found.jsonValue())!;
};

describe('sharing, in a browser', () => {
  before(async () => {
    assert.equal(await build({ only: ['dist', 'cdn'] }), true, 'the build failed');
    server = await serve({ roots: [folder] });
    browser = await launchChromium();
    key = await createKey();
    const achievement = {
      id: 'https://college.example/robotics',
      name: HARD_TEXT,
      description: 'Built a robot.',
      criteria: 'It moves.',
      image: PNG,
    };
    ({ json: text } = await issue(
      { issuer: { name: 'College' }, recipient: { id: 'did:example:ada' }, achievement },
      { key },
    ));
    cpSync(cdn, join(folder, 'elements'), { recursive: true });
    for (const { name, body } of await openPage({ messages: en })) put(name, body);
    const [badge] = await read(text);
    for (const { name, body } of await sharePage(badge!, {
      page: `${server.origin}/ada/`,
      messages: en,
      elements: '/elements/',
    }))
      put(`ada/${name}`, body);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const linkOf = async (badgeText: string): Promise<string> =>
    (await share((await read(badgeText))[0]!, { page: `${server.origin}/open.html`, messages: en }))
      .link.url;

  test('A-11: a link gives the same verdict as the file, and only the page’s own host is requested', async () => {
    const { page, troubles, asked } = await opened(await linkOf(text));
    assert.equal(await verdictIn(page), 'valid');
    assert.deepEqual([troubles, [...asked]], [[], [new URL(server.origin).host]]);
    await page.close();
  });

  test('A-11: a link to an altered badge is reported so; a damaged link too, without a word about the badge', async () => {
    const forged = await opened(await linkOf(text.replace('Built a robot.', 'Built ten robots.')));
    assert.equal(await verdictIn(forged.page), 'invalid');
    const cut = await opened((await linkOf(text)).slice(0, -200));
    await cut.page.waitForFunction(() => document.querySelector('#note')?.textContent !== '');
    assert.match((await cut.page.textContent('#note'))!, /damaged or incomplete/);
    assert.equal(await cut.page.isVisible('open-badge'), false);
    await Promise.all([forged.page.close(), cut.page.close()]);
  });

  test('A-11: another host’s file is loaded only after a click; without a link the page explains its purpose', async () => {
    const { page, asked } = await opened(
      `${server.origin}/open.html#src=${encodeURIComponent('https://other.example/badge.json')}`,
    );
    await page.waitForSelector('#ask:visible');
    assert.equal(await page.textContent('#ask'), 'Load the badge from other.example');
    assert.deepEqual([...asked], [new URL(server.origin).host]);
    await page.goto('about:blank');
    await page.goto(`${server.origin}/open.html`);
    await page.waitForFunction(() => document.querySelector('#note')?.textContent !== '');
    assert.match((await page.textContent('#note'))!, /no badge in this link/i);
    await page.close();
  });

  test('X-36: the share page is upgraded under its own policy, and prints one certificate', async () => {
    const { page, troubles } = await opened(`${server.origin}/ada/`);
    assert.deepEqual([await verdictIn(page), troubles], ['valid', []]);
    assert.equal(await page.isVisible('.certificate'), false);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(
      [await page.isVisible('.certificate'), await page.isVisible('open-badge')],
      [true, false],
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.match(pdf, /\/Count 1\b/);
    await page.close();
  });

  const SCREENS = [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ];
  for (const viewport of SCREENS)
    test(`R-14, L11: the achievement is the headline, and its verdict is on the first screen, at ${viewport.width} × ${viewport.height}`, async () => {
      for (const url of [await linkOf(text), `${server.origin}/ada/`]) {
        const { page, troubles } = await opened(url, viewport);
        assert.equal(await verdictIn(page), 'valid');
        const heading = page.getByRole('heading', { level: 1 });
        assert.equal(await heading.count(), 1, url);
        const [title, verdict] = await Promise.all([
          heading.boundingBox(),
          page.locator('open-badge [part=verdict]').boundingBox(),
        ]);
        assert.ok(verdict!.y > 0 && verdict!.y + verdict!.height < viewport.height, url);
        assert.ok(title!.y < viewport.height / 2, url);
        await page.waitForFunction(() => document.title.includes(' — College'));
        const [wide, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.deepEqual([wide, troubles], [screen, []]);
        await page.close();
      }
    });

  test('X-50, L4: the page names the recipient of an authentic badge where the link asks for it, and never of an altered one', async () => {
    const identifier = [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: 'Ana Lindqvist',
          identityType: 'name',
        },
      ],
      by = await party(),
      credential = JSON.stringify(
        await mint(by, { credentialSubject: { ...subject, identifier } }),
      );
    const said = async (badgeText: string, showRecipient: boolean): Promise<string[]> => {
      const [badge] = await read(badgeText),
        options = { page: `${server.origin}/open.html`, showRecipient },
        { page } = await opened((await share(badge!, options)).link.url);
      const verdict = await verdictIn(page),
        people = await page.locator('open-badge [part=person]').allInnerTexts();
      await page.close();
      return [verdict, ...people];
    };
    assert.deepEqual(await said(credential, true), ['valid', 'Awarded to Ana Lindqvist']);
    assert.deepEqual(await said(credential, false), ['valid']);
    assert.deepEqual(await said(credential.replace('Lindqvist', 'Impostor'), true), ['invalid']);
  });

  test('L11: without a badge in the link, and at the foot of one, the reader can check a badge of their own', async () => {
    const { page, troubles, asked } = await opened(`${server.origin}/open.html`);
    const check = async (within: string): Promise<void> => {
      await page.locator(`${within} open-badge-verifier textarea`).first().fill(text);
      await page
        .locator(`${within} open-badge-verifier`)
        .getByRole('button', { name: 'Check' })
        .first()
        .click();
      await page.waitForFunction(
        (place) =>
          (
            document.querySelector(`${place} open-badge-verifier`) as unknown as {
              reports: Array<{ verdict: string }>;
            }
          ).reports[0]?.verdict === 'valid',
        within,
      );
    };
    assert.equal(await page.textContent('h1'), 'Check a badge');
    await check('#drop');
    assert.equal(await page.isVisible('#another'), false, 'one field is enough');
    await page.goto('about:blank');
    await page.goto(await linkOf(text));
    assert.equal(await verdictIn(page), 'valid');
    assert.equal(await page.isVisible('#empty'), false);
    assert.equal(await page.locator('open-badge-verifier').count(), 0, 'loaded only when opened');
    await page.click('#another summary');
    await check('#another');
    assert.deepEqual([troubles, [...asked]], [[], [new URL(server.origin).host]]);
    await page.close();
  });

  test('A-13: the page reports a check after it was made, and never without scripts', async () => {
    const live = await opened(`${server.origin}/ada/`);
    assert.equal(await verdictIn(live.page), 'valid');
    await live.page.waitForSelector('footer .checked:visible');
    await live.page.close();
    const context = await browser.newContext({ javaScriptEnabled: false }),
      page = await context.newPage();
    for (const name of ['ada/', 'open.html']) {
      await page.goto(`${server.origin}/${name}`);
      assert.equal(await page.isVisible('footer .checked'), false);
      assert.doesNotMatch(await page.innerText('body'), /verified|authentic|genuine|no badge in/i);
    }
    assert.match(await page.innerText('body'), /needs JavaScript/);
    await context.close();
  });

  test('without scripts the page reads as well', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false }),
      page = await context.newPage();
    await page.goto(`${server.origin}/ada/`);
    assert.match((await page.innerText('main'))!, /Built a robot\.[^]*It moves\./);
    await context.close();
  });

  // as Moodle, Canvas and blogs set them; the first is the policy that our own code recommends
  const SANDBOXES: ReadonlyArray<readonly [string, boolean]> = [
    [FRAME_SANDBOX, true],
    ['allow-scripts allow-same-origin allow-forms allow-popups', true],
    // Notion and Confluence; Brightspace's widgets; Canvas' rich content
    [
      'allow-scripts allow-popups allow-top-navigation-by-user-activation allow-forms allow-same-origin allow-storage-access-by-user-activation',
      true,
    ],
    ['allow-same-origin allow-scripts allow-popups allow-downloads', true],
    // WordPress gives oEmbed frames nothing but scripts: an origin without a name, to which a static host gives neither modules nor the badge
    ['allow-scripts', true],
    ['allow-same-origin', false],
    ['', false],
  ];
  for (const [sandbox, isLive] of SANDBOXES) {
    test(`a frame with sandbox="${sandbox}" ${isLive ? 'is live' : 'shows the badge and no verdict'}`, async () => {
      const page = await browser.newPage({ viewport: { width: 560, height: 440 } });
      await page.goto(
        hostPage(
          `<iframe src="${server.origin}/ada/embed.html" width="480" height="400" sandbox="${sandbox}"></iframe>`,
        ),
      );
      const frame = page.frames()[1]!;
      if (isLive) assert.equal(await verdictIn(page, frame), 'valid');
      else {
        await page.waitForTimeout(500);
        await frame.waitForLoadState();
        assert.match(await page.frameLocator('iframe').locator('main').innerText(), /College/);
        assert.doesNotMatch(
          await page.frameLocator('iframe').locator('main').innerText(),
          /verified|authentic/i,
        );
      }
      await page.close();
    });
  }

  test('a frame without an origin: the exact document is judged, altered ones too, the policy is never violated, and only the badge’s host is requested', async () => {
    const [altered] = await read(text.replace('Built a robot.', 'Built ten robots.'));
    for (const { name, body } of await sharePage(altered!, {
      page: `${server.origin}/eve/`,
      messages: en,
      elements: '/elements/',
    }))
      put(`eve/${name}`, body);
    for (const [who, verdict] of [
      ['ada', 'valid'],
      ['eve', 'invalid'],
    ] as const) {
      const { page, troubles, asked } = await opened(
          hostPage(
            `<iframe src="${server.origin}/${who}/embed.html" width="480" height="400" sandbox="allow-scripts allow-popups"></iframe>`,
          ),
        ),
        frame = page.frames()[1]!;
      assert.equal(await verdictIn(page, frame), verdict);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.deepEqual(
        [troubles.filter((line) => !/CORS policy|ERR_FAILED/.test(line)), asked.size],
        [[], 2],
      );
      await page.close();
    }
  });

  test('a frame without an origin whose host allows all origins loads modules, and the one big script is not requested', async () => {
    const open = await serve({ roots: [folder], headers: { 'access-control-allow-origin': '*' } }),
      page = await browser.newPage(),
      paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(
      hostPage(
        `<iframe src="${open.origin}/ada/embed.html" width="480" height="400" sandbox="allow-scripts"></iframe>`,
      ),
    );
    assert.equal(await verdictIn(page, page.frames()[1]!), 'valid');
    assert.deepEqual(
      [paths.includes('/elements/open-badge.js'), paths.includes('/elements/embed.js')],
      [true, false],
    );
    await page.close();
    await open.close();
  });

  test('X-43: in a frame of a page without https there is no cryptography: the badge is not judged, and the element states why', async () => {
    const page = await browser.newPage();
    const types: Readonly<Record<string, string>> = {
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      json: 'application/json',
    };
    // both hosts are answered here: a browser does not let a page of the open network send requests to this machine
    await page.route('https://badges.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({
        path: join(folder, pathname),
        contentType: types[pathname.split('.').at(-1)!],
      });
    });
    await page.route('http://intranet.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>host</title><iframe src="https://badges.example/ada/embed.html" width="480" height="400" sandbox="${FRAME_SANDBOX}"></iframe>`,
      }),
    );
    await page.goto('http://intranet.example/');
    const frame = page.frames()[1]!;
    assert.equal(await frame.evaluate(() => globalThis.isSecureContext), false);
    assert.equal(await verdictIn(page, frame), 'indeterminate');
    await frame.waitForFunction(
      () => /without HTTPS/.test(document.querySelector('open-badge')!.shadowRoot!.textContent),
      undefined,
      { timeout: 15_000 },
    );
    await page.close();
  });

  test('X-36: the files that the command writes work from their folder unchanged, bundles included, and its embed code runs by their digest', async () => {
    put('cli.json', text);
    let out = '';
    const io: Io = {
      out: (line) => {
        out += line;
      },
      // the page is on this machine
      err: (line) => assert.match(line, /--allow-loopback/),
      stdin: () => Promise.resolve(new Uint8Array()),
      cwd: folder,
      now: () => new Date(),
    };
    const address = `${server.origin}/cli/`;
    assert.equal(
      await main(
        ['share', 'cli.json', '--page', address, '--out', 'cli', '--no-pictures', '--json'],
        io,
      ),
      0,
    );
    const { embeds } = JSON.parse(out) as { embeds: ReadonlyArray<{ id: string; code: string }> },
      code = embeds.find(({ id }) => id === 'script')!.code;
    assert.match(code, /integrity="sha384-[A-Za-z0-9+/]{64}" crossorigin="anonymous"/);
    put('uses-code.html', `<!doctype html><title>x</title>${code}`);
    put(
      'altered.html',
      `<!doctype html><title>x</title>${code.replace(/sha384-..../, 'sha384-AAAA')}`,
    );
    const own = await opened(address),
      uses = await opened(`${server.origin}/uses-code.html`),
      altered = await opened(`${server.origin}/altered.html`);
    assert.deepEqual(
      [await verdictIn(own.page), own.troubles, await verdictIn(uses.page)],
      ['valid', [], 'valid'],
    );
    assert.ok(
      altered.troubles.some((line) => /integrity/.test(line)),
      altered.troubles.join(),
    );
    await Promise.all([own, uses, altered].map(({ page }) => page.close()));
  });

  test('A-10: the page of a collection is upgraded under its own policy, each badge with its verdict, and frames it', async () => {
    const badges = await Promise.all(
      [text, text.replace('Built a robot.', 'Built ten robots.')].map(
        async (each) => (await read(each))[0]!,
      ),
    );
    for (const { name, body } of await shareWall([...badges, ...badges, ...badges], {
      page: `${server.origin}/wall/`,
      messages: en,
      elements: '/elements/',
      title: 'Ada’s badges',
    }))
      put(`wall/${name}`, body);
    const { page, troubles, asked } = await opened(`${server.origin}/wall/`);
    const verdicts = await page.waitForFunction(
      () => {
        const { reports = [] } = document.querySelector('open-badge-wall') as unknown as {
          reports?: ReadonlyArray<{ verdict: string }>;
        };
        return reports.length === 6 ? reports.map(({ verdict }) => verdict) : undefined;
      },
      undefined,
      { timeout: 40_000 },
    );
    const EACH = ['valid', 'invalid', 'valid', 'invalid', 'valid', 'invalid'];
    assert.deepEqual(
      [await verdicts.jsonValue(), troubles, [...asked]],
      [EACH, [], [new URL(server.origin).host]],
    );
    await page.goto(
      hostPage(
        `<iframe src="${server.origin}/wall/embed.html" width="480" height="400" sandbox=""></iframe>`,
      ),
    );
    assert.equal(await page.frameLocator('iframe').locator('li').count(), 6);
    await page.goto(
      hostPage(
        `<iframe src="${server.origin}/wall/embed.html" width="480" height="400" sandbox="allow-scripts"></iframe>`,
      ),
    );
    const live = await page.frames()[1]!.waitForFunction(
      () => {
        const { reports = [] } = document.querySelector('open-badge-wall') as unknown as {
          reports?: ReadonlyArray<{ verdict: string }>;
        };
        return reports.length === 6 ? reports.map(({ verdict }) => verdict) : undefined;
      },
      undefined,
      { timeout: 40_000 },
    );
    assert.deepEqual(await live.jsonValue(), EACH);
    await page.close();
  });

  test('an embedded badge that is revoked later shows it, and so does a link made before', async () => {
    const list = await createStatusList({ url: 'https://status.example/1', key });
    const { json, credential } = await issue(
      {
        issuer: { name: 'College' },
        recipient: { id: 'did:example:ada' },
        achievement: {
          id: 'https://college.example/r',
          name: 'Robotics',
          description: 'Built one.',
          criteria: 'It moves.',
        },
      },
      { key, statusList: list },
    );
    for (const { name, body } of await sharePage((await read(json))[0]!, {
      page: `${server.origin}/bob/`,
      messages: en,
      elements: '/elements/',
    }))
      put(`bob/${name}`, body);
    const verdicts = async (): Promise<string[]> => {
      const context = await browser.newContext();
      await context.route('https://status.example/1', (route) =>
        route.fulfill({
          contentType: 'application/vc',
          headers: { 'access-control-allow-origin': '*' },
          body: list.json,
        }),
      );
      const [link, embed] = await Promise.all([context.newPage(), context.newPage()]);
      await link.goto(await linkOf(json));
      await embed.goto(
        hostPage(
          `<iframe src="${server.origin}/bob/embed.html" sandbox="${FRAME_SANDBOX}"></iframe>`,
        ),
      );
      const found = [await verdictIn(link), await verdictIn(embed, embed.frames()[1]!)];
      await context.close();
      return found;
    };
    assert.deepEqual(await verdicts(), ['valid', 'valid']);
    await revoke(list, String(credential['id']), { key });
    assert.deepEqual(await verdicts(), ['revoked', 'revoked']);
  });
});
