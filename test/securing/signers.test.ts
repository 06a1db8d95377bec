import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase64url } from '../../src/bytes/base64url.js';
import type { JsonObject } from '../../src/badge/contract.js';
import {
  controllerDocument,
  createKey,
  createStatusList,
  issue,
  openStatusList,
  revoke,
} from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import { mechanisms, signerOf } from '../../src/securing/signers.js';
import { draft, NOW, PNG, SVG } from '../issuing/drafts.js';
import { ALGORITHMS, judge, own } from './signed-drafts.js';

const pairs = (
  await Promise.all(
    mechanisms().map(async (mechanism) =>
      (await signerOf(mechanism)).keys.map((algorithm) => ({ mechanism, algorithm })),
    ),
  )
).flat();
/** Media types of the mechanisms that sign a token. */
const TOKENS: Readonly<Record<string, string>> = {
  jwt: 'application/vc+jwt',
  'sd-jwt': 'application/vc+sd-jwt',
};

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

test('the former name of the option and of the text still work', async () => {
  const issued = await issue(draft, { key: own.Ed25519, now: NOW });
  assert.equal(issued.json, issued.text);
});
