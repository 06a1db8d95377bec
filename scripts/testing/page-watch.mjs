/**
 * Watches the tests in their pages. A page that stops responding is reported with the test it was
 * in, and a file whose tests fail by their time limit is stopped while there is time left to name
 * them: Web Test Runner alone gives up on the whole file, without a name.
 */
const HEARD = '/__watch__';
/**
 * Longest time of all failed tests of one file together, in ms: far below the limit of a file, and
 * three times that of a test.
 */
export const LOST_MS = 60_000;

/** Runs in the page, as text. Mocha's runner is set before its first test. */
function watch(heard, lostMs) {
  const session = new URLSearchParams(location.search).get('wtr-session-id') ?? '';
  const say = (test) =>
    globalThis.navigator.sendBeacon(`${heard}?${new URLSearchParams({ session, test })}`);
  let lost = 0;
  Object.defineProperty(globalThis, '__WTR_MOCHA_RUNNER__', {
    set(runner) {
      runner.on('test', (test) => say(test.titlePath().join(' › ')));
      runner.on('fail', ({ duration = 0 }) => {
        lost += duration;
        if (lost >= lostMs) runner.abort();
      });
    },
  });
}

/**
 * @param {{ lostMs?: number }} [options] longest time of all failed tests of one file, in ms;
 *   default {@link LOST_MS}
 * @returns the page for a test file, the middleware that receives its reports, and the test that a
 *   session was in last
 */
export function pageWatch({ lostMs = LOST_MS } = {}) {
  const last = new Map();
  return {
    html: (framework) =>
      `<!DOCTYPE html><html><head><script>(${watch})(${JSON.stringify(HEARD)}, ${lostMs})</script></head><body><script type="module" src="${framework}"></script></body></html>`,
    middleware(context, next) {
      if (context.path !== HEARD) return next();
      last.set(context.query.session, context.query.test);
      context.status = 204;
      return undefined;
    },
    lastTest: (session) => last.get(session),
  };
}
