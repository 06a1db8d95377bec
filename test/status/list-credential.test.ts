/** Under which conditions a list means anything (S-1 … S-3, S-9, S-21): its request, report, age, id and issuer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { NetResult } from '../../src/net/contract.js';
import { MAX_LISTS_BYTES } from '../../src/status/index.js';
import { hostOf } from '../../src/status/list-credential.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import { answered, answerOf, ASKED_AT, ISSUER, stated, type Settings } from './answered.js';
import { listOf, nineRevoked, saying, through, VALID_FROM } from './bit-lists.js';
import { bitsWith, entry, LIST_URL } from './support.js';

const PARAMS = { url: LIST_URL, purpose: 'revocation', asOf: VALID_FROM };
const CLEAR = ['pass', 'status-clear', PARAMS];
const NONE = undefined as unknown as Json;
const unreadable = (detail: string, more: object = {}): unknown[] => [
  'unknown',
  'status-list-unreadable',
  { url: LIST_URL, detail, ...more },
];

test('S-1: a list is requested once, as a credential in any form, up to the size of lists', async () => {
  const { asked } = await through(entry(8), nineRevoked);
  const [{ accept, ...request }] = asked as [(typeof asked)[0]];
  assert.deepEqual(request, { url: LIST_URL, maxBytes: NET_LIMITS.statusListBytes });
  assert.match(accept, /^application\/vc, application\/vc\+jwt, .*\*\/\*;q=0\.1$/);
  assert.equal(asked.length, 1);
});

test('S-1: an unavailable list is unknown, with what the request met', async () => {
  const met = { url: 'https://lists.example/moved', fetchedAt: ASKED_AT };
  const failed = (more: object): NetResult[] => [
    { ok: false, url: met.url, reason: 'http', at: ASKED_AT, ...more } as NetResult,
  ];
  const gone = await through(entry(8), failed({ status: 410 }));
  assert.deepEqual(gone.findings.map(stated), [
    ['unknown', 'status-unreachable', { url: LIST_URL, reason: 'http', status: 410 }],
  ]);
  assert.deepEqual(gone.findings[0]!.evidence, { ...met, httpStatus: 410 });
  assert.deepEqual(await saying(entry(8), failed({ reason: 'network' })), [
    ['unknown', 'status-unreachable', { url: LIST_URL, reason: 'network' }],
  ]);
});

test('X-3, N19: a list that cannot be read says why, and which limit it exceeds', async () => {
  const verifyList = async (): Promise<{ error: string; limit?: number }> => ({
    error: 'too-deep',
  });
  assert.deepEqual(await saying(entry(8), nineRevoked, { verifyList }), [unreadable('too-deep')]);
  assert.deepEqual(
    await saying(entry(8), nineRevoked, {
      verifyList: async () => ({ error: 'too-deep', limit: 64 }),
    }),
    [unreadable('too-deep', { limit: 64 })],
  );
  const bytes = [answerOf(LIST_URL, Uint8Array.of(0x7b, 0xff, 0x7d))];
  const { findings } = await through(entry(8), bytes);
  assert.deepEqual(findings.map(stated), [unreadable('not UTF-8')]);
  assert.equal(findings[0]!.evidence?.url, LIST_URL);
});

test('X-3: what may still be read of lists is counted in bytes, the same list once', async () => {
  const answer = answerOf(LIST_URL, nineRevoked) as Extract<NetResult, { ok: true }>;
  const size = answer.bytes.length;
  let verified = 0;
  const left = { listBytes: 1e6, lists: size };
  const settings: Settings = {
    left,
    judged: new Map(),
    verifyList: async (text) => {
      verified++;
      const report = { authentic: 'yes', current: 'yes' } as never;
      return { document: JSON.parse(text) as JsonObject, report };
    },
  };
  for (let round = 0; round < 3; round++)
    assert.deepEqual(await saying(entry(8), [answer], settings), [CLEAR]);
  assert.deepEqual([left.lists, verified], [0, 1]);
  const other = await through(entry(8), [answerOf(LIST_URL, nineRevoked)], settings);
  assert.deepEqual(other.findings.map(stated), [
    ['unsupported', 'status-limit', { url: LIST_URL, limit: MAX_LISTS_BYTES }],
  ]);
  assert.equal(other.findings[0]!.evidence?.url, LIST_URL);
});

for (const [authentic, outcome] of [
  ['no', 'unknown'],
  ['unknown', 'unknown'],
  ['unsupported', 'unsupported'],
] as const)
  test(`S-2: a list that is authentic: ${authentic} decides nothing, and its report is told`, async () => {
    const { findings } = await through(entry(9), nineRevoked, { report: { authentic } });
    assert.deepEqual(findings.map(stated), [
      [outcome, 'status-list-not-authentic', { url: LIST_URL, authentic }],
    ]);
    assert.equal(findings[0]!.about?.authentic, authentic);
    assert.equal(findings[0]!.evidence?.['validFrom'], VALID_FROM);
  });

test('S-2: a list that has ended, has not begun, or whose period is not known decides nothing', async () => {
  for (const current of ['expired', 'not-yet-valid', 'unknown'] as const)
    assert.deepEqual(await saying(entry(9), nineRevoked, { report: { current } }), [
      ['unknown', 'status-list-expired', { url: LIST_URL, current }],
    ]);
  const report = { current: 'yes' } as const;
  assert.deepEqual(await saying(entry(8), nineRevoked, { report }), [CLEAR]);
});

test('S-9: the newest date of a list is remembered; an older one decides nothing, the same does', async () => {
  const seen = new Map<string, number>();
  const dated = async (member: string, date: string): Promise<unknown[][]> =>
    saying(entry(8), await listOf(bitsWith(9), { validFrom: NONE, [member]: date }), { seen });
  const codes = async (...given: Parameters<typeof dated>): Promise<unknown[]> =>
    (await dated(...given)).map(([, code]) => code);
  assert.deepEqual(await codes('validFrom', '2026-03-01T00:00:00Z'), ['status-clear']);
  assert.deepEqual(await codes('validFrom', '2026-03-01T01:00:00+01:00'), ['status-clear']);
  assert.deepEqual(await dated('validFrom', VALID_FROM), [
    ['unknown', 'status-list-older', { url: LIST_URL, date: VALID_FROM }],
  ]);
  assert.deepEqual(await dated('issuanceDate', VALID_FROM), [
    ['unknown', 'status-list-older', { url: LIST_URL, date: VALID_FROM }],
  ]);
  assert.deepEqual(await codes('validFrom', '2026-04-01T00:00:00Z'), ['status-clear']);
  assert.deepEqual(await codes('validFrom', '2026-03-01T00:00:00Z'), ['status-list-older']);
  assert.deepEqual(await codes('name', 'undated'), ['status-clear']);
  assert.deepEqual([...seen], [[LIST_URL, Date.parse('2026-04-01T00:00:00Z')]]);
});

test('S-2, S-40: the dates of a list are told, in the names of both data models', async () => {
  const dates = { issuanceDate: VALID_FROM, expirationDate: '2027-01-01T00:00:00Z' };
  const old = await listOf(bitsWith(9), { validFrom: NONE, ...dates });
  const { findings } = await through(entry(8), old);
  assert.deepEqual(
    [findings[0]!.evidence?.['validFrom'], findings[0]!.evidence?.['validUntil']],
    [dates.issuanceDate, dates.expirationDate],
  );
  const both = await listOf(bitsWith(9), { validUntil: '2026-12-31T00:00:00Z', ...dates });
  const [one] = (await through(entry(8), both)).findings;
  assert.equal(one!.evidence?.['validUntil'], '2026-12-31T00:00:00Z');
});

/** Two responses: one from before, and what a new request gives. */
const answersOf = async (
  before: number,
  subject: JsonObject | undefined,
): Promise<readonly NetResult[]> => {
  const at = new Date(Date.parse(ASKED_AT) - before).toISOString();
  const old = await listOf(bitsWith(9), {}, { ...subject });
  return [answerOf(LIST_URL, old, { at }), answerOf(LIST_URL, nineRevoked)];
};
const ages = async (
  before: number,
  subject?: JsonObject,
  settings: Settings = {},
): Promise<Array<number | undefined>> =>
  (await through(entry(8), await answersOf(before, subject), settings)).asked.map(
    ({ maxAgeMs }) => maxAgeMs,
  );

