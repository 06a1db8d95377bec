/**
 * Reports `node --test`: one line per file, failures at once and in full, the reasons of skips, and
 * the counts (in total and per file) for `scripts/test.mjs` in the file that OPEN_BADGE_COUNTS
 * names. A test that only groups others (a suite) is not counted, unless it was skipped: then its
 * tests are unknown.
 */
import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { originOf } from './copy.mjs';

/** A file whose tests take longer is printed with its time. */
const SLOW_MS = 2_000;

const shown = (file) => (file ? originOf(file) : 'tests');

function reasonOf(data) {
  const why = data.skip ?? data.todo;
  return typeof why === 'string' && why !== '' ? why : 'no reason given';
}

function failureText(data) {
  const error = data.details?.error;
  const cause = error?.cause ?? error;
  const text = typeof cause === 'string' ? cause : (cause?.stack ?? inspect(cause));
  return `  ✗ ${shown(data.file)}: ${data.name}\n${text.replace(/^/gm, '      ')}\n`;
}

/** Sums the results; keeps the current file's line until the next file begins. */
class Counts {
  passed = 0;
  failed = 0;
  skips = new Map();
  files = {};
  failures = [];
  /** Test files with a failure. */
  failing = new Set();
  file = undefined;
  inFile = 0;
  failedInFile = 0;
  /** Milliseconds of the file's tests, without the time to load it. */
  took = 0;

  start(file) {
    const line = this.line();
    Object.assign(this, { file, inFile: 0, failedInFile: 0, took: 0 });
    return line;
  }

  line() {
    if (this.inFile === 0) return '';
    const time = this.took < SLOW_MS ? '' : ` ${(this.took / 1000).toFixed(1)} s`;
    return `  ${this.failedInFile ? '✗' : '✓'} ${shown(this.file)} (${this.inFile})${time}\n`;
  }

  add(type, data) {
    const name = shown(data.file);
    this.files[name] = (this.files[name] ?? 0) + 1;
    // a test may fail after it called `skip`
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
      const reason = reasonOf(data);
      this.skips.set(reason, (this.skips.get(reason) ?? 0) + 1);
      return;
    }
    this.inFile += 1;
    if (type === 'test:pass') this.passed += 1;
    else {
      this.failed += 1;
      this.failedInFile += 1;
      this.failing.add(name);
    }
  }
}

/**
 * Tells whether an event counts: a suite fails with its tests, so only the failure of a test, a
 * hook or a crashed file is reported.
 */
function isCounted(type, data) {
  if (data.details?.type !== 'suite' || data.skip !== undefined) return true;
  return type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed';
}

/** Tells whether a failure only repeats that of subtests. */
const isEcho = (data) => data.details?.error?.failureType === 'subtestsFailed';

export default async function* reporter(source) {
  const counts = new Counts();
  for await (const { type, data } of source) {
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const counted = isCounted(type, data);
    if (counted && data.file !== counts.file) yield counts.start(data.file);
    if (data.nesting === 0) counts.took += data.details?.duration_ms ?? 0;
    if (!counted) continue;
    counts.add(type, data);
    if (type !== 'test:fail' || isEcho(data)) continue;
    counts.failures.push(failureText(data));
    yield counts.failures.at(-1);
  }
  yield counts.line();
  for (const [reason, number] of counts.skips) yield `  - ${number} skipped: ${reason}\n`;
  const skipped = [...counts.skips.values()].reduce((sum, number) => sum + number, 0);
  if (process.env.OPEN_BADGE_COUNTS)
    writeFileSync(
      process.env.OPEN_BADGE_COUNTS,
      JSON.stringify({
        passed: counts.passed,
        failed: counts.failed,
        skipped,
        files: counts.files,
        failures: counts.failures,
        failing: [...counts.failing],
      }),
    );
}
