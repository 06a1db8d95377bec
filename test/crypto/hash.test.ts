import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { digest, digestNow, readyToDigest, toHex } from '../../src/crypto/index.js';
import { MAX_INLINE_BYTES } from '../../src/crypto/hash.js';

test('a digest is the same on either way, below and above the limit, of text and of bytes', async () => {
  for (const size of [
    0,
    1,
    55,
    56,
    64,
    MAX_INLINE_BYTES,
    MAX_INLINE_BYTES + 1,
    3 * MAX_INLINE_BYTES,
  ]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) & 0xff);
    for (const [name, node] of [
      ['SHA-256', 'sha256'],
      ['SHA-384', 'sha384'],
      ['SHA-512', 'sha512'],
    ] as const)
      assert.equal(
        toHex(await digest(bytes, name)),
        createHash(node).update(bytes).digest('hex'),
        `${name} of ${size}`,
      );
  }
  assert.equal(toHex(await digest('é語🦉')), createHash('sha256').update('é語🦉').digest('hex'));
});

test('a text is hashed as its UTF-8, with the replacement character for half a pair', async () => {
  await readyToDigest('SHA-384');
  for (const text of ['', 'é語🦉', '\uD83E lone', 'x'.repeat(70_000)])
    for (const [name, node] of [
      ['SHA-256', 'sha256'],
      ['SHA-384', 'sha384'],
    ] as const)
      assert.equal(
        digestNow(text, name),
        createHash(node).update(new TextEncoder().encode(text)).digest('hex'),
      );
});
