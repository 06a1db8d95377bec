import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import {
  complaints,
  didOf,
  draft,
  judge,
  methodOf,
  newKey,
  sign,
} from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, entry, list, LIST_URL, world } from './support.js';

const issuer = await newKey('Ed25519');
const stranger = await newKey('Ed25519');
const part = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

/** A status list as a compact JWS (VC-JOSE-COSE): the whole payload is the credential. */
async function jwtList(bits: Uint8Array, signer = issuer, kid = methodOf(signer)): Promise<string> {
  const { proof: _proof, ...credential } = await list(issuer, bits);
  const payload: JsonObject = {
    ...credential,
    iss: didOf(issuer),
    jti: LIST_URL,
    sub: `${LIST_URL}#list`,
    nbf: Date.parse('2026-02-01T00:00:00Z') / 1000,
  };
  const text = `${part({ alg: 'EdDSA', kid, typ: 'JWT' })}.${part(payload)}`;
  return `${text}.${encodeBase64url(await signer.sign(new TextEncoder().encode(text)))}`;
}
const judged = async (index: number, answer: string): Promise<[string, ...string[]]> => {
  const report = await judge(
    await sign({ ...draft(didOf(issuer)), credentialStatus: entry(index) }, issuer),
    { fetch: world({ [LIST_URL]: answer }) },
  );
  return [report.verdict, ...complaints(report, 'status')];
};

test('S-1, S-2: a list secured as a JWT is read', async () => {
  assert.equal((await judged(4, await jwtList(bitsWith(4))))[0], 'revoked');
  assert.equal((await judged(5, await jwtList(bitsWith(4))))[0], 'valid');
  assert.equal(
    (await judged(4, `${await jwtList(bitsWith(4))}\n`))[0],
    'revoked',
    'a line end after it is no part of it',
  );
});

test('S-2: a JWT list with another’s key, a changed payload or no signature decides nothing', async () => {
  const good = await jwtList(emptyBits());
  const [head, , signature] = good.split('.');
  const [, other] = (await jwtList(bitsWith(4))).split('.');
  for (const bad of [
    await jwtList(emptyBits(), stranger),
    await jwtList(emptyBits(), stranger, methodOf(issuer)),
    `${head}.${other}.${signature}`,
    `${head}.${good.split('.')[1]}.`,
    `${part({ alg: 'none' })}.${good.split('.')[1]}.`,
  ])
    assert.equal((await judged(4, bad))[0], 'indeterminate');
});
