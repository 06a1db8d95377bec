/** Bytes that cannot be a signature were never one: “not readable”, never “altered” (10.E10), for every mechanism. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { decodeBase58, encodeBase58 } from '../../src/bytes/base58.js';
import { decodeBase64url, encodeBase64url } from '../../src/bytes/base64url.js';
import { loadMessages } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import {
  claims,
  credential,
  find,
  judged,
  signer,
  token,
  told,
} from '../securing/jose/jwt-support.js';
import {
  claimsOf,
  complaints,
  didOf,
  draft,
  judge,
  newKey,
  NOW,
  proveSelective,
  sign,
  signJwt,
  type Signer,
} from '../golden/mint.js';
import {
  awarded,
  awardedBadge,
  newParties,
  presented,
  presentedToken,
  unsigned,
} from '../support/presentations.js';
import { BBS_ISSUER, proveBbs } from '../support/bbs.js';
import { digestOf } from '../support/withheld.js';
import { FAULT_CLOCK, faultText, withoutFaults } from '../support/faults.js';

const messages = await loadMessages('en');

const joined = (...parts: readonly Iterable<number>[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** One half of an ECDSA signature as DER writes it. */
function derInteger(half: Uint8Array): Uint8Array {
  const digits = [...half].slice(half.findIndex((byte) => byte !== 0));
  if (digits[0]! >= 0x80) digits.unshift(0);
  return joined([2, digits.length], digits);
}

function der(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  const body = joined(derInteger(signature.slice(0, half)), derInteger(signature.slice(half)));
  return joined([0x30, body.length], body);
}

/** Ways in which other software writes a signature, none of which can be one. */
const SPOILT: Readonly<Record<string, (signature: Uint8Array) => Uint8Array>> = {
  DER: der,
  'a byte short': (signature) => signature.slice(0, -1),
  'a byte too long': (signature) => joined(signature, [0]),
  'none at all': () => new Uint8Array(),
};

const changed = (text: string, spoil: (signature: Uint8Array) => Uint8Array): string => {
  const at = text.lastIndexOf('.') + 1;
  return text.slice(0, at) + encodeBase64url(spoil(decodeBase64url(text.slice(at))!));
};

test('W113: an ES256 signature in DER', { skip: withoutFaults }, async () => {
  const [badge] = await read(faultText('wild/jwt-es256-der.jwt'));
  const report = await verify(badge!, { now: FAULT_CLOCK });
  assert.equal(report.verdict, 'invalid');
  assert.equal(find(report, 'proof-altered'), undefined);
  assert.equal(find(report, 'proof-value')?.outcome, 'fail');
  const { lead, reason } = present(badge!, report, { messages }).verdict;
  assert.equal(lead, messages.headlines.faulty.lead);
  assert.equal(reason, 'The signature itself can’t be read');
});

for (const alg of ['ES256', 'ES384', 'EdDSA', 'RS256', 'PS256'] as const)
  test(`W113, kind 10: a JWT by ${alg} whose signature has the wrong form`, async () => {
    const by = await signer(alg);
    const issuer = 'https://issuer.example/orgs/one';
    const pages = {
      [`${issuer}/key`]: by.jwk,
      [issuer]: { id: issuer, assertionMethod: [`${issuer}/key`] },
      'https://issuer.example/.well-known/jwks.json': 404,
    };
    const document = credential();
    const good = await token(by, { kid: `${issuer}/key` }, { ...document, ...claims(document) });
    assert.equal((await judged(good, pages)).verdict, 'valid');
    const isRsa = alg === 'RS256' || alg === 'PS256';
    for (const [how, spoil] of Object.entries(SPOILT)) {
      // for RSA only the length is significant; for the others DER has another length
      if (isRsa && how === 'DER') continue;
      const report = await judged(changed(good, spoil), pages);
      assert.equal(report.verdict, 'invalid', how);
      assert.equal(find(report, 'proof-value')?.outcome, 'fail', `${how}: ${told(report)}`);
      assert.equal(find(report, 'proof-altered'), undefined, how);
    }
    const notBase64url = await judged(`${good.slice(0, good.lastIndexOf('.'))}.c`, pages);
    assert.equal(find(notBase64url, 'proof-value')?.outcome, 'fail', told(notBase64url));
    const other = await token(by, { kid: `${issuer}/key` }, { a: 1 });
    const altered = `${good.slice(0, good.lastIndexOf('.'))}${other.slice(other.lastIndexOf('.'))}`;
    const report = await judged(altered, pages);
    assert.equal(find(report, 'proof-altered')?.outcome, 'fail', 'a signature of another text');
  });

async function proofCodes(
  by: Signer,
  spoil: (signature: Uint8Array) => Uint8Array,
  cryptosuite: string,
): Promise<string[]> {
  const signed = await sign(draft(didOf(by)), by, { cryptosuite });
  const proof = signed['proof'] as JsonObject;
  const bytes = decodeBase58(String(proof['proofValue']).slice(1))!;
  const proofValue = `z${encodeBase58(spoil(bytes))}`;
  const report = await judge({ ...signed, proof: { ...proof, proofValue } });
  assert.equal(report.verdict, 'invalid', told(report));
  return complaints(report, 'proof');
}

