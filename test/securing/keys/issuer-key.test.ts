import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import {
  complaints,
  didOf,
  draft,
  judge,
  methodOf,
  newKey,
  sign,
  type Signer,
} from '../data-integrity/mint.js';
import { world } from '../../status/support.js';

const issuer = await newKey('Ed25519');
const attacker = await newKey('Ed25519');
const ISSUER = 'https://school.example/issuers/1';
const METHOD = `${ISSUER}#key-1`;
const controller = (more: JsonObject = {}, signer: Signer = issuer): JsonObject => ({
  '@context': ['https://www.w3.org/ns/cid/v1'],
  id: ISSUER,
  verificationMethod: [
    { id: METHOD, type: 'Multikey', controller: ISSUER, publicKeyMultibase: signer.multikey },
  ],
  assertionMethod: [METHOD],
  ...more,
});
type World = Parameters<typeof world>[0];
async function judged(
  issuerId: string,
  signer: Signer,
  method: string,
  answers: World = {},
): Promise<[string, ...string[]]> {
  const report = await judge(await sign(draft(issuerId), signer, { verificationMethod: method }), {
    fetch: world(answers),
  });
  return [report.verdict, ...complaints(report, 'proof', 'key')];
}

test('V-30: a key of the issuer’s own DID, or of its document', async () => {
  assert.deepEqual(await judged(didOf(issuer), issuer, methodOf(issuer)), ['valid']);
  assert.deepEqual(await judged(ISSUER, issuer, METHOD, { [ISSUER]: controller() }), ['valid']);
});

test('V-33: a did:key without its fragment is let through with a remark', async () => {
  assert.deepEqual(await judged(didOf(issuer), issuer, didOf(issuer)), [
    'valid',
    'warn key-reference-form',
  ]);
});

test('N2, V-32: a key spelt in the fragment of a victim’s URL is not the victim’s', async () => {
  const method = `${ISSUER}#${attacker.multikey}`;
  assert.deepEqual(await judged(ISSUER, attacker, method, { [ISSUER]: controller() }), [
    'invalid',
    'fail key-not-bound',
  ]);
  const [verdict] = await judged(ISSUER, attacker, method);
  assert.equal(verdict, 'indeterminate', 'unreachable: unknown, and not green');
});

test('V-30, X-11: another’s did:key under the issuer’s name', async () => {
  assert.deepEqual(await judged(didOf(issuer), attacker, methodOf(attacker)), [
    'invalid',
    'fail key-not-bound',
  ]);
  assert.deepEqual(await judged(ISSUER, attacker, methodOf(attacker), { [ISSUER]: controller() }), [
    'invalid',
    'fail key-not-bound',
  ]);
});

test('V-31: the issuer’s document may list a key of another controller, by value or by name', async () => {
  assert.deepEqual(await judged(ISSUER, issuer, methodOf(issuer), { [ISSUER]: controller() }), [
    'valid',
  ]);
  assert.deepEqual(
    await judged(ISSUER, issuer, methodOf(issuer), {
      [ISSUER]: { id: ISSUER, assertionMethod: [methodOf(issuer)] },
    }),
    ['valid'],
  );
  assert.deepEqual(
    await judged(ISSUER, issuer, methodOf(issuer), {
      [ISSUER]: { id: 'https://other.example', assertionMethod: [methodOf(issuer)] },
    }),
    ['indeterminate', 'unknown key-not-bound'],
    'that is another’s, and its key set could not be asked',
  );
  assert.deepEqual(
    await judged(ISSUER, issuer, methodOf(issuer), {
      [ISSUER]: controller({ assertionMethod: [], authentication: [METHOD] }),
    }),
    ['invalid', 'fail key-not-bound'],
  );
});

test('V-31: a method at a URL of its own is the issuer’s when the issuer’s document lists it, whatever the method’s own document claims', async () => {
  const own = 'https://school.example/keys/1',
    foreign = 'https://attacker.example/key',
    silent = { 'https://school.example/.well-known/jwks.json': 404 };
  const method = (id: string, signer: Signer, more: JsonObject = {}): JsonObject => ({
    id,
    type: 'Multikey',
    controller: ISSUER,
    publicKeyMultibase: signer.multikey,
    ...more,
  });
  const lists: JsonObject = { id: ISSUER, type: ['Profile'], assertionMethod: [own] };
  assert.deepEqual(
    await judged(ISSUER, issuer, own, { [own]: method(own, issuer), [ISSUER]: lists, ...silent }),
    ['valid'],
  );
  assert.deepEqual(
    await judged(ISSUER, issuer, own, { [own]: method(own, issuer), [ISSUER]: 404, ...silent }),
    ['indeterminate', 'unknown key-not-bound'],
    'another user of the same host, and no document that names the owner',
  );
  assert.deepEqual(
    await judged(ISSUER, attacker, foreign, {
      [foreign]: method(foreign, attacker),
      [ISSUER]: lists,
      ...silent,
    }),
    ['invalid', 'fail key-not-bound'],
  );
  const [verdict, ...says] = await judged(ISSUER, issuer, own, {
    [own]: method(own, issuer, { revoked: '2025-01-01T00:00:00Z' }),
    [ISSUER]: lists,
    ...silent,
  });
  assert.equal(verdict, 'invalid');
  assert.ok(says.includes('fail key-revoked'), says.join());
});

