/** Exactly what the checks of results, evidence, newer versions and validity state: outcome, code, place and parameters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { NetRequest, NetResult } from '../../../src/net/contract.js';
import type { Finding } from '../../../src/report/finding.js';
import { evidence, MAX_RESOURCE_BYTES } from '../../../src/verification/checks/evidence.js';
import { refresh } from '../../../src/verification/checks/refresh.js';
import { results } from '../../../src/verification/checks/results.js';
import { validity } from '../../../src/verification/checks/validity.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, copy, type Draft } from '../../badge/samples.js';
import { NOW } from '../../support/mint.js';
import { badgeOf, run, stated } from './direct.js';

const SUBJECT = '/credentialSubject';
const DESCRIBED = `${SUBJECT}/achievement/resultDescription`;

const edited = (edit: (subject: Draft) => void): ReturnType<typeof badgeOf> => {
  const draft = copy(ACHIEVEMENT);
  edit(draft['credentialSubject']);
  return badgeOf(draft as JsonObject);
};
const ofResults = async (edit: (subject: Draft) => void): Promise<unknown[][]> =>
  (await run(results, edited(edit), { findings: [] })).map((found: Finding) => {
    assert.equal(found.check, 'results');
    return stated(found);
  });

test('M-16: a link to nothing names its property and its id', async () => {
  const link = (pointer: string, property: string): unknown[] => [
    'warn',
    'result-link',
    pointer,
    { property, id: 'urn:x:none' },
  ];
  assert.deepEqual(
    await ofResults((subject) => {
      subject['result'][0].resultDescription = 'urn:x:none';
      subject['result'][0].achievedLevel = 'urn:x:none';
    }),
    [link(`${SUBJECT}/result/0/resultDescription`, 'resultDescription')],
  );
  assert.deepEqual(
    await ofResults((subject) => (subject['result'][0].achievedLevel = 'urn:x:none')),
    [link(`${SUBJECT}/result/0/achievedLevel`, 'achievedLevel')],
  );
  assert.deepEqual(
    await ofResults((subject) => {
      subject['achievement'].resultDescription[0].requiredLevel = 'urn:x:none';
    }),
    [link(`${DESCRIBED}/0/requiredLevel`, 'requiredLevel')],
  );
  assert.deepEqual(
    await ofResults((subject) => {
      delete subject['result'][0].resultDescription;
      Object.assign(subject['result'][0], { value: 'F', achievedLevel: 'urn:x:none' });
    }),
    [],
    'a result without a description is compared with none',
  );
});

test('M-16, M-17: a value that is not allowed names what is; one out of range names the ends', async () => {
  const at = `${SUBJECT}/result/0/value`;
  assert.deepEqual(await ofResults((subject) => (subject['result'][0].value = 'F')), [
    ['warn', 'result-value', at, { got: 'F', allowed: 'C, B, A' }],
  ]);
  const ranged = (value: string, ends: object): Promise<unknown[][]> =>
    ofResults((subject) => {
      const [described] = subject['achievement'].resultDescription;
      for (const name of ['allowedValue', 'valueMin', 'valueMax']) delete described[name];
      Object.assign(described, ends);
      subject['result'][0].value = value;
    });
  const out = (got: string, min: string, max: string): unknown[][] => [
    ['warn', 'result-value', at, { got, min, max }],
  ];
  assert.deepEqual(await ranged('-1', { valueMin: '0' }), out('-1', '0', ''));
  assert.deepEqual(await ranged('11', { valueMax: '10' }), out('11', '', '10'));
  for (const [value, ends] of [
    ['0', { valueMin: '0' }],
    ['10', { valueMax: '10' }],
    ['-1', {}],
    ['-1', { valueMin: ' ' }],
    ['-1', { valueMin: 'low', valueMax: 'high' }],
    [' ', { valueMin: '1' }],
    ['Infinity', { valueMax: '10' }],
  ] as const)
    assert.deepEqual(await ranged(value, ends), [], JSON.stringify([value, ends]));
  assert.deepEqual(await ofResults((subject) => delete subject['result'][0].value), []);
});

test('M-16: a status that is missing, dates in reverse and too many credits are told with their values', async () => {
  assert.deepEqual(
    await ofResults((subject) => {
      subject['achievement'].resultDescription[0].resultType = 'Status';
      delete subject['result'][0].status;
    }),
    [['warn', 'result-status', `${SUBJECT}/result/0`, { name: 'Grade' }]],
  );
  assert.deepEqual(await ofResults((subject) => delete subject['result'][0].status), []);
  const dated = (start: unknown, end: unknown): Promise<unknown[][]> =>
    ofResults((subject) =>
      Object.assign(subject, { activityStartDate: start, activityEndDate: end }),
    );
  const [start, end] = ['2026-01-10T00:00:00Z', '2026-01-09T00:00:00Z'];
  assert.deepEqual(await dated(start, end), [
    ['warn', 'result-dates', `${SUBJECT}/activityEndDate`, { start, end }],
  ]);
  for (const [one, other] of [
    [start, start],
    [end, start],
    [undefined, end],
    [start, undefined],
    ['soon', end],
  ])
    assert.deepEqual(await dated(one, other), []);
  const credits = (earned: unknown, available: unknown): Promise<unknown[][]> =>
    ofResults((subject) => {
      subject['creditsEarned'] = earned;
      subject['achievement'].creditsAvailable = available;
    });
  assert.deepEqual(await credits(6, 5), [
    ['warn', 'result-credits', `${SUBJECT}/creditsEarned`, { earned: 6, available: 5 }],
  ]);
  for (const [earned, available] of [
    [5, 5],
    [6, undefined],
    [undefined, 5],
  ])
    assert.deepEqual(await credits(earned, available), []);
});

test('M-16: a pointer names an item only where each item written was read', async () => {
  const second = (subject: Draft): void => {
    subject['result'] = [{ ...subject['result'][0] }, { ...subject['result'][0], value: 'F' }];
  };
  const pointers = async (edit: (subject: Draft) => void): Promise<unknown[]> =>
    (await ofResults(edit)).map(([, , pointer]) => pointer);
  assert.deepEqual(await pointers(second), [`${SUBJECT}/result/1/value`]);
  assert.deepEqual(
    await pointers((subject) => {
      second(subject);
      subject['result'].unshift(null);
    }),
    [`${SUBJECT}/result/value`],
  );
  assert.deepEqual(
    await pointers((subject) => {
      const { resultDescription } = subject['achievement'];
      subject['achievement'].resultDescription = { ...resultDescription[0], requiredLevel: 'x' };
    }),
    [`${DESCRIBED}/requiredLevel`],
  );
  assert.deepEqual(await run(results, badgeOf({ ...ACHIEVEMENT, credentialSubject: null })), []);
});

type Page = Uint8Array | NetResult;
const AT = '2026-11-21T12:00:00.000Z';
interface Asked extends NetRequest {
  readonly url: string;
}
/** A network with these pages. */
const net = (pages: Readonly<Record<string, Page>>, asked: Asked[] = []): CheckContext['net'] => ({
  get: async (url, request) => {
    asked.push({ url, ...request });
    const page = pages[url];
    if (page === undefined) return { ok: false, url, reason: 'http', status: 404, at: AT };
    return page instanceof Uint8Array
      ? { ok: true, url, status: 200, contentType: 'x/y', bytes: page, at: AT }
      : page;
  },
  send: () => Promise.reject(new Error('nothing is sent')),
});

