/** The weight of a page with one badge: every script that Chromium requests until it is shown, and until it is verified. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bytesOf, loadedBy, RUNS } from '../../bench/harness/page-weight.mjs';
import { build } from '../../scripts/build.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';

/** Most bytes after gzip, and most files, of each page. */
const LIMITS = {
  shown: { bytes: 44_000, files: 12 },
  'eddsa verified': { bytes: 100_500, files: 22 },
  'JWT verified': { bytes: 102_000, files: 24 },
} as const;

let browser: Browser;
before(async () => {
  assert.equal(await build({ only: ['dist', 'cdn'] }), true, 'the build failed');
  browser = await launchChromium();
});
after(() => browser.close());

for (const run of RUNS) {
  const limit = LIMITS[run.name];
  test(`a page with a badge, ${run.name}: ${limit.bytes} bytes and ${limit.files} files`, async (t) => {
    const loaded = await loadedBy(browser, run),
      sizes = loaded.map(({ path }) => `${bytesOf(path)} ${path}`),
      sum = loaded.reduce((all, { path }) => all + bytesOf(path), 0);
    t.diagnostic(`${sum} bytes in ${loaded.length} files`);
    assert.ok(loaded.length > 5, sizes.join('\n'));
    assert.ok(
      sum <= limit.bytes && loaded.length <= limit.files,
      `${sum} bytes:\n${sizes.join('\n')}`,
    );
  });
}