test('V-31, K-41: the key set of the issuer’s host', async () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(issuer.key.raw!), kid: 'k' };
  const places = (keys: JsonObject[]): World => ({
    'https://school.example/.well-known/jwks.json': { keys },
    [ISSUER]: 404,
  });
  assert.deepEqual(await judged(ISSUER, issuer, methodOf(issuer), places([jwk])), ['valid']);
  assert.deepEqual(
    await judged(
      ISSUER,
      issuer,
      methodOf(issuer),
      places([{ ...jwk, iss: 'https://school.example/issuers/2' }]),
    ),
    ['invalid', 'fail key-not-bound'],
    'another tenant’s key',
  );
  assert.deepEqual(await judged(ISSUER, issuer, methodOf(issuer), places([])), [
    'invalid',
    'fail key-not-bound',
  ]);
  assert.equal(
    (await judged(ISSUER, issuer, methodOf(issuer)))[0],
    'indeterminate',
    'no document could be fetched',
  );
});

test('N13: in the document, but not for assertions', async () => {
  assert.deepEqual(
    await judged(ISSUER, issuer, METHOD, {
      [ISSUER]: controller({ assertionMethod: [], authentication: [METHOD] }),
    }),
    ['invalid', 'fail key-purpose', 'unknown proof-not-checked'],
  );
});

test('P-7: revoked and expired keys, a published secret, two formats, a foreign document', async () => {
  const method = (more: JsonObject): JsonObject =>
    controller({
      verificationMethod: [
        { ...(controller()['verificationMethod'] as JsonObject[])[0]!, ...more },
      ],
    });
  const code = async (document: JsonObject): Promise<string | undefined> =>
    (await judged(ISSUER, issuer, METHOD, { [ISSUER]: document })).find((one) =>
      one.startsWith('fail key-'),
    );
  assert.equal(await code(method({ revoked: '2025-12-31T00:00:00Z' })), 'fail key-revoked');
  assert.equal(await code(method({ expires: '2025-12-31T00:00:00Z' })), 'fail key-expired');
  assert.equal(
    await code(method({ revoked: '2026-06-01T00:00:00Z' })),
    'fail key-revoked',
    'a date of signing before it does not help',
  );
  assert.equal(await code(method({ revoked: '2099-06-01T00:00:00Z' })), undefined, 'not yet');
  assert.equal(await code(method({ secretKeyMultibase: 'z3u2' })), 'fail key-private-exposed');
  assert.equal(await code(method({ publicKeyJwk: { kty: 'OKP' } })), 'fail key-document-invalid');
  assert.equal(
    await code(controller({ id: 'https://other.example' })),
    'fail key-document-invalid',
  );
});

test('10.A6, P-7: a key has ended wherever its document states so', async () => {
  const [method] = controller()['verificationMethod'] as [JsonObject];
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(issuer.key.raw!) };
  const { publicKeyMultibase: _multibase, ...bare } = method;
  const verdict = async (more: JsonObject): Promise<string> =>
    (await judged(ISSUER, issuer, METHOD, { [ISSUER]: controller(more) }))[0];
  for (const [revoked, expected] of [
    ['2026-06-01T00:00:00Z', 'invalid'],
    ['2099-06-01T00:00:00Z', 'valid'],
  ] as const)
    for (const more of [
      { assertionMethod: [{ ...method, revoked }] },
      { verificationMethod: [method, { ...method, revoked }] },
      { verificationMethod: [method, { ...method, id: `${ISSUER}#old`, revoked }] },
      { verificationMethod: [{ ...bare, publicKeyJwk: { ...jwk, revoked } }] },
      { authentication: [{ ...method, id: `${ISSUER}#login`, revoked }] },
    ] as JsonObject[])
      assert.equal(await verdict(more), expected, JSON.stringify(more));
  const other = { ...method, id: `${ISSUER}#old`, publicKeyMultibase: attacker.multikey };
  const both = [method, { ...other, revoked: '2026-06-01T00:00:00Z' }];
  assert.equal(await verdict({ verificationMethod: both }), 'valid', 'another key is revoked');
  const renewed = [method, { ...method, id: `${ISSUER}#old`, expires: '2025-06-01T00:00:00Z' }];
  assert.equal(await verdict({ verificationMethod: renewed }), 'valid', 'a name has run out');
});

test('10.A6, K-41: a key of a set that is revoked under another kid is revoked', async () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(issuer.key.raw!), kid: 'k' };
  const verdict = async (revoked: string): Promise<string> => {
    const keys = [jwk, { ...jwk, kid: 'old', revoked }];
    const places = {
      'https://school.example/.well-known/jwks.json': { keys },
      [ISSUER]: 404,
    };
    return (await judged(ISSUER, issuer, methodOf(issuer), places))[0];
  };
  assert.equal(await verdict('2026-06-01T00:00:00Z'), 'invalid');
  assert.equal(await verdict('2099-06-01T00:00:00Z'), 'valid');
});

test('P-8: a key of another kind than the suite’s', async () => {
  const p256 = await newKey('P-256');
  const [verdict, ...says] = await judged(didOf(p256), p256, methodOf(p256));
  assert.equal(verdict, 'invalid');
  assert.deepEqual(says, ['fail key-type']);
});

test('a verificationMethod that is no URL', async () => {
  for (const method of ['#key-1', 'key-1', '', '//school.example'])
    assert.equal(
      (await judged(didOf(issuer), issuer, method).catch(() => ['invalid']))[0],
      'invalid',
      method,
    );
  assert.equal((await judged(didOf(issuer), issuer, 'did:ion:EiA#1'))[0], 'unsupported', 'K-42');
});
