/** Every type in the signatures of an entry can be imported from that same entry. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { build } from '../../scripts/build.mjs';
import { entriesOf, exportsOf, type Entry } from './support/entries.js';
import { missingTypes } from './support/named-types.js';
import { root } from './support/package.js';

/** Generated files: the types of tags for a framework, which name the elements' own. */
const GENERATED = /\/(jsx|react|define)(\/|$)/;

function faultsOf(entries: readonly Entry[], folder: string): string[] {
  const { checker, exports } = exportsOf(entries);
  return [...exports].flatMap(([specifier, names]) =>
    missingTypes(names, checker, folder).map((fault) => `${specifier}: ${fault}`),
  );
}

before(async () => {
  assert.equal(await build({ only: ['dist'] }), true, 'the build failed');
});

describe('the types of the entries', () => {
  test('every type that a signature names can be imported from the same entry', () => {
    const entries = entriesOf(root).filter(({ specifier }) => !GENERATED.test(specifier));
    assert.ok(entries.length > 12, `only ${entries.length} entries`);
    assert.deepEqual(faultsOf(entries, `${root}dist/`), []);
  });

  test('the gate sees a type that a parameter, a member or a base names, and no private one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entry-types-'));
    try {
      writeFileSync(
        join(folder, 'types.d.ts'),
        'export interface A { a: 1 }\nexport interface B { b: 1 }\nexport interface C { c: 1 }\nexport interface D { d: 1 }\n',
      );
      const types = join(folder, 'entry.d.ts');
      writeFileSync(
        types,
        `import type { A, B, C, D } from './types.js';\nexport type { D };\nexport declare function f(a: readonly A[], d: D): void;\nexport interface X extends B { d: D }\nexport declare class Y { private c: C; }\n`,
      );
      assert.deepEqual(faultsOf([{ specifier: 'entry', types }], folder), [
        'entry: A (in f)',
        'entry: B (in X)',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
