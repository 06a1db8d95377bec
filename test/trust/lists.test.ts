import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMultikey } from '../../src/bytes/multibase.js';
import { TRUST_LISTS } from '../../src/trust/index.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import {
  codes,
  found,
  mint,
  NOW,
  party,
  readOne,
  token,
  world,
  type Party,
} from '../support/mint.js';
import type { Report } from '../../src/report/finding.js';

const college = await party();
const badge = await readOne(await mint(college));
const LIST = 'https://lists.example/trusted.json';
const judge = (
  trustedIssuers: VerifyOptions['trustedIssuers'],
  pages: Parameters<typeof world>[0] = {},
  more: VerifyOptions = {},
): Promise<Report> =>
  verify(badge, { now: NOW, fetch: world(pages).fetch, trustedIssuers, ...more });
const jwkOf = (by: Party): JsonWebKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(decodeMultikey(by.key.publicKeyMultibase!)!.bytes).toString('base64url'),
});

test('R-2a: no list, own lists and ids; the list that vouches is named with its date', async () => {
  assert.equal((await judge(undefined)).issuer, 'unknown');
  assert.equal((await judge([])).issuer, 'unknown');
  const byId = await judge([college.id]);
  assert.equal(byId.issuer, 'trusted');
  const byList = await judge({
    name: 'Ministry',
    date: '2026-10-01',
    url: LIST,
    issuers: ['did:example:other', { id: college.id, name: 'The College' }],
  });
  assert.deepEqual(found(byList, 'issuer-listed').params, {
    issuer: college.id,
    list: 'Ministry',
    date: '2026-10-01',
    url: LIST,
    name: 'The College',
  });
});

test('unlisted is not invalid: the verdict stays, the lists that were read are named', async () => {
  const report = await judge([
    { name: 'Ministry', issuers: [] },
    { name: 'Town', issuers: ['did:example:x'] },
  ]);
  assert.equal(report.verdict, 'valid');
  assert.equal(report.issuer, 'unlisted');
  assert.deepEqual(found(report, 'issuer-unlisted').params!['lists'], ['Ministry', 'Town']);
});

test('the DCC registry format, given and fetched; its date is that of its last change', async () => {
  const registry = {
    meta: { created: '2020-12-02T02:32:16+0000', updated: '2026-09-01T00:00:00+0000' },
    registry: {
      [college.id]: { name: 'College', url: 'https://college.example', location: 'Here' },
    },
  };
  for (const [given, pages] of [
    [{ name: 'DCC', ...registry }, {}],
    [{ name: 'DCC', type: 'dcc-legacy', url: LIST }, { [LIST]: registry }],
    [{ name: 'DCC', url: LIST }, { [LIST]: registry }],
  ] as const) {
    const report = await judge(given, pages);
    assert.equal(report.issuer, 'trusted', codes(report).join());
    assert.equal(found(report, 'issuer-listed').params!['date'], '2026-09-01T00:00:00+0000');
  }
  assert.equal((await judge({ registry: {} })).issuer, 'unlisted');
});

test('an issuer named like a member of every object is on no registry', async () => {
  for (const list of TRUST_LISTS.filter(({ name }) => name !== 'openid-federation')) {
    const source = list.name === 'dcc' ? { registry: {} } : { issuers: [] };
    for (const id of ['constructor', '__proto__', 'toString'])
      assert.equal(
        (await list.lookUp(id, source, {} as never)).answer,
        'unlisted',
        `${list.name} ${id}`,
      );
  }
});

test('G16: a registry that is down leaves the issuer unknown, reports why, and does not change the verdict', async () => {
  for (const [page, reason] of [
    [undefined, 'offline'],
    [404, 'http'],
    [500, 'http'],
  ] as const) {
    const report = await judge(
      { name: 'Registry', url: LIST },
      page === undefined ? {} : { [LIST]: page },
    );
    assert.equal(report.verdict, 'valid');
    assert.equal(report.authentic, 'yes');
    assert.equal(report.issuer, 'unknown');
    const finding = found(report, 'issuer-list-unreachable');
    assert.equal(finding.outcome, 'unknown');
    assert.equal(finding.params!['reason'], reason);
    assert.ok(!codes(report).includes('issuer-unlisted'));
  }
});

test('one list down, another read: listed by the other, or not on the one that was read', async () => {
  const down = { name: 'Down', url: LIST };
  assert.equal((await judge([down, { issuers: [college.id] }])).issuer, 'trusted');
  const report = await judge([down, { name: 'Read', issuers: [] }]);
  assert.equal(report.issuer, 'unlisted');
  assert.deepEqual(
    codes(report).filter((code) => code.startsWith('issuer-list-')),
    ['issuer-list-unreachable'],
  );
});

