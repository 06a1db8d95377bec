/** A reporter for Web Test Runner in the words of `node-reporter.mjs`, with the counts, in all and in each file, in the file that OPEN_BADGE_COUNTS names. */
import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

function* testsOf(suite, path = []) {
  if (!suite) return;
  const here = suite.name ? [...path, suite.name] : path;
  for (const test of suite.tests) yield { ...test, title: [...here, test.name].join(' › ') };
  for (const child of suite.suites) yield* testsOf(child, here);
}

const indent = (text) => String(text).replace(/^/gm, '      ');

function errorText(error) {
  const values = error.expected !== undefined ? `\nexpected: ${error.expected}\nactual:   ${error.actual}` : '';
  return indent(`${error.message ?? ''}${values}\n${error.stack ?? ''}`);
}

/** Everything of one page that went wrong outside a test: it did not load, an import failed, it logged an error of the page itself. */
const pageErrors = (session) => session.errors ?? [];

function sessionReport(session, counts, write) {
  const tests = [...testsOf(session.testResults)];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const name = relative(process.cwd(), session.testFile ?? 'page').split(sep).join('/');
  const faults = pageErrors(session);
  counts.files[name] = tests.length;
  for (const { reason = 'no reason given' } of tests.filter((test) => test.skipped)) counts.reasons.push(reason);
  counts.passed += tests.filter((test) => test.passed).length;
  counts.failed += failed.length + faults.length;
  if (tests.length === 0 && faults.length === 0) {
    counts.failed += 1;
    write(`  ✗ ${name}: holds no test`);
  }
  for (const fault of faults) write(`  ✗ ${name}\n${errorText(fault)}`);
  for (const test of failed) write(`  ✗ ${name}: ${test.title}\n${errorText(test.error ?? {})}`);
  for (const request of session.request404s ?? []) write(`      404: ${request}`);
  for (const log of session.passed ? [] : (session.logs ?? [])) write(indent(log.join(' ')));
  const run = tests.filter((test) => !test.skipped).length;
  if (failed.length + faults.length === 0 && tests.length > 0) write(`  ✓ ${name} (${run})`);
}

/** @returns {import('@web/test-runner').Reporter} */
export function browserReporter() {
  const counts = { passed: 0, failed: 0, reasons: [], files: {} };
  const write = (line) => process.stdout.write(`${line}\n`);
  return {
    onTestRunFinished({ sessions }) {
      for (const session of [...sessions].sort((a, b) => String(a.testFile).localeCompare(String(b.testFile)))) sessionReport(session, counts, write);
      for (const reason of new Set(counts.reasons)) write(`  - ${counts.reasons.filter((each) => each === reason).length} skipped: ${reason}`);
      const { reasons, ...rest } = counts;
      if (process.env.OPEN_BADGE_COUNTS) writeFileSync(process.env.OPEN_BADGE_COUNTS, JSON.stringify({ ...rest, skipped: reasons.length }));
    },
  };
}
