import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf } from './support/sources.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Entries of pages and servers that show or verify. */
const READERS = [
  'index',
  'read',
  'verify',
  'describe',
  'share',
  'receipt',
  'bundle',
  'elements',
  'define',
  'auto',
  'ssr',
  'workers/engine',
  'workers/verify.worker',
];

/** Modules that have a secret, make a signature or change a status list. */
const MAKES =
  /^(issue|revoke|bake)$|^issuing\/|^securing\/(signers|call-signer)$|\/sign(-[\w-]+)?$|^securing\/sd-jwt\/(conceal|disclosable)$|^crypto\/(secret-key|signing-algorithms|ed25519-secret|pem|random)$|^status\/bitstring\/(encode|list|publish|register|signed-list|update)$/;
const PACKAGES = /^@digitalbazaar\/(vc|data-integrity|eddsa-[\w-]+)$/;

/** Modules by which the tags of the journey make ids and read definitions; they sign nothing. */
const OF_JOURNEY =
  /^crypto\/random$|^issuing\/(uuid|draft|draft-parts|identity|image-data|issue-contexts)$/;
const isOfJourney = ([path, way]: readonly [string, string]): boolean =>
  OF_JOURNEY.test(path) && way.includes('elements/micro-credential');

const specifiersOf = (path: string): string[] =>
  importsOf(path, readFileSync(`${src}${path}.ts`, 'utf8'))
    .filter(({ kind }) => kind !== 'type')
    .map(({ specifier }) => specifier);

/** @returns every module and package that a module loads, also on demand, with the way to it */
function loadedBy(entry: string): Map<string, string> {
  const found = new Map([[entry, entry]]);
  for (const [path, way] of found) {
    if (!existsSync(`${src}${path}.ts`)) continue;
    for (const specifier of specifiersOf(path)) {
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '')
        : specifier;
      if (!found.has(target)) found.set(target, `${way} → ${target}`);
    }
  }
  return found;
}

for (const entry of READERS)
  test(`${entry} loads no signer, also on demand`, () => {
    const loaded = loadedBy(entry);
    const signing = [...loaded].filter(
      (one) => (MAKES.test(one[0]) || PACKAGES.test(one[0])) && !isOfJourney(one),
    );
    assert.deepEqual(
      signing.map(([, way]) => way),
      [],
    );
  });

test('the gate can fail, and its pattern names every file that signs', () => {
  const loaded = loadedBy('issue');
  for (const path of [
    'revoke',
    'securing/signers',
    'securing/jose/sign-jwt',
    'securing/sd-jwt/sign-sd-jwt',
    'securing/sd-jwt/conceal',
    'securing/data-integrity/sign',
    'crypto/secret-key',
    'status/bitstring/update',
    '@digitalbazaar/vc',
  ])
    assert.ok(loaded.has(path) && (MAKES.test(path) || PACKAGES.test(path)), path);
  const signers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^securing\/.*\.ts$/.test(file))
    .filter((file) => readFileSync(src + file, 'utf8').includes('callSigner'));
  assert.ok(signers.length >= 3);
  for (const file of signers) assert.match(file.slice(0, -3), MAKES);
});
