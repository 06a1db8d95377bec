import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { statusMethodOf, supportedStatusTypes } from '../../src/status/index.js';
import { complaints, CONTEXTS, draft, judge, sign } from '../securing/data-integrity/mint.js';
import { world } from './support.js';
import { HOST, issuer, PLAIN } from './older-badge.js';

const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const ISSUER = `${HOST}/issuers/1`;
const OWN_ID = 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01';
/** A badge by an https issuer whose document lists the key, and the 1EdTech list at `url`. */
async function edtech(
  answer: unknown,
  url = PLAIN,
  servedAt = url,
): Promise<ReturnType<typeof judge>> {
  const method = `${ISSUER}#key-1`;
  const document = {
    '@context': ['https://www.w3.org/ns/cid/v1'],
    id: ISSUER,
    verificationMethod: [
      { id: method, type: 'Multikey', controller: ISSUER, publicKeyMultibase: issuer.multikey },
    ],
    assertionMethod: [method],
  };
  const withProof = {
    ...draft(ISSUER),
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: { id: url, type: '1EdTechRevocationList' },
  };
  return judge(await sign(withProof, issuer, { verificationMethod: method }), {
    fetch: redirected(world({ [ISSUER]: document, [url]: answer as JsonObject }), url, servedAt),
  });
}

/** A fetch whose response for one URL came from another, as after a redirect. */
const redirected =
  (fetch: typeof globalThis.fetch, url: string, servedAt: string): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    if (String(input) !== url || servedAt === url) return response;
    return Object.defineProperty(response, 'url', { value: servedAt });
  };
const SPELLINGS = ['revokedCredential', 'revokedCredentials'];

test('W133, 10.A15: a response that is no list is reported so, not as another issuer’s list', async () => {
  for (const answer of [
    { valid: true },
    { detail: 'Not found.' },
    {},
    { error: 'x' },
    { issuer: ISSUER },
  ]) {
    const report = await edtech(answer);
    assert.equal(report.verdict, 'indeterminate', JSON.stringify(answer));
    const said = report.findings.filter(({ check }) => check === 'status');
    assert.deepEqual(
      said.map(({ code }) => code),
      ['status-list-unreadable'],
    );
  }
});

test('10.A15: an entry in an unknown form clears no badge; `@id` is `id`', async () => {
  const answer = (entry: Json): JsonObject => ({ issuer: ISSUER, revokedCredential: [entry] });
  assert.equal((await edtech(answer({ '@id': OWN_ID }))).verdict, 'revoked');
  const unknown: readonly Json[] = [
    null,
    false,
    5,
    [OWN_ID],
    {},
    { [OWN_ID]: 'x' },
    { id: [OWN_ID] },
  ];
  for (const entry of unknown)
    assert.equal((await edtech(answer(entry))).verdict, 'indeterminate', JSON.stringify(entry));
  for (const value of [null, {}, false])
    assert.equal(
      (await edtech({ issuer: ISSUER, revokedCredential: value })).verdict,
      'indeterminate',
    );
});

test('W75: a byte order mark before a list is no part of it', async () => {
  const list = JSON.stringify({ issuer: ISSUER, revokedCredential: [{ id: OWN_ID }] });
  assert.equal((await edtech(`\ufeff${list}`)).verdict, 'revoked');
});

for (const member of SPELLINGS) {
  test(`N22, G1, S-30, S-31: ${member}: revoked true or omitted revokes, false does not`, async () => {
    const answer = (item: JsonObject): JsonObject => ({
      id: PLAIN,
      issuer: ISSUER,
      [member]: [{ id: 'urn:other' }, item],
    });
    const omitted = await edtech(answer({ id: OWN_ID, revocationReason: 'Issued in error' }));
    assert.equal(omitted.verdict, 'revoked');
    const finding = omitted.findings.find(({ code }) => code === 'status-revoked');
    assert.deepEqual(
      [finding?.params?.['statusReason'], finding?.params?.['url']],
      ['Issued in error', PLAIN],
    );
    assert.equal((await edtech(answer({ id: OWN_ID, revoked: true }))).verdict, 'revoked');
    assert.equal((await edtech(answer({ id: OWN_ID, revoked: false }))).verdict, 'valid');
    assert.equal((await edtech(answer({ id: 'urn:another' }))).verdict, 'valid');
  });
}

test('S-31: an unsigned list by another issuer, or at another host, is no answer', async () => {
  const other = 'https://elsewhere.example/revocations.json';
  assert.deepEqual(
    complaints(
      await edtech({ issuer: 'https://school.example/issuers/2', revokedCredential: [] }),
      'status',
    ),
    ['unknown status-list-issuer'],
  );
  assert.deepEqual(complaints(await edtech({ revokedCredential: [] }), 'status'), [
    'unknown status-list-issuer',
  ]);
  const away = await edtech({ issuer: ISSUER, revokedCredential: [] }, other);
  assert.deepEqual(
    [away.verdict, ...complaints(away, 'status')],
    ['indeterminate', 'unknown status-list-not-authentic'],
  );
});

test('S-31: plain http is not requested; an unreadable list and one without entries decide nothing', async () => {
  const plain = await edtech(
    { issuer: ISSUER, revokedCredential: [] },
    'http://school.example/revocations.json',
  );
  assert.equal(
    plain.findings.find(({ code }) => code === 'status-unreachable')?.params?.['reason'],
    'policy',
  );
  for (const answer of ['not json', '[]', { issuer: ISSUER }])
    assert.equal((await edtech(answer)).verdict, 'indeterminate');
  assert.equal((await edtech(404)).verdict, 'indeterminate');
});

test('S-31: an unsigned list that another site serves after a redirect is not the issuer’s', async () => {
  const list = { issuer: ISSUER, revokedCredential: [] };
  const other = await edtech(list, PLAIN, 'https://other.example/revocations.json');
  assert.equal(other.verdict, 'indeterminate');
  assert.equal(
    other.findings.find(({ code }) => code === 'status-unreachable')?.params?.['reason'],
    'redirect',
  );
  const { hostname } = new URL(HOST);
  for (const host of [hostname, `www.${hostname}`])
    assert.equal((await edtech(list, PLAIN, `https://${host}/moved.json`)).verdict, 'valid', host);
});

test('V-51: the table loads the method of every type it names, and none else', async () => {
  for (const type of supportedStatusTypes())
    for (const one of [type, [type], ['SmartStatus', type]])
      assert.ok((await statusMethodOf({ type: one }))?.types.includes(type), type);
  const none = ['toString', 'constructor', 'SmartStatus', 5, null, [], [['StatusList2021Entry']]];
  for (const type of none) assert.equal(await statusMethodOf({ type: type as Json }), undefined);
  assert.equal(await statusMethodOf({}), undefined);
});
