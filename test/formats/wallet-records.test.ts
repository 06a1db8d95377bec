/** Credentials as wallets and servers keep them: beside their decoded content, or deep in an answer. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError } from '../../src/errors.js';
import { read } from '../../src/read.js';
import { badge } from '../read/inputs.js';

const BADGE = badge('6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0001');

const tokenOf = (payload: object): string =>
  [{ alg: 'EdDSA', typ: 'JWT' }, payload]
    .map((part) => encodeBase64url(encodeUtf8(JSON.stringify(part))))
    .join('.') + '.c2ln';

test('10.E: the decoded content that a wallet keeps beside a token is no second, unsigned badge', async () => {
  const token = tokenOf(BADGE);
  const older = tokenOf({
    vc: { ...BADGE, '@context': 'https://www.w3.org/2018/credentials/v1', id: undefined },
    jti: BADGE.id,
  });
  for (const wrapped of [
    { document: token, parsedDocument: BADGE },
    { credentials: [{ id: 'x', parsedDocument: BADGE, document: token }] },
    { data: { jwt: older, credential: BADGE } },
  ])
    assert.deepEqual(
      (await read(wrapped)).map(({ jws }) => jws !== undefined),
      [true],
    );
  // another credential, or one with a proof of its own, is a badge of its own
  for (const beside of [
    { ...BADGE, id: 'urn:uuid:other' },
    { ...BADGE, proof: { type: 'DataIntegrityProof' } },
  ])
    assert.equal((await read({ document: token, parsedDocument: beside })).length, 2);
  assert.equal((await read({ a: { document: token }, b: { parsedDocument: BADGE } })).length, 2);
});

test('10.E: a token that was decoded with JwtProof2020 is read as that token, where the JSON repeats it', async () => {
  const issuer = { id: 'did:example:i' };
  const { issuer: _, validFrom: __, id, ...vc } = BADGE;
  const older = { ...vc, '@context': 'https://www.w3.org/2018/credentials/v1' };
  const jwt = tokenOf({ vc: older, iss: issuer.id, jti: id, nbf: 1767225600, exp: 1798761600 });
  const dates = {
    issuanceDate: '2026-01-01T00:00:00.000Z',
    expirationDate: '2027-01-01T00:00:00.000Z',
  };
  const decoded = { ...older, id, issuer, ...dates, proof: { type: 'JwtProof2020', jwt } };
  const [found] = await read(decoded);
  assert.equal(found!.raw, jwt);
  assert.equal(found!.found.pointer, '/proof/jwt');
  assert.equal((await read({ ...decoded, issuer: issuer.id }))[0]!.raw, jwt);
  // anything that the token does not say leaves it a proof that is not supported
  for (const forged of [
    { name: 'PhD' },
    { issuer: { ...issuer, name: 'MIT' } },
    { issuer: 'did:example:other' },
    { expirationDate: '2037-01-01T00:00:00Z' },
    { expirationDate: 'never' },
    { credentialSubject: { ...BADGE.credentialSubject, id: 'did:example:me' } },
    { evidence: [{ type: 'Evidence' }] },
    { proof: { type: 'JwtProof2020', jwt: 'none' } },
    { proof: { type: 'JwtProof2020', jwt: tokenOf({ vc: 1 }) } },
    { proof: { type: 'JwtProof2021', jwt } },
  ])
    assert.equal(
      (await read({ ...decoded, ...forged }))[0]!.jws,
      undefined,
      JSON.stringify(forged),
    );
});

test('10.E: a credential is found six levels below the root, as in an answer of JSON:API', async () => {
  const inside = { data: [{ attributes: { a: { b: BADGE } } }] };
  assert.equal((await read(inside))[0]!.credential.id, BADGE.id);
  await assert.rejects(
    read({ c: { d: inside } }),
    (error) => error instanceof BadgeError && error.code === 'not-a-badge',
  );
});
