import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { verifyPresentation } from '../../../src/verify.js';
import {
  claims,
  credential,
  find,
  judged,
  NOW,
  type Signer,
  signer,
  token,
  web,
} from '../jose/jwt-support.js';
import { assertVerdict, digestOf, KID, NAME, NARRATIVE, pages, sdJwt } from './sd-jwt-badge.js';

describe('SD-JWT key binding (RFC 9901 section 7.3)', () => {
  const CHALLENGE = 'c-1',
    DOMAIN = 'https://verifier.example',
    IAT = Date.parse('2026-06-01T11:59:00Z') / 1000;
  const presentation = { challenge: CHALLENGE, domain: DOMAIN };
  const bound = async (
    by: Signer,
    disclosures: readonly string[] = [NAME],
    cnf: JsonObject = { jwk: by.jwk },
  ): Promise<string> => sdJwt(disclosures, { cnf });
  async function held(
    by: Signer,
    text: string,
    more: JsonObject = {},
    header: JsonObject = {},
  ): Promise<string> {
    return (
      text +
      (await token(
        by,
        { typ: 'kb+jwt', ...header },
        { iat: IAT, nonce: CHALLENGE, aud: DOMAIN, sd_hash: await digestOf(text), ...more },
      ))
    );
  }
  const control = async (text: string, more: object = {}): Promise<unknown[]> => {
    const report = await judged(text, pages, { presentation, ...more });
    assertVerdict(report, 'valid');
    const found =
      find(report, 'recipient-control-proven') ?? find(report, 'recipient-control-failed');
    return [found?.outcome, found?.params?.['reason'] ?? found?.params?.['by'], report.recipient];
  };

  for (const alg of ['ES256', 'ES384', 'EdDSA', 'RS256'] as const)
    test(`X-41: the holder’s ${alg} key, this challenge, this domain, these disclosures`, async () => {
      const by = await signer(alg);
      assert.deepEqual(await control(await held(by, await bound(by))), [
        'pass',
        'key-binding',
        'match',
      ]);
    });
  test('V-63, X-41: verifyPresentation tells whether the holder bound it to this challenge', async () => {
    const by = await signer('ES256'),
      text = await bound(by);
    const judge = async (input: string, more: object = presentation) => {
      const { verdict, isFresh, findings, badges } = await verifyPresentation(input, {
        now: NOW,
        fetch: web(pages),
        ...more,
      });
      return [verdict, isFresh, findings[0]!.code, badges[0]!.report.verdict];
    };
    assert.deepEqual(await judge(await held(by, text)), [
      'valid',
      true,
      'presentation-holds',
      'valid',
    ]);
    assert.deepEqual(await judge(await held(by, text), {}), [
      'valid',
      false,
      'presentation-holds',
      'valid',
    ]);
    const wrong: ReadonlyArray<readonly [string, string]> = [
      [await held(by, text, { nonce: 'c-0' }), 'presentation-faulty'],
      [await held(await signer('ES256'), text), 'presentation-altered'],
      [text, 'presentation-unsigned'],
    ];
    for (const [input, code] of wrong)
      assert.deepEqual(await judge(input), ['invalid', false, code, 'valid'], code);
  });
  test('presented apart from the badge, with other disclosures of the same token', async () => {
    const by = await signer('ES256'),
      all = await bound(by, [NAME, NARRATIVE]);
    const [jwt] = all.split('~') as [string];
    const text = await held(by, all);
    assert.deepEqual(
      await control([jwt, NAME, ''].join('~'), { presentation: { ...presentation, text } }),
      ['pass', 'key-binding', 'match'],
    );
    assert.deepEqual(
      await control(await bound(by), {
        presentation: { ...presentation, text: await held(by, await bound(await signer('ES256'))) },
      }),
      ['fail', 'another-credential', 'not-checked'],
    );
  });
  test('X-41: replayed, for another, of another type, or with other disclosures', async () => {
    const by = await signer('ES256'),
      text = await bound(by);
    const cases: ReadonlyArray<readonly [JsonObject, string, JsonObject?]> = [
      [{ nonce: 'c-0' }, 'challenge'],
      [{ aud: 'https://other.example' }, 'domain'],
      [{ aud: [DOMAIN] }, 'domain'],
      [{ iat: IAT + 3600 }, 'proof-created'],
      [{ iat: 'now' }, 'proof-created'],
      [{ exp: IAT }, 'proof-expired'],
      [{ sd_hash: await digestOf(`${text}${NARRATIVE}~`) }, 'sd_hash'],
      [{}, 'typ', { typ: 'JWT' }],
      [{}, 'jwt-algorithm', { alg: 'none' }],
      [{}, 'malformed', { crit: ['b64'] }],
    ];
    for (const [claims, reason, header] of cases)
      assert.deepEqual(
        await control(await held(by, text, claims, header)),
        ['fail', reason, 'not-checked'],
        reason,
      );
  });
  test('another’s key, a key of another kind, a secret one, none, or one named in another way', async () => {
    const by = await signer('ES256'),
      thief = await signer('ES256'),
      ed = await signer('EdDSA');
    assert.deepEqual(await control(await held(thief, await bound(by))), [
      'fail',
      'proof-altered',
      'not-checked',
    ]);
    assert.deepEqual(await control(await held(thief, await bound(ed))), [
      'fail',
      'jwt-algorithm',
      'not-checked',
    ]);
    assert.deepEqual(await control(await held(by, await bound(by, [NAME], { jwk: by.secret }))), [
      'fail',
      'key-private-exposed',
      'not-checked',
    ]);
    assert.deepEqual(
      await control(await held(by, await bound(by, [NAME], { kid: 'did:example:1' }))),
      ['unsupported', 'confirmation-method', 'not-checked'],
    );
    assert.deepEqual(await control(await held(by, await sdJwt([NAME]))), [
      'unknown',
      'recipient-without-key',
      'not-checked',
    ]);
    assert.deepEqual(await control(await bound(by)), ['unknown', 'no-key-binding', 'not-checked']);
  });
  test('the key binding of a badge whose signature is not valid proves nothing', async () => {
    const by = await signer('ES256');
    const forged = [
      await token(
        by,
        { kid: KID, typ: 'vc+sd-jwt' },
        { ...credential(), ...claims(credential()), cnf: { jwk: by.jwk } },
      ),
      '',
    ].join('~');
    const report = await judged(await held(by, forged), pages, { presentation });
    assertVerdict(report, 'invalid');
    assert.deepEqual(
      [find(report, 'recipient-control-failed')?.params?.['reason'], report.recipient],
      ['not-sealed', 'not-checked'],
    );
  });
});
