import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.mjs';
import { policyOf } from '../../../scripts/csp.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { Visit } from './journey-road.js';

/** Limit for one act in a page, in milliseconds. */
const PATIENCE = 20_000;

/** The demo's site with the journey's server, and a browser on it. */
export interface JourneySite {
  readonly visit: Visit;
  /** Everything that went wrong in the pages. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Tells whether a message of the console is one that is meant: none is signed in yet, no badge yet. */
const isMeant = (url: string): boolean => /\/api\/(session|submissions\/[^/]+\/badge)$/.test(url);

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !isMeant(url)) faults.push(`${message.text()} ${url}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      faults.push(`requested ${request.url()}`);
  });
}

/** Makes the site in a folder of its own, serves it with the server, and opens a browser. */
export async function openJourney(): Promise<JourneySite> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const { build } = await import('../../../demo/build.mjs');
  const { makeJourney } = await import('../../../demo/journey/server.mjs');
  const made: { journey?: Awaited<ReturnType<typeof makeJourney>> } = {};
  const { origin, close } = await serve({
    roots: [folder],
    headers: (path) => ({ 'content-security-policy': policyOf(path) }),
    api: (request, response) => made.journey?.handle(request, response),
  });
  made.journey = await makeJourney({ origin });
  await build(folder, { origin, grantorKey: made.journey.grantorKey });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, origin, faults);
  return {
    visit: { page, origin },
    faults,
    close: async () => {
      await browser.close();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
