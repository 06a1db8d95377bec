import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { isInScope, sharesHome, startsWithin } from '../../../src/securing/open-badges-2/scope.js';
import { digest, toHex } from '../../../src/crypto/index.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import {
  find,
  has,
  judged,
  NOW,
  part,
  signer,
  token,
  told,
  web,
  type Web,
} from '../jose/jwt-support.js';

const HOST = 'https://badges.example';
const [ID, CLASS, PROFILE, KEY, LIST] = ['assertions/1', 'class', 'issuer', 'key', 'revoked'].map(
  (path) => `${HOST}/${path}`,
) as [string, string, string, string, string];
const CONTEXT = 'https://w3id.org/openbadges/v2';
const own = await signer('RS256');
const attacker = await signer('RS256');

const assertion = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'Assertion',
  id: ID,
  recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'HostedBadge' },
  ...more,
});
const badgeClass = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/image.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
  ...more,
});
const profile = (more: JsonObject = {}): JsonObject => ({
  '@context': CONTEXT,
  type: 'Profile',
  id: PROFILE,
  name: 'Example Works',
  url: HOST,
  email: 'badges@example.org',
  ...more,
});
const site = (more: Web = {}): Web => ({
  [ID]: assertion(),
  [CLASS]: badgeClass(),
  [PROFILE]: profile(),
  ...more,
});
const hosted = (pages: Web, given = assertion()): Promise<Report> =>
  judged(JSON.stringify(given), pages);

