import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { packageJson, root } from './support/package.js';

/** Packages whose internals are used, with an exact version (docs/decisions/0014-packages.md). */
const EXACT = ['jsonld', 'rdf-canonize'];
const ROW = /^\| `([^`]+)` \| `([^`]+)` \| (.+) \|$/gm;

/** The rows of the document: package → range. */
const documented = Object.fromEntries(
  [...readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(ROW)].map(
    ([, name, range]) => [name, range!.replaceAll('\\|', '|')],
  ),
);
describe('the packages of an install', () => {
  test('every dependency and peer has a row with its range in docs/dependencies.md, and no other', () => {
    assert.deepEqual(documented, { ...packageJson.dependencies, ...packageJson.peerDependencies });
  });

  test('a dependency has a range, unless its internals are used', () => {
    for (const [name, range] of Object.entries(packageJson.dependencies))
      assert.match(range, EXACT.includes(name) ? /^\d/ : /^\^\d/, name);
  });

  test('every peer is optional', () => {
    for (const name of Object.keys(packageJson.peerDependencies))
      assert.deepEqual(packageJson.peerDependenciesMeta[name], { optional: true }, name);
  });
});
