/** Lists the test files by where they run. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { aloneBecause } from './node-alone.mjs';
import { root } from './copy.mjs';

/** Core tests that depend on dates: they run again in a zone with a half hour (M-5, P-5). */
const ON_DATES = [
  'test/json/',
  'test/dids/did',
  'test/dids/methods',
  'test/presentations/',
  'test/securing/jose/jwt-claims',
  'test/securing/jose/jwt-header',
  'test/securing/jose/jwt-key',
  'test/securing/jose/jwt-valid',
  'test/verification/checks/refresh',
  'test/verification/checks/validity',
  'test/faults/',
  'test/view/',
  'test/sharing/linkedin',
  'test/status/',
  'test/trust/',
];
/** Of these, the ones whose heavy inputs have no dates that matter. */
const NOT_ON_DATES = [
  'test/faults/frozen',
  'test/faults/repeated-characters',
  'test/faults/signature-form',
  'test/faults/withheld-bbs',
  'test/status/large-lists',
  'test/status/unpacked',
  'test/view/combinations',
];
/** Tests that take long: they start browsers or processes, or sample thousands of inputs. */
const SLOW = ['test/accessibility/', 'test/camera/', 'test/pictures/'];
/** Tests that measure time: they run when the other stages are done or nearly so. */
const TIMED = [
  'test/embedding/',
  'test/fuzz/grow',
  'test/securing/data-integrity/cost',
  'test/workers/heavy-inputs',
];
/** Tests that measure tasks of a page in wall-clock time: nothing else may run beside them. */
const QUIET = ['test/workers/main-thread'];
const IN_BROWSER = ['test/elements/', 'test/browser/'];
const GATES = ['test/gates/'];

const isIn = (list) => (file) => list.some((start) => file.startsWith(start));

/** Tells whether a test belongs to the quick ones, which take less than a minute together. */
export const isQuick = (file) => !isIn(SLOW)(file);

/** Lists all test files, relative to the root. */
export const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();

/** Tells whether a path contains one of the words; without words, each does. */
export const matches = (words) => (file) =>
  words.length === 0 || words.some((word) => file.includes(word.replace(/^\.\//, '')));

/**
 * @param {readonly string[]} files
 * @returns the files by kind: `core` runs in Node and in browsers, `alone` in Node only, of which
 *   `timed` measure time, and `quiet` need the machine for themselves; `dated` are those of the core
 *   that depend on dates
 */
export function byKind(files) {
  const elements = files.filter(isIn(IN_BROWSER)),
    gates = files.filter(isIn(GATES));
  const node = files.filter((file) => !elements.includes(file) && !gates.includes(file));
  const core = node.filter((file) => !aloneBecause(file)),
    inNode = node.filter((file) => aloneBecause(file));
  const timed = inNode.filter(isIn(TIMED)),
    quiet = inNode.filter(isIn(QUIET)),
    alone = inNode.filter((file) => !timed.includes(file) && !quiet.includes(file));
  const dated = core.filter(isIn(ON_DATES)).filter((file) => !isIn(NOT_ON_DATES)(file));
  return { elements, gates, core, alone, timed, quiet, dated };
}
