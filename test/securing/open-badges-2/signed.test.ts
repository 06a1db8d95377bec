import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { find, has, judged, part, signer, told } from '../jose/jwt-support.js';
import {
  assertFails,
  assertVerdict,
  attacker,
  badgeClass,
  KEY,
  key,
  own,
  pages,
  payload,
  PROFILE,
  profile,
  signed,
} from './hosted-site.js';

describe('OB 2.0 signed', () => {
  for (const alg of ['ES256', 'ES384', 'EdDSA'] as const)
    test(`O-20, O-22: ${alg} with a PEM key of that kind; no other alg with it`, async () => {
      const by = await signer(alg);
      const site = pages({ [KEY]: key({ publicKeyPem: by.pem }) });
      assertVerdict(await judged(await signed({}, by), site), 'valid');
      assertFails(await judged(await signed({}, by, { alg: 'RS256' }), site), 'jwt-algorithm');
      assertFails(await judged(await signed({}, by), pages()), 'jwt-algorithm');
    });
  test('O-20…O-23: signed with the issuer’s key', async () => {
    const report = await judged(await signed(), pages());
    assertVerdict(report, 'valid');
    assert.ok(
      has(report, 'proof-holds', 'pass') &&
        has(report, 'key-bound', 'pass') &&
        has(report, 'status-none', 'pass'),
    );
    assert.equal(report.badge?.credential.achievement?.name?.[0]?.value, 'Soldering');
  });
  for (const alg of ['none', 'HS256'])
    test(`O-20: alg ${alg}`, async () =>
      assertFails(await judged(await signed({}, own, { alg }), pages()), 'jwt-algorithm'));
  test('X-17: an alg that the caller refuses is unsupported, and named', async () => {
    const report = await judged(await signed(), pages(), { refused: ['RS256'] });
    assertVerdict(report, 'unsupported');
    assert.equal(find(report, 'proof-refused')?.params?.['suite'], 'RS256');
  });
  test('W113, kind 10: a signature of the wrong length is not readable, not altered', async () => {
    const text = await signed();
    const end = text.lastIndexOf('.') + 1;
    for (const spoilt of [text.slice(0, end), `${text}AAAA`, text.slice(0, -3), text.slice(0, -1)])
      assertFails(await judged(spoilt, pages()), 'proof-value');
  });
  test('O-20: an alg of another kind than the key', async () =>
    assertFails(await judged(await signed({}, own, { alg: 'ES256' }), pages()), 'jwt-algorithm'));
  test('O-20: a signature of a kind that we do not have is unsupported', async () =>
    assertVerdict(await judged(await signed({}, own, { alg: 'RS512' }), pages()), 'unsupported'));
  test('O-21: a signed text that declares itself hosted', async () =>
    assertFails(
      await judged(await signed({ verification: { type: 'HostedBadge' } }), pages()),
      'proof-incomplete',
    ));
  test('O-22: keys in the header are not looked at', async () =>
    assertFails(
      await judged(await signed({}, attacker, { jwk: attacker.jwk }), pages()),
      'proof-altered',
    ));
  test('N1, O-23: altered', async () => {
    const [header, , signature] = (await signed()).split('.');
    assertFails(
      await judged(`${header}.${part(payload({ narrative: 'More' }))}.${signature}`, pages()),
      'proof-altered',
    );
  });
  test('O-17: key or profile that cannot be requested', async () => {
    assertVerdict(await judged(await signed(), pages({ [KEY]: undefined })), 'indeterminate');
    assertVerdict(await judged(await signed(), pages({ [PROFILE]: undefined })), 'indeterminate');
  });
  test('O-25: a BadgeClass outside the issuer’s scope', async () => {
    const foreign = 'https://other.example/class';
    assertFails(
      await judged(
        await signed({ badge: foreign }),
        pages({ [foreign]: badgeClass({ id: foreign }) }),
      ),
      'hosted-scope',
    );
    assertFails(
      await judged(await signed({ badge: badgeClass({ id: foreign }) }), pages()),
      'hosted-scope',
    );
  });
  test('O-22: an issuer inside the signed text without a hosted profile is the signer’s own claim', async () => {
    const report = await judged(
      await signed({
        badge: badgeClass({
          issuer: profile({ id: 'urn:uuid:1', publicKey: key({ owner: 'urn:uuid:1' }) }),
        }),
      }),
      pages(),
    );
    assert.ok(!['valid'].includes(report.verdict));
    assert.ok(has(report, 'key-not-bound', 'fail'), told(report));
  });
  test('O-26: time', async () => {
    assertVerdict(
      await judged(await signed({ expires: '2026-02-01T00:00:00Z' }), pages()),
      'expired',
    );
    assertVerdict(
      await judged(await signed({ issuedOn: '2027-02-01T00:00:00Z' }), pages()),
      'not-yet-valid',
    );
  });
});
