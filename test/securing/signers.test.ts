import assert from 'node:assert/strict';
import { test } from 'node:test';
import { p256, p384 } from '@noble/curves/nist.js';
import canonicalize from 'canonicalize';
import { decodeBase58 } from '../../src/bytes/base58.js';
import { decodeBase64url } from '../../src/bytes/base64url.js';
import { decodeMultikey } from '../../src/bytes/multibase.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import type { JsonObject } from '../../src/badge/contract.js';
import {
  controllerDocument,
  createKey,
  createStatusList,
  issue,
  openStatusList,
  revoke,
  type IssuerKey,
  type Signer,
} from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { mechanisms, secure, signerOf } from '../../src/securing/signers.js';
import { verify } from '../../src/verify.js';
import { draft, NOW, PNG, SVG } from '../issuing/drafts.js';
import { reference } from './data-integrity/jsonld-reference.js';

const ALGORITHMS = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const;
const own = Object.fromEntries(
  await Promise.all(
    ALGORITHMS.map(async (algorithm) => [algorithm, await createKey({ algorithm })]),
  ),
) as Record<Signer['algorithm'], IssuerKey>;
const pairs = (
  await Promise.all(
    mechanisms().map(async (mechanism) =>
      (await signerOf(mechanism)).keys.map((algorithm) => ({ mechanism, algorithm })),
    ),
  )
).flat();

const judge = async (
  input: string | Uint8Array,
  options: { fetch?: typeof fetch; strict?: boolean } = {},
): Promise<Report> =>
  verify((await read(input))[0]!, { now: NOW, fetch: memoryFetch(new Map()), ...options });
/** Media types of the mechanisms that sign a token. */
const TOKENS: Readonly<Record<string, string>> = {
  jwt: 'application/vc+jwt',
  'sd-jwt': 'application/vc+sd-jwt',
};
/** Canonicalisation by jsonld.js and rdf-canonize, apart from ours. */
const outside = reference(() => undefined);
const codesOf = ({ findings }: Report): string[] => findings.map(({ code }) => code);

test('I-1, I-5: the table has each mechanism with the types of key that the standards give it', () => {
  assert.deepEqual(
    pairs.map(({ mechanism, algorithm }) => `${mechanism} ${algorithm}`),
    [
      'eddsa-rdfc-2022 Ed25519',
      'eddsa-jcs-2022 Ed25519',
      'ecdsa-rdfc-2019 P-256',
      'ecdsa-rdfc-2019 P-384',
      'ecdsa-jcs-2019 P-256',
      'ecdsa-jcs-2019 P-384',
      'ecdsa-sd-2023 P-256',
      'jwt Ed25519',
      'jwt P-256',
      'jwt P-384',
      'jwt RSA',
      'sd-jwt Ed25519',
      'sd-jwt P-256',
      'sd-jwt P-384',
      'sd-jwt RSA',
      'dc+sd-jwt Ed25519',
      'dc+sd-jwt P-256',
      'dc+sd-jwt P-384',
      'dc+sd-jwt RSA',
    ],
  );
});

/**
 * A base proof is never valid itself: test/securing/data-integrity/derive.test.ts. Claims by type
 * have no credential in them: test/securing/sd-jwt/dc-sd-jwt.test.ts.
 */
const APART = ['ecdsa-sd-2023', 'dc+sd-jwt'];
const shown = pairs.filter(({ mechanism }) => !APART.includes(mechanism));

for (const { mechanism, algorithm } of shown) {
  const signer = own[algorithm];

  test(`I-4: ${mechanism} by ${algorithm} → JSON or JWS, PNG, SVG → read → verify → valid, strictly too`, async () => {
    for (const image of [PNG, SVG]) {
      const { text, mediaType, baked, report } = await issue(draft, {
        signer,
        mechanism,
        now: NOW,
        image,
      });
      assert.equal(mediaType, TOKENS[mechanism] ?? 'application/vc');
      assert.equal(report.verdict, 'valid');
      assert.equal((await judge(text, { strict: true })).verdict, 'valid', 'strict');
      const [badge] = await read(baked!);
      assert.equal(badge!.raw, text);
      assert.equal((await judge(baked!)).verdict, 'valid');
    }
  });

  test(`${mechanism} by ${algorithm}: any other title, holder or date is never valid`, async () => {
    const { text } = await issue(draft, { signer, mechanism, now: NOW });
    const [head, payload, tail] = text.split('.');
    const isToken = mechanism in TOKENS;
    const plain = isToken ? new TextDecoder().decode(decodeBase64url(payload!)!) : text;
    for (const [from, to] of [
      ['Robots', 'Rockets'],
      ['did:example:ada', 'did:example:bob'],
      ['2030-01-01', '2040-01-01'],
    ] as const) {
      const altered = plain.replaceAll(from, to);
      assert.notEqual(altered, plain);
      const other = isToken
        ? `${head}.${Buffer.from(altered).toString('base64url')}.${tail}`
        : altered;
      const report = await judge(other);
      assert.equal(report.verdict, 'invalid', from);
      assert.equal(report.authentic, 'no', from);
    }
  });

  test(`S-12, S-11: ${mechanism} by ${algorithm} signs a status list too, kept and revoked in the same form`, async () => {
    const url = 'https://college.example/status/1';
    const list = await createStatusList({ url, signer, mechanism, now: NOW });
    const { text, badge } = await issue(draft, { signer, mechanism, now: NOW, statusList: list });
    const kept = await openStatusList(JSON.parse(JSON.stringify(list.register)));
    assert.equal(kept.text, list.text);
    await revoke(kept, badge.credential.id!, { signer, now: NOW });
    assert.equal(kept.mediaType, list.mediaType);
    const proof = kept.credential['proof'] as JsonObject | undefined;
    if (!(mechanism in TOKENS)) assert.equal(proof?.['cryptosuite'], mechanism);
    const published = (one: { text: string }) => memoryFetch(new Map([[url, one.text]]));
    assert.equal((await judge(text, { fetch: published(list) })).verdict, 'valid');
    assert.equal((await judge(text, { fetch: published(kept) })).verdict, 'revoked');
  });

  test(`${mechanism} by ${algorithm} of a did:web or https issuer, whose document lists the key`, async () => {
    for (const [controller, url] of [
      ['did:web:college.example', 'https://college.example/.well-known/did.json'],
      ['https://college.example/issuer', 'https://college.example/issuer'],
    ] as const) {
      const web = await createKey({ algorithm, controller });
      const { text } = await issue(draft, { signer: web, mechanism, now: NOW });
      const fetch = memoryFetch(new Map([[url, JSON.stringify(controllerDocument(web))]]));
      assert.equal((await judge(text, { fetch })).verdict, 'valid', controller);
      assert.equal((await judge(text)).verdict, 'indeterminate', controller);
    }
  });
}

