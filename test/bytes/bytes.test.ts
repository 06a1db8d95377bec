import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  crc32 as nodeCrc32,
  deflateSync,
  gzipSync,
  gunzipSync,
  inflateSync,
  deflateRawSync,
} from 'node:zlib';
import fc from 'fast-check';
import { decodeBase58, encodeBase58, MAX_BASE58_CHARS } from '../../src/bytes/base58.js';
import { decodeBase64url, encodeBase64url } from '../../src/bytes/base64url.js';
import { crc32, slicedCrc32 } from '../../src/bytes/crc32.js';
import { gzip, inflate, zlib } from '../../src/bytes/gzip.js';
import { decodeHex, encodeHex } from '../../src/bytes/hex.js';
import { decodeMultibase, decodeMultikey, encodeMultikey } from '../../src/bytes/multibase.js';
import { decodeLatin1, decodeUtf8, encodeLatin1, encodeUtf8 } from '../../src/bytes/utf8.js';

const bytes = (maxLength = 64) => fc.uint8Array({ maxLength });

test('X-5: base58 round trips, knows published values, and has a length cap', () => {
  assert.equal(encodeBase58(encodeUtf8('Hello World!')), '2NEpo7TZRRrLZSi2U');
  assert.equal(encodeBase58(decodeHex('0000287fb4cd')!), '11233QC4');
  assert.equal(decodeBase58('0OIl'), undefined);
  assert.equal(decodeBase58('2'.repeat(MAX_BASE58_CHARS + 1)), undefined);
  assert.ok(decodeBase58('2'.repeat(MAX_BASE58_CHARS)));
  fc.assert(
    fc.property(bytes(), (input) => assert.deepEqual(decodeBase58(encodeBase58(input)), input)),
  );
});

test('J-1: base64url agrees with the platform and is strict', () => {
  fc.assert(
    fc.property(bytes(), (input) => {
      assert.equal(encodeBase64url(input), Buffer.from(input).toString('base64url'));
      assert.deepEqual(decodeBase64url(encodeBase64url(input)), input);
      assert.deepEqual(
        decodeBase64url(Buffer.from(input).toString('base64'), { lenient: true }),
        input,
      );
    }),
  );
  for (const bad of ['A', 'AA==', 'A+', 'A/', 'AB', 'A A', 'Aé', 'AAAA\n'])
    assert.equal(decodeBase64url(bad), undefined, bad);
  assert.deepEqual(decodeBase64url('AB', { lenient: true }), new Uint8Array([0]));
  for (const bad of ['A', 'AAA===', '=AAA'])
    assert.equal(decodeBase64url(bad, { lenient: true }), undefined, bad);
});

test('K-1: a Multikey is known by prefix and exact length', () => {
  const key = decodeMultikey('z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x')!;
  assert.equal(key.codec, 'ed25519');
  assert.equal(key.bytes.length, 32);
  assert.equal(
    encodeMultikey('ed25519', key.bytes),
    'z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x',
  );
  assert.match(encodeMultikey('p256', new Uint8Array(33).fill(2)), /^zDn/);
  assert.match(encodeMultikey('p384', new Uint8Array(49).fill(2)), /^z82/);
  assert.match(encodeMultikey('x25519', new Uint8Array(32).fill(2)), /^z6LS/);
  assert.match(encodeMultikey('secp256k1', new Uint8Array(33).fill(2)), /^zQ3s/);
  assert.match(encodeMultikey('bls12-381-g2', new Uint8Array(96).fill(200)), /^zUC7/);
  assert.throws(() => encodeMultikey('ed25519', new Uint8Array(31)), RangeError);
  assert.equal(decodeMultikey('z' + encodeBase58(new Uint8Array([0xed, 1, 2, 3]))), undefined);
  assert.equal(
    decodeMultikey('z' + encodeBase58(new Uint8Array([0x80, 0x26, 9])))?.codec,
    'secret',
  );
  assert.equal(decodeMultikey('f00'), undefined);
  assert.deepEqual(decodeMultibase('uAQI'), new Uint8Array([1, 2]));
});