const PHOTO = 'https://ada.example/photo.png';
const DIGEST = 'sha256-A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=';
const photo: JsonObject = { id: PHOTO, digestSRI: DIGEST };
const BYTES = Uint8Array.of(1, 2, 3);

test('X-22: each resource is fetched, and told with its URL, its digest and its place', async () => {
  const asked: Asked[] = [];
  const relatedResource = ['x', photo, { id: PHOTO }, { ...photo, id: `${PHOTO}?2` }];
  const found = await run(evidence, badgeOf({ ...ACHIEVEMENT, relatedResource }), {
    fetchEvidence: true,
    net: net({ [PHOTO]: BYTES, [`${PHOTO}?2`]: Uint8Array.of(9) }, asked),
  });
  assert.deepEqual(found.map(stated), [
    ['pass', 'evidence-digest-ok', '/relatedResource/1', { url: PHOTO }],
    ['fail', 'evidence-digest-differs', '/relatedResource/3', { url: `${PHOTO}?2` }],
  ]);
  assert.deepEqual(asked[0], { url: PHOTO, accept: '*/*', maxBytes: MAX_RESOURCE_BYTES });
  for (const [index, url] of [PHOTO, `${PHOTO}?2`].entries()) {
    const { digest, ...seen } = found[index]!.evidence!;
    assert.match(String(digest), /^sha256-[0-9a-f]{64}$/);
    assert.deepEqual(seen, { url, fetchedAt: AT, httpStatus: 200 });
  }
});