test('without a mechanism the type of key decides', async () => {
  const used = await Promise.all(
    ALGORITHMS.map(async (algorithm) => {
      const { credential, mediaType } = await issue(draft, { signer: own[algorithm], now: NOW });
      const proof = credential['proof'] as JsonObject | undefined;
      return proof?.['cryptosuite'] ?? mediaType;
    }),
  );
  assert.deepEqual(used, [
    'eddsa-rdfc-2022',
    'ecdsa-rdfc-2019',
    'ecdsa-rdfc-2019',
    'application/vc+jwt',
  ]);
});

test('a type of key that does not fit the mechanism is refused before a place in the list is taken', async () => {
  const signer = own.RSA;
  const list = await createStatusList({
    url: 'https://college.example/status/1',
    signer,
    now: NOW,
  });
  for (const { mechanism, algorithm, misfit } of [
    { mechanism: 'eddsa-rdfc-2022', algorithm: 'RSA', misfit: 'Ed25519' },
    { mechanism: 'ecdsa-jcs-2019', algorithm: 'Ed25519', misfit: 'P-256 or P-384' },
  ] as const)
    await assert.rejects(
      issue(draft, { signer: own[algorithm], mechanism, now: NOW, statusList: list }),
      {
        code: 'key-unusable',
        params: { reason: 'not-for-this-mechanism', mechanism, algorithm, expected: misfit },
      },
    );
  assert.deepEqual(list.register.entries, {});
  await assert.rejects(issue(draft, { signer, mechanism: 'paper' as never, now: NOW }), TypeError);
  const strange = { ...signer, algorithm: 'secp256k1' as never };
  await assert.rejects(issue(draft, { signer: strange, now: NOW }), TypeError);
  await assert.rejects(issue(draft, { now: NOW } as never), /TypeError: signer/);
});

test('J-2, J-5, J-12…J-14, I-5: header and claims of a token', async () => {
  const { text, credential } = await issue(
    { ...draft, validFrom: '2026-01-02T03:04:05.678Z' },
    { signer: own['P-256'], mechanism: 'jwt', now: NOW },
  );
  const [header, payload] = text
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(new TextDecoder().decode(decodeBase64url(part)!)) as JsonObject);
  assert.deepEqual(header, { alg: 'ES256', kid: own['P-256'].id, typ: 'JWT' });
  const { iss, jti, sub, iat, nbf, exp, ...rest } = payload!;
  assert.deepEqual(rest, credential);
  assert.deepEqual(
    { iss, jti, sub, iat, nbf, exp },
    {
      iss: own['P-256'].controller,
      jti: credential['id'],
      sub: 'did:example:ada',
      iat: Date.parse(NOW) / 1000,
      nbf: Date.parse('2026-01-02T03:04:05Z') / 1000,
      exp: Date.parse('2030-01-01T00:00:00Z') / 1000,
    },
  );
});

test('J-15: a subject without an id gets one in a token, and only there', async () => {
  const nameless = { ...draft, recipient: { email: 'ada@example.org' } };
  const { credential, text } = await issue(nameless, {
    signer: own.Ed25519,
    mechanism: 'jwt',
    now: NOW,
  });
  const { id } = credential['credentialSubject'] as JsonObject;
  assert.match(String(id), /^urn:uuid:/);
  const report = await verify((await read(text))[0]!, {
    now: NOW,
    strict: true,
    recipient: 'ada@example.org',
  });
  assert.equal(report.verdict, 'valid');
  assert.equal(report.recipient, 'match');
  const embedded = await issue(nameless, { signer: own.Ed25519, now: NOW });
  assert.ok(!('id' in (embedded.credential['credentialSubject'] as object)));
});

