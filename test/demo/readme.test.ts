/** Checks README, CONTRIBUTING and the tables: the examples work as they are written, and the tables are those of the code. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { STRICT_CSP } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';
import { withTable } from '../../scripts/supported.js';
import { read } from '../../src/read.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const fences = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text!,
  );

const run = promisify(execFile);

/** Runs a script of README in plain Node, with the package's entries replaced by the build, and its free names given. */
async function script(
  folder: string,
  name: string,
  text: string,
  given: string,
  answer: string,
): Promise<unknown> {
  const led = text.replaceAll(
    /'open-badge-elements(?:\/([\w-]+))?'/g,
    (_, entry: string | undefined) =>
      `'${pathToFileURL(join(root, 'dist', `${entry ?? 'index'}.js`)).href}'`,
  );
  const file = join(folder, name);
  await writeFile(
    file,
    `import { readFile, writeFile } from 'node:fs/promises';\n${given}\n${led}\n${answer}`,
  );
  const { stdout } = await run(process.execPath, [file]);
  return stdout.trim();
}

describe('README', () => {
  let folder: string, browser: Browser, server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    assert.equal(await build(), true, 'the build failed');
    const { build: buildDemo } = (await import(
      new URL('../../demo/build.mjs', import.meta.url).href
    )) as typeof import('../../demo/build.mjs');
    folder = await mkdtemp(join(tmpdir(), 'open-badge-readme-'));
    server = await serve({ roots: [folder], headers: { 'content-security-policy': STRICT_CSP } });
    [browser] = await Promise.all([
      launchChromium(),
      buildDemo(join(folder, 'demo'), { origin: server.origin }),
    ]);
    await cp(join(root, 'dist', 'cdn'), join(folder, 'open-badges'), { recursive: true });
    // A did:key without a status list: the copied tag is not allowed to send requests to this machine, and needs none.
    await cp(join(folder, 'demo', 'badges', 'first-aid.svg'), join(folder, 'badge.svg'));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(snippet: string) {
    await writeFile(join(folder, 'page.html'), `<!doctype html><title>A page</title>\n${snippet}`);
    const page = await browser.newPage(),
      errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        errors.push(message.text());
    });
    await page.goto(`${server.origin}/page.html`);
    return { page, errors };
  }

  test('the learner’s lines show a verified badge', async () => {
    const { page, errors } = await open(
      fences('html').find((text) => text.includes('<open-badge src'))!,
    );
    await page
      .locator('open-badge [part~="verdict"]', { hasText: 'Signed, issuer not identified' })
      .waitFor();
    assert.deepEqual(errors, []);
  });

  test('the employer’s lines check a file', async () => {
    const { page, errors } = await open(
      fences('html').find((text) => text.includes('<open-badge-verifier'))!,
    );
    await page
      .locator('open-badge-verifier #files')
      .setInputFiles(join(folder, 'demo', 'badges', 'first-aid.svg'));
    await page
      .locator('open-badge-verifier [part~="verdict"]', {
        hasText: 'Signed, issuer not identified',
      })
      .waitFor();
    assert.deepEqual(errors, []);
  });

  test('the lines for Node verify, and mint', async () => {
    const [checking, issuing] = fences('js') as [string, string];
    const file = JSON.stringify(join(root, 'demo', 'art', 'robotics.png')),
      baked = JSON.stringify(join(folder, 'robotics.png'));
    const made = await script(
      folder,
      'issue.mjs',
      issuing,
      `const image = new Uint8Array(await readFile(${file}));`,
      `await writeFile(${baked}, baked); console.log(JSON.parse(text).credentialSubject.achievement.name);`,
    );
    assert.equal(made, 'Robotics');
    assert.equal(
      (await read(new Uint8Array(await readFile(JSON.parse(baked) as string)))).length,
      1,
    );
    const output = await script(
      folder,
      'verify.mjs',
      checking,
      `const bytes = new Uint8Array(await readFile(${baked}));`,
      '',
    );
    assert.equal(output, 'valid yes yes unlisted not-checked');
  });

  test('the commands work as README states', async () => {
    const commands = fences('sh').find((text) => text.includes('npx open-badge'))!;
    const work = join(folder, 'terminal');
    await mkdir(work);
    await cp(join(root, 'demo', 'art', 'robotics.png'), join(work, 'image.png'));
    const given = { cwd: work };
    let id = '';
    for (const line of commands.trim().split('\n')) {
      const argv = line
        .split(' ')
        .slice(2)
        .map((word) => (word.startsWith('urn:uuid:') ? id : word));
      const before = await readFile(join(work, 'list.json'), 'utf8').catch(() => '');
      const { stdout } = await run(
        process.execPath,
        [join(root, 'bin', 'open-badge.mjs'), ...argv],
        given,
      );
      if (argv[0] === 'mint') id = stdout.trim();
      if (argv[0] === 'status')
        assert.notEqual(await readFile(join(work, 'list.json'), 'utf8'), before);
      if (argv[0] === 'unbake')
        assert.equal((JSON.parse(stdout) as { name: string }).name, 'Robotics');
    }
    assert.match(id, /^urn:uuid:/);
  });

  test('the table of verified kinds is that of the code', () => {
    assert.equal(readme, withTable(readme), 'out of date: node --import tsx scripts/supported.ts');
  });

  test('the image is there and light', async () => {
    const { size } = await stat(join(root, 'docs', 'badges.png'));
    assert.ok(size < 160_000, `${size} bytes`);
  });
});

describe('the documents beside it', () => {
  const paths = (text: string): string[] =>
    [...text.matchAll(/`((?:src|test|docs|demo|scripts)\/[\w./-]+)`/g)].map(([, path]) => path!);

  for (const name of ['CONTRIBUTING.md', 'SECURITY.md', 'README.md']) {
    test(`${name} names files and folders that exist`, async () => {
      const text = await readFile(join(root, name), 'utf8');
      for (const path of paths(text)) await assert.doesNotReject(stat(join(root, path)), path);
    });
  }

  test('docs/conformance.md names tests that cite the requirement they are listed for', async () => {
    const { idsIn } = await import('../../scripts/conformance.mjs');
    const text = await readFile(join(root, 'docs', 'conformance.md'), 'utf8');
    const rows = [...text.matchAll(/^\| ([A-Z]-?\d+[a-z]?) \| tested \| (.*?) \| .*\|$/gm)];
    assert.ok(rows.length > 100);
    const cited = new Map<string, Set<string>>();
    for (const [, id, links] of rows) {
      for (const [, path] of links!.matchAll(/\]\(\.\.\/([^)]+)\)/g)) {
        if (!cited.has(path!)) cited.set(path!, idsIn(await readFile(join(root, path!), 'utf8')));
        assert.ok(
          cited.get(path!)!.has(id!),
          `${path} does not name ${id}: node scripts/conformance.mjs`,
        );
      }
    }
  });
});
