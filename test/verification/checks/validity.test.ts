import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { START_SKEW_MS } from '../../../src/verification/checks/validity.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { read } from '../../../src/read.js';
import { CLOCK_TOLERANCE_MS } from '../../../src/verification/clock-drift.js';
import { verify } from '../../../src/verify.js';
import {
  asV1,
  didOf,
  draft,
  entry,
  judge,
  jwtBadge,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  sign2020,
  signedList,
  worldOf,
} from '../../golden/mint.js';

const issuer = await newKey('Ed25519');
const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const at = async (more: JsonObject, now: string): Promise<string> =>
  (await judge(await sign(badge(more), issuer), { now })).verdict;
const find = (report: Report, code: Finding['code']): Finding | undefined =>
  report.findings.find((one) => one.code === code);

describe('V-50: inside its time', () => {
  test('the end is exact: not a millisecond is added', async () => {
    const until = { validUntil: '2026-06-01T10:00:00Z' };
    assert.equal(await at(until, '2026-06-01T10:00:00.000Z'), 'valid');
    assert.equal(await at(until, '2026-06-01T10:00:00.001Z'), 'expired');
  });
  test('the start may be a minute ahead, no more', async () => {
    const from = { validFrom: '2026-06-01T10:00:00Z' };
    const before = (ms: number): string =>
      new Date(Date.parse('2026-06-01T10:00:00Z') - ms).toISOString();
    assert.equal(START_SKEW_MS, 60_000);
    assert.equal(await at(from, before(START_SKEW_MS)), 'valid');
    assert.equal(await at(from, before(START_SKEW_MS + 1)), 'not-yet-valid');
  });
  test('instants are compared, not texts: offsets count, and without one it is UTC', async () => {
    assert.equal(
      await at({ validUntil: '2026-06-01T10:00:00+02:00' }, '2026-06-01T08:30:00Z'),
      'expired',
    );
    assert.equal(
      await at({ validUntil: '2026-06-01T10:00:00-02:00' }, '2026-06-01T11:30:00Z'),
      'valid',
    );
    assert.equal(
      await at({ validUntil: '2026-06-01T10:00:00' }, '2026-06-01T10:00:00.001Z'),
      'expired',
    );
  });
  test('VCDM 1.1: issuanceDate and expirationDate', async () => {
    const old = async (more: JsonObject, now: string): Promise<string> =>
      (await judge(await sign2020(asV1(badge(more)), issuer), { now })).verdict;
    assert.equal(
      await old({ validUntil: '2026-06-01T10:00:00Z' }, '2026-06-01T10:00:00.001Z'),
      'expired',
    );
    assert.equal(
      await old({ validFrom: '2026-06-01T10:00:00Z' }, '2026-06-01T09:00:00Z'),
      'not-yet-valid',
    );
    assert.equal(
      await old({ validUntil: '2026-06-01T10:00:00Z' }, '2026-06-01T10:00:00Z'),
      'valid',
    );
  });
  test('J-13, J-14: exp and nbf of a token count beside them, floored to the second', async () => {
    const token = async (claims: JsonObject, now: string): Promise<string> =>
      (await judge(await jwtBadge(badge(), issuer, {}, claims), { now })).verdict;
    const exp = Date.parse('2026-06-01T10:00:00Z') / 1000;
    assert.equal(await token({ exp: exp + 0.9 }, '2026-06-01T10:00:00.000Z'), 'valid');
    assert.equal(await token({ exp: exp + 0.9 }, '2026-06-01T10:00:00.001Z'), 'expired');
  });
  test('the clock that it was judged by is named, whichever way it went', async () => {
    for (const [more, now, code] of [
      [{}, NOW, 'in-period'],
      [{ validUntil: '2026-02-01T00:00:00Z' }, NOW, 'expired'],
      [{}, '2025-01-01T00:00:00Z', 'not-yet-valid'],
    ] as const) {
      const report = await judge(await sign(badge(more), issuer), { now });
      assert.equal(find(report, code)?.params?.['now'], new Date(now).toISOString());
      assert.equal(report.checkedAt, new Date(now).toISOString());
    }
  });
  test('any past day can be used as the date of the check', async () => {
    const until = { validUntil: '2026-06-01T10:00:00Z' };
    assert.equal(await at(until, NOW), 'expired');
    assert.equal(await at(until, '2026-05-01T00:00:00Z'), 'valid');
  });
});

test('V-52: a revoked badge is not verified, even with a valid proof', async () => {
  const document = await sign(badge({ credentialStatus: entry() }), issuer);
  const revoked = await judge(document, {
    fetch: worldOf({ [LIST_URL]: await signedList(issuer, { encodedList: packed([94_567]) }) }),
  });
  assert.deepEqual(
    [revoked.verdict, revoked.authentic, revoked.current],
    ['revoked', 'yes', 'revoked'],
  );
  const clear = await judge(document, { fetch: worldOf({ [LIST_URL]: await signedList(issuer) }) });
  assert.deepEqual([clear.verdict, clear.authentic, clear.current], ['valid', 'yes', 'yes']);
});