test('X-22, X-2: what is not fetched, and what cannot be, is told', async () => {
  const of = async (relatedResource: Json, context: Partial<CheckContext>): Promise<unknown[][]> =>
    (
      await run(evidence, badgeOf({ ...ACHIEVEMENT, relatedResource }), {
        net: net({}),
        ...context,
      })
    ).map(stated);
  const notAsked = (params: object): unknown[] => [
    'skipped',
    'evidence-not-asked',
    '/relatedResource',
    params,
  ];
  assert.deepEqual(await of([photo, photo], {}), [notAsked({ count: 2 })]);
  assert.deepEqual(await of([photo], { fetchEvidence: true, findings: [] }), [
    notAsked({ count: 1 }),
  ]);
  for (const none of [null, [], { id: PHOTO }, ['x']])
    assert.deepEqual(await of(none, { fetchEvidence: true }), []);
  assert.deepEqual(await of(photo, { fetchEvidence: true }), [
    ['unknown', 'evidence-unreachable', '/relatedResource', { url: PHOTO, reason: 'http' }],
  ]);
  const gone = await run(
    evidence,
    badgeOf({ ...ACHIEVEMENT, relatedResource: { digestSRI: DIGEST } }),
    {
      fetchEvidence: true,
      net: net({}),
    },
  );
  assert.deepEqual(gone[0]!.params, { url: '', reason: 'http' });
  assert.deepEqual(gone[0]!.evidence, { url: '', fetchedAt: AT, httpStatus: 404 });
  const many = Array.from({ length: 12 }, () => photo);
  const found = await of(many, { fetchEvidence: true, net: net({ [PHOTO]: BYTES }) });
  assert.deepEqual([found.length, found[10]], [11, notAsked({ count: 2, limit: 10 })]);
  const ten = await of(many.slice(2), { fetchEvidence: true, net: net({ [PHOTO]: BYTES }) });
  assert.deepEqual([ten.length, ten[9]![1]], [10, 'evidence-digest-ok']);
});

const SERVICE = 'https://college.example/refresh/1';
const service: JsonObject = { id: SERVICE, type: '1EdTechCredentialRefresh' };
const refreshable = (refreshService: Json, more: JsonObject = {}): JsonObject => ({
  ...ACHIEVEMENT,
  refreshService,
  ...more,
});
const NEWER = '2026-05-01T00:00:00Z';
interface Answered {
  readonly found: Finding[];
  readonly asked: Asked[];
  readonly others: unknown[];
}
/** Asks the service, whose answer is verified with this report. */
async function refreshed(
  given: JsonObject,
  newer: JsonObject | Page | { error: string },
  report: object = { authentic: 'yes', verdict: 'valid' },
): Promise<Answered> {
  const [asked, others]: [Asked[], unknown[]] = [[], []];
  const page = newer instanceof Uint8Array || 'ok' in newer ? (newer as Page) : Uint8Array.of(123);
  const found = await run(refresh, badgeOf(given), {
    refresh: true,
    net: net({ [SERVICE]: page }, asked),
    verifyOther: async (text, role) => {
      others.push([text, role]);
      if ('error' in newer) return newer as { error: string };
      const badge = badgeOf(newer as JsonObject);
      return { badge, report, document: badge.document } as unknown as OtherAnswer;
    },
  });
  return { found, asked, others };
}
const given = refreshable(service);

test('V-40, V-42: the service is asked once, for a credential, and its answer verified as a newer version', async () => {
  const { found, asked, others } = await refreshed(
    given,
    refreshable(service, { validFrom: NEWER }),
  );
  assert.deepEqual(found.map(stated), [
    ['warn', 'refresh-newer', '/refreshService', { url: SERVICE, verdict: 'valid', date: NEWER }],
  ]);
  assert.deepEqual(found[0]!.evidence, { url: SERVICE, fetchedAt: AT, httpStatus: 200 });
  assert.equal(found[0]!.about?.verdict, 'valid');
  assert.deepEqual(others, [['{', 'newer']]);
  assert.equal(asked.length, 1);
  assert.match(asked[0]!.accept, /^application\/vc, application\/vc\+jwt, /);
  const same = await refreshed(given, given, { authentic: 'yes', verdict: 'expired' });
  assert.deepEqual(same.found.map(stated), [
    [
      'pass',
      'refresh-offered',
      '/refreshService',
      { url: SERVICE, verdict: 'expired', date: ACHIEVEMENT['validFrom'], newest: true },
    ],
  ]);
});

