import { readFileSync } from 'node:fs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { ledgerFile } from '../../scripts/rollup/ledger.mjs';
import { drafts, NOW } from '../badges.mjs';
import { bytesOf, loadedBy, RUNS } from '../harness/page-weight.mjs';
import { sdkWeight } from '../harness/sdk-weight.mjs';
import { createKey, issue } from '../ours.mjs';

/** Limits in kB after gzip, by what is measured. */
const LIMITS = {
  shown: { gate: { most: 44 }, aim: { most: 36 } },
  'eddsa verified': { gate: { most: 105 }, aim: { most: 80 } },
  'JWT verified': { gate: { most: 85 }, aim: { most: 65 } },
};
const SDK = {
  'eddsa-rdfc-2022': { gate: { most: 70 }, aim: { most: 52 } },
  jwt: { gate: { most: 55 }, aim: { most: 42 } },
};
const DISPLAY = { gate: { most: 10.5 }, aim: { most: 9 } };

export const title = 'Size after gzip, of dist/cdn/';
export const note = 'Exact on any machine.';

const sized = (what, bytes, files, limits) => ({
  what: `${what}, ${files} files`,
  value: Number((bytes / 1000).toFixed(1)),
  unit: 'kB',
  ...limits,
});

async function pages() {
  const browser = await launchChromium();
  const figures = [];
  try {
    for (const run of RUNS) {
      const files = await loadedBy(browser, run);
      const bytes = files.reduce((sum, { path }) => sum + bytesOf(path), 0);
      figures.push(
        sized(`page with one badge, ${run.name}`, bytes, files.length, LIMITS[run.name]),
      );
    }
  } finally {
    await browser.close();
  }
  return figures;
}

async function sdk([mechanism, limits]) {
  const signer = await createKey();
  const { text } = await issue(drafts.plain, { signer, mechanism, now: '2026-11-20T12:00:00Z' });
  const { bytes, files } = sdkWeight(text, NOW);
  return sized(`SDK alone, read and verify, ${mechanism}`, bytes, files, limits);
}

/** Returns the chunks that come with an entry of the display, itself included. */
function withImports(entry) {
  const chunks = JSON.parse(readFileSync(ledgerFile('show'), 'utf8'));
  const found = new Set();
  const add = (name) => {
    if (found.has(name) || !chunks[name]) return;
    found.add(name);
    chunks[name].imports.forEach(add);
  };
  add(entry);
  return [...found];
}

export async function measure() {
  const display = withImports('open-badge.js');
  return [
    ...(await pages()),
    ...(await Promise.all(Object.entries(SDK).map(sdk))),
    sized(
      'display entry with Lit',
      display.reduce((sum, name) => sum + bytesOf(name), 0),
      display.length,
      DISPLAY,
    ),
  ];
}
