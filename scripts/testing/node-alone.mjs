/**
 * The core tests that run in Node alone. Every other test file outside test/elements, test/browser
 * and test/gates runs in Node and in the browsers, as `test/gates/browsers.test.ts` checks. Each
 * row: the file or folder, the modules it loads that no page can (`needs`; the gate checks that it
 * still does), and why.
 */
export const NODE_ALONE = [
  { path: 'test/cli.test.ts', needs: 'node:child_process', why: 'starts the command as a process' },
  {
    path: 'test/cli/options.test.ts',
    needs: 'node:child_process',
    why: 'asks a shell to read its completion',
  },
  {
    path: 'test/cli/lock.test.ts',
    needs: 'node:fs',
    why: 'locks files, in processes of its own',
  },
  {
    path: 'test/cli/batch-threads.test.ts',
    needs: 'node:worker_threads',
    why: 'starts threads of Node',
  },
  {
    path: 'test/net/node/',
    needs: 'node:http',
    why: 'requests from a real server on loopback',
  },
  {
    path: 'test/server/',
    needs: 'node:fs',
    why: 'sends cookies and an Origin, which a page may not set; keeps files, listens on loopback',
  },
  {
    path: 'test/stores/sql/',
    needs: '@electric-sql/pglite',
    why: 'keeps a database in a folder',
  },
  {
    path: 'test/commands/',
    needs: 'node:os',
    why: 'commands read and write files, argv and the terminal',
  },
  {
    path: 'test/demo/',
    needs: 'node:child_process',
    why: 'builds and serves the demo, and steers a browser itself',
  },
  {
    path: 'test/foreign/',
    needs: 'node:crypto',
    why: 'calls verifiers for servers, which hash with a module of Node',
  },
  {
    path: 'test/issuing/edge.test.ts',
    needs: '@edge-runtime/vm',
    why: 'runs an edge runtime, in Node',
  },
  {
    path: 'test/fuzz/grow.test.ts',
    needs: 'node:zlib',
    why: 'measures what the processor does, which no page can',
  },
  {
    path: 'test/share.test.ts',
    needs: 'node:child_process',
    why: 'writes a share page to the disk and opens it in a browser of its own',
  },
  {
    path: 'test/sharing/pages/page-metadata.test.ts',
    needs: '@resvg/resvg-js',
    why: 'draws with a native library, and reads pages with a scraper for servers',
  },
  {
    path: 'test/sharing/pages/hostile-texts.test.ts',
    needs: '@resvg/resvg-js',
    why: 'draws with a native library',
  },
  {
    path: 'test/sharing/paper/pdf.test.ts',
    needs: '@resvg/resvg-js',
    why: 'draws with a native library',
  },
  { path: 'test/ssr.test.ts', needs: '@lit-labs/ssr', why: 'draws elements on a server' },
  { path: 'test/ssr-page.test.ts', needs: 'playwright-core', why: 'steers a browser itself' },
  {
    path: 'test/workers/heavy-inputs.test.ts',
    needs: 'playwright-core',
    why: 'steers a browser itself',
  },
  {
    path: 'test/workers/main-thread.test.ts',
    needs: 'playwright-core',
    why: 'steers a browser itself',
  },
  {
    path: 'test/accessibility/',
    needs: 'playwright-core',
    why: 'reads the accessibility tree of a browser that it steers itself',
  },
  {
    path: 'test/camera/',
    needs: 'playwright-core',
    why: 'steers a browser with a camera of its own',
  },
  { path: 'test/embedding/', needs: 'playwright-core', why: 'steers a browser itself' },
  {
    path: 'test/react/',
    needs: 'node:child_process',
    why: 'builds a page with React and steers a browser itself',
  },
  {
    path: 'test/sharing/pages/wall-page.test.ts',
    needs: '@resvg/resvg-js',
    why: 'draws with a native library',
  },
  {
    path: 'test/journey/cleaning/other-tools.test.ts',
    needs: 'node:child_process',
    why: 'asks programs of the system for metadata',
  },
  {
    path: 'test/golden/real-server.test.ts',
    needs: 'node:http',
    why: 'looks into redirects, which a page cannot: its transport plays the browser itself',
  },
  {
    path: 'test/golden/real-server-revoked.test.ts',
    needs: 'node:http',
    why: 'looks into redirects, which a page cannot: its transport plays the browser itself',
  },
  {
    path: 'test/workers/threads.test.ts',
    needs: 'node:worker_threads',
    why: 'threads of Node; a page has workers, see test/elements/worker.test.ts',
  },
  {
    path: 'test/pictures/',
    needs: 'playwright-core',
    why: 'photographs stories in a browser that it steers itself',
  },
  {
    path: 'test/sharing/paper/drawing.test.ts',
    needs: '@resvg/resvg-js',
    why: 'draws with a native library',
  },
  {
    path: 'test/verification/schema/schema-process.test.ts',
    needs: 'node:child_process',
    why: 'starts a process that makes no code from text',
  },
  {
    path: 'test/support/stand-ins/',
    needs: 'node:zlib',
    why: 'compares what stands in for Node in a page with Node',
  },
  {
    path: 'test/securing/data-integrity/cost.test.ts',
    needs: 'node:process',
    why: 'measures what the processor does, which no page can',
  },
  {
    path: 'test/securing/jose/jwt-graph.test.ts',
    needs: 'typescript',
    why: 'reads the sources of the house with the compiler',
  },
];

/**
 * @param {string} file path of a test file, relative to the root
 * @returns the row that excludes it from browsers, if any
 */
export const aloneBecause = (file) =>
  NODE_ALONE.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
