import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { STRICT_CSP } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';
import { brokenLinks } from './support/links.js';
import { installPacked, packageJson, root, type Installed } from './support/package.js';
import { importsOf } from './support/sources.js';

const run = promisify(execFile);
let installed: Installed;

before(async () => {
  assert.equal(await build(), true, 'the build failed');
  installed = await installPacked();
});
after(() => installed?.remove());

/** The files that an entry of `exports` means; a pattern means all that match. */
function targetsOf(
  target: string | { readonly types: string; readonly default: string },
): string[] {
  const paths = typeof target === 'string' ? [target] : [target.types, target.default];
  return paths.flatMap((path) => {
    if (!path.includes('*')) return [path];
    const [folder, ending = ''] = path.split('*');
    const names = readdirSync(join(installed.folder, folder!)).filter((name) =>
      name.endsWith(ending),
    );
    return names.length > 0 ? names.map((name) => folder + name) : [path];
  });
}

const tags = (): string[] =>
  readdirSync(join(root, 'src', 'define')).map((file) => file.replace(/\.ts$/, ''));

describe('the packed package', () => {
  test('has a file for every export', () => {
    const missing = Object.entries(packageJson.exports).flatMap(([name, target]) =>
      targetsOf(target)
        .filter((path) => !existsSync(join(installed.folder, path)))
        .map((path) => `${name}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  test('contains what it should and nothing else', () => {
    const strangers = installed.files.filter(
      (file) =>
        !/^(dist|bin|docs\/api|docs\/guides)\/|^docs\/(compatibility\.md|recipes\.md|glossary\.md|badges\.png)$|^(package\.json|custom-elements\.json|README\.md|LICENSE|NOTICE\.md|CHANGELOG\.md)$/.test(
          file,
        ),
    );
    assert.deepEqual(strangers, []);
    for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'custom-elements.json'])
      assert.ok(installed.files.includes(file), `${file} is not in the package`);
  });

  test('every relative link of its pages leads to a file of the package', () => {
    const read = (path: string): string | undefined => {
      if (!existsSync(join(installed.folder, path))) return undefined;
      return path.endsWith('.md') ? readFileSync(join(installed.folder, path), 'utf8') : '';
    };
    const pages = installed.files.filter(
      (file) => file.endsWith('.md') && !file.startsWith('CHANGELOG'),
    );
    assert.ok(pages.length > 20, `only ${pages.length} pages`);
    assert.deepEqual(
      pages.flatMap((page) => brokenLinks(page, read(page)!, read)),
      [],
    );
  });

  test('the digests of the bundles and the ZIP for plain pages are those of the bundles', () => {
    const cdn = join(root, 'dist', 'cdn');
    const { integrity } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
      integrity: Readonly<Record<string, string>>;
    };
    const archive = unzipSync(readFileSync(join(root, 'release', 'open-badges.zip')));
    const names = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    assert.deepEqual(Object.keys(integrity).sort(), names.map((name) => `./${name}`).sort());
    for (const name of names) {
      const bytes = readFileSync(join(cdn, name));
      const digest = createHash('sha384').update(bytes).digest('base64');
      assert.equal(integrity[`./${name}`], `sha384-${digest}`, name);
      assert.deepEqual(Buffer.from(archive[`open-badges/${name}`]!), bytes, name);
    }
    assert.ok(archive['open-badges/integrity.json'] && archive['open-badges/LICENSE']);
  });

  test('publint reports nothing', async () => {
    const { messages } = await publint({ pkgDir: installed.folder, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageJson as never)),
      [],
    );
  });

  test('attw: the types are right for every way of importing', async () => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    const paths = [
      './cdn/*',
      './custom-elements.json',
      './package.json',
      './define/*',
      './react/*',
      './open-badge.css',
      './vscode.html-custom-data.json',
      './vscode.css-custom-data.json',
    ];
    const args = [
      attw,
      installed.tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--no-emoji',
      '--exclude-entrypoints',
      ...paths,
    ];
    await run(process.execPath, args).catch((error: { stdout: string }) =>
      assert.fail(error.stdout),
    );
  });

  test('every module of it loads in Node, and none does anything on import', async () => {
    const names = Object.entries(packageJson.exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([name]) => name);
    const entries = names.flatMap((name) =>
      name.includes('*') ? tags().map((tag) => name.replace('*', tag)) : [name],
    );
    const code = `
      globalThis.fetch = () => { throw new Error('asked the network on import'); };
      const before = Object.keys(globalThis).length;
      for (const name of ${JSON.stringify(entries.map((entry) => packageJson.name + entry.slice(1)))}) {
        const module = await import(name).catch((error) => { throw new Error(name + ': ' + error.stack); });
        console.log(name, Object.keys(module).length);
      }`;
    const lines = (await installed.node(code)).trim().split('\n');
    assert.equal(lines.length, entries.length);
    const empty = /\/(define|jsx)\b/;
    assert.deepEqual(
      lines.filter((line) => !empty.test(line)).filter((line) => line.endsWith(' 0')),
      [],
      'an entry exports nothing',
    );
  });

  test('imports only packages that it depends on', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js') && !file.startsWith('cdn'),
    );
    const named = files.flatMap((file) =>
      importsOf(file, readFileSync(join(root, 'dist', file), 'utf8')).map((one) => one.specifier),
    );
    // packages that are bundled into the command name some of Node's modules without `node:`
    const bare = named.filter((name) => !name.startsWith('.') && !isBuiltin(name));
    const packages = bare.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    assert.deepEqual(
      [...new Set(packages)]
        .filter(
          (name) =>
            ![packageJson.dependencies, packageJson.peerDependencies].some((all) => name in all),
        )
        .sort(),
      [],
    );
    const unused = Object.keys(packageJson.dependencies).filter((name) => !packages.includes(name));
    assert.deepEqual(unused, [], 'dependencies that no module imports');
  });

  test('its command runs', async () => {
    const { stdout } = await run(process.execPath, [
      join(installed.folder, packageJson.bin['open-badge']!),
      '--help',
    ]);
    assert.match(stdout, /^Usage: open-badge[\s\S]*\bverify\b/);
  });
});

describe('a plain page under the strict policy', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** Opens a page that loads a script of ours and the bundles; answers what the script put on the page, and every complaint. */
  async function open(
    script: string,
    body = '',
  ): Promise<{ result: unknown; complaints: string[]; requests: string[] }> {
    writeFileSync(
      join(installed.project, 'page.html'),
      `<!doctype html><html lang="en"><title>page</title><script type="module" src="/page.js"></script>${body}</html>`,
    );
    writeFileSync(
      join(installed.project, 'page.js'),
      `document.addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI, event.sample));\n${script}`,
    );
    const server = await serve({
      roots: [installed.project, installed.folder],
      headers: { 'content-security-policy': STRICT_CSP },
    });
    const page = await browser.newPage();
    try {
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => requests.push(request.url().replace(server.origin, '')));
      await page.goto(`${server.origin}/page.html`);
      await page
        .waitForFunction(() => 'result' in globalThis, undefined, { timeout: 30_000 })
        .catch(() => complaints.push('the script did not finish'));
      return {
        result: await page.evaluate(() => (globalThis as { result?: unknown }).result),
        complaints: complaints.filter((text) => !text.includes('favicon')),
        requests,
      };
    } finally {
      await page.close();
      await server.close();
    }
  }

  test('every tag is defined by its own bundle', async () => {
    const names = tags();
    assert.ok(names.includes('open-badge'));
    const script = `for (const name of ${JSON.stringify(names)}) await import('/dist/cdn/' + name + '.js');\nglobalThis.result = ${JSON.stringify(names)}.filter((name) => !customElements.get(name));`;
    const { result, complaints } = await open(script);
    assert.deepEqual({ result, complaints }, { result: [], complaints: [] });
  });

  test('the issuing bundle mints a badge, and the verifying bundle finds it valid, expired a century later, and altered when it was', async () => {
    const script = `
      import { createKey, issue } from '/dist/cdn/issue.js';
      import { read } from '/dist/cdn/read.js';
      import { verify } from '/dist/cdn/verify.js';
      const key = await createKey();
      const achievement = { id: 'https://college.example/robotics', name: 'Robotics ® 机器人 🤖', description: 'Built a robot.', criteria: 'It moves.' };
      const { json } = await issue({ issuer: { name: 'Example College' }, recipient: { email: 'ada@example.org' }, achievement, validUntil: '2100-01-01T00:00:00Z' }, { key });
      const verdict = async (text, now) => (await verify((await read(text))[0], { now, fetch: () => { throw new Error('asked the network'); } })).verdict;
      globalThis.result = [await verdict(json), await verdict(json, '2126-01-01T00:00:00Z'), await verdict(json.replace('Robotics', 'robotics'))];`;
    const { result, complaints, requests } = await open(script);
    assert.deepEqual(
      { result, complaints },
      { result: ['valid', 'expired', 'invalid'], complaints: [] },
    );
    assert.ok(
      requests.some((path) => path.startsWith('/dist/cdn/make/') || path === '/dist/cdn/issue.js'),
    );
  });

  test('<open-badge> shows a badge that is not one, and reports so, without breaking the policy', async () => {
    writeFileSync(join(installed.project, 'no-badge.json'), '{"hello":"world"}');
    const script = `
      import '/dist/cdn/open-badge.js';
      const element = document.querySelector('open-badge');
      const text = () => element.shadowRoot?.textContent.trim() ?? '';
      const busy = () => Boolean(element.shadowRoot?.querySelector('[aria-busy="true"]'));
      const until = Date.now() + 15000;
      while ((text() === '' || busy()) && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
      globalThis.result = text().length > 0;`;
    const { result, complaints } = await open(
      script,
      '<open-badge src="/no-badge.json"></open-badge>',
    );
    assert.deepEqual({ result, complaints }, { result: true, complaints: [] });
  });
});
