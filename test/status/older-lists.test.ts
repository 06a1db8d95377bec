import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { zlib } from '../../src/bytes/gzip.js';
import { statusMethodOf, supportedStatusTypes } from '../../src/status/index.js';
import {
  complaints,
  CONTEXTS,
  didOf,
  draft,
  judge,
  newKey,
  sign,
} from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, encoded, entry, list, LIST_URL, world } from './support.js';

const issuer = await newKey('Ed25519');
const stranger = await newKey('Ed25519');
const STATUS_2021 = 'https://w3id.org/vc/status-list/2021/v1';
const REVOCATION_2020 = 'https://w3id.org/vc-revocation-list-2020/v1';
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** Their contexts cannot be used beside VCDM 2.0 in the list itself: both protect `description`. */
const VCDM_1 = (context: string): JsonObject => ({
  '@context': [
    'https://www.w3.org/2018/credentials/v1',
    context,
    'https://w3id.org/security/data-integrity/v2',
  ],
  issuanceDate: '2026-02-01T00:00:00Z',
  validFrom: undefined as unknown as Json,
});

const badge = (context: string, status: Json, more: JsonObject = {}): Promise<JsonObject> =>
  sign(
    {
      ...draft(didOf(issuer)),
      '@context': [...CONTEXTS, context],
      credentialStatus: status,
      ...more,
    },
    issuer,
  );

const list2021 = async (bits: Uint8Array, subject: JsonObject = {}): Promise<JsonObject> =>
  list(
    issuer,
    bits,
    { ...VCDM_1(STATUS_2021), type: ['VerifiableCredential', 'StatusList2021Credential'] },
    { type: 'StatusList2021', encodedList: await encoded(bits, ''), ...subject },
  );
const entry2021 = (index: number, more: JsonObject = {}): JsonObject =>
  entry(index, { type: 'StatusList2021Entry', ...more });

test('G2, S-20: StatusList2021, revoked, clear and suspended', async () => {
  const fetch = world({ [LIST_URL]: await list2021(bitsWith(3)) });
  assert.equal((await judge(await badge(STATUS_2021, entry2021(3)), { fetch })).verdict, 'revoked');
  assert.equal((await judge(await badge(STATUS_2021, entry2021(4)), { fetch })).verdict, 'valid');
  const suspends = world({
    [LIST_URL]: await list2021(bitsWith(3), { statusPurpose: 'suspension' }),
  });
  assert.equal(
    (
      await judge(await badge(STATUS_2021, entry2021(3, { statusPurpose: 'suspension' })), {
        fetch: suspends,
      })
    ).verdict,
    'suspended',
  );
});

test('S-20: base64 and base64url, with and without padding', async () => {
  const bits = Uint8Array.from({ length: 16_384 }, (_, at) => (at * 7 + (at >> 3)) & 255);
  const url = await encoded(bits, '');
  const spellings = [
    url,
    url.padEnd(Math.ceil(url.length / 4) * 4, '='),
    url.replaceAll('-', '+').replaceAll('_', '/'),
  ];
  for (const encodedList of spellings) {
    const report = await judge(await badge(STATUS_2021, entry2021(15)), {
      fetch: world({ [LIST_URL]: await list2021(bits, { encodedList }) }),
    });
    assert.equal(report.verdict, (bits[1]! & 1) === 1 ? 'revoked' : 'valid');
  }
});

test('S-20: a list of another generation is not taken for it', async () => {
  const report = await judge(await badge(STATUS_2021, entry2021(3)), {
    fetch: world({ [LIST_URL]: await list(issuer, bitsWith(3)) }),
  });
  assert.deepEqual(complaints(report, 'status'), ['unknown status-list-type']);
});

test('G4: two entries, the second revoked and of an older type', async () => {
  const other = 'https://lists.example/status/2';
  const older = await list2021(bitsWith(8));
  const signed = await badge(STATUS_2021, [
    entry(1),
    entry2021(8, { id: `${other}#8`, statusListCredential: other }),
  ]);
  const report = await judge(signed, {
    fetch: world({ [LIST_URL]: await list(issuer, emptyBits()), [other]: older }),
  });
  assert.equal(report.verdict, 'revoked');
});

const entry2020 = (index: number): JsonObject => ({
  id: `${LIST_URL}#${index}`,
  type: 'RevocationList2020Status',
  revocationListIndex: String(index),
  revocationListCredential: LIST_URL,
});
const list2020 = (
  encodedList: string,
  signer = issuer,
  more: JsonObject = {},
): Promise<JsonObject> =>
  list(signer, emptyBits(), {
    ...VCDM_1(REVOCATION_2020),
    type: ['VerifiableCredential', 'RevocationList2020Credential'],
    credentialSubject: { id: `${LIST_URL}#list`, type: 'RevocationList2020', encodedList },
    ...more,
  });

test('S-21: RevocationList2020 in gzip and in zlib', async () => {
  const { encodeBase64url } = await import('../../src/bytes/base64url.js');
  for (const packed of [
    await encoded(bitsWith(11), ''),
    encodeBase64url(await zlib(bitsWith(11))),
  ]) {
    const fetch = world({ [LIST_URL]: await list2020(packed) });
    assert.equal(
      (await judge(await badge(REVOCATION_2020, entry2020(11)), { fetch })).verdict,
      'revoked',
    );
    assert.equal(
      (await judge(await badge(REVOCATION_2020, entry2020(10)), { fetch })).verdict,
      'valid',
    );
  }
});

test('S-21: issuer and id must be the badge’s own', async () => {
  const packed = await encoded(emptyBits(), '');
  const foreign = await judge(await badge(REVOCATION_2020, entry2020(1)), {
    fetch: world({ [LIST_URL]: await list2020(packed, stranger) }),
  });
  assert.deepEqual(
    [foreign.verdict, ...complaints(foreign, 'status')],
    ['indeterminate', 'unknown status-list-issuer'],
  );
  const moved = await judge(await badge(REVOCATION_2020, entry2020(1)), {
    fetch: world({
      [LIST_URL]: await list2020(packed, issuer, { id: 'https://lists.example/other' }),
    }),
  });
  assert.deepEqual(
    [moved.verdict, ...complaints(moved, 'status')],
    ['indeterminate', 'unknown status-list-id'],
  );
});

const HOST = 'https://school.example';
const ISSUER = `${HOST}/issuers/1`;
const PLAIN = `${HOST}/revocations.json`;
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

test('M-31: without extensions.json its type is not a term of the signed graph', async () => {
  const withProof = {
    ...draft(didOf(issuer)),
    credentialStatus: { id: PLAIN, type: '1EdTechRevocationList' },
  };
  await assert.rejects(sign(withProof, issuer), /data-loss/);
});

test('V-51: the table loads the method of every type it names, and none else', async () => {
  for (const type of supportedStatusTypes())
    for (const one of [type, [type], ['SmartStatus', type]])
      assert.ok((await statusMethodOf({ type: one }))?.types.includes(type), type);
  const none = ['toString', 'constructor', 'SmartStatus', 5, null, [], [['StatusList2021Entry']]];
  for (const type of none) assert.equal(await statusMethodOf({ type: type as Json }), undefined);
  assert.equal(await statusMethodOf({}), undefined);
});
