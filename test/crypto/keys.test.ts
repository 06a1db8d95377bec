import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ed25519 as noble } from '@noble/curves/ed25519.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { decodeBase64url, encodeBase64url } from '../../src/bytes/base64url.js';
import { decodeMultibase, encodeMultikey } from '../../src/bytes/multibase.js';
import {
  isUnavailable,
  isWeakPoint,
  keyFromJwk,
  keyFromMultikey,
  keyFromSpki,
  KEY_TYPES,
  type PublicKey,
} from '../../src/crypto/index.js';

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;
const littleEndian = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
const fault = (result: ReturnType<typeof keyFromJwk>): string =>
  'fault' in result ? result.fault : 'a key';

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

for (const [curve, size, hash] of [
  ['P-256', 32, 'SHA-256'],
  ['P-384', 48, 'SHA-384'],
] as const) {
  test(`X-13, P-35: ${curve}: r and s, not DER; a half of zero is refused`, async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: curve }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const key = keyFromJwk(jwk);
    if ('fault' in key) throw new Error(key.fault);
    const message = new Uint8Array([4, 5]);
    const signature = new Uint8Array(
      await crypto.subtle.sign({ name: 'ECDSA', hash }, pair.privateKey, message),
    );
    const type = KEY_TYPES[curve]!;
    assert.equal(await type.verify(key, message, signature), true);
    assert.equal(await type.verify(key, new Uint8Array([4, 6]), signature), false);
    const zero = new Uint8Array(size);
    for (const bad of [
      [...zero, ...signature.subarray(size)],
      [...signature.subarray(0, size), ...zero],
      [...zero, ...zero],
      [...signature, 0],
      [...signature.subarray(1)],
      [0x30, 0x06, 2, 1, 1, 2, 1, 1],
    ])
      assert.equal(await type.verify(key, message, Uint8Array.from(bad)), false);
    const again = keyFromMultikey(key.name);
    assert.ok(
      !('fault' in again) && again.jwk?.y === jwk.y,
      'the compressed form gives the same point back',
    );
  });
}

test('K-2: coordinates have their exact length and lie on the curve', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const good = { kty, crv, x: x!, y: y! };
  assert.equal(fault(keyFromJwk(good)), 'a key');
  const short = encodeBase64url(decodeBase64url(x!)!.subarray(1));
  const otherY = encodeBase64url(
    decodeBase64url(y!)!.map((byte, at) => (at === 5 ? byte ^ 4 : byte)),
  );
  for (const change of [
    { x: short },
    { y: short },
    { x: `AA${x}` },
    { y: otherY },
    { x: 'A'.repeat(43), y: 'A'.repeat(43) },
    { x: 5 },
    { x: ['a', 'b'] },
    { x: null },
    { y: undefined },
  ])
    assert.equal(fault(keyFromJwk({ ...good, ...change })), 'malformed', JSON.stringify(change));
});

test('K-2: use, key_ops and alg must allow checking', async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  for (const more of [
    { use: 'sig' },
    { key_ops: ['verify'] },
    { alg: 'ES256' },
    { kid: 'x', ext: true },
  ])
    assert.equal(fault(keyFromJwk({ kty, crv, x, y, ...more })), 'a key');
  for (const more of [
    { use: 'enc' },
    { key_ops: ['sign'] },
    { key_ops: [] },
    { key_ops: 'verify' },
    { alg: 'ES384' },
    { alg: 'RS256' },
    { alg: 'ECDH-ES' },
  ])
    assert.equal(fault(keyFromJwk({ kty, crv, x, y, ...more })), 'purpose', JSON.stringify(more));
});

test('K-2, J-4: a JWK with any private member is refused as exposed', () => {
  for (const member of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
    assert.equal(
      fault(keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: 'AAAA', [member]: 'AAAA' })),
      'private',
    );
});

test('K-2: RSA keys of at least 2048 bits with an odd exponent of at least 3', () => {
  const modulus = (bits: number, zeros = 0): string =>
    encodeBase64url(
      Uint8Array.from([
        ...new Uint8Array(zeros),
        ...Uint8Array.from({ length: bits / 8 }, (_, at) => (at === 0 ? 0x80 : 1)),
      ]),
    );
  const rsa = (n: string, e = 'AQAB'): string => fault(keyFromJwk({ kty: 'RSA', n, e }));
  assert.deepEqual(
    [rsa(modulus(2048)), rsa(modulus(4096)), rsa(modulus(2048), 'Aw')],
    ['a key', 'a key', 'a key'],
  );
  assert.equal(rsa(modulus(1024)), 'weak');
  assert.equal(rsa(modulus(1024, 128)), 'weak', 'zeros before the number do not make it longer');
  assert.equal(rsa(modulus(16_384)), 'unsupported');
  for (const e of ['AQ', 'AA', 'AQAA', '', 'AgAAAAAAAAAC', 'AQAAAAAAAAAAAQ'])
    assert.equal(rsa(modulus(2048), e), 'malformed', e);
});

