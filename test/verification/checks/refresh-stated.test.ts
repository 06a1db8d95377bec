/** Exactly what is told of a newer version (V-40 … V-43, X-44). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Finding } from '../../../src/report/finding.js';
import { refresh } from '../../../src/verification/checks/refresh.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';
import { AT, net, type Asked, type Page } from './pages.js';

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
