import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { STRICT_CSP } from './scripts/csp.mjs';
import { browserReporter } from './scripts/testing/browser-reporter.mjs';
import { launcher } from './scripts/testing/browsers.mjs';
import { pageWatch } from './scripts/testing/page-watch.mjs';
import { prebundle } from './scripts/testing/prebundle.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/** Packages that are served as they are: plain ES modules, and Lit, of which there must be one copy. */
const LOADS_AS_IT_IS = ['lit', 'tslib', 'qr', '@noble/curves', '@noble/hashes'];

const watch = pageWatch();

/** Serves any page under the strict policy when its URL has `?csp=strict`. */
function strictPages(context, next) {
  if (context.query.csp === 'strict') context.set('content-security-policy', STRICT_CSP);
  return next();
}

export default {
  files: process.env.OPEN_BADGE_TESTS
    ? JSON.parse(process.env.OPEN_BADGE_TESTS)
    : ['test/elements/**/*.test.ts', 'test/browser/**/*.test.ts'],
  rootDir: root,
  nodeResolve: {
    browser: true,
    preferBuiltins: false,
    exportConditions: ['browser', 'development'],
  },
  plugins: [
    prebundle({
      names: Object.keys(dependencies).filter((name) => !LOADS_AS_IT_IS.includes(name)),
      root,
    }),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [strictPages, watch.middleware],
  browsers: [await launcher()],
  concurrentBrowsers: 1,
  testRunnerHtml: watch.html,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [browserReporter(watch)],
};
