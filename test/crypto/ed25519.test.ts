import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ed25519 as noble } from '@noble/curves/ed25519.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { encodeMultikey } from '../../src/bytes/multibase.js';
import {
  isUnavailable,
  isWeakPoint,
  KEY_TYPES,
  keyFromJwk,
  keyFromMultikey,
  type PublicKey,
} from '../../src/crypto/index.js';
import { fault, littleEndian } from './encodings.js';

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;
const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);

/** The eight points whose order divides eight, as multiples of one of order eight, and every other spelling of them. */
function smallOrderEncodings(): Uint8Array[] {
  const eighth = noble.Point.fromHex(
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  );
  const points = Array.from({ length: 8 }, (_, times) =>
    times === 0 ? noble.Point.ZERO : eighth.multiplyUnsafe(BigInt(times)),
  );
  const sign = 1n << 255n;
  return points.flatMap((point) => {
    const y = numberOf(point.toBytes()) & (sign - 1n);
    // a y below 19 can also be written as y + p; the sign of x = 0 can be written as 1
    const ys = y + P < sign ? [y, y + P] : [y];
    return ys.flatMap((one) => [littleEndian(one), littleEndian(one | sign)]);
  });
}

test('N36, P-31: a key of small order is refused in each of its encodings', () => {
  const encodings = smallOrderEncodings();
  assert.ok(new Set(encodings.map((one) => one.join())).size >= 14);
  for (const raw of encodings) {
    assert.ok(isWeakPoint(raw), raw.join());
    assert.equal(fault(keyFromMultikey(encodeMultikey('ed25519', raw))), 'small-order');
    assert.equal(
      fault(keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw) })),
      'small-order',
    );
  }
});

test('P-31: a point that is not canonical is refused, an ordinary one is not', () => {
  for (let extra = 0n; extra < 19n; extra++) assert.ok(isWeakPoint(littleEndian(P + extra)));
  assert.ok(!isWeakPoint(noble.getPublicKey(new Uint8Array(32).fill(7))));
});

/** A signature with WebCrypto, and its key. */
async function ed25519Signature(
  message: Uint8Array,
): Promise<{ key: PublicKey; signature: Uint8Array }> {
  const secret = new Uint8Array(32).fill(9);
  const key = keyFromMultikey(encodeMultikey('ed25519', noble.getPublicKey(secret)));
  if ('fault' in key) throw new Error(key.fault);
  return { key, signature: noble.sign(message, secret) };
}

test('P-31: S + L is the same signature written again, and is refused', async () => {
  const message = new TextEncoder().encode('a badge');
  const { key, signature } = await ed25519Signature(message);
  const ed25519 = KEY_TYPES.Ed25519!;
  assert.equal(await ed25519.verify(key, message, signature), true);
  const s = numberOf(signature.subarray(32));
  for (let times = 1n; s + times * L < 2n ** 256n; times++)
    assert.equal(
      await ed25519.verify(
        key,
        message,
        Uint8Array.from([...signature.subarray(0, 32), ...littleEndian(s + times * L)]),
      ),
      false,
    );
});

test('N36, P-31: the forgery under the neutral point that platforms accept is refused', async () => {
  const one = littleEndian(1n);
  const key: PublicKey = { type: 'Ed25519', name: 'z', raw: one };
  assert.equal(
    await KEY_TYPES.Ed25519!.verify(
      key,
      new TextEncoder().encode('anything'),
      Uint8Array.from([...one, ...new Uint8Array(32)]),
    ),
    false,
  );
});

test('P-31: an R of small order is refused under an honest key', async () => {
  const message = new Uint8Array(3);
  const { key, signature } = await ed25519Signature(message);
  for (const r of smallOrderEncodings())
    assert.equal(
      await KEY_TYPES.Ed25519!.verify(
        key,
        message,
        Uint8Array.from([...r, ...signature.subarray(32)]),
      ),
      false,
    );
});

test('P-30: an Ed25519 signature has 64 bytes; a changed bit anywhere breaks it', async () => {
  const message = new Uint8Array([1, 2, 3]);
  const { key, signature } = await ed25519Signature(message);
  for (const length of [0, 63, 65])
    assert.equal(await KEY_TYPES.Ed25519!.verify(key, message, new Uint8Array(length)), false);
  for (let at = 0; at < 64; at++)
    assert.equal(
      await KEY_TYPES.Ed25519!.verify(
        key,
        message,
        signature.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      ),
      false,
    );
});

test('a platform without Ed25519 is not an altered badge', async () => {
  const message = new Uint8Array([1]);
  const { signature } = await ed25519Signature(message);
  const fresh: PublicKey = {
    type: 'Ed25519',
    name: 'fresh',
    raw: noble.getPublicKey(new Uint8Array(32).fill(9)),
  };
  const { importKey } = crypto.subtle;
  const unavailable = new DOMException('no such algorithm', 'NotSupportedError');
  crypto.subtle.importKey = () => Promise.reject(unavailable);
  const node = globalThis.process?.getBuiltinModule?.('node:crypto');
  const createPublicKey = node?.createPublicKey;
  if (node)
    node.createPublicKey = () => {
      throw unavailable;
    };
  try {
    await assert.rejects(KEY_TYPES.Ed25519!.verify(fresh, message, signature), isUnavailable);
  } finally {
    crypto.subtle.importKey = importKey;
    if (node) node.createPublicKey = createPublicKey!;
  }
});

test('P-31: the signature check itself refuses a key of small order, under which anyone can forge', async () => {
  const identity = Uint8Array.of(1, ...new Uint8Array(31));
  // for the identity as key every message is "signed" by R = [1]B and S = 1
  const basePoint = Uint8Array.of(0x58, ...new Uint8Array(31).fill(0x66));
  const forged = Uint8Array.of(...basePoint, 1, ...new Uint8Array(31));
  assert.equal(
    await KEY_TYPES.Ed25519!.verify(
      { type: 'Ed25519', name: 'weak', raw: identity },
      new Uint8Array([1, 2, 3]),
      forged,
    ),
    false,
  );
});