test('S-9: a list from the cache is requested anew when it is older than its ttl or has ended', async () => {
  assert.deepEqual(await ages(60_000, { ttl: 60_000 }), [undefined]);
  assert.deepEqual(await ages(60_001, { ttl: 60_000 }), [undefined, 0]);
  assert.deepEqual(await ages(60_001, { ttl: '60000' }), [undefined, 0]);
  assert.deepEqual(await ages(60_001), [undefined]);
  assert.deepEqual(await ages(60_001, { ttl: 'a minute' }), [undefined]);
  assert.deepEqual(await ages(0, { ttl: -1 }), [undefined], 'it was fetched just now');
  const expired = { report: { current: 'expired' } } as const;
  assert.deepEqual(await ages(1, {}, expired), [undefined, 0]);
  assert.deepEqual(await ages(0, {}, expired), [undefined]);
  assert.deepEqual(await ages(1, {}, { report: { current: 'not-yet-valid' } }), [undefined]);
});

test('S-9: the new response counts, also when it is missing', async () => {
  const [old] = await answersOf(60_001, { ttl: 60_000 });
  const set = [old!, answerOf(LIST_URL, await listOf(bitsWith(8)))];
  assert.equal((await saying(entry(8), set))[0]![1], 'status-revoked');
  const none = [old!, { ok: false, url: LIST_URL, reason: 'network', at: ASKED_AT } as const];
  assert.equal((await saying(entry(8), none))[0]![1], 'status-unreachable');
  const noSubject = [answerOf(LIST_URL, { ...nineRevoked, credentialSubject: 'x' })];
  assert.equal((await saying(entry(8), noSubject))[0]![1], 'status-list-type');
});

