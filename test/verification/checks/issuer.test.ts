/** Findings on an issuer (R-12, X-47, G16): the lists that vouch for it, and the host that it controls. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Finding } from '../../../src/report/finding.js';
import { issuer } from '../../../src/verification/checks/issuer.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, ASSERTION } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

const DID = 'did:web:college.example:issuers:1';
const AT = '2026-11-21T12:00:00.000Z';
type Pages = Readonly<Record<string, JsonObject | number>>;
const net = (pages: Pages): CheckContext['net'] => ({
  get: async (url) => {
    const page = pages[url];
    if (page === undefined) return { ok: false, url, reason: 'network', at: AT };
    if (typeof page === 'number') return { ok: false, url, reason: 'http', status: page, at: AT };
    const bytes = new TextEncoder().encode(JSON.stringify(page));
    return { ok: true, url, status: 200, contentType: 'application/json', bytes, at: AT };
  },
  send: () => Promise.reject(new Error('nothing is sent')),
});
const profile = (more: JsonObject = {}): JsonObject => ({ id: DID, type: ['Profile'], ...more });
const told = (
  context: Partial<CheckContext> = {},
  by: Json = profile(),
  pages: Pages = {},
): Promise<Finding[]> =>
  run(issuer, badgeOf({ ...ACHIEVEMENT, issuer: by }), { net: net(pages), ...context });
const saying = async (...given: Parameters<typeof told>): Promise<unknown[][]> =>
  (await told(...given)).map((found) => {
    const [outcome, code, pointer, params] = stated(found);
    assert.equal(pointer, undefined);
    return [outcome, code, params];
  });

const NO_LIST = ['skipped', 'issuer-no-list', { issuer: DID }];
const ALONE = ['skipped', 'issuer-self-asserted', { issuer: DID }];

test('R-12: an issuer whose key did not sign the badge is not looked up', async () => {
  const trustedIssuers = [{ name: 'Ours', issuers: [DID] }];
  assert.deepEqual(await saying({ findings: [], trustedIssuers }), [
    ['skipped', 'issuer-not-checked', { issuer: DID }],
  ]);
  assert.deepEqual(await saying({ trustedIssuers }, {}), [
    ['skipped', 'issuer-not-checked', { issuer: '' }],
  ]);
  const old = await run(issuer, badgeOf(ASSERTION), { trustedIssuers });
  assert.deepEqual(
    old.map(({ code, params }) => [code, params]),
    [['issuer-not-checked', { issuer: '' }]],
  );
});

test('X-47: without a list, and on none, an issuer is known by its own word alone', async () => {
  assert.deepEqual(await saying(), [NO_LIST, ALONE]);
  assert.deepEqual(await saying({ trustedIssuers: [] }), [NO_LIST, ALONE]);
  assert.deepEqual(await saying({}, DID), [NO_LIST, ALONE], 'the id as a text');
});

test('X-47: the first list that names the issuer is told, with its date and URL and the name there', async () => {
  const named = { name: 'Ours', date: '2026-05-01', url: 'https://ours.example/' };
  const other = { name: 'Theirs', issuers: ['did:example:other'] };
  assert.deepEqual(
    await saying({
      trustedIssuers: [other, { ...named, issuers: [{ id: DID, name: 'College' }] }],
    }),
    [
      [
        'pass',
        'issuer-listed',
        { issuer: DID, list: 'Ours', date: named.date, url: named.url, name: 'College' },
      ],
    ],
  );
  assert.deepEqual(await saying({ trustedIssuers: [{ issuers: [DID] }, other] }), [
    ['pass', 'issuer-listed', { issuer: DID, list: '' }],
  ]);
});

test('G16: lists without the issuer are named together; those that could not be read are no answer', async () => {
  const unlisted = [
    { name: 'A', date: '2026-05-01', issuers: [] },
    { name: 'B', url: 'https://b.example/', issuers: ['did:example:other'] },
  ];
  assert.deepEqual(await saying({ trustedIssuers: unlisted }), [
    ['skipped', 'issuer-unlisted', { issuer: DID, lists: ['A', 'B'], date: '2026-05-01' }],
    ALONE,
  ]);
  const [gone, broken] = ['https://gone.example/l', 'https://broken.example/l'];
  const remote = [
    { name: 'Gone', url: gone },
    { name: 'Broken', url: broken },
  ];
  const found = await told({ trustedIssuers: remote }, profile(), {
    [gone]: 404,
    [broken]: { hello: 1 },
  });
  assert.deepEqual(
    found.map(({ outcome, code, params }) => [outcome, code, params?.['list'], params?.['url']]),
    [
      ['unknown', 'issuer-list-unreachable', 'Gone', gone],
      ['unknown', 'issuer-list-unreadable', 'Broken', broken],
      ['skipped', 'issuer-self-asserted', undefined, undefined],
    ],
  );
  assert.deepEqual([found[0]!.params?.['reason'], found[0]!.params?.['status']], ['http', 404]);
  assert.equal(typeof found[1]!.params?.['detail'], 'string');
  assert.equal(found[1]!.evidence?.url, broken);
  const [offline] = await told({ trustedIssuers: [{ url: 'https://off.example/l' }] });
  assert.deepEqual([offline!.params?.['reason'], 'status' in offline!.params!], ['network', false]);
  const mixed = await told({ trustedIssuers: [remote[0]!, unlisted[1]!] }, profile(), {
    [gone]: 404,
  });
  assert.deepEqual(
    mixed.map(({ code }) => code),
    ['issuer-list-unreachable', 'issuer-unlisted', 'issuer-self-asserted'],
  );
  assert.deepEqual(mixed[1]!.params, { issuer: DID, lists: ['B'], url: 'https://b.example/' });
});

test('G16: a list that has ended is not authentic, and is reported as expired', async () => {
  const ended = { name: 'Old', issuers: [DID], validUntil: '2026-01-01T00:00:00Z' };
  assert.deepEqual(await saying({ trustedIssuers: [ended] }), [
    ['unknown', 'issuer-list-not-authentic', { list: 'Old', detail: 'expired' }],
    ALONE,
  ]);
});

test('X-12, K-24: an id that covers a whole host proves that host', async () => {
  const by = (id: string, url?: string): JsonObject => ({
    id,
    type: ['Profile'],
    ...(url === undefined ? {} : { url }),
  });
  const proven = (issuer: string, host: string): unknown[] => [
    'pass',
    'issuer-domain',
    { issuer, host, by: 'issuer-id' },
  ];
  for (const [id, host, url] of [
    ['did:web:college.example', 'college.example', undefined],
    ['did:web:college.example', 'college.example', 'https://college.example/about'],
    ['https://college.example', 'college.example', 'http://college.example'],
    ['did:web:college.example', 'college.example', 'not a URL'],
    ['did:web:college.example', 'college.example', 'ftp://other.example'],
  ] as const)
    assert.deepEqual(await saying({}, by(id, url)), [
      ['skipped', 'issuer-no-list', { issuer: id }],
      proven(id, host),
    ]);
});

test('X-2: another host is not asked unless the caller allows it, and only for a DID', async () => {
  const url = 'https://other.example/about';
  const unproven = (id: string, why: string, at = url): unknown[] => [
    'skipped',
    'issuer-domain-unproven',
    { issuer: id, host: new URL(at).host, url: at, why },
  ];
  const of = async (
    id: string,
    domainProof: boolean,
    website: string = url,
    pages: Pages = {},
  ): Promise<unknown[]> => {
    const by = { id, type: ['Profile'], url: website };
    return (await saying({ domainProof }, by, pages))[1]!;
  };
  assert.deepEqual(await of(DID, false), unproven(DID, 'not-asked'));
  const web = 'https://college.example/i';
  assert.deepEqual(await of(web, true), unproven(web, 'not-a-did'));
  assert.deepEqual(await of(web, false), unproven(web, 'not-asked'));
  const whole = 'did:web:college.example';
  assert.deepEqual(
    await of(whole, false),
    unproven(whole, 'not-asked'),
    'another host than its own',
  );
  const [, , asked] = (await of(DID, true)) as [unknown, unknown, { why: string }];
  assert.ok(asked.why !== 'not-asked' && asked.why !== 'not-a-did', asked.why);
  for (const website of ['urn:x:1', 'ftp://other.example/', 'about'])
    assert.deepEqual(await saying({}, { id: DID, type: ['Profile'], url: website }), [
      NO_LIST,
      ALONE,
    ]);
  const plain = 'http://other.example/';
  assert.deepEqual(await of(DID, false, plain), unproven(DID, 'not-asked', plain));
});

test('X-47: what the host answered is the evidence of a proof that is missing', async () => {
  const by = profile({ url: 'https://other.example/' });
  const at = 'https://other.example/.well-known/did-configuration.json';
  const found = await told({ domainProof: true }, by, { [at]: { linked_dids: [] } });
  const [, unproven] = found;
  assert.deepEqual(
    [unproven!.outcome, unproven!.code, unproven!.evidence?.url],
    ['skipped', 'issuer-domain-unproven', at],
  );
});
