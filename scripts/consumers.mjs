/**
 * Uses the package as other projects do: packs it, installs the archive in each project of
 * `test/consumers/`, builds that project, serves it on this machine, opens it in Chromium, and
 * checks that the badge is shown and verified. Needs a package registry, so it is not part of `npm
 * test`.
 *
 *   npm run consumers                all of them
 *   npm run consumers -- vue next    those named
 *
 * `consumer` in a project's package.json: `serve`, the folder to serve, or `start`, the script that
 * serves it at `PORT`; `served`, texts that the HTML must contain before any script runs; `offers`,
 * when the badge is behind a button above its image; `text`, the page's text for the events, by
 * default `valid`.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { build } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'test', 'consumers');
const TITLE = 'Built for the consumers';
const TIMEOUT_MS = 90_000;

const npmCommand = () =>
  /\.c?js$/.test(process.env.npm_execpath ?? '')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];

/** Runs a command as a person would type it; includes its output in the error when it fails. */
function npm(args, cwd, env = {}) {
  const [command, ...first] = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      env: { ...process.env, NG_CLI_ANALYTICS: 'false', NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => void (output += chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0
        ? resolve(output)
        : reject(new Error(`npm ${args.join(' ')}\n${output.slice(-4000)}`)),
    );
  });
}

async function pack(folder) {
  if (!(await build())) throw new Error('the build failed');
  const [{ filename }] = JSON.parse(
    await npm(
      ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder],
      root,
    ),
  );
  return join(folder, filename);
}

/** Mints a badge that can be verified offline, as JSON and inside an image. */
async function mint(folder) {
  const { createKey, issue } = await import(pathToFileURL(join(root, 'dist', 'issue.js')).href);
  const png = new PNG({ width: 160, height: 160 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([18, 58, 99, 255], at);
  const image = new Uint8Array(PNG.sync.write(png));
  const draft = {
    issuer: { name: 'Example College' },
    recipient: { email: 'ada@mail.example' },
    achievement: { name: TITLE, description: 'Works everywhere.', criteria: 'It *works*.', image },
  };
  const { text, baked } = await issue(draft, { signer: await createKey(), image });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'badge.json'), text);
  writeFileSync(join(folder, 'badge.png'), baked);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a project's own server in a process group of its own, so that it can be ended with its
 * children.
 */
async function start(script, cwd) {
  const port = await freePort(),
    [command, ...first] = npmCommand();
  const child = spawn(command, [...first, 'run', script], {
    cwd,
    env: {
      ...process.env,
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  const origin = `http://127.0.0.1:${port}`,
    close = async () => {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid);
    };
  for (
    const end = Date.now() + TIMEOUT_MS;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 200))
  )
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { origin, close };
  await close();
  throw new Error('its server did not start');
}

/**
 * Checks for the things a person would look for: the verdict in words, in the element, and the
 * page's text for the event.
 */
async function look(browser, origin, { served = [], offers = false, text = 'valid' }) {
  const html = await (await fetch(origin)).text(),
    missing = served.filter((part) => !html.includes(part));
  if (missing.length) throw new Error(`not in the HTML as served: ${missing.join(', ')}`);
  const page = await browser.newPage(),
    faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`requested ${request.url()}`);
  });
  try {
    await page.goto(origin);
    if (offers) await page.locator('.offer').click({ timeout: TIMEOUT_MS });
    await page.locator('open-badge').first().waitFor({ timeout: TIMEOUT_MS });
    for (const badge of await page.locator('open-badge').all()) {
      await badge
        .locator('[part=verdict]', { hasText: /^Verified$/ })
        .waitFor({ timeout: TIMEOUT_MS });
      await badge.locator('[part=title]', { hasText: TITLE }).first().waitFor();
    }
    if (!offers)
      await page
        .locator('#verdict', { hasText: new RegExp(`^${text}$`) })
        .waitFor({ timeout: 10_000 });
  } catch (error) {
    throw new Error(
      `${error.message.split('\n')[0]} (faults of the page: ${faults.join('; ') || 'none'})`,
      { cause: error },
    );
  } finally {
    await page.close();
  }
  if (faults.length) throw new Error(faults.join('; '));
}

async function tryOne(name, { archive, work, browser }) {
  const folder = join(work, name),
    times = [],
    from = { at: Date.now() };
  const lap = (what) => {
    times.push(`${what} ${((Date.now() - from.at) / 1000).toFixed(1)} s`);
    from.at = Date.now();
  };
  cpSync(join(home, name), folder, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  cpSync(join(work, 'badge'), join(folder, 'public'), { recursive: true });
  await npm(
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', archive],
    folder,
  );
  lap('installed');
  await npm(['run', 'build'], folder);
  lap('built');
  const { consumer } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const server = consumer.start
    ? await start(consumer.start, folder)
    : await serve({ roots: [join(folder, consumer.serve)] });
  try {
    await look(browser, server.origin, consumer);
    lap('verified');
  } finally {
    await server.close();
  }
  return times.join(', ');
}

async function main(wanted) {
  const names = readdirSync(home)
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort();
  if (names.length === 0)
    throw new Error(`there is no project with one of these names: ${wanted.join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'open-badge-consumers-'));
  let failed = 0;
  try {
    const [archive] = [await pack(work), await mint(join(work, 'badge'))],
      browser = await launchChromium();
    for (const name of names) {
      const [mark, message] = await tryOne(name, { archive, work, browser }).then(
        (times) => ['✓', times],
        (error) => ['✗', error.message],
      );
      if (mark === '✗') failed += 1;
      console.log(`${mark} ${name}: ${message}`);
    }
    await browser.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`\n${names.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main(process.argv.slice(2));