const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte));

for (const [type, suite] of [
  ['Ed25519', 'eddsa-rdfc-2022'],
  ['Ed25519', 'eddsa-jcs-2022'],
  ['P-256', 'ecdsa-rdfc-2019'],
  ['P-256', 'ecdsa-jcs-2019'],
  ['P-384', 'ecdsa-rdfc-2019'],
] as const)
  test(`W113, kind 10: ${suite} by ${type} whose proofValue has the wrong form`, async () => {
    const by = await newKey(type);
    for (const [how, spoil] of Object.entries(SPOILT))
      assert.deepEqual(await proofCodes(by, spoil, suite), ['fail proof-value'], how);
    assert.deepEqual(await proofCodes(by, flipped, suite), ['fail proof-altered']);
  });

test('W113, kind 10: ecdsa-sd-2023 with a base signature, or one of a statement, of the wrong form', async () => {
  const [issuer, scoped] = [await newKey('P-256'), await newKey('P-256')];
  const document = draft(didOf(issuer));
  const told = async (change: (parts: Json[]) => void): Promise<string[]> => {
    const proof = await proveSelective(document, issuer, scoped, issuer, change);
    return complaints(await judge({ ...document, proof }), 'proof');
  };
  for (const spoil of Object.values(SPOILT)) {
    const bytes = spoil(new Uint8Array(64).fill(1));
    assert.deepEqual(await told((parts) => (parts[0] = bytes as unknown as Json)), [
      'fail proof-value',
    ]);
    assert.deepEqual(await told((parts) => ((parts[2] as Json[])[0] = bytes as unknown as Json)), [
      'fail proof-value',
    ]);
  }
});

test('W113, kind 10: bbs-2023 whose proof has the wrong form', async () => {
  const document = draft(BBS_ISSUER);
  const complained = async (change: (parts: Json[]) => void): Promise<string[]> => {
    const proof = await proveBbs(document, document, (quad) => /#issuer>/.test(quad), change);
    return complaints(await judge({ ...document, proof }), 'proof');
  };
  assert.deepEqual(await complained(() => undefined), []);
  for (const [how, spoil] of Object.entries(SPOILT))
    if (how !== 'DER')
      assert.deepEqual(
        await complained((parts) => {
          parts[0] = spoil(parts[0] as unknown as Uint8Array) as unknown as Json;
        }),
        ['fail proof-value'],
        how,
      );
  const altered = await complained((parts) => {
    parts[0] = (parts[0] as unknown as Uint8Array).map((byte, at) =>
      at === 250 ? byte ^ 1 : byte,
    ) as unknown as Json;
  });
  assert.deepEqual(altered, ['fail proof-altered']);
});

const parties = await newParties();
const { issuer, holder } = parties;
const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));
async function presentationOf(text: string): Promise<string[]> {
  const [badge] = await read(text);
  const report = await verify(badge!, { now: NOW, fetch: offline });
  assert.equal(report.verdict, 'valid', 'the badge stays what it is');
  return complaints(report, 'presentation');
}

test('W113, kind 10: the holder’s signature of a presentation, as a proof and as a token', async () => {
  const good = unsigned(didOf(holder), [await awardedBadge(parties)]);
  const document = await presented(good, holder);
  const proof = document['proof'] as JsonObject;
  const text = await presentedToken(good, holder);
  for (const [how, spoil] of Object.entries(SPOILT)) {
    const bytes = decodeBase58(String(proof['proofValue']).slice(1))!;
    const spoilt = { ...proof, proofValue: `z${encodeBase58(spoil(bytes))}` };
    const asProof = JSON.stringify({ ...document, proof: spoilt });
    assert.deepEqual(await presentationOf(asProof), ['fail presentation-faulty'], how);
    assert.deepEqual(await presentationOf(changed(text, spoil)), ['fail presentation-faulty'], how);
  }
});

test('W113, kind 10: an SD-JWT, and its key binding', async () => {
  const document = awarded(parties);
  const jwk: JsonObject = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(holder.key.raw!) };
  const payload: JsonObject = { ...document, ...claimsOf(document), cnf: { jwk } };
  const text = `${await signJwt(payload, issuer, { typ: 'vc+sd-jwt' })}~`;
  const binding = await signJwt(
    { iat: 1_767_225_700, nonce: 'n', aud: 'https://v.example', sd_hash: await digestOf(text) },
    holder,
    { typ: 'kb+jwt' },
  );
  assert.deepEqual(await presentationOf(text + binding), []);
  for (const [how, spoil] of Object.entries(SPOILT)) {
    assert.deepEqual(
      await presentationOf(text + changed(binding, spoil)),
      ['fail presentation-faulty'],
      how,
    );
    const [badge] = await read(`${changed(text.slice(0, -1), spoil)}~`);
    const report = await verify(badge!, { now: NOW, fetch: offline });
    assert.deepEqual(complaints(report, 'proof'), ['fail proof-value'], how);
  }
});