describe('X-40: a clock that the servers contradict', () => {
  const dated = (offset: number, age?: number) => async (): Promise<Response> =>
    new Response(
      JSON.stringify(await signedList(issuer, {}, { validFrom: '2026-01-01T00:00:00Z' })),
      {
        headers: {
          'content-type': 'application/json',
          date: new Date(Date.now() + offset).toUTCString(),
          ...(age === undefined ? {} : { age: String(age) }),
        },
      },
    );
  const judged = async (answer: () => Promise<Response>, now?: string): Promise<Report> =>
    judge(await sign(badge({ credentialStatus: entry() }), issuer), {
      now,
      fetch: worldOf({ [LIST_URL]: answer }),
    });
  test('more than five minutes of drift is a remark, with how far and from which host; the verdict is unchanged', async () => {
    for (const offset of [3_600_000, -3_600_000]) {
      const report = await judged(dated(offset));
      const remark = find(report, 'clock-differs');
      assert.deepEqual(
        [remark?.outcome, remark?.params?.['count'], remark?.params?.['url']],
        ['warn', 60, LIST_URL],
      );
      assert.equal(report.current, 'yes');
    }
  });
  test('a small drift is ignored; a cached copy has an age', async () => {
    assert.equal(find(await judged(dated(CLOCK_TOLERANCE_MS / 2)), 'clock-differs'), undefined);
    assert.equal(find(await judged(dated(-3_600_000, 3_600)), 'clock-differs'), undefined);
    assert.equal(
      find(
        await judged(
          async () =>
            new Response(JSON.stringify(await signedList(issuer)), {
              headers: { date: 'yesterday' },
            }),
        ),
        'clock-differs',
      ),
      undefined,
    );
  });
  test('a report that is continued has the remark once', async () => {
    const fetch = worldOf({ [LIST_URL]: dated(3_600_000) });
    const signed = JSON.stringify(await sign(badge({ credentialStatus: entry() }), issuer));
    const [one] = await read(signed);
    const previous = await verify(one!, { fetch });
    const again = await verify(one!, { fetch, previous, only: ['status'] });
    assert.equal(again.findings.filter(({ code }) => code === 'clock-differs').length, 1);
  });
  test('a day that the caller names is not a clock', async () =>
    assert.equal(find(await judged(dated(3_600_000), NOW), 'clock-differs'), undefined));
});

describe('X-2b: without network', () => {
  const never: typeof fetch = async () => assert.fail('the network was used');
  test('the proof is judged, the status is skipped with the reason, and the verdict is not "valid"', async () => {
    const report = await judge(
      await sign(
        badge({
          credentialStatus: [entry(), entry({ id: 'urn:x:2', statusPurpose: 'suspension' })],
        }),
        issuer,
      ),
      { offline: true, fetch: never },
    );
    assert.deepEqual(
      [report.verdict, report.authentic, report.current],
      ['indeterminate', 'yes', 'unknown'],
    );
    assert.deepEqual(
      report.findings
        .filter(({ check }) => check === 'status')
        .map(({ outcome, code, pointer }) => [outcome, code, pointer]),
      [
        ['skipped', 'status-offline', '/credentialStatus/0'],
        ['skipped', 'status-offline', '/credentialStatus/1'],
      ],
    );
  });
  test('a badge without status is as good as with network', async () =>
    assert.equal(
      (await judge(await sign(badge(), issuer), { offline: true, fetch: never })).verdict,
      'valid',
    ));
  test('cached documents are used, and an entry beside them that was not requested still leaves it undecided', async () => {
    const cache = { answers: new Map(), lists: new Map() };
    const one = await sign(badge({ credentialStatus: entry() }), issuer);
    await judge(one, { cache, fetch: worldOf({ [LIST_URL]: await signedList(issuer) }) });
    assert.equal((await judge(one, { cache, offline: true, fetch: never })).verdict, 'valid');
    const two = await sign(
      badge({
        credentialStatus: [entry(), entry({ id: 'urn:x:2', statusListCredential: `${LIST_URL}2` })],
      }),
      issuer,
    );
    assert.equal(
      (await judge(two, { cache, offline: true, fetch: never })).verdict,
      'indeterminate',
    );
  });
  test('a key that has to be requested leaves the proof undecided', async () => {
    const report = await judge(
      await sign(draft('did:web:college.example'), issuer, {
        verificationMethod: 'did:web:college.example#k',
      }),
      { offline: true, fetch: never },
    );
    assert.deepEqual(
      [report.verdict, find(report, 'key-unreachable')?.params?.['reason']],
      ['indeterminate', 'offline'],
    );
  });
});