/** Verifies an ECDSA signature with two implementations that are not ours: noble, and WebCrypto. */
async function verifiesElsewhere(
  algorithm: 'P-256' | 'P-384',
  signer: IssuerKey,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean[]> {
  const curve = { 'P-256': p256, 'P-384': p384 }[algorithm];
  const { bytes } = decodeMultikey(signer.publicKeyMultibase!)!;
  const point = Uint8Array.from(curve.Point.fromBytes(bytes).toBytes(false));
  const ecdsa = { name: 'ECDSA', namedCurve: algorithm };
  const key = await crypto.subtle.importKey('raw', point, ecdsa, false, ['verify']);
  const hash = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' }[algorithm];
  return [
    curve.verify(signature, data, bytes, { lowS: false }),
    await crypto.subtle.verify({ name: 'ECDSA', hash }, key, signature, data),
  ];
}

for (const algorithm of ['P-256', 'P-384'] as const) {
  const signer = own[algorithm];
  const hash = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' }[algorithm];
  const hashesOf = async (...texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => {
    const hashes = await Promise.all(
      texts.map((text) => crypto.subtle.digest(hash, Uint8Array.from(encodeUtf8(text)))),
    );
    return Uint8Array.from(hashes.flatMap((each) => [...new Uint8Array(each)]));
  };

  for (const mechanism of ['jwt', 'sd-jwt'] as const)
    test(`J-2, P-35: other implementations of ECDSA verify ${mechanism} by ${algorithm}, and nothing else`, async () => {
      const { text } = await issue(draft, { signer, mechanism, now: NOW });
      const [token = ''] = text.split('~');
      const end = token.lastIndexOf('.');
      const signature = Uint8Array.from(decodeBase64url(token.slice(end + 1))!);
      const data = Uint8Array.from(encodeUtf8(token.slice(0, end)));
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [true, true]);
      data[data.length - 1]! ^= 1;
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [false, false]);
    });

  for (const [mechanism, canonical] of [
    ['ecdsa-jcs-2019', async (part: JsonObject) => canonicalize(part)!],
    [
      'ecdsa-rdfc-2019',
      async (part: JsonObject) =>
        (await outside.canonical(part, hash === 'SHA-384' ? 'sha384' : 'sha256'))!,
    ],
  ] as const)
    test(`P-33, P-35: other implementations of ECDSA verify ${mechanism} by ${algorithm}, over hashes made apart from ours`, async () => {
      const { credential } = await issue(draft, { signer, mechanism, now: NOW });
      const { proof, ...document } = credential;
      const { proofValue, ...options } = proof as JsonObject;
      const config = { ...options, '@context': document['@context']! };
      if (mechanism === 'ecdsa-jcs-2019')
        assert.deepEqual(options['@context'], document['@context']);
      const data = await hashesOf(await canonical(config), await canonical(document));
      const signature = Uint8Array.from(decodeBase58(String(proofValue).slice(1))!);
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [true, true]);
      data[0]! ^= 1;
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [false, false]);
    });
}

test('I-4: a key store that writes DER is told so; one that returns nothing or fails is not taken for a fault of the draft', async () => {
  const signer = own['P-256'];
  const der = Uint8Array.from([0x30, 0x45, ...new Uint8Array(69)]);
  for (const [sign, reason] of [
    [async () => der, 'signature-is-der'],
    [async () => new Uint8Array(96), 'signature-length'],
    [async () => undefined as never, 'signature-length'],
    [() => Promise.reject(new Error('HSM is down')), 'signer-failed'],
  ] as const)
    for (const mechanism of ['jwt', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const)
      await assert.rejects(
        issue(draft, { signer: { ...signer, sign }, mechanism, now: NOW }),
        (error: { code?: string; params?: { reason?: string } }) => {
          assert.equal(error.code, 'key-unusable');
          assert.equal(error.params?.reason, reason);
          return true;
        },
      );
});

test('P-9: a term that no context defines is not signed away, by the graph suites', async () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    issuer: own['P-256'].controller,
    credentialSubject: { id: 'did:example:ada', undefinedTerm: 1 },
  };
  await assert.rejects(secure(credential, own['P-256'], { created: NOW }), {
    code: 'draft-not-conformant',
  });
});

test('P-45: a VCDM 1.1 credential gets the context that defines the words of its proof', async () => {
  const one = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential'],
    issuer: own['P-256'].controller,
    issuanceDate: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:ada' },
  };
  for (const mechanism of ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const) {
    const { text } = await secure(one, own['P-256'], { created: NOW, mechanism });
    assert.ok(text.includes('https://w3id.org/security/data-integrity/v2'));
    assert.ok(codesOf(await judge(text)).includes('proof-holds'), mechanism);
  }
});

test('the former name of the option and of the text still work', async () => {
  const issued = await issue(draft, { key: own.Ed25519, now: NOW });
  assert.equal(issued.json, issued.text);
});
