/**
 * Configures Web Test Runner for the core tests: the same files as in Node, one page each.
 * `scripts/test.mjs` names files and browser.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserReporter } from './browser-reporter.mjs';
import { coreTests, filesOf, RUNNER_ADDRESS } from './core-server.mjs';
import { loopbackDesk } from './loopback-desk.mjs';
import { launcher } from './browsers.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const files = JSON.parse(process.env.OPEN_BADGE_TESTS);
const vectors = process.env.OPEN_BADGE_VECTORS ?? resolve(root, '../shared/vectors');
const inputs = process.env.OPEN_BADGE_FAULTS ?? resolve(root, '../shared/faults');

export default {
  files,
  rootDir: root,
  plugins: [coreTests({ files, root })],
  middleware: [filesOf([root, vectors, inputs]), loopbackDesk('/__core__/loopback/')],
  // far from UTC, where a test or a verdict that depends on the machine's time zone fails
  browsers: [await launcher({ TZ: 'Pacific/Auckland' })],
  concurrentBrowsers: 1,
  // replaces the page that loads Mocha
  testRunnerHtml: () =>
    `<!doctype html><html lang="en"><head><title>Core tests</title></head><body><script type="module" src="${RUNNER_ADDRESS}"></script></body></html>`,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [browserReporter()],
};
