import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Report } from '../../../src/report/finding.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { find, has, judged, part, signer, told } from '../jose/jwt-support.js';
import {
  assertFails,
  assertVerdict,
  attacker,
  HOST,
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
  test('10.A6: a key that has ended, by its own file or by the profile', async () => {
    const PAST = '2025-01-01T00:00:00Z';
    for (const [more, code] of [
      [{ revoked: PAST }, 'key-revoked'],
      [{ revoked: true }, 'key-revoked'],
      [{ 'obi:revoked': PAST }, 'key-revoked'],
      [{ expires: PAST }, 'key-expired'],
      [{ 'sec:expiration': PAST }, 'key-expired'],
      [{ expires: 'some day' }, 'key-expired'],
      [{ deactivated: true }, 'key-deactivated'],
    ] as ReadonlyArray<readonly [JsonObject, string]>) {
      for (const site of [
        pages({ [KEY]: key(more) }),
        pages({ [PROFILE]: profile({ publicKey: key(more) }), [KEY]: 404 }),
        pages({ [PROFILE]: profile({ publicKey: { id: KEY, ...more } }) }),
      ])
        assertFails(await judged(await signed(), site), code);
    }
    assertFails(
      await judged(
        await signed(),
        pages({ [PROFILE]: profile({ publicKey: KEY, deactivated: true }) }),
      ),
      'key-deactivated',
    );
    const future = { revoked: '2099-01-01T00:00:00Z', expires: '2099-01-01T00:00:00Z' };
    for (const more of [
      future,
      { revoked: false },
      { expires: null },
      { deactivated: false },
    ] as JsonObject[])
      assertVerdict(await judged(await signed(), pages({ [KEY]: key(more) })), 'valid');
  });
  test('O-21: without creator the issuer’s only key; of several none', async () => {
    assertVerdict(
      await judged(await signed({ verification: { type: 'SignedBadge' } }), pages()),
      'valid',
    );
    assertFails(
      await judged(
        await signed({ verification: { type: 'SignedBadge' } }),
        pages({ [PROFILE]: profile({ publicKey: [KEY, `${HOST}/key2`] }) }),
      ),
      'proof-incomplete',
    );
  });
  test('O-22: the key in the profile itself', async () =>
    assertVerdict(
      await judged(await signed(), pages({ [PROFILE]: profile({ publicKey: key() }), [KEY]: 404 })),
      'valid',
    ));
  test('O-22, P-7: two keys of one id in the profile: neither altered nor valid', async () => {
    const other = await signer('RS256');
    const judgedWith = async (...keys: JsonObject[]): Promise<Report> =>
      judged(await signed(), pages({ [PROFILE]: profile({ publicKey: keys }), [KEY]: 404 }));
    assertVerdict(await judgedWith(key(), key()), 'valid');
    for (const keys of [
      [key(), key({ publicKeyPem: other.pem })],
      [key({ publicKeyPem: other.pem }), key()],
    ]) {
      const report = await judgedWith(...keys);
      assertVerdict(report, 'indeterminate');
      assert.ok(has(report, 'key-ambiguous', 'unknown'), told(report));
    }
  });
  test('O-22, X-15: a key that is named by its http URL, and an owner in a list of one', async () => {
    const moved = KEY.replace('https', 'http');
    const named = { verification: { type: 'SignedBadge', creator: moved } };
    assertVerdict(await judged(await signed(named), pages()), 'valid');
    assertVerdict(
      await judged(await signed(), pages({ [KEY]: key({ owner: [PROFILE] }) })),
      'valid',
    );
    const upload = `${HOST}/uploads/key`;
    const forged = { verification: { type: 'SignedBadge', creator: upload } };
    const planted = key({ publicKeyPem: attacker.pem });
    assertFails(
      await judged(await signed(forged, attacker), pages({ [upload]: planted })),
      'key-document-invalid',
    );
    assertFails(
      await judged(await signed(), pages({ [KEY]: key({ owner: [PROFILE, `${HOST}/other`] }) })),
      'key-not-bound',
    );
  });
  test('O-22: profile and key must name each other', async () => {
    assertFails(
      await judged(await signed(), pages({ [PROFILE]: profile({ publicKey: `${HOST}/key2` }) })),
      'key-not-bound',
    );
    assertFails(
      await judged(
        await signed(),
        pages({ [KEY]: key({ owner: 'https://other.example/issuer' }) }),
      ),
      'key-not-bound',
    );
    assertFails(
      await judged(await signed(), pages({ [KEY]: key({ id: `${HOST}/key2` }) })),
      'key-document-invalid',
    );
  });
  test('O-22, G23: the attacker’s key for the victim’s BadgeClass: not theirs, and intact', async () => {
    const theirs = 'https://attacker.example/key';
    const report = await judged(
      await signed({ verification: { type: 'SignedBadge', creator: theirs } }, attacker),
      pages({ [theirs]: key({ id: theirs, publicKeyPem: attacker.pem }) }),
    );
    assertFails(report, 'key-not-bound');
    assert.ok(has(report, 'proof-holds', 'pass') && !has(report, 'proof-altered'));
  });
  describe('J-8.5, O-22: a key on the caller’s own list', () => {
    const listOf = (id: string, ...keys: object[]): VerifyOptions => ({
      trustedIssuers: [{ name: 'Ministry', issuers: [{ id, keys: keys as JsonWebKey[] }] }],
    });
    const named = { ...own.jwk, kid: KEY };
    const byList = (report: Report): boolean =>
      find(report, 'key-bound', 'pass')?.params?.['by'] === 'trust-list';
    test('counts where the key document cannot be had, by its name', async () => {
      const report = await judged(
        await signed(),
        pages({ [KEY]: undefined }),
        listOf(PROFILE, named),
      );
      assertVerdict(report, 'valid');
      assert.ok(byList(report) && !has(report, 'key-unreachable'), told(report));
      assertVerdict(
        await judged(await signed(), pages({ [KEY]: undefined }), listOf(PROFILE, own.jwk)),
        'indeterminate',
      );
      assertVerdict(
        await judged(
          await signed(),
          pages({ [KEY]: undefined }),
          listOf('https://other.example/issuer', named),
        ),
        'indeterminate',
      );
    });
    test('counts where the profile has no keys, as the very key', async () => {
      const silent = profile({ publicKey: undefined as unknown as Json });
      assertFails(await judged(await signed(), pages({ [PROFILE]: silent })), 'key-not-bound');
      const report = await judged(
        await signed(),
        pages({ [PROFILE]: silent }),
        listOf(PROFILE, own.jwk),
      );
      assertVerdict(report, 'valid');
      assert.ok(byList(report));
      assertFails(
        await judged(
          await signed({}, attacker),
          pages({ [PROFILE]: silent, [KEY]: key({ publicKeyPem: attacker.pem }) }),
          listOf(PROFILE, own.jwk),
        ),
        'key-not-bound',
      );
    });
    test('a profile that names other keys, and a key of another owner, take precedence', async () => {
      assertFails(
        await judged(
          await signed(),
          pages({ [PROFILE]: profile({ publicKey: `${HOST}/key2` }) }),
          listOf(PROFILE, named),
        ),
        'key-not-bound',
      );
      assertFails(
        await judged(
          await signed(),
          pages({ [KEY]: key({ owner: 'https://other.example/issuer' }) }),
          listOf(PROFILE, named),
        ),
        'key-not-bound',
      );
    });
    test('does not decide whether it was revoked: without the profile, which names the revocation list, it stays undecided', async () => {
      const report = await judged(
        await signed(),
        pages({ [PROFILE]: undefined, [KEY]: undefined }),
        listOf(PROFILE, named),
      );
      assertVerdict(report, 'indeterminate');
      assert.ok(
        has(report, 'proof-holds', 'pass') && byList(report) && !has(report, 'status-none'),
        told(report),
      );
    });
    test('an altered badge is altered, whichever profile lists the key', async () => {
      const [header, , signature] = (await signed()).split('.');
      assertFails(
        await judged(
          `${header}.${part(payload({ narrative: 'More' }))}.${signature}`,
          pages({ [KEY]: undefined }),
          listOf(PROFILE, named),
        ),
        'proof-altered',
      );
    });
  });
});
