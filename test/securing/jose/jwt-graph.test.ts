import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf } from '../../gates/support/sources.js';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
/** All that reading and verifying a JWT badge with a DID or https key loads: the entries, and the lazy modules on its way. */
const ENTRIES = [
  'read',
  'verify',
  'formats/jwt',
  'securing/jose/verify-jwt',
  'status/bitstring/read',
];
const HEAVY =
  /^package:(jsonld|rdf-canonize|canonicalize)$|^package:(@digitalbazaar\/|jsonld-signatures$|.*-context$)/;

/** Everything that a module loads at once, ours by path and packages by name. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { specifier, kind } of importsOf(path, readFileSync(`${src}${path}.ts`, 'utf8'))) {
    if (kind !== 'value') continue;
    if (specifier.startsWith('.'))
      loadedBy(posix.join(posix.dirname(path), specifier).replace(/\.js$/, ''), seen);
    else seen.add(`package:${specifier}`);
  }
  return seen;
}

for (const entry of ENTRIES)
  test(`a JWT badge loads no JSON-LD: ${entry}`, () => {
    assert.ok(existsSync(`${src}${entry}.ts`));
    const heavy = [...loadedBy(entry)].filter(
      (name) => HEAVY.test(name) || name.startsWith('securing/data-integrity/jsonld/'),
    );
    assert.deepEqual(heavy, []);
  });

test('the gate can fail: a graph suite does load it', () =>
  assert.ok(
    [...loadedBy('securing/data-integrity/suites/eddsa-rdfc-2022')].some((name) =>
      HEAVY.test(name),
    ),
  ));
