/**
 * Rooms whose code is mutated, with the tests that must notice. They run in one process, so only
 * tests that also run in pages can be here.
 */
/** @type {Record<string, { mutate: readonly string[], except?: readonly string[], tests: readonly string[] }>} */
export const ROOMS = {
  report: {
    mutate: ['src/report/'],
    except: ['src/report/codes.ts'], // a table; the gates of conformance and locales read it
    tests: ['test/report/', 'test/verification/'],
  },
  checks: {
    mutate: ['src/verification/checks/'],
    tests: ['test/verification/', 'test/presentations/', 'test/trust/domain'],
  },
  status: {
    mutate: ['src/status/'],
    tests: ['test/status/'],
  },
};