test('S-9: a list past its ttl that a new request gives again does not tell what is so now', async () => {
  const [old] = await answersOf(60_001, { ttl: 60_000 });
  const { findings } = await through(entry(8), [old!, old!]);
  assert.deepEqual(findings.map(stated), [
    ['unknown', 'status-list-expired', { url: LIST_URL, current: 'expired' }],
  ]);
  assert.equal(findings[0]!.evidence?.fetchedAt, old!.at);
  const [young] = await answersOf(60_000, { ttl: 60_000 });
  assert.equal((await saying(entry(8), [young!, young!]))[0]![1], 'status-clear');
});

const idNote = (outcome: string, got: string): unknown[] => [
  outcome,
  'status-list-id',
  { url: LIST_URL, got },
];
test('S-3: the id of the credential or of its subject is the URL; none is no other', async () => {
  const other = 'https://lists.example/other';
  const of = async (id: Json, subjectId: Json, settings: Settings = {}): Promise<unknown[][]> =>
    saying(entry(8), await listOf(bitsWith(9), { id }, { id: subjectId }), settings);
  for (const [id, subjectId] of [
    [LIST_URL, NONE],
    [NONE, LIST_URL],
    [other, LIST_URL],
    [`${LIST_URL}#1`, other],
    [other, `${LIST_URL}#list`],
    [NONE, NONE],
    [5, null],
  ] as const)
    assert.deepEqual(await of(id, subjectId), [CLEAR], JSON.stringify([id, subjectId]));
  assert.deepEqual(await of(other, `${other}#list`), [idNote('warn', other), CLEAR]);
  assert.deepEqual(await of(`${LIST_URL}0`, NONE), [idNote('warn', `${LIST_URL}0`), CLEAR]);
  assert.deepEqual(await of(NONE, other), [idNote('warn', 'undefined'), CLEAR]);
  assert.deepEqual(await of(other, other, { strict: true }), [idNote('unknown', other)]);
});

