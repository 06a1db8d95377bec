/**
 * The browsers that the tests run in, by name. Chromium is always there (scripts/chromium.mjs);
 * Firefox and WebKit where they are installed. A browser that was requested and is missing is an
 * error, never a silent skip.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from '../chromium.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Concurrent pages in one browser. */
const CONCURRENCY = 2;
const FIREFOXES = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Finds the first that exists: a path, or a name on PATH. */
function found(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

function needed(path, what) {
  if (!path || !existsSync(path))
    throw new Error(`${what} (see CONTRIBUTING.md, "In other browsers")`);
  return path;
}

/**
 * Opens each page in a window of its own: Firefox renders no frame of a background tab, and tests
 * of visible content wait for frames.
 */
const ownWindow = ({ context }) => context.newPage({ type: 'window' });

const BROWSERS = {
  async chromium(more) {
    const options = await chromium();
    return chromeLauncher({
      launchOptions: { ...options, env: { ...options.env, ...more } },
      concurrency: CONCURRENCY,
    });
  },
  async firefox(more) {
    const executablePath = needed(
      process.env.FIREFOX_PATH ?? found(FIREFOXES),
      'No Firefox was found: install version 153 or later, or set FIREFOX_PATH',
    );
    const launchOptions = { browser: 'firefox', executablePath, env: { ...process.env, ...more } };
    const launcher = chromeLauncher({
      launchOptions,
      createPage: ownWindow,
      concurrency: CONCURRENCY,
    });
    return Object.assign(launcher, { name: 'Firefox' });
  },
  async webkit(more) {
    const executable = needed(
      process.env.WEBKIT_DRIVER_PATH ?? found(['WebKitWebDriver']),
      'No WebKit was found: install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH',
    );
    return webkitLauncher({
      executable,
      concurrency: CONCURRENCY,
      env: { ...process.env, ...more },
    });
  },
};

/** Names of the browsers, first the one that is always there. */
export const BROWSER_NAMES = Object.keys(BROWSERS);

/**
 * @param {Record<string, string>} [env] added to the environment of the browser
 * @returns the launcher of the browser that OPEN_BADGE_BROWSER names; default chromium
 * @throws Error when it is missing
 */
export async function launcher(env = {}) {
  const name = process.env.OPEN_BADGE_BROWSER ?? 'chromium';
  if (!BROWSER_NAMES.includes(name))
    throw new Error(`no browser is called ${name}; there are ${BROWSER_NAMES.join(', ')}`);
  return BROWSERS[name](env);
}