test('a document in place of a list is unreadable, not "unlisted"', async () => {
  for (const page of ['<html>', '"text"', '{}', '{"registry":[]}', '']) {
    const report = await judge({ url: LIST }, { [LIST]: page });
    assert.equal(report.issuer, 'unknown', page);
    assert.equal(found(report, 'issuer-list-unreadable').outcome, 'unknown', page);
  }
});

test('a list from a URL cannot refer us to an authority of its choice', async () => {
  const report = await judge(
    { url: LIST },
    { [LIST]: { type: 'openid-federation', url: 'https://evil.example' } },
  );
  assert.equal(found(report, 'issuer-list-unreadable').code, 'issuer-list-unreadable');
});

test('a signed list: by the key given, by the signer given, and by an unknown signer', async () => {
  const ministry = await party('did:web:ministry.example');
  const signed = await token(ministry, {
    name: 'Ministry',
    date: '2026-11-01',
    issuers: [college.id],
  });
  const pages = { [LIST]: signed, ...ministry.page };
  assert.equal((await judge({ url: LIST, keys: [jwkOf(ministry)] }, pages)).issuer, 'trusted');
  const bySigner = await judge({ url: LIST, signer: ministry.id }, pages);
  assert.equal(bySigner.issuer, 'trusted');
  assert.equal(found(bySigner, 'issuer-listed').params!['list'], 'Ministry');
  for (const source of [
    { url: LIST },
    { url: LIST, keys: [jwkOf(await party())] },
    { url: LIST, signer: 'did:web:other.example' },
  ]) {
    const report = await judge(source, pages);
    assert.equal(report.issuer, 'unknown');
    assert.equal(found(report, 'issuer-list-not-authentic').outcome, 'unknown');
    assert.equal(report.verdict, 'valid');
  }
});

test('a list that must be signed and is not, was altered, or has run out is not believed', async () => {
  const ministry = await party('did:web:ministry.example');
  const keys = [jwkOf(ministry)];
  const good = await token(ministry, { issuers: [college.id] });
  const forged = good
    .split('.')
    .with(1, Buffer.from(JSON.stringify({ issuers: [college.id, 'x'] })).toString('base64url'))
    .join('.');
  const old = await token(ministry, { issuers: [college.id], exp: 1_700_000_000 });
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`;
  const critical = await token(ministry, { issuers: [college.id] }, { crit: ['x'], x: 1 });
  for (const page of [JSON.stringify({ issuers: [college.id] }), forged, old, none]) {
    const report = await judge({ url: LIST, keys }, { [LIST]: page });
    assert.equal(report.issuer, 'unknown', page);
    assert.ok(codes(report).includes('issuer-list-not-authentic'), codes(report).join());
  }
  assert.equal((await judge({ url: LIST, keys }, { [LIST]: critical })).issuer, 'unknown');
});

test('a list as a verifiable credential is accepted when its proof is valid and the expected signer made it', async () => {
  const ministry = await party('did:web:ministry.example');
  const credential = await mint(ministry, {
    credentialSubject: {
      id: 'urn:x:list',
      type: ['AchievementSubject'],
      achievement: {
        id: college.id,
        type: ['Achievement'],
        name: 'x',
        description: 'x',
        criteria: { narrative: 'x' },
      },
    },
  });
  const pages = { [LIST]: credential, ...ministry.page };
  // its subject contains no issuers: the proof is accepted, the content is not a list
  assert.ok(
    codes(await judge({ url: LIST, signer: ministry.id }, pages)).includes(
      'issuer-list-unreadable',
    ),
  );
  assert.ok(
    codes(await judge({ url: LIST, signer: 'did:web:other.example' }, pages)).includes(
      'issuer-list-not-authentic',
    ),
  );
  assert.ok(codes(await judge({ url: LIST }, pages)).includes('issuer-list-not-authentic'));
  const altered = { ...credential, name: 'Other' };
  assert.ok(
    codes(await judge({ url: LIST, signer: ministry.id }, { ...pages, [LIST]: altered })).includes(
      'issuer-list-not-authentic',
    ),
  );
});

test('V-5: for a badge that is not signed by the issuer no list is requested', async () => {
  const altered = await readOne({ ...badge.document, name: 'Another' });
  const { fetch, asked } = world({ [LIST]: { issuers: [college.id] } });
  const report = await verify(altered, { now: NOW, fetch, trustedIssuers: { url: LIST } });
  assert.equal(report.issuer, 'unknown');
  assert.ok(codes(report).includes('issuer-not-checked'));
  assert.deepEqual(asked, []);
});