test('S-3: a URL with a fragment is an id with the same fragment', async () => {
  const url = `${LIST_URL}#list`;
  const of = async (id: string): Promise<unknown[]> =>
    (
      await answered(entry(8, { statusListCredential: url }), {
        [url]: [answerOf(url, await listOf(bitsWith(9), { id }, { id: NONE }))],
      })
    ).findings.map(({ code }) => code);
  assert.deepEqual(await of(url), ['status-clear']);
  assert.deepEqual(await of(LIST_URL), ['status-list-id', 'status-clear']);
});

const issuerNote = (outcome: string, lister: string, issuer = ISSUER): unknown[] => [
  outcome,
  'status-list-issuer',
  { url: LIST_URL, issuer, lister },
];
test('S-3, G5: the issuer of a list is that of the badge, or both are at the host of the list', async () => {
  const of = async (
    lister: Json,
    issuer: Json = ISSUER,
    settings: Settings = {},
  ): Promise<unknown[][]> =>
    saying(entry(8), await listOf(bitsWith(9), { issuer: lister }), {
      ...settings,
      badge: { issuer },
    });
  const [web, host] = ['did:web:lists.example', 'https://lists.example/i'];
  for (const [lister, issuer] of [
    [ISSUER, { id: ISSUER }],
    [{ id: ISSUER }, ISSUER],
    [web, host],
    [host, web],
    ['did:web:LISTS.example:a', 'https://lists.example/b'],
  ] as const)
    assert.deepEqual(await of(lister, issuer), [CLEAR], JSON.stringify([lister, issuer]));
  assert.deepEqual(await of(host), [issuerNote('warn', host), CLEAR]);
  assert.deepEqual(await of(ISSUER, host), [issuerNote('warn', ISSUER, host), CLEAR]);
  assert.deepEqual(await of(NONE), [issuerNote('warn', ''), CLEAR]);
  assert.deepEqual(await of(NONE, host), [issuerNote('warn', '', host), CLEAR]);
  assert.deepEqual(await of(host, {}), [issuerNote('warn', host, ''), CLEAR]);
  assert.deepEqual(await of({ id: 5 }, {}), [issuerNote('warn', '', ''), CLEAR]);
  assert.deepEqual(await of(host, ISSUER, { strict: true }), [issuerNote('unknown', host)]);
  assert.deepEqual(await of(web, host, { strict: true }), [CLEAR]);
});

test('S-3: the issuers of a list without a host are not at one host', async () => {
  const url = 'urn:x:list';
  const list = await listOf(bitsWith(9), { id: url, issuer: 'urn:x:one' });
  const { findings } = await answered(
    entry(8, { statusListCredential: url }),
    { [url]: [answerOf(url, list)] },
    { badge: { issuer: 'urn:x:two' } },
  );
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['status-list-issuer', 'status-clear'],
  );
});

test('S-3: every remark on a list is told, with the list itself', async () => {
  const other = 'https://other.example/i';
  const list = await listOf(bitsWith(9), { id: other, issuer: other }, { id: other });
  const { findings } = await through(entry(8), list);
  assert.deepEqual(findings.map(stated), [idNote('warn', other), issuerNote('warn', other), CLEAR]);
  assert.ok(findings.every(({ evidence }) => evidence?.url === LIST_URL));
  assert.ok(findings.every(({ evidence }) => evidence?.['validFrom'] === VALID_FROM));
});

test('the host of an id: of an http URL with its port, or of a did:web', () => {
  for (const [id, host] of [
    ['https://a.example/x', 'a.example'],
    ['http://A.example:8080', 'a.example:8080'],
    ['did:web:A.example', 'a.example'],
    ['did:web:localhost%3A8080:users:1', 'localhost:8080'],
    ['did:web:%zz', undefined],
    ['did:web:', undefined],
    ['xdid:web:a.example', undefined],
    ['did:key:z6Mk', undefined],
    ['ftp://a.example', undefined],
    ['xhttps://a.example', undefined],
    ['https://', undefined],
    ['', undefined],
  ] as const)
    assert.equal(hostOf(id), host, id);
});