const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
function assertFails(report: Report, code: string): void {
  assertVerdict(report, 'invalid');
  assert.ok(has(report, code, 'fail'), told(report));
}

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
  test('O-13: BadgeClass and issuer are requested at their own URLs', async () => {
    for (const missing of [CLASS, PROFILE])
      assertVerdict(await hosted(site({ [missing]: 404 })), 'indeterminate');
    assertFails(
      await hosted(site({ [PROFILE]: profile({ id: 'https://other.example/issuer' }) })),
      'hosted-differs',
    );
    const inline = site({
      [ID]: assertion({ badge: badgeClass({ name: 'Copy', issuer: profile({ name: 'Copy' }) }) }),
    });
    const report = await hosted(inline, inline[ID] as JsonObject);
    assertVerdict(report, 'valid');
    assert.deepEqual(
      report.findings
        .filter(({ code, pointer }) => code === 'hosted-differs' && pointer)
        .map(({ pointer }) => pointer),
      ['/badge'],
    );
    assert.equal(report.badge?.credential.achievement?.name?.[0]?.value, 'Soldering');
  });
  test('O-14: an assertion at another host than its issuer', async () => {
    const id = 'https://attacker.example/1';
    const forged = assertion({ id });
    assertFails(await hosted({ ...site(), [id]: forged }, forged), 'hosted-scope');
    assertVerdict(
      await hosted(
        {
          ...site({
            [PROFILE]: profile({
              verification: { allowedOrigins: ['attacker.example', 'badges.example'] },
            }),
          }),
          [id]: forged,
        },
        forged,
      ),
      'valid',
    );
  });
  test('N29, X-46: startsWith https://badges.example does not match https://badges.example.evil.tld', async () => {
    const id = 'https://badges.example.evil.tld/1';
    const rules = { verification: { startsWith: 'https://badges.example' } };
    assertFails(
      await hosted(
        { ...site({ [PROFILE]: profile(rules) }), [id]: assertion({ id }) },
        assertion({ id }),
      ),
      'hosted-scope',
    );
    assertVerdict(await hosted(site({ [PROFILE]: profile(rules) })), 'valid');
  });
  test('O-15: a BadgeClass of another issuer', async () => {
    const foreign = 'https://other.example/class';
    assertFails(
      await hosted(
        site({ [ID]: assertion({ badge: foreign }), [foreign]: badgeClass({ id: foreign }) }),
      ),
      'hosted-scope',
    );
  });
  test('O-15: an issuer without a hosted profile is not authoritative for the site, whatever scope it gives itself', async () => {
    const issuer = { ...profile({ id: 'urn:uuid:1', verification: { startsWith: HOST } }) };
    assertVerdict(await hosted(site({ [CLASS]: badgeClass({ issuer }) })), 'indeterminate');
  });
  test('O-14, X-46: an issuer inside that names the victim as its origin cannot also define where badges may be hosted', async () => {
    const evil = 'https://evil.example/1';
    const issuer: JsonObject = {
      type: 'Profile',
      id: 'urn:uuid:2',
      name: 'Example Works',
      url: HOST,
      email: 'a@example.org',
      origin: HOST,
      verification: { type: 'VerificationObject', allowedOrigins: ['evil.example'] },
    };
    const inside = { ...badgeClass({ id: 'urn:uuid:1', issuer }) };
    const recipient = { type: 'email', hashed: false, identity: 'a@example.org' };
    const old: JsonObject = {
      uid: '1',
      recipient,
      issuedOn: '2026-01-01',
      verify: { type: 'hosted', url: evil },
      badge: inside,
    };
    const forged: readonly JsonObject[] = [
      assertion({ id: evil, badge: inside }),
      old,
      {
        recipient: 'a@example.org',
        issued_on: '2013-01-01',
        verify: { type: 'hosted', url: evil },
        badge: { ...inside, version: '0.5.0' },
      },
    ];
    for (const one of forged) {
      const report = await judged(JSON.stringify(one), { [evil]: one }, { trustedIssuers: [HOST] });
      assertFails(report, 'hosted-scope');
      assert.equal(report.issuer, 'unknown');
    }
    const { id: _id, ...nameless } = issuer;
    const served = {
      [evil]: { ...old, badge: 'https://evil.example/class' },
      'https://evil.example/class': {
        ...inside,
        id: undefined,
        issuer: 'https://evil.example/issuer',
      } as unknown as JsonObject,
      'https://evil.example/issuer': nameless,
    };
    const report = await judged(JSON.stringify(served[evil]), served, { trustedIssuers: [HOST] });
    assert.equal(report.issuer, 'unlisted', told(report));
    assert.equal(
      find(report, 'hosted-by-issuer', 'pass')?.params?.['url'],
      'https://evil.example/issuer',
      'the issuer is the one that served its profile',
    );
  });
  test('X-47: a member issuer of the assertion itself names no issuer to the lists', async () => {
    const report = await judged(
      JSON.stringify(assertion()),
      site({
        [ID]: assertion({
          issuer: { id: 'https://university.example', type: 'Profile', name: 'University' },
        }),
      }),
      { trustedIssuers: ['https://university.example'] },
    );
    assertVerdict(report, 'valid');
    assert.equal(report.issuer, 'unlisted', told(report));
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
  test('O-41: OB 1.0, hosted at verify.url, whose objects have no id', async () => {
    const old: JsonObject = {
      uid: 'u1',
      recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
      badge: CLASS,
      verify: { type: 'hosted', url: ID },
      issuedOn: '2026-01-01',
    };
    const { id: _class, type: _type, '@context': _context, ...oldClass } = badgeClass();
    const pages: Web = {
      [ID]: old,
      [CLASS]: oldClass,
      [PROFILE]: { name: 'Example Works', url: HOST },
    };
    const report = await hosted(pages, old);
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.credential.issuer.name?.[0]?.value, 'Example Works');
    const elsewhere = 'https://attacker.example/1';
    assertFails(
      await hosted(
        { ...pages, [elsewhere]: { ...old, verify: { type: 'hosted', url: elsewhere } } },
        { ...old, verify: { type: 'hosted', url: elsewhere } },
      ),
      'hosted-scope',
    );
  });
  test('O-41: OB 0.5 is known by where it was read from only', async () => {
    const old: JsonObject = {
      recipient: 'a@example.org',
      issued_on: '2026-01-01',
      badge: {
        version: '0.5',
        name: 'Soldering',
        image: '/i.png',
        description: 'x',
        criteria: '/c',
        issuer: { origin: HOST, name: 'Example Works' },
      },
    };
    const [badge] = await read(ID, { fetch: web({ [ID]: old }) });
    // 10.A14: its issuer did not respond at a URL of its own, so only the badge states that it is the issuer
    assertVerdict(await verify(badge!, { now: NOW, fetch: web({ [ID]: old }) }), 'indeterminate');
    assertVerdict(await hosted({ [ID]: old }, old), 'indeterminate');
    const elsewhere = 'https://attacker.example/1';
    const [stolen] = await read(elsewhere, { fetch: web({ [elsewhere]: old }) });
    assertFails(
      await verify(stolen!, { now: NOW, fetch: web({ [elsewhere]: old }) }),
      'hosted-scope',
    );
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

describe('OB 2.0 recipient', () => {
  test('G21: salted hash, right and wrong e-mail', async () => {
    const identity = `sha256$${toHex(await digest('a@example.orgdeadsea'))}`;
    const salted = assertion({
      recipient: { type: 'email', hashed: true, salt: 'deadsea', identity },
    });
    const asked: string[] = [];
    const judge = async (recipient: string): Promise<Report> =>
      verify((await read(JSON.stringify(salted)))[0]!, {
        now: NOW,
        recipient,
        fetch: web(site({ [ID]: salted }), asked),
      });
    assert.equal((await judge('a@example.org')).recipient, 'match');
    assert.equal(
      (await judge(' A@example.org ')).recipient,
      'match',
      'M-22: the normalised form, labelled',
    );
    assert.equal((await judge('b@example.org')).recipient, 'mismatch');
    assertVerdict(await judge('b@example.org'), 'valid');
    assert.ok(
      asked.every((url) => !url.includes('@')),
      'V-64: never sent',
    );
  });
});

describe('OB 2.0 signed', () => {
  const payload = (more: JsonObject = {}): JsonObject =>
    assertion({
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0003',
      verification: { type: 'SignedBadge', creator: KEY },
      ...more,
    });
  const key = (more: JsonObject = {}): JsonObject => ({
    '@context': CONTEXT,
    type: 'CryptographicKey',
    id: KEY,
    owner: PROFILE,
    publicKeyPem: own.pem,
    ...more,
  });
  const pages = (more: Web = {}): Web => ({
    [CLASS]: badgeClass(),
    [PROFILE]: profile({ publicKey: KEY }),
    [KEY]: key(),
    ...more,
  });
  const signed = async (
    more: JsonObject = {},
    by = own,
    header: JsonObject = {},
  ): Promise<string> => token(by, header, payload(more));
  const revocable = (list: Json | number | undefined): Web =>
    pages({ [PROFILE]: profile({ publicKey: KEY, revocationList: LIST }), [LIST]: list });
  const revocations = (...revokedAssertions: Json[]): JsonObject => ({
    '@context': CONTEXT,
    type: 'RevocationList',
    id: LIST,
    issuer: PROFILE,
    revokedAssertions,
  });

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
  test('O-21: a signed text that declares itself hosted', async () =>
    assertFails(
      await judged(await signed({ verification: { type: 'HostedBadge' } }), pages()),
      'proof-incomplete',
    ));
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
  test('O-24: revoked by id, by uid, as text, with a reason', async () => {
    for (const entry of [
      payload()['id']!,
      { id: payload()['id']!, revocationReason: 'By mistake' },
      { uid: 'u-1' },
    ])
      assertVerdict(
        await judged(await signed({ uid: 'u-1' }), revocable(revocations('urn:uuid:0', entry))),
        'revoked',
      );
    assert.equal(
      find(
        await judged(
          await signed(),
          revocable(revocations({ id: payload()['id']!, revocationReason: 'By mistake' })),
        ),
        'status-revoked',
      )?.params?.['reason'],
      'By mistake',
    );
    // 10.A15: an entry that names no badge may mean this one
    assertVerdict(
      await judged(
        await signed(),
        revocable(revocations('urn:uuid:0', { revocationReason: 'no id' })),
      ),
      'indeterminate',
    );
  });
  test('O-24: a list that cannot be had, is another’s or is no list leaves it open', async () => {
    for (const [list, code] of [
      [404, 'status-unreachable'],
      [undefined, 'status-unreachable'],
      [{ ...revocations(), issuer: 'https://other.example' }, 'status-list-issuer'],
      [{ ...revocations(), id: `${LIST}2` }, 'status-list-id'],
      [
        { '@context': CONTEXT, type: 'RevocationList', revokedAssertions: 'x' },
        'status-list-unreadable',
      ],
      ['revoked', 'status-list-unreadable'],
    ] as const) {
      const report = await judged(await signed(), revocable(list as Json));
      assertVerdict(report, 'indeterminate');
      assert.ok(has(report, code, 'unknown'), told(report));
    }
  });
  test('V-5: no list is requested for a badge that is not valid', async () => {
    const asked: string[] = [];
    const [badge] = await read(await signed({}, attacker));
    await verify(badge!, { now: NOW, fetch: web(revocable(revocations()), asked) });
    assert.ok(asked.length > 0 && !asked.includes(LIST), asked.join(' '));
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
  test('O-22: nor does an origin of OB 0.5 lend it a host', async () => {
    const victim = 'https://victim.example/';
    const issuer = profile({
      id: 'urn:uuid:1',
      origin: victim,
      publicKey: 'https://attacker.example/key',
    });
    const text = await signed(
      {
        badge: badgeClass({ id: 'urn:uuid:2', issuer }),
        verification: { type: 'SignedBadge', creator: 'https://attacker.example/key' },
      },
      attacker,
    );
    assertFails(
      await judged(text, {
        'https://attacker.example/key': key({
          id: 'https://attacker.example/key',
          owner: victim,
          publicKeyPem: attacker.pem,
        }),
      }),
      'key-not-bound',
    );
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
  test('O-41: OB 1.1 signed, its key a PEM text at the issuer’s host', async () => {
    const old: JsonObject = {
      '@context': 'https://w3id.org/openbadges/v1',
      type: 'Assertion',
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0004',
      uid: 'u1',
      recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
      badge: CLASS,
      verify: { type: 'signed', url: KEY },
      issuedOn: '2026-01-01T00:00:00Z',
    };
    const older = { '@context': 'https://w3id.org/openbadges/v1' };
    const letter = await judged(
      await token(own, {}, old),
      { [CLASS]: badgeClass(older), [PROFILE]: profile(older), [KEY]: own.pem },
      { trustedIssuers: [PROFILE, HOST, `${HOST}/`] },
    );
    assertVerdict(letter, 'valid');
    // 10.A14: by that letter the key is the host's: it is remarked, and no list that names a profile matches
    assert.equal(find(letter, 'key-of-host', 'warn')?.params?.['host'], 'badges.example');
    assert.equal(letter.issuer, 'unlisted');
    // a profile of OB 2.0 could name its keys and does not
    assertVerdict(
      await judged(await token(own, {}, old), {
        [CLASS]: badgeClass(older),
        [PROFILE]: profile(),
        [KEY]: own.pem,
      }),
      'indeterminate',
    );
    const elsewhere = 'https://attacker.example/key';
    assertFails(
      await judged(
        await token(attacker, {}, { ...old, verify: { type: 'signed', url: elsewhere } }),
        { [CLASS]: badgeClass(), [PROFILE]: profile(), [elsewhere]: attacker.pem },
      ),
      'key-not-bound',
    );
    assertVerdict(
      await judged(await token(own, {}, old), {
        [CLASS]: badgeClass(older),
        [PROFILE]: profile({ ...older, revocationList: LIST }),
        [KEY]: own.pem,
        [LIST]: { u1: 'By mistake' },
      }),
      'revoked',
    );
  });
});

describe('O-14: scope', () => {
  const cases: ReadonlyArray<readonly [address: string, prefix: string, expected: boolean]> = [
    ['https://example.org/a/1', 'https://example.org', true],
    ['https://example.org/a/1', 'https://example.org/a', true],
    ['https://example.org/a/1', 'https://example.org/a/', true],
    ['https://example.org/ab/1', 'https://example.org/a', false],
    ['https://example.org.evil.tld/a', 'https://example.org', false],
    ['https://example.org@evil.tld/', 'https://example.org', false],
    ['http://example.org/a', 'https://example.org/', false],
    ['https://example.org:8443/a', 'https://example.org/', false],
    ['https://example.org/a?id=12', 'https://example.org/a?id=', true],
    ['https://example.org/b?id=12', 'https://example.org/a?id=', false],
    ['https://example.org/a/../b/1', 'https://example.org/a', false],
    // 10.A14: nothing by which a server may read another path, and no query, widens a scope
    ['https://example.org/a/..%2fb/1', 'https://example.org/a', false],
    ['https://example.org/a/..%5Cb/1', 'https://example.org/a', false],
    ['https://example.org/a/%252e%252e%252fb', 'https://example.org/a/', false],
    ['https://example.org/a/..;/b/1', 'https://example.org/a', false],
    ['https://example.org/a/?file=/b/1', 'https://example.org/a/', false],
    ['https://example.org/a?id=12', 'https://example.org/a', false],
    ['https://example.org/a?id=123', 'https://example.org/a?id=12', false],
    ['https://example.org/a?id=12&file=b', 'https://example.org/a?id=', false],
    ['https://example.org/a?id=../b', 'https://example.org/a?id=', false],
    ['https://example.org/a?id=12', 'https://example.org/a?id=12', true],
    ['https://EXAMPLE.org:443/a/1', 'https://example.org/a', true],
    ['https://example.org./a/1', 'https://example.org/a', true],
    ['https://user@example.org/a/1', 'https://example.org/a', false],
    ['urn:uuid:1', 'urn:uuid', false],
    ['https://example.org/a', 'https', false],
  ];
  for (const [address, prefix, expected] of cases)
    test(`${address} ${expected ? 'in' : 'not in'} ${prefix}`, () =>
      assert.equal(startsWithin(address, prefix), expected));
  test('10.E7: allowedOrigins are hosts, however they are written', () => {
    const at = (allowedOrigins: Json): boolean | undefined =>
      isInScope('https://b\u00fccher.example/1', { verification: { allowedOrigins } }, undefined);
    for (const host of ['b\u00fccher.example', 'xn--bcher-kva.example', 'B\u00dcCHER.example:443'])
      assert.equal(at(host), true, host);
    for (const host of ['bucher.example', 'example', '*.example', 'x@b\u00fccher.example', ''])
      assert.equal(at([host]), false, host);
    assert.equal(at([]), undefined, 'an empty list is no rule, and there is no home');
    assert.equal(at(5), undefined, 'a rule that cannot be read gives no leave');
  });
  test('10.A14: a query beyond a prefix leaves it open, an escape does not', () => {
    const issuer = { verification: { startsWith: 'https://a.example/x' } };
    assert.equal(isInScope('https://a.example/x/1?id=2', issuer, undefined), undefined);
    assert.equal(isInScope('https://a.example/x/..%2fy', issuer, undefined), false);
  });
  test('both rules must match where both are given', () => {
    const issuer = {
      verification: { startsWith: ['https://a.example/x'], allowedOrigins: ['b.example'] },
    };
    assert.equal(isInScope('https://a.example/x/1', issuer, undefined), false);
    assert.equal(
      isInScope(
        'https://a.example/x/1',
        {
          verification: {
            startsWith: ['https://a.example/x'],
            allowedOrigins: ['https://A.example'],
          },
        },
        undefined,
      ),
      true,
    );
  });
  test('without rules the issuer’s own host, its port included; without a home nothing is known', () => {
    assert.equal(isInScope('https://a.example/1', {}, 'https://a.example/issuer'), true);
    assert.equal(isInScope('https://a.example:8443/1', {}, 'https://a.example/issuer'), false);
    assert.equal(isInScope('https://a.example/1', {}, undefined), undefined);
    assert.equal(isInScope('urn:uuid:1', {}, 'https://a.example/issuer'), false);
    assert.equal(
      sharesHome(
        'https://a.example/1',
        { verification: { startsWith: 'https://b.example/' } },
        'https://a.example/issuer',
      ),
      true,
    );
  });
});

describe('OB 2.0 endorsements', () => {
  const COUNCIL = 'https://council.example/issuer',
    FIRST = 'https://council.example/1';
  const council = (more: JsonObject = {}): JsonObject => ({
    '@context': CONTEXT,
    type: 'Profile',
    id: COUNCIL,
    name: 'Council',
    url: 'https://council.example',
    email: 'c@council.example',
    ...more,
  });
  const endorsement = (about: string, more: JsonObject = {}): JsonObject => ({
    '@context': CONTEXT,
    type: 'Endorsement',
    id: FIRST,
    claim: { id: about, endorsementComment: 'Good.' },
    issuer: COUNCIL,
    issuedOn: '2026-01-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
    ...more,
  });
  const endorsed = (about: string, more: Web = {}): Web =>
    site({ [COUNCIL]: council(), [FIRST]: endorsement(about), ...more });
  const own = (report: Report): unknown[] =>
    report.findings
      .filter(({ check }) => check === 'endorsement')
      .map(({ code, outcome, pointer, about }) => [code, outcome, pointer, about?.verdict]);

  for (const [place, about, pages] of [
    ['/endorsement', ID, { [ID]: assertion({ endorsement: FIRST }) }],
    ['/badge/endorsement/0', CLASS, { [CLASS]: badgeClass({ endorsement: [FIRST] }) }],
    ['/badge/issuer/endorsement', PROFILE, { [PROFILE]: profile({ endorsement: { id: FIRST } }) }],
  ] as const)
    test(`O-30: attached at ${place}, with a report of its own`, async () => {
      const report = await hosted(endorsed(about, pages));
      assertVerdict(report, 'valid');
      assert.deepEqual(own(report), [['endorsement-holds', 'pass', place, 'valid']]);
      const found = find(report, 'endorsement-holds')!;
      assert.equal(found.params!['by'], COUNCIL);
      assert.equal(found.about!.badge?.credential.issuer.name?.[0]?.value, 'Council');
      assert.ok(has(found.about!, 'hosted-matches', 'pass'));
    });
  test('O-30: an endorsement of something else is not counted', async () => {
    const report = await hosted(endorsed(CLASS, { [ID]: assertion({ endorsement: FIRST }) }));
    assertVerdict(report, 'valid');
    assert.deepEqual(own(report), [['endorsement-elsewhere', 'warn', '/endorsement', 'valid']]);
  });
  test('O-10: a copy inside proves nothing; the document that its host serves counts', async () => {
    const copy = endorsement(ID, { claim: { id: ID, endorsementComment: 'Forged.' } });
    const report = await hosted(endorsed(ID, { [ID]: assertion({ endorsement: copy }) }));
    assert.equal(
      find(report, 'endorsement-holds')?.about?.badge?.credential.endorsementComment,
      'Good.',
    );
    const { id: _id, ...homeless } = copy;
    for (const value of [homeless, 'Very good', 7])
      assert.deepEqual(
        own(await hosted(endorsed(ID, { [ID]: assertion({ endorsement: value as Json }) }))),
        [['endorsement-fails', 'warn', '/endorsement', undefined]],
      );
  });
  test('O-30: one that is unavailable or not valid is reported and changes nothing; under strictEndorsements it counts', async () => {
    const gone = endorsed(ID, { [ID]: assertion({ endorsement: FIRST }), [FIRST]: 404 });
    assert.deepEqual(own(await hosted(gone)), [
      ['endorsement-undecided', 'unknown', '/endorsement', undefined],
    ]);
    assertVerdict(await hosted(gone), 'valid');
    const foreign = endorsed(ID, {
      [ID]: assertion({ endorsement: FIRST }),
      [FIRST]: endorsement(ID, { issuer: PROFILE }),
    });
    assert.deepEqual(
      own(await hosted(foreign)).map((row) => (row as unknown[]).slice(0, 2)),
      [
        ['endorsement-fails', 'warn'],
        ['endorsement-self', 'warn'],
      ],
    );
    assertVerdict(await hosted(foreign), 'valid');
    assertVerdict(
      await judged(JSON.stringify(assertion()), foreign, { strictEndorsements: true }),
      'invalid',
    );
    const revoked = endorsed(ID, {
      [ID]: assertion({ endorsement: FIRST }),
      [FIRST]: { '@context': CONTEXT, id: FIRST, revoked: true },
    });
    assertVerdict(await hosted(revoked), 'valid');
    assert.deepEqual(
      own(await hosted(revoked)).map((row) => (row as unknown[])[0]),
      ['endorsement-fails'],
    );
  });
  test('O-30: a signed one, as text at its URL, and in the badge itself', async () => {
    const by = await signer('ES256'),
      key = `${COUNCIL}/key`;
    const text = await token(
      by,
      {},
      endorsement(ID, { id: 'urn:uuid:1', verification: { type: 'SignedBadge', creator: key } }),
    );
    const keys = {
      [COUNCIL]: council({ publicKey: key }),
      [key]: {
        '@context': CONTEXT,
        type: 'CryptographicKey',
        id: key,
        owner: COUNCIL,
        publicKeyPem: by.pem,
      },
    };
    for (const value of [text, FIRST]) {
      const report = await hosted(
        endorsed(ID, { [ID]: assertion({ endorsement: value }), [FIRST]: text, ...keys }),
      );
      assert.deepEqual(
        own(report),
        [['endorsement-holds', 'pass', '/endorsement', 'valid']],
        told(report),
      );
    }
  });
  test('V-5: no endorsement is requested for a badge that is not authentic', async () => {
    const asked: string[] = [];
    const [badge] = await read(JSON.stringify(assertion({ endorsement: FIRST })));
    await verify(badge!, {
      now: NOW,
      fetch: web(endorsed(ID, { [PROFILE]: 404, [ID]: assertion({ endorsement: FIRST }) }), asked),
    });
    assert.ok(!asked.includes(FIRST));
  });
});