test('V-41, X-44: another answer is ignored, with the reason', async () => {
  const newer = refreshable(service, { validFrom: NEWER });
  const person = (more: JsonObject): JsonObject => ({
    credentialSubject: { ...(ACHIEVEMENT['credentialSubject'] as JsonObject), ...more },
  });
  const [identity] = (ACHIEVEMENT['credentialSubject'] as { identifier: JsonObject[] }).identifier;
  const rows: ReadonlyArray<readonly [string, JsonObject, object?]> = [
    ['issuer', { issuer: 'did:example:other' }],
    ['issuer', { issuer: {} }],
    ['id', { id: 'urn:uuid:c2' }],
    ['id', { id: undefined as unknown as Json }],
    ['recipient', person({ id: 'did:example:eve' })],
    ['recipient', person({ identifier: [] })],
    ['recipient', person({ identifier: [{ ...identity, salt: 'x' }] })],
    ['recipient', person({ identifier: [{ ...identity, identityType: 'userName' }] })],
    ['recipient', person({ identifier: [{ ...identity, hashed: false }] })],
    ['older', { validFrom: '2026-03-01T00:00:00Z' }],
    ['older', { validFrom: 'soon' }],
    ['authentic: no', {}, { authentic: 'no' }],
    ['authentic: unknown', {}, { authentic: 'unknown' }],
  ];
  for (const [reason, more, report] of rows) {
    const { found } = await refreshed(given, { ...newer, ...more }, report);
    assert.deepEqual(
      found.map(stated),
      [['warn', 'refresh-ignored', '/refreshService', { url: SERVICE, reason }]],
      JSON.stringify([reason, more]),
    );
  }
  const unread = await refreshed(given, { error: 'not-a-badge' });
  assert.deepEqual(unread.found[0]!.params, { url: SERVICE, reason: 'not-a-badge' });
  assert.equal('about' in unread.found[0]!, false);
  const bytes = await refreshed(given, Uint8Array.of(0xff));
  assert.deepEqual([bytes.found[0]!.params?.['reason'], bytes.others], ['not-utf8', []]);
  const undated = await refreshed(refreshable(service, { validFrom: 'soon' }), newer);
  assert.equal(undated.found[0]!.params?.['reason'], 'older');
});

test('M-36: ids are compared without white space and percent-encoding; identities in any order', async () => {
  const newer = refreshable(service, { validFrom: NEWER });
  const rows: ReadonlyArray<readonly [string, string, string]> = [
    [' urn:x:a ', 'urn:x:a', 'refresh-newer'],
    ['urn:x:%61', 'urn:x:a', 'refresh-newer'],
    [' urn:x:%zz', 'urn:x:%zz ', 'refresh-newer'],
    ['urn:x:A', 'urn:x:a', 'refresh-ignored'],
  ];
  for (const [one, other, code] of rows) {
    const { found } = await refreshed({ ...given, id: one }, { ...newer, id: other });
    assert.equal(found[0]!.code, code, JSON.stringify([one, other]));
  }
  const many = (...types: string[]): JsonObject => ({
    credentialSubject: {
      ...(ACHIEVEMENT['credentialSubject'] as JsonObject),
      identifier: types.map((identityType) => ({
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'ada',
        identityType,
      })),
    },
  });
  const { found } = await refreshed(
    { ...given, ...many('userName', 'nickname') },
    { ...newer, ...many('nickname', 'userName') },
  );
  assert.equal(found[0]!.code, 'refresh-newer');
});