test('B-11: UTF-8 is read exactly or not at all', () => {
  assert.equal(decodeUtf8(new Uint8Array([0xc3, 0x28])), undefined);
  assert.equal(decodeUtf8(new Uint8Array([0xed, 0xa0, 0x80])), undefined);
  assert.equal(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])), '\ufeffA');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(decodeUtf8(encodeUtf8(text)), text),
    ),
  );
  fc.assert(
    fc.property(bytes(), (input) => assert.deepEqual(encodeLatin1(decodeLatin1(input)), input)),
  );
  assert.equal(encodeLatin1('Ā'), undefined);
});

test('hex and CRC-32 agree with the platform', () => {
  assert.equal(crc32(encodeUtf8('123456789')), 0xcbf43926);
  fc.assert(
    fc.property(bytes(), (input) => {
      if (nodeCrc32) assert.equal(crc32(input), nodeCrc32(input));
      assert.equal(encodeHex(input), Buffer.from(input).toString('hex'));
      assert.deepEqual(decodeHex(encodeHex(input).toUpperCase()), input);
    }),
  );
  for (const bad of ['a', 'zz', '0x']) assert.equal(decodeHex(bad), undefined);
});

/** CRC-32 bit by bit, as ISO 3309 defines it. */
function crc32ByBits(input: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of input) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

test('CRC-32 eight bytes at a time is that of each bit, at any length and start', () => {
  fc.assert(
    fc.property(bytes(100), fc.nat(9), (input, start) => {
      const part = input.subarray(start);
      assert.equal(slicedCrc32(part), crc32ByBits(part));
    }),
  );
});

test('CRC-32 of a large file is the same by the platform and by our own loop', () => {
  const large = Uint8Array.from({ length: 200_003 }, (_, at) => (at * 2_654_435_761) >>> 24);
  const expected = crc32ByBits(large);
  assert.equal(slicedCrc32(large), expected);
  assert.equal(crc32(large), expected);
  const { process } = globalThis;
  let asked = 0;
  const other = { getBuiltinModule: () => ({ crc32: () => (asked += 1) }) };
  Object.defineProperty(globalThis, 'process', {
    value: other,
    configurable: true,
    writable: true,
  });
  try {
    assert.equal(crc32(large), 1, 'the function of the platform is used');
    assert.equal(crc32(large.subarray(0, 1000)), crc32ByBits(large.subarray(0, 1000)));
    assert.equal(asked, 1, 'and not for a small part');
  } finally {
    Object.defineProperty(globalThis, 'process', {
      value: process,
      configurable: true,
      writable: true,
    });
  }
});

test('X-4: inflate agrees with the platform in all three formats', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(5000), async (input) => {
      assert.deepEqual(await inflate(gzipSync(input), { format: 'gzip', maxBytes: 5000 }), {
        ok: true,
        bytes: input,
      });
      assert.deepEqual(await inflate(deflateSync(input), { format: 'zlib', maxBytes: 5000 }), {
        ok: true,
        bytes: input,
      });
      assert.deepEqual(
        await inflate(deflateRawSync(input), { format: 'deflate-raw', maxBytes: 5000 }),
        { ok: true, bytes: input },
      );
    }),
    { numRuns: 20 },
  );
  const text = encodeUtf8('badge '.repeat(9000));
  assert.deepEqual(new Uint8Array(gunzipSync(await gzip(text))), text);
  assert.deepEqual(new Uint8Array(inflateSync(await zlib(text))), text);
});

test('X-4: a bomb stops at the cap, early', async () => {
  const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
  const started = performance.now();
  assert.deepEqual(await inflate(bomb, { format: 'gzip', maxBytes: 1 << 20 }), {
    ok: false,
    reason: 'limit',
  });
  assert.deepEqual(await inflate(bomb, { format: 'gzip', maxBytes: Infinity, maxRatio: 2 }), {
    ok: false,
    reason: 'limit',
  });
  assert.ok(performance.now() - started < 3000);
});

test('X-4: broken or cut data is a result, not an exception', async () => {
  const packed = gzipSync(encodeUtf8('badge '.repeat(500)));
  assert.deepEqual(await inflate(packed.subarray(0, 20), { format: 'gzip', maxBytes: 1e6 }), {
    ok: false,
    reason: 'broken',
  });
  assert.deepEqual(await inflate(new Uint8Array(50), { format: 'zlib', maxBytes: 1e6 }), {
    ok: false,
    reason: 'broken',
  });
  assert.deepEqual(await inflate(new Uint8Array(), { format: 'gzip', maxBytes: 1e6 }), {
    ok: false,
    reason: 'broken',
  });
});
