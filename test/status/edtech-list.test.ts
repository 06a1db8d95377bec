/** 1EdTech's plain list of ids (S-30, S-31): each answer of a site, and exactly what is reported about it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { NetResult } from '../../src/net/contract.js';
import { ASKED_AT, answered, answerOf, ISSUER, OWN_ID, stated, type Answered } from './answered.js';

const URL_OF_LIST = 'https://school.example/revocations.json';
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const entry = { id: URL_OF_LIST, type: '1EdTechRevocationList' };
const own = { '@context': ['https://www.w3.org/ns/credentials/v2', EXTENSIONS] };

const through = (answer: Json | NetResult, badge: JsonObject = {}): Promise<Answered> =>
  answered(
    entry,
    {
      [URL_OF_LIST]: [
        typeof answer === 'object' && answer !== null && 'ok' in answer
          ? (answer as NetResult)
          : answerOf(URL_OF_LIST, answer as Json),
      ],
    },
    { badge: { ...own, ...badge } },
  );
const saying = async (...given: Parameters<typeof through>): Promise<unknown[][]> =>
  (await through(...given)).findings.map(stated);
const list = (revokedCredential: Json, more: JsonObject = {}): JsonObject => ({
  issuer: ISSUER,
  revokedCredential,
  ...more,
});

const AS_OF = { url: URL_OF_LIST, purpose: 'revocation', asOf: ASKED_AT };
const CLEAR = [['pass', 'status-clear', AS_OF]];
const REVOKED = [['fail', 'status-revoked', AS_OF]];
const UNREADABLE = [['unknown', 'status-list-unreadable', { url: URL_OF_LIST }]];
const ENTRY_UNREADABLE = [
  ['unknown', 'status-list-unreadable', { url: URL_OF_LIST, detail: 'entry' }],
];

test('S-40: clear or revoked, with the list, its date, and the digest of its bytes', async () => {
  const { findings, asked } = await through(list(['urn:x:another']));
  assert.deepEqual(findings.map(stated), CLEAR);
  assert.deepEqual(findings[0]!.evidence, {
    url: URL_OF_LIST,
    fetchedAt: ASKED_AT,
    httpStatus: 200,
    digest: 'sha256-6477d6d783c9908076b03f84fca4b421647c1e3da9574135e91ef92f3b053577',
  });
  assert.deepEqual(asked, [{ url: URL_OF_LIST, accept: 'application/json' }]);
  const revoked = await through(list([OWN_ID]));
  assert.deepEqual(revoked.findings.map(stated), REVOKED);
  assert.equal(revoked.findings[0]!.evidence?.url, URL_OF_LIST);
});

test('S-30: an entry is a text or an object with one id; its reason is reported if it is a text', async () => {
  const entries: readonly Json[] = [
    OWN_ID,
    { id: OWN_ID },
    { '@id': OWN_ID },
    { id: OWN_ID, revoked: true },
  ];
  for (const entry of entries)
    assert.deepEqual(await saying(list([entry])), REVOKED, JSON.stringify(entry));
  assert.deepEqual(await saying(list([{ id: OWN_ID, revocationReason: 'Error' }])), [
    ['fail', 'status-revoked', { ...AS_OF, statusReason: 'Error' }],
  ]);
  for (const revocationReason of [1, null, ['Error'], { en: 'Error' }])
    assert.deepEqual(await saying(list([{ id: OWN_ID, revocationReason }])), REVOKED);
  assert.deepEqual(await saying(list(OWN_ID)), REVOKED, 'one entry without the array');
  assert.deepEqual(await saying(list([{ id: OWN_ID, revoked: false }])), CLEAR);
  const both = [{ id: OWN_ID, revoked: false }, OWN_ID];
  assert.deepEqual(await saying(list(both)), REVOKED, 'another entry revokes it');
});

test('S-31: both names of the member are read, and count together', async () => {
  const { revokedCredential: _none, ...rest } = list([]);
  assert.deepEqual(await saying({ ...rest, revokedCredentials: [OWN_ID] }), REVOKED);
  assert.deepEqual(await saying(list([], { revokedCredentials: [OWN_ID] })), REVOKED);
  assert.deepEqual(await saying(list([OWN_ID], { revokedCredentials: [] })), REVOKED);
});

test('10.A15: a list with an entry that cannot be read clears no badge; one that names it revokes it', async () => {
  const unknown: readonly Json[] = [
    null,
    5,
    true,
    [OWN_ID],
    {},
    { id: 5 },
    { uid: OWN_ID },
    { id: OWN_ID, '@id': OWN_ID },
    { id: 'urn:x:another', '@id': 'urn:x:third' },
  ];
  for (const entry of unknown) {
    assert.deepEqual(await saying(list(['urn:x:1', entry])), ENTRY_UNREADABLE);
    assert.deepEqual(await saying(list([entry, OWN_ID])), REVOKED, JSON.stringify(entry));
  }
});

test('S-31: a badge without an id is in no list, and cleared by none', async () => {
  for (const id of [undefined as unknown as Json, null, 5, [OWN_ID]])
    assert.deepEqual(await saying(list([OWN_ID, { id: '5' }]), { id }), ENTRY_UNREADABLE);
});

test('M-36: ids are equal without white space around them, UUIDs also in capital letters', async () => {
  const same: ReadonlyArray<readonly [listed: string, id: string]> = [
    [` ${OWN_ID}\n`, OWN_ID],
    [OWN_ID, ` ${OWN_ID} `],
    [OWN_ID.toUpperCase(), OWN_ID],
    [OWN_ID, OWN_ID.replace('urn:uuid:', 'URN:UUID:')],
    ['urn:X:One', 'urn:X:One'],
  ];
  for (const [listed, id] of same)
    assert.deepEqual(await saying(list([listed]), { id }), REVOKED, JSON.stringify([listed, id]));
  const others: ReadonlyArray<readonly [listed: string, id: string]> = [
    ['urn:x:one', 'urn:x:ONE'],
    ['https://x.example/a', 'https://x.example/A'],
    ['https://x.example/?urn:uuid:a', 'https://x.example/?urn:uuid:A'],
    [`${OWN_ID}0`, OWN_ID],
  ];
  for (const [listed, id] of others)
    assert.deepEqual(await saying(list([listed]), { id }), CLEAR, JSON.stringify([listed, id]));
});

test('S-30, M-36: a name in the list is the id of a badge as a URL or a UUID, however it is written', async () => {
  const id = 'https://school.example/b/a%20b-1';
  const uuid = 'urn:uuid:0B7E3A5E-8a3d-4c57-9f2a-0d6b0e0f5a01';
  const same: ReadonlyArray<readonly [listed: string, id: string]> = [
    ['https://School.Example/b/a%20b-1', id],
    ['http://school.example/b/a%20b-1', id],
    [id, 'http://school.example/b/a%20b-1'],
    ['https://school.example:443/b/a%20b-1', id],
    ['https://school.example/b/a b-1', id],
    ['https://school.example/b/a%20b%2D1', id],
    ['https://school.example/b/%c3%a9', 'https://school.example/b/é'],
    ['/b/a%20b-1', id],
    ['b/a%20b-1', id],
    ['//school.example/b/a%20b-1', id],
    [`${id}#`, id],
    ['0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01', uuid],
    ['urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01', uuid.slice(9)],
  ];
  for (const [listed, id] of same)
    for (const entry of [listed, { id: listed }])
      assert.deepEqual(await saying(list([entry]), { id }), REVOKED, JSON.stringify([listed, id]));
  const others: ReadonlyArray<readonly [listed: string, id: string]> = [
    [`${id}/`, id],
    [`${id}#1`, id],
    [`${id}?`, id],
    ['https://school.example/b/A%20b-1', id],
    ['https://school.example:8443/b/a%20b-1', id],
    ['https://www.school.example/b/a%20b-1', id],
    ['https://school.example/b%2Fa%20b-1', id],
    ['https://school.example/b/a%2520b-1', id],
    ['a%20b-1', id],
    ['', id],
    ['b/1', 'urn:x:b/1'],
    ['0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a02', uuid],
    ['0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01', `${uuid}0`],
  ];
  for (const [listed, id] of others)
    assert.deepEqual(await saying(list([listed]), { id }), CLEAR, JSON.stringify([listed, id]));
});

test('10.A15: a response that is no list is unreadable, whoever it names', async () => {
  const answers: readonly Json[] = [
    'not json',
    [],
    [list([])],
    null,
    {},
    { issuer: ISSUER },
    { issuer: 'https://other.example' },
  ];
  for (const answer of answers)
    assert.deepEqual(await saying(answer), UNREADABLE, JSON.stringify(answer));
});

const foreign = (lister: string, issuer = ISSUER): unknown[][] => [
  ['unknown', 'status-list-issuer', { url: URL_OF_LIST, issuer, lister }],
];
test('S-31: a list by another issuer, or by none, is no answer; an object with the id is the issuer too', async () => {
  const other = 'https://school.example/issuers/2';
  assert.deepEqual(await saying(list([OWN_ID], { issuer: other })), foreign(other));
  assert.deepEqual(await saying({ revokedCredential: [OWN_ID] }), foreign(''));
  assert.deepEqual(await saying(list([OWN_ID], { issuer: { name: 'School' } })), foreign(''));
  assert.deepEqual(await saying(list([OWN_ID], { issuer: { id: ISSUER } })), REVOKED);
  assert.deepEqual(await saying(list([OWN_ID]), { issuer: ISSUER }), REVOKED);
  assert.deepEqual(await saying(list([OWN_ID]), { issuer: {} }), foreign(ISSUER, ''));
  assert.deepEqual(
    await saying({ revokedCredential: [OWN_ID] }, { issuer: {} }),
    foreign('', ''),
    'a list without an issuer is not that of a badge without one',
  );
});

test('S-31: an unsigned list counts at the host of its issuer alone', async () => {
  const away = (issuer: string): unknown[][] => [
    [
      'unknown',
      'status-list-not-authentic',
      {
        url: URL_OF_LIST,
        issuer,
        lister: issuer,
        why: 'unsigned, and not at the issuer’s host',
      },
    ],
  ];
  const by = (issuer: string): Promise<unknown[][]> =>
    saying(list([OWN_ID], { issuer }), { issuer });
  for (const issuer of ['did:web:school.example', 'did:web:SCHOOL.example:staff'])
    assert.deepEqual(await by(issuer), REVOKED, issuer);
  for (const issuer of [
    'https://other.example/i',
    'https://www.school.example/i',
    'did:web:other.example',
    'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    'urn:x:school.example',
    'ahttps://school.example/i',
    'did:web:%',
    'https://',
  ])
    assert.deepEqual(await by(issuer), away(issuer), issuer);
});

test('S-31: a redirect to another site is no answer of the issuer; `www.` is the same site', async () => {
  const served = (host: string): NetResult =>
    answerOf(`https://${host}/moved.json`, list([OWN_ID]));
  for (const host of ['school.example', 'www.school.example'])
    assert.deepEqual(await saying(served(host)), REVOKED, host);
  for (const host of ['other.example', 'www.other.example', 'schowww.ol.example']) {
    const { findings } = await through(served(host));
    assert.deepEqual(findings.map(stated), [
      ['unknown', 'status-unreachable', { url: URL_OF_LIST, reason: 'redirect', status: 200 }],
    ]);
    assert.deepEqual(findings[0]!.evidence, {
      url: `https://${host}/moved.json`,
      fetchedAt: ASKED_AT,
      httpStatus: 200,
    });
  }
});

test('S-31: a list without a host is at the host of no issuer', async () => {
  const url = 'urn:x:list';
  const { findings } = await answered(
    { ...entry, id: url },
    { [url]: [answerOf(url, list([OWN_ID], { issuer: 'urn:x:school' }))] },
    { badge: { ...own, issuer: 'urn:x:school' } },
  );
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['status-list-not-authentic'],
  );
});

test('S-1: a list that is unavailable is unknown, with the reason', async () => {
  const failed = (reason: 'network' | 'http', status?: number): NetResult => ({
    ok: false,
    url: URL_OF_LIST,
    reason,
    at: ASKED_AT,
    ...(status === undefined ? {} : { status }),
  });
  assert.deepEqual(await saying(failed('network')), [
    ['unknown', 'status-unreachable', { url: URL_OF_LIST, reason: 'network' }],
  ]);
  assert.deepEqual(await saying(failed('http', 410)), [
    ['unknown', 'status-unreachable', { url: URL_OF_LIST, reason: 'http', status: 410 }],
  ]);
});

test('S-31, M-31: an entry without a URL, and one whose type has no context, are reported', async () => {
  for (const id of [undefined as unknown as Json, null, 5, [URL_OF_LIST]]) {
    const { findings, asked } = await answered({ ...entry, id }, {}, { badge: own });
    assert.deepEqual(findings.map(stated), [
      ['unknown', 'status-entry-malformed', { property: 'id' }],
    ]);
    assert.deepEqual(asked, []);
  }
  const note = ['warn', 'status-entry-malformed', { property: '@context', expected: EXTENSIONS }];
  assert.deepEqual(await saying(list([]), { '@context': [] }), [note, ...CLEAR]);
  assert.deepEqual(await saying(list([]), { '@context': EXTENSIONS }), CLEAR);
});