test('K-1: a Multikey has a known prefix, its exact length and a point of the curve; a secret one is exposed', () => {
  const z = (...bytes: number[]): string => `z${encodeBase58(Uint8Array.from(bytes))}`;
  const cases: ReadonlyArray<readonly [string, string]> = [
    [z(0xed, 0x01, ...new Uint8Array(31).fill(3)), 'malformed'],
    [z(0xed, 0x01, ...new Uint8Array(33).fill(3)), 'malformed'],
    [z(0x80, 0x24, 2, ...new Uint8Array(32).fill(0xff)), 'malformed'],
    [z(0x80, 0x24, 4, ...new Uint8Array(64).fill(3)), 'malformed'],
    [z(0x80, 0x24, 0), 'malformed'],
    [z(0x81, 0x24, 2, ...new Uint8Array(48).fill(0xff)), 'malformed'],
    [z(0x80, 0x26, ...new Uint8Array(32).fill(3)), 'private'],
    [z(0x86, 0x26, ...new Uint8Array(32).fill(3)), 'private'],
    [z(0xec, 0x01, ...new Uint8Array(32).fill(3)), 'unsupported'],
    [z(0xe7, 0x01, 2, ...new Uint8Array(32).fill(3)), 'unsupported'],
    [z(0x99, 0x01, 1), 'malformed'],
    ['z', 'malformed'],
    ['', 'malformed'],
    ['m6Mk', 'malformed'],
    [`z${'1'.repeat(5_000)}`, 'malformed'],
    ['z0OIl', 'malformed'],
  ];
  for (const [text, expected] of cases)
    assert.equal(fault(keyFromMultikey(text)), expected, text.slice(0, 20));
});

test('K-12: one key has one name, however it was written', () => {
  const raw = noble.getPublicKey(new Uint8Array(32).fill(5));
  const multikey = encodeMultikey('ed25519', raw);
  const names = [
    keyFromMultikey(multikey),
    keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw) }),
    keyFromMultikey(`u${encodeBase64url(decodeMultibase(multikey)!)}`),
  ].map((key) => ('name' in key ? key.name : key.fault));
  assert.deepEqual(names, [multikey, multikey, multikey]);
});

test('O-22: a PEM RSA key; anything else in PEM is named', async () => {
  const pair = (await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  const body = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString(
    'base64',
  );
  const key = await keyFromSpki(`-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`);
  assert.ok(!('fault' in key) && key.type === 'RSA');
  const message = new Uint8Array([1]);
  const signature = new Uint8Array(
    await crypto.subtle.sign('RSASSA-PKCS1-v1_5', pair.privateKey, message),
  );
  assert.equal(await KEY_TYPES.RSA!.verify(key, message, signature), true);
  assert.equal(await KEY_TYPES.RSA!.verify(key, message, signature, { scheme: 'PSS' }), false);
  assert.equal(fault(await keyFromSpki(`-----BEGIN ${'RSA PRIVATE'} KEY-----`)), 'malformed');
  assert.equal(
    fault(await keyFromSpki('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')),
    'unsupported',
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
  crypto.subtle.importKey = () =>
    Promise.reject(new DOMException('no such algorithm', 'NotSupportedError'));
  try {
    await assert.rejects(KEY_TYPES.Ed25519!.verify(fresh, message, signature), isUnavailable);
  } finally {
    crypto.subtle.importKey = importKey;
  }
});

test('O-22: PEM keys on P-256, P-384 and Curve25519 are the same keys as their JWK', async () => {
  for (const [name, parameters] of [
    ['P-256', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['P-384', { name: 'ECDSA', namedCurve: 'P-384' }],
    ['Ed25519', { name: 'Ed25519' }],
  ] as const) {
    const { publicKey } = await crypto.subtle.generateKey(parameters as EcKeyGenParams, true, [
      'sign',
      'verify',
    ]);
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const key = await keyFromSpki(pemOf(await crypto.subtle.exportKey('spki', publicKey)));
    assert.ok(!('fault' in key), name);
    assert.deepEqual([key.type, key], [name, keyFromJwk(jwk)]);
  }
});

test('O-22, P-31: a PEM key of small order, cut short, or on another curve', async () => {
  const ed25519 = (raw: Uint8Array): string =>
    pemOf(
      Uint8Array.from([
        0x30,
        0x2a,
        0x30,
        0x05,
        0x06,
        0x03,
        0x2b,
        0x65,
        0x70,
        0x03,
        0x21,
        0x00,
        ...raw,
      ]),
    );
  assert.equal(fault(await keyFromSpki(ed25519(littleEndian(1n)))), 'small-order');
  assert.equal(fault(await keyFromSpki(ed25519(new Uint8Array(31)))), 'malformed');
  const { publicKey } = (await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-521' },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  assert.equal(
    fault(await keyFromSpki(pemOf(await crypto.subtle.exportKey('spki', publicKey)))),
    'unsupported',
  );
  const p256 = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const der = new Uint8Array(await crypto.subtle.exportKey('spki', p256.publicKey));
  assert.equal(fault(await keyFromSpki(pemOf(der.slice(0, -1)))), 'malformed');
});

test('K-2: a private key in PEM is an alarm, another form of key is not called malformed', async () => {
  assert.equal(fault(await keyFromSpki(pemOf(new Uint8Array(40), 'PRIVATE KEY'))), 'private');
  assert.equal(
    fault(await keyFromSpki(pemOf(new Uint8Array(40), 'RSA PUBLIC KEY'))),
    'unsupported',
  );
});

/** DER between the lines of a PEM file. */
function pemOf(der: ArrayBuffer | Uint8Array, label = 'PUBLIC KEY'): string {
  return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...new Uint8Array(der)))}\n-----END ${label}-----\n`;
}

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
