import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './support/package.js';

const own = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);
const config = (folder: string): string => `
import { browserReporter } from ${own('scripts/testing/browser-reporter.mjs')};
import { launcher } from ${own('scripts/testing/browsers.mjs')};
import { pageWatch } from ${own('scripts/testing/page-watch.mjs')};
const watch = pageWatch({ lostMs: 500 });
export default {
  files: [${JSON.stringify(join(folder, 'page.test.js'))}], rootDir: ${JSON.stringify(root)}, browsers: [await launcher()],
  middleware: [watch.middleware], testRunnerHtml: watch.html, reporters: [browserReporter(watch)],
  testFramework: { config: { ui: 'bdd', timeout: 300 } }, browserStartTimeout: 60000, testsStartTimeout: 60000, testsFinishTimeout: 5000,
};`;

/** Returns the output of the runner for a page with these tests. */
async function outputOf(tests: string): Promise<string> {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'open-badge', 'watch-'));
  writeFileSync(join(folder, 'page.test.js'), tests);
  writeFileSync(join(folder, 'config.mjs'), config(folder));
  const { OPEN_BADGE_COUNTS: _, ...env } = process.env;
  try {
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [
          join(root, 'node_modules/@web/test-runner/dist/bin.js'),
          '--config',
          join(folder, 'config.mjs'),
        ],
        { cwd: root, env },
        (_error, stdout) => resolve(stdout),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('tests in pages that hang', () => {
  test('a file is stopped when its failed tests have taken too long; each of its tests is reported, with a message', async () => {
    const text = await outputOf(`describe('a file', () => {
      it('is well', () => undefined);
      for (const each of [1, 2, 3, 4]) it('waits for ever ' + each, () => new Promise(() => undefined));
    });`);
    for (const each of [1, 2])
      assert.match(
        text,
        new RegExp(
          `✗ .*page\\.test\\.js: a file › waits for ever ${each}\\s+Timeout of 300ms exceeded`,
        ),
      );
    for (const each of [3, 4])
      assert.match(
        text,
        new RegExp(`✗ .*page\\.test\\.js: a file › waits for ever ${each}\\s+was not run`),
      );
    assert.doesNotMatch(text, /is well|did not finish/);
  });

  test('a page that stops responding is reported with the test it was in', async () => {
    const text = await outputOf(`describe('a file', () => {
      it('is well', () => undefined);
      it('turns for ever', async () => { await new Promise((resolve) => setTimeout(resolve, 50)); for (;;); });
    });`);
    assert.match(
      text,
      /✗ .*page\.test\.js\s+Browser tests did not finish within 5000ms[^]*It was in: a file › turns for ever/,
    );
  });
});