test('V-42, V-43: what is not requested is told with the URL and the type', async () => {
  const of = async (
    refreshService: Json,
    context: Partial<CheckContext> = { refresh: true },
  ): Promise<unknown[][]> =>
    (await run(refresh, badgeOf(refreshable(refreshService)), { net: net({}), ...context })).map(
      stated,
    );
  const offered = (url: string, ...type: string[]): unknown[][] => [
    ['skipped', 'refresh-offered', '/refreshService', { url, type }],
  ];
  const other = { id: 'https://x.example/r', type: ['ManualRefreshService2018'] };
  assert.deepEqual(await of(service, {}), offered(SERVICE, '1EdTechCredentialRefresh'));
  assert.deepEqual(
    await of(service, { refresh: true, findings: [] }),
    offered(SERVICE, '1EdTechCredentialRefresh'),
  );
  assert.deepEqual(await of(other), offered(other.id, 'ManualRefreshService2018'));
  assert.deepEqual(
    await of({ type: '1EdTechCredentialRefresh' }),
    offered('', '1EdTechCredentialRefresh'),
  );
  for (const none of [null, [], 'x', undefined as unknown as Json])
    assert.deepEqual(await of(none), []);
  assert.deepEqual(await of([other, service]), [
    ['unknown', 'refresh-unreachable', '/refreshService', { url: SERVICE, reason: 'http' }],
  ]);
  const [found] = await run(refresh, badgeOf(given), { refresh: true, net: net({}) });
  assert.deepEqual(found!.evidence, { url: SERVICE, fetchedAt: AT, httpStatus: 404 });
});

const now = new Date(NOW).toISOString();
const DATES = { validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' };
const CLAIMS = {
  '@context': ACHIEVEMENT['@context']!,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
};
const ofPeriod = async (more: JsonObject, payload?: JsonObject): Promise<unknown[][]> =>
  (
    await run(
      validity,
      badgeOf(
        { ...CLAIMS, ...DATES, ...more } as JsonObject,
        payload && { jws: { header: {}, payload } },
      ),
    )
  ).map(stated);
const NONE = undefined as unknown as Json;

test('V-50: the period is told with its dates and the clock', async () => {
  const inside = (from: string, until: string): unknown[][] => [
    ['pass', 'in-period', undefined, { from, until, now }],
  ];
  assert.deepEqual(await ofPeriod({}), inside(DATES.validFrom, DATES.validUntil));
  assert.deepEqual(await ofPeriod({ validUntil: NONE }), inside(DATES.validFrom, ''));
  assert.deepEqual(await ofPeriod({ validFrom: NONE, validUntil: NONE }), inside('', ''));
  const past = '2026-02-01T00:00:00Z';
  assert.deepEqual(await ofPeriod({ validUntil: past }), [
    ['fail', 'expired', '/validUntil', { date: past, now }],
  ]);
  const future = '2099-01-01T00:00:00Z';
  assert.deepEqual(await ofPeriod({ validFrom: future, validUntil: past }), [
    ['fail', 'not-yet-valid', '/validFrom', { date: future, now }],
    ['fail', 'expired', '/validUntil', { date: past, now }],
  ]);
  for (const value of ['soon', '', {}] as Json[]) {
    const date = String(value);
    assert.deepEqual(await ofPeriod({ validFrom: value, validUntil: value }), [
      ['unknown', 'period-unreadable', '/validFrom', { date, now }],
      ['unknown', 'period-unreadable', '/validUntil', { date, now }],
    ]);
  }
});

test('J-13, J-14: the claims of a token limit the period, to the whole second', async () => {
  const second = Date.parse(NOW) / 1000;
  const open = { validUntil: NONE };
  const inside = (until: string): unknown[][] => [
    ['pass', 'in-period', undefined, { from: DATES.validFrom, until, now }],
  ];
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();
  assert.deepEqual(await ofPeriod(open, { exp: second + 0.9 }), inside(iso(second + 0.9)));
  assert.deepEqual(await ofPeriod({}, { exp: second }), inside(DATES.validUntil));
  assert.deepEqual(await ofPeriod(open, { exp: second - 0.1 }), [
    ['fail', 'expired', '/exp', { date: iso(second - 0.1), now }],
  ]);
  assert.deepEqual(await ofPeriod(open, { exp: -1e300 }), [
    ['fail', 'expired', '/exp', { date: '-1e+300', now }],
  ]);
  assert.deepEqual(await ofPeriod(open, { nbf: second + 60.9 }), inside(''));
  assert.deepEqual(await ofPeriod(open, { nbf: second + 61 }), [
    ['fail', 'not-yet-valid', '/nbf', { date: iso(second + 61), now }],
  ]);
  for (const claim of [null, '1', true, [1]] as Json[])
    assert.deepEqual(await ofPeriod(open, { exp: claim, nbf: claim }), inside(''));
  assert.deepEqual(await ofPeriod(open, { nbf: '99999999999' }), inside(''));
});
