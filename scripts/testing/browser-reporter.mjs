/**
 * Reports Web Test Runner in the format of `node-reporter.mjs`, with the counts, in total and per
 * file, in the file that OPEN_BADGE_COUNTS names.
 */
import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

function* testsOf(suite, path = []) {
  if (!suite) return;
  const here = suite.name ? [...path, suite.name] : path;
  for (const test of suite.tests) yield { ...test, title: [...here, test.name].join(' › ') };
  for (const child of suite.suites) yield* testsOf(child, here);
}

const indent = (text) => String(text).replace(/^/gm, '      ');

/**
 * Error of a test without a result, which followed those for which the file was stopped
 * (page-watch.mjs).
 */
const NOT_RUN = { message: 'was not run: failed tests before it had taken too long' };

function errorText(error) {
  const values =
    error.expected !== undefined ? `\nexpected: ${error.expected}\nactual:   ${error.actual}` : '';
  return indent(`${error.message ?? ''}${values}\n${error.stack ?? ''}`);
}

/**
 * Lists everything of one page that went wrong outside a test: it did not load, an import failed,
 * it logged an error of the page itself.
 */
const pageErrors = (session) => session.errors ?? [];

/** Gives the reason of a skip; a feature that a browser lacks is named by the skipped test. */
const whyNot = ({ reason, title }) => reason ?? title;

function sessionReport(session, counts, write, lastTest) {
  const tests = [...testsOf(session.testResults)];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const name = relative(process.cwd(), session.testFile ?? 'page')
    .split(sep)
    .join('/');
  const faults = pageErrors(session);
  const fail = (text) => {
    counts.failures.push(text);
    counts.failing.push(name);
    write(text);
  };
  counts.files[name] = tests.length;
  counts.reasons.push(...tests.filter((test) => test.skipped).map(whyNot));
  counts.passed += tests.filter((test) => test.passed).length;
  counts.failed += failed.length + faults.length;
  if (tests.length === 0 && faults.length === 0) {
    counts.failed += 1;
    fail(`  ✗ ${name}: holds no test`);
  }
  for (const fault of faults) fail(`  ✗ ${name}\n${errorText(fault)}`);
  if (tests.length === 0 && lastTest(session.id))
    write(indent(`It was in: ${lastTest(session.id)}`));
  for (const test of failed)
    fail(`  ✗ ${name}: ${test.title}\n${errorText(test.error ?? NOT_RUN)}`);
  for (const request of session.request404s ?? []) write(`      404: ${request}`);
  for (const log of session.passed ? [] : (session.logs ?? [])) write(indent(log.join(' ')));
  const run = tests.filter((test) => !test.skipped).length;
  if (failed.length + faults.length === 0 && tests.length > 0) write(`  ✓ ${name} (${run})`);
}

/**
 * @param {{ lastTest?: (session: string) => string | undefined }} [watch] the test that a page was
 *   in last, for a page that stopped responding
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter({ lastTest = () => undefined } = {}) {
  const counts = { passed: 0, failed: 0, reasons: [], files: {}, failures: [], failing: [] };
  const write = (line) => process.stdout.write(`${line}\n`);
  return {
    onTestRunFinished({ sessions }) {
      for (const session of [...sessions].sort((a, b) =>
        String(a.testFile).localeCompare(String(b.testFile)),
      ))
        sessionReport(session, counts, write, lastTest);
      for (const reason of new Set(counts.reasons))
        write(`  - ${counts.reasons.filter((each) => each === reason).length} skipped: ${reason}`);
      const { reasons, failing, ...rest } = counts;
      if (process.env.OPEN_BADGE_COUNTS)
        writeFileSync(
          process.env.OPEN_BADGE_COUNTS,
          JSON.stringify({ ...rest, skipped: reasons.length, failing: [...new Set(failing)] }),
        );
    },
  };
}
