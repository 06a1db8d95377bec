/** Digests of related resources (VCDM 2.0 §5.3): which forms match, and which are no match. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Json } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { fitsDigests, hasDigest } from '../../../src/verification/checks/digest-members.js';

const BYTES = Uint8Array.of(1, 2, 3);
const hash = (name: string, of: Uint8Array = BYTES): Uint8Array =>
  Uint8Array.from(createHash(name).update(of).digest());
const base64 = (bytes: Uint8Array): string => {
  const text = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};
const sri = (name: string, of?: Uint8Array): string => `${name}-${base64(hash(name, of))}`;
const OTHER = Uint8Array.of(9);
const [right, wrong] = [sri('sha256'), sri('sha256', OTHER)];
const fits = (digestSRI: Json): Promise<boolean> => fitsDigests({ digestSRI }, BYTES);

test('X-22: Subresource Integrity: the strongest algorithm counts, and of several of it the first', async () => {
  for (const name of ['sha256', 'sha384', 'sha512'])
    assert.equal(await fits(sri(name)), true, name);
  const rows: ReadonlyArray<readonly [string, boolean]> = [
    [`${wrong} ${sri('sha384')}`, true],
    [`${sri('sha384')} ${wrong}`, true],
    [`${right} ${sri('sha384', OTHER)}`, false],
    [`${sri('sha384', OTHER)} ${sri('sha512')}`, true],
    [`${sri('sha384')} ${sri('sha512', OTHER)}`, false],
    [`${right} ${wrong}`, true],
    [`${wrong} ${right}`, false],
    [`  ${right}\n`, true],
    [`${wrong.replace('sha256', 'md5')}\t\n ${right}`, true],
    [`${right}?ct=image/png`, true],
    [`x${right}`, false],
    [right.replace('-', ''), false],
    [right.replace('sha256', 'SHA256'), false],
    [`sha256-!!!! ${right}`, false],
    ['sha512-!!!! ' + right, true],
    [`${'md5-x '.repeat(9)}${right}`, true],
    [`${'md5-x '.repeat(10)}${right}`, false],
    [` ${'md5-x  '.repeat(9)}${right}`, true],
    ['', false],
  ];
  for (const [text, expected] of rows) assert.equal(await fits(text), expected, text);
  for (const value of [null, 5, [right], { a: right }] as Json[])
    assert.equal(await fits(value), false, JSON.stringify(value));
});

const multihash = (code: number, name: string, length?: number): Uint8Array => {
  const digest = hash(name);
  return Uint8Array.of(code, length ?? digest.length, ...digest);
};
const fitsMultibase = (digestMultibase: Json): Promise<boolean> =>
  fitsDigests({ digestMultibase }, BYTES);

test('X-22: a multihash names its algorithm and its length, in base58 or base64url', async () => {
  for (const [code, name] of [
    [0x12, 'sha256'],
    [0x13, 'sha512'],
    [0x20, 'sha384'],
  ] as const) {
    assert.equal(await fitsMultibase(`z${encodeBase58(multihash(code, name))}`), true, name);
    assert.equal(await fitsMultibase(`u${encodeBase64url(multihash(code, name))}`), true, name);
  }
  const others: readonly Uint8Array[] = [
    multihash(0x11, 'sha256'),
    multihash(0x13, 'sha256'),
    multihash(0x12, 'sha256', 31),
    Uint8Array.of(...multihash(0x12, 'sha256'), 0),
    multihash(0x12, 'sha256').slice(0, -1),
    multihash(0x20, 'sha256', 48),
    Uint8Array.of(0x12, 32, ...hash('sha256', OTHER)),
    Uint8Array.of(),
  ];
  for (const bytes of others)
    assert.equal(await fitsMultibase(`u${encodeBase64url(bytes)}`), false, String(bytes));
  const values: readonly Json[] = [
    null,
    5,
    '',
    'u',
    'z!',
    'x00',
    [`u${encodeBase64url(multihash(0x12, 'sha256'))}`],
  ];
  for (const value of values)
    assert.equal(await fitsMultibase(value), false, JSON.stringify(value));
});

test('X-22: every digest that a resource names must match, and one at least be readable', async () => {
  const good = `u${encodeBase64url(multihash(0x12, 'sha256'))}`;
  const rows: ReadonlyArray<readonly [Json, Json, boolean]> = [
    [right, good, true],
    [wrong, good, false],
    [right, 'u1234', false],
    ['md5-x', good, false],
    ['md5-x', 'u1234', false],
  ];
  for (const [digestSRI, digestMultibase, expected] of rows)
    assert.equal(await fitsDigests({ digestSRI, digestMultibase }, BYTES), expected);
  assert.equal(await fitsDigests({}, BYTES), false);
  assert.deepEqual(
    [hasDigest({}), hasDigest({ digestSRI: null }), hasDigest({ digestMultibase: '' })],
    [false, true, true],
  );
});
