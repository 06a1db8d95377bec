/** What `<open-badge>` loads in a page: every script that is requested until the badge is shown, or has its verdict. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, issue } from '../ours.mjs';
import { serve } from '../../scripts/serve.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const DRAFT = {
  name: 'Robotics',
  issuer: { name: 'Example College' },
  recipient: { id: 'did:example:ada' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'It moves.',
  },
};
/** What is measured: the secured badge, and whether it is verified. */
export const RUNS = [
  { name: 'shown', mechanism: 'eddsa-rdfc-2022', when: 'off', event: 'open-badge-read' },
  {
    name: 'eddsa verified',
    mechanism: 'eddsa-rdfc-2022',
    when: 'auto',
    event: 'open-badge-verified',
  },
  { name: 'JWT verified', mechanism: 'jwt', when: 'auto', event: 'open-badge-verified' },
];
/** Time after the event in which what the badge still draws is loaded, in milliseconds. */
const SETTLE_MS = 1_500;

const page = (when) => `<!doctype html><html lang="en"><title>A badge</title>
<script type="module" src="/open-badge.js"></script>
<open-badge src="/badge.txt" verify-when="${when}"></open-badge>`;

/** Returns the size of a file of the bundle after gzip. */
export const bytesOf = (path) => gzipSync(readFileSync(join(cdn, path)), { level: 9 }).length;

/** Returns the scripts that a page with one badge requests, with the time of each request. */
export async function loadedBy(browser, { mechanism, when, event }) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  const { text } = await issue(DRAFT, { signer: await createKey(), mechanism });
  writeFileSync(join(folder, 'badge.txt'), text);
  writeFileSync(join(folder, 'index.html'), page(when));
  const server = await serve({ roots: [folder, cdn] });
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    const found = new Promise((resolve) => void tab.exposeFunction('done', resolve));
    await tab.addInitScript(
      (name) => globalThis.addEventListener(name, () => globalThis.done()),
      event,
    );
    const files = [];
    const began = performance.now();
    tab.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (path.endsWith('.js')) files.push({ path, ms: Math.round(performance.now() - began) });
    });
    await tab.goto(server.origin);
    await found;
    await tab.waitForTimeout(SETTLE_MS);
    return files;
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
