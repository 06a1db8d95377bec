import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { bundleCore } from '../../scripts/testing/core-bundle.mjs';
import { aloneBecause, NODE_ALONE, type NodeAlone } from '../../scripts/testing/node-alone.mjs';
import { missing } from '../../scripts/testing/same-tests.mjs';
import { root } from './support/package.js';
import { importsOf } from './support/sources.js';

const ELSEWHERE = /^test\/(elements|browser|gates)\//;
const core = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => `test/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && !ELSEWHERE.test(name))
  .sort();

/** Returns the file that an import names: TypeScript writes `.js` for a `.ts`. */
const fileOf = (from: string, specifier: string): string | undefined => {
  const path = join(dirname(from), specifier);
  return [path.replace(/\.js$/, '.ts'), path].find((each) => existsSync(each));
};

/** Everything outside the house that a file loads, itself or through files of ours. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  for (const { specifier, kind } of importsOf(file, readFileSync(file, 'utf8'))) {
    const own = specifier.startsWith('.') ? fileOf(file, specifier) : undefined;
    if (kind === 'type') continue;
    if (own) for (const name of packagesOf(own, seen)) found.add(name);
    else found.add(specifier);
  }
  return found;
}

const filesOf = (row: NodeAlone): string[] => core.filter((file) => aloneBecause(file) === row);
const needsIt = (file: string, { needs }: NodeAlone): boolean =>
  [...packagesOf(join(root, file))].some((name) => name === needs || name.startsWith(`${needs}/`));

describe('the core tests in browsers', () => {
  test('a page can load every core test that is not in the table of those for Node alone', async () => {
    const { texts, faults } = await bundleCore(
      core.filter((file) => !aloneBecause(file)),
      root,
    );
    assert.deepEqual(
      Object.fromEntries(faults),
      {},
      'give these a row in scripts/testing/node-alone.mjs, or Node’s module a stand-in',
    );
    assert.ok(texts.size > 60);
  });

  for (const row of NODE_ALONE)
    test(`${row.path} is for Node alone, and still for its reason: ${row.why}`, () => {
      const files = filesOf(row);
      assert.ok(files.length > 0, 'no test is there any more');
      assert.ok(row.why.length > 10);
      assert.ok(
        files.some((file) => needsIt(file, row)),
        `nothing there loads ${row.needs} any more`,
      );
    });

  test('the gate can fail: a module that a page cannot load is named, with the file that imports it, and the rest is bundled', async () => {
    const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'open-badge', 'gate-'));
    try {
      const bad = relative(root, join(folder, 'bad.test.ts')),
        good = 'test/bytes/bytes.test.ts';
      writeFileSync(join(root, bad), `import { spawn } from 'node:child_process';\nspawn('x');\n`);
      const { texts, faults } = await bundleCore([bad, good], root);
      assert.deepEqual([...faults.keys()], [bad]);
      assert.match(faults.get(bad)!, /node:child_process/);
      assert.ok(texts.has(good.replace(/\.ts$/, '.js')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a file that was not run, or ran fewer tests than in Node, is reported', () => {
    assert.deepEqual(missing(['a', 'b', 'c'], { a: 3, b: 2 }, { a: 3, b: 3 }), [
      'b: 3 tests in Node, 2 in the browser',
      'c: was not run',
    ]);
    assert.deepEqual(missing(['a'], { a: 3 }), []);
  });
});
