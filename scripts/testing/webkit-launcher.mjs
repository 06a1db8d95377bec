/**
 * Launches WebKitGTK for Web Test Runner over W3C WebDriver. A driver has one session, so each page
 * has a driver of its own; Xvfb replaces a missing screen.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * Environment for software rendering, which is slow but the same everywhere, and needs no graphics
 * card.
 */
const QUIET = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  NO_AT_BRIDGE: '1',
};
const START_MS = 30_000;
/**
 * Longest wait for a page to close, in milliseconds: one that hangs blocks its driver, and must not
 * block the others.
 */
const LEAVE_MS = 10_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** @returns the display that Xvfb writes to its third channel, and the process */
function startScreen() {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(new Error('WebKit needs a screen: install xvfb, or set DISPLAY')),
    );
    child.on('exit', (status) => reject(new Error(`Xvfb ended with ${status}`)));
    child.stdio[3].on('data', (text) => resolve({ child, display: `:${String(text).trim()}` }));
  });
}

async function ask(base, method, path, body, signal) {
  const response = await fetch(base + path, {
    method,
    signal,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function whenReady(base) {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      return await ask(base, 'GET', '/status');
    } catch (error) {
      if (Date.now() > until)
        throw new Error(`the WebKit driver does not answer: ${error.message}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A driver with its one session: a window that can be navigated. */
class Window {
  async open(executable, env) {
    const port = await freePort();
    this.child = spawn(executable, [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
      detached: true,
    });
    const base = `http://127.0.0.1:${port}`;
    await whenReady(base);
    const { sessionId, capabilities } = await ask(base, 'POST', '/session', {
      capabilities: { alwaysMatch: {} },
    });
    this.session = `${base}/session/${sessionId}`;
    this.version = capabilities.browserVersion;
    await ask(this.session, 'POST', '/window/rect', { width: 800, height: 600 });
    return this;
  }

  go(url) {
    return ask(this.session, 'POST', '/url', { url });
  }

  /** @returns true when the page was left, and the window can be used again */
  leave() {
    return ask(
      this.session,
      'POST',
      '/url',
      { url: 'about:blank' },
      AbortSignal.timeout(LEAVE_MS),
    ).then(
      () => true,
      () => false,
    );
  }

  async close() {
    await ask(this.session, 'DELETE', '', undefined, AbortSignal.timeout(LEAVE_MS)).catch(
      () => undefined,
    );
    this.kill();
  }

  /** Ends the process group of a driver and its browser, whose page may no longer respond. */
  kill() {
    if (this.child?.pid === undefined) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/**
 * @param {{ executable: string, concurrency: number, env: Record<string, string> }} options path of the driver; how many pages at once; environment of the browser
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ executable, concurrency, env }) {
  const windows = new Map(),
    free = [],
    opened = new Set();
  let screen;
  process.once('exit', () => {
    for (const window of opened) window.kill();
  });
  // their process groups are separate, so a signal to ours does not reach them
  process.once('SIGTERM', () => process.exit(143));
  const screenOf = () => (env.DISPLAY ? { display: env.DISPLAY } : (screen ??= startScreen()));
  const fresh = async () => {
    const window = new Window();
    opened.add(window);
    return window.open(executable, { ...env, ...QUIET, DISPLAY: (await screenOf()).display });
  };
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency,
    async initialize() {
      if (!existsSync(executable)) throw new Error(`no such file: ${executable}`);
    },
    async startSession(id, url) {
      const window = free.pop() ?? (await fresh());
      windows.set(id, window);
      await window.go(url);
    },
    isActive: (id) => windows.has(id),
    getBrowserUrl: (id) => ask(windows.get(id).session, 'GET', '/url'),
    async stopSession(id) {
      const window = windows.get(id);
      windows.delete(id);
      if (await window.leave()) free.push(window);
      else window.kill();
      return {};
    },
    async stop() {
      await Promise.all([...opened].map((window) => window.close()));
      (await screen)?.child.removeAllListeners('exit').kill();
    },
  };
}
