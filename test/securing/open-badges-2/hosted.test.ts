import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import { find, has, judged, NOW, told, web } from '../jose/jwt-support.js';
import {
  assertFails,
  assertion,
  assertVerdict,
  badgeClass,
  CLASS,
  CONTEXT,
  HOST,
  hosted,
  ID,
  KEY,
  profile,
  PROFILE,
  site,
} from './hosted-site.js';

describe('OB 2.0 hosted', () => {
  test('O-11: the document that the host serves is judged and returned to be shown, with links embedded (R-4)', async () => {
    const report = await hosted(site());
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.credential.achievement?.name?.[0]?.value, 'Soldering');
    assert.equal(report.badge?.credential.issuer.name?.[0]?.value, 'Example Works');
    assert.ok(
      has(report, 'hosted-matches', 'pass') &&
        has(report, 'hosted-by-issuer', 'pass') &&
        has(report, 'status-clear', 'pass'),
    );
    assert.ok(!has(report, 'hosted-differs'));
  });
  test('O-11: verifying the returned document has the same result', async () => {
    const first = await hosted(site());
    const again = await verify(first.badge!, { now: NOW, fetch: web(site()) });
    assertVerdict(again, 'valid');
    assert.ok(!has(again, 'hosted-differs'), told(again));
  });
  test('N28, X-46: the file differs from the hosted badge: the hosted one is shown', async () => {
    const report = await hosted(
      site(),
      assertion({
        narrative: 'Forged',
        badge: badgeClass({ name: 'Doctor of Medicine', issuer: profile({ name: 'University' }) }),
      }),
    );
    assertVerdict(report, 'valid');
    assert.deepEqual(find(report, 'hosted-differs', 'warn')?.params?.['differing'], [
      'badge',
      'narrative',
    ]);
    assert.ok(!JSON.stringify(report.badge?.credential).match(/Forged|Doctor|University/));
  });
  test('N28: dates and recipient are those of the hosted one', async () => {
    const text = JSON.stringify(
      assertion({
        expires: '2030-01-01T00:00:00Z',
        recipient: { type: 'email', hashed: false, identity: 'thief@example.org' },
      }),
    );
    const pages = site({ [ID]: assertion({ expires: '2026-02-01T00:00:00Z' }) });
    const report = await judged(text, pages, { recipient: 'thief@example.org' });
    assertVerdict(report, 'expired');
    assert.equal(report.recipient, 'mismatch');
  });
  test('G7, O-12: 410 is revoked; revoked:true is revoked with its reason', async () => {
    const gone = await hosted(site({ [ID]: 410 }));
    assertVerdict(gone, 'revoked');
    assert.notEqual(gone.authentic, 'yes');
    const full = await hosted(
      site({ [ID]: assertion({ revoked: true, revocationReason: 'By mistake' }) }),
    );
    assertVerdict(full, 'revoked');
    assert.equal(find(full, 'status-revoked')?.params?.['reason'], 'By mistake');
    const notice: JsonObject = { '@context': CONTEXT, id: ID, revoked: true };
    assertVerdict(await hosted(site({ [ID]: notice })), 'revoked');
    assertVerdict(await hosted(site({ [ID]: notice }), notice), 'revoked');
  });
  test('O-12: a file that calls itself revoked is not believed', async () =>
    assertVerdict(await hosted(site(), assertion({ revoked: true })), 'valid'));
  for (const [page, what] of [
    [404, '404'],
    [500, '500'],
    [undefined, 'no answer'],
    ['<html>', 'text that is no JSON'],
    ['{"id":1,"id":2}', 'a name twice'],
  ] as const)
    test(`O-12, O-17: ${what} leaves it undecided`, async () => {
      const report = await hosted(site({ [ID]: page as Json }));
      assertVerdict(report, 'indeterminate');
      assert.ok(has(report, 'hosted-unreachable', 'unknown'));
      assert.equal(report.badge, undefined);
    });
  test('O-11: another id there is a fault; another of the same origin is followed once', async () => {
    assertFails(
      await hosted(site({ [ID]: assertion({ id: 'https://other.example/1' }) })),
      'hosted-differs',
    );
    const two = `${HOST}/assertions/2`;
    assertVerdict(
      await hosted(site({ [ID]: assertion({ id: two }), [two]: assertion({ id: two }) })),
      'valid',
    );
    assertFails(
      await hosted(site({ [ID]: assertion({ id: two }), [two]: assertion({ id: ID }) })),
      'hosted-differs',
    );
  });
  test('X-1: a host that forwards to another site does not vouch for it', async () => {
    const elsewhere = 'https://attacker.example/1';
    assertVerdict(
      await hosted(site({ [ID]: { redirect: elsewhere }, [elsewhere]: assertion() })),
      'indeterminate',
    );
    const www = 'https://www.badges.example/assertions/1';
    assertVerdict(await hosted(site({ [ID]: { redirect: www }, [www]: assertion() })), 'valid');
  });
  test('O-16: expires in the past, issuedOn in the future', async () => {
    assertVerdict(
      await hosted(site({ [ID]: assertion({ expires: '2026-02-01T00:00:00Z' }) })),
      'expired',
    );
    assertVerdict(
      await hosted(site({ [ID]: assertion({ issuedOn: '2027-01-01T00:00:00Z' }) })),
      'not-yet-valid',
    );
  });
  test('O-1: UNIX seconds are an instant as a number and as a text', async () => {
    for (const [expires, verdict] of [
      [1767225600, 'expired'],
      ['1767225600', 'expired'],
      ['1967225600', 'valid'],
    ] as const)
      assertVerdict(
        await hosted(site({ [ID]: assertion({ issuedOn: '1325376000', expires }) })),
        verdict,
      );
  });
  test('M-2, O-13: a link in an array of one is followed', async () => {
    const report = await hosted(
      site({ [ID]: assertion({ badge: [CLASS] }), [CLASS]: badgeClass({ issuer: [PROFILE] }) }),
    );
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.credential.issuer.name?.[0]?.value, 'Example Works');
  });
  test('X-15: an http id counts when the same URL over https confirms it', async () => {
    const id = ID.replace('https:', 'http:');
    const asked: string[] = [];
    const [badge] = await read(JSON.stringify(assertion({ id })));
    assertVerdict(
      await verify(badge!, { now: NOW, fetch: web(site({ [ID]: assertion({ id }) }), asked) }),
      'valid',
    );
    assert.ok(
      asked.every((url) => url.startsWith('https:')),
      asked.join(' '),
    );
    assertVerdict(await hosted(site({ [ID]: undefined }), assertion({ id })), 'indeterminate');
  });
  test('O-10: the served document declares itself signed: hosting alone does not prove it', async () => {
    assertFails(
      await hosted(
        site({ [ID]: assertion({ verification: { type: 'SignedBadge', creator: KEY } }) }),
      ),
      'proof-missing',
    );
  });
  test('O-21: JSON that declares itself signed, without a signature', async () => {
    const asked: string[] = [];
    const [badge] = await read(
      JSON.stringify(assertion({ verification: { type: 'SignedBadge', creator: KEY } })),
    );
    assertFails(await verify(badge!, { now: NOW, fetch: web(site(), asked) }), 'proof-missing');
    assert.deepEqual(asked, [], 'V-5');
  });
  test('O-30: an endorsement is hosted like an assertion', async () => {
    const endorsement: JsonObject = {
      '@context': CONTEXT,
      type: 'Endorsement',
      id: ID,
      claim: { id: CLASS, endorsementComment: 'Good.' },
      issuer: PROFILE,
      issuedOn: '2026-01-01T00:00:00Z',
      verification: { type: 'HostedBadge' },
    };
    const report = await hosted(site({ [ID]: endorsement }), endorsement);
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.credential.issuer.name?.[0]?.value, 'Example Works');
  });
  test('X-47: a list that names the issuer’s profile vouches for it', async () => {
    assert.equal(
      (await judged(JSON.stringify(assertion()), site(), { trustedIssuers: [PROFILE] })).issuer,
      'trusted',
    );
    assert.equal(
      (
        await judged(JSON.stringify(assertion()), site({ [ID]: 404 }), {
          trustedIssuers: [PROFILE],
        })
      ).issuer,
      'unknown',
    );
  });
});
