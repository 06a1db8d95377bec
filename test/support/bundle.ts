/** Serves our sources as a page gets them: bundled, on loopback, opened in a browser. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
// @ts-expect-error a build script without types
import { esbuildPlatformStubs } from '../../scripts/rollup/platform.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Site {
  readonly origin: string;
  /** Writes a file of the site. */
  put(name: string, content: string | Uint8Array): void;
  /** Opens a page of the site; its errors are collected in `complaints`. */
  open(
    browser: Browser,
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly complaints: string[] }>;
  close(): Promise<void>;
}

/**
 * Makes a site with a script built from our sources.
 * @param script a module that may import `./src/…` and packages; served as `/script.js`
 * @param headers sent with every file
 */
export async function site(script: string, headers: Record<string, string> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-site-'));
  await build({
    stdin: { contents: script, resolveDir: root, loader: 'tsx' },
    outfile: undefined,
    outdir: folder,
    entryNames: 'script',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [esbuildPlatformStubs as Plugin],
  });
  const server = await serve({ roots: [folder], headers });
  const open = async (browser: Browser, path: string, options: BrowserContextOptions = {}) => {
    const page = await browser.newPage(options),
      complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
        complaints.push(message.text());
    });
    await page.goto(server.origin + path);
    return { page, complaints };
  };
  return {
    origin: server.origin,
    open,
    put: (name, content) => writeFileSync(join(folder, name), content),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Waits until an expression is true in a page, also under a policy that forbids `eval`, which the
 * browser driver's own wait needs.
 */
export async function holds(page: Page, expression: string, milliseconds = 30_000): Promise<void> {
  for (
    const end = Date.now() + milliseconds;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 25))
  )
    if (await page.evaluate(`Boolean(${expression})`)) return;
  throw new Error(`never: ${expression}`);
}
