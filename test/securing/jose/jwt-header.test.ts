import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../../src/errors.js';
import { claims, credential, find, has, judged, part, token } from './jwt-support.js';
import {
  assertInvalid,
  assertVerdict,
  attacker,
  good,
  judge,
  jwkAt,
  KID,
  own,
} from './jwt-tokens.js';

describe('JWT: the header', () => {
  for (const member of ['crit', 'b64', 'jku', 'x5u', 'x5c', 'zip', 'enc'])
    test(`J-2: ${member} is refused`, async () =>
      assertInvalid(await judge({ [member]: 'x' }), 'jwt-header-member'));
  for (const member of ['cty', 'iss', 'x5t'])
    test(`J-2: ${member} is a remark`, async () => {
      const report = await judge({ [member]: 'vc' });
      assertVerdict(report, 'valid');
      assert.ok(has(report, 'jwt-header-member', 'warn'));
    });
  for (const typ of ['at+jwt', 'JOSE', 'vp+jwt', 'statuslist+jwt', 1])
    test(`J-5: typ ${typ} is another kind of token`, async () =>
      assertInvalid(await judge({ typ }), 'jwt-type'));
  for (const alg of ['none', 'None', 'HS256', 'HS512'])
    test(`N4: alg ${alg}`, async () => assertInvalid(await judge({ alg }), 'jwt-algorithm'));
  test('N4: HS256 with the public key as secret', async () => {
    const text = `${part({ alg: 'HS256', typ: 'JWT', kid: KID })}.${part({ ...credential(), ...claims(credential()) })}`;
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(own.pem),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signature = new Uint8Array(
      await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)),
    );
    assertInvalid(
      await judged(`${text}.${part(String.fromCharCode(...signature))}`, jwkAt(own)),
      'jwt-algorithm',
    );
  });
  test('N4: an ES256 header with an RSA key', async () =>
    assertInvalid(await judge({ alg: 'ES256' }), 'jwt-algorithm'));
  test('J-3: a JWK for PS256 does not serve RS256', async () =>
    assertInvalid(await judged(await good(), jwkAt(own, { alg: 'PS256' })), 'jwt-algorithm'));
  test('J-3: a JWK for encryption', async () =>
    assertInvalid(await judged(await good(), jwkAt(own, { use: 'enc' })), 'key-purpose'));
  for (const alg of ['ES256K', 'ES512', 'RS512'])
    test(`J-3: alg ${alg} is unsupported, not false`, async () => {
      const report = await judge({ alg });
      assertVerdict(report, 'unsupported');
      assert.equal(find(report, 'proof-unsupported')?.params?.['suite'], `JWT ${alg}`);
    });
  test('J-4: a private key in the header is an alarm', async () => {
    const report = await judged(
      await token(own, { jwk: own.secret }, { ...credential(), ...claims(credential()) }),
      jwkAt(own),
    );
    assertInvalid(report, 'key-private-exposed');
  });
  test('J-4: a kid that is no text', async () =>
    assertInvalid(await judge({ kid: 7 }), 'jwt-header-member'));
  test('J-1: a name twice in the header cannot be read', async () => {
    const text = `${part('{"alg":"RS256","alg":"none"}')}.${part(credential())}.AAAA`;
    await assert.rejects(
      judged(text),
      (error) => error instanceof BadgeError && error.code === 'duplicate-key',
    );
  });
  test('J-7: kid and jwk must be one key', async () => {
    assertVerdict(await judge({ jwk: own.jwk }), 'valid');
    assertInvalid(await judge({ jwk: attacker.jwk }), 'jwt-header-member');
  });
});
