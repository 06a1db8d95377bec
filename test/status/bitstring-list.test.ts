import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { createCache } from '../../src/verify.js';
import { complaints, didOf, judge, newKey, sign } from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, encoded, entry, list, LIST_URL, world } from './support.js';
import { badge, issuer, judged } from './bit-judged.js';

const stranger = await newKey('Ed25519');

test('N19, G6, S-1: an unavailable list is indeterminate and the reason is reported', async () => {
  for (const [answer, reason, status] of [
    [404, 'http', 404],
    [500, 'http', 500],
  ] as const) {
    const report = await judged(entry(1), answer);
    assert.equal(report.verdict, 'indeterminate');
    const finding = report.findings.find(({ code }) => code === 'status-unreachable');
    assert.deepEqual([finding?.params?.['reason'], finding?.params?.['status']], [reason, status]);
  }
  const offline = await judge(await badge(entry(1)));
  assert.equal(offline.verdict, 'indeterminate');
  assert.equal(
    offline.findings.find(({ code }) => code === 'status-unreachable')?.params?.['reason'],
    'network',
  );
});

test('N19, S-2: a list whose proof is not valid decides nothing, whether its bit is set or not', async () => {
  for (const bits of [emptyBits(), bitsWith(1)]) {
    const broken = { ...(await list(issuer, bits)), validFrom: '2026-02-02T00:00:00Z' };
    const report = await judged(entry(1), broken);
    assert.equal(report.verdict, 'indeterminate');
    assert.deepEqual(complaints(report, 'status'), ['unknown status-list-not-authentic']);
    assert.equal(
      report.findings.find(({ code }) => code === 'status-list-not-authentic')?.about?.authentic,
      'no',
    );
  }
  const { proof: _none, ...unsigned } = await list(issuer, bitsWith(1));
  assert.equal((await judged(entry(1), unsigned)).verdict, 'indeterminate');
  const impostor = { ...(await list(stranger, emptyBits(), { issuer: didOf(issuer) })) };
  assert.equal(
    (await judged(entry(1), impostor)).verdict,
    'indeterminate',
    'signed by a key that is not its issuer’s',
  );
});

test('S-2: a list signed in a way we do not check is unsupported', async () => {
  const answer = await list(issuer, emptyBits());
  const report = await judged(entry(1), {
    ...answer,
    proof: { ...(answer['proof'] as JsonObject), cryptosuite: 'rot13-2026' },
  });
  assert.equal(report.verdict, 'unsupported');
});

test('S-2: a list that has ended or has not begun is no answer', async () => {
  for (const more of [
    { validUntil: '2026-11-21T11:59:00Z' },
    { validFrom: '2027-01-01T00:00:00Z' },
  ] as JsonObject[]) {
    const report = await judged(entry(1), await list(issuer, emptyBits(), more));
    assert.deepEqual(complaints(report, 'status'), ['unknown status-list-expired']);
    assert.equal(report.verdict, 'indeterminate');
  }
});

test('N20, G5, S-3: a list by another issuer is a warning, in strict no answer; revoked in it is revoked', async () => {
  const foreign = await list(stranger, emptyBits());
  const lenient = await judged(entry(1), foreign);
  assert.equal(lenient.verdict, 'valid');
  assert.deepEqual(complaints(lenient, 'status'), ['warn status-list-issuer']);
  const strict = await judged(entry(1), foreign, { strict: true });
  assert.equal(strict.verdict, 'indeterminate');
  assert.equal((await judged(entry(1), await list(stranger, bitsWith(1)))).verdict, 'revoked');
});

test('S-3: a list under another id is a remark, in strict no answer', async () => {
  const moved = await list(
    issuer,
    emptyBits(),
    { id: 'https://lists.example/status/2' },
    { id: 'https://lists.example/status/2#list' },
  );
  assert.deepEqual(complaints(await judged(entry(1), moved), 'status'), ['warn status-list-id']);
  assert.equal((await judged(entry(1), moved, { strict: true })).verdict, 'indeterminate');
});

test('N19, S-4: a list for another purpose is no answer', async () => {
  const report = await judged(
    entry(1),
    await list(issuer, emptyBits(), {}, { statusPurpose: 'suspension' }),
  );
  assert.deepEqual(complaints(report, 'status'), ['unknown status-list-purpose']);
  assert.equal(report.verdict, 'indeterminate');
});

test('S-4, P-10: of several subjects the one for this purpose counts; two for it are no answer, in whichever order they are served', async () => {
  const subject = async (statusPurpose: string, bits: Uint8Array): Promise<JsonObject> => ({
    type: 'BitstringStatusList',
    statusPurpose,
    encodedList: await encoded(bits),
  });
  const both = async (...subjects: JsonObject[]): Promise<Report> => {
    const { proof: _proof, ...withProof } = await list(issuer, emptyBits());
    return judged(entry(1), await sign({ ...withProof, credentialSubject: subjects }, issuer));
  };
  const [clear, set, other] = [
    await subject('revocation', emptyBits()),
    await subject('revocation', bitsWith(1)),
    await subject('suspension', emptyBits()),
  ];
  assert.equal((await both(other, set)).verdict, 'revoked');
  assert.equal((await both(set, other)).verdict, 'revoked');
  for (const order of [
    [clear, set],
    [set, clear],
  ] as const)
    assert.deepEqual(complaints(await both(...order), 'status'), [
      'unknown status-list-unreadable',
    ]);
});

test('S-5: another type, no prefix, padding, no gzip, invalid characters: unreadable', async () => {
  const plain = await encoded(emptyBits(), '');
  for (const encodedList of [
    plain,
    `u${plain}=`,
    `z${plain}`,
    'uAAAA',
    `u${plain.slice(0, -9)}`,
    'u!',
    '',
    5,
    null,
  ]) {
    const report = await judged(
      entry(1),
      await list(issuer, emptyBits(), {}, { encodedList: encodedList as Json }),
    );
    assert.notEqual(report.verdict, 'valid', JSON.stringify(encodedList).slice(0, 30));
    assert.notEqual(report.verdict, 'revoked');
  }
  const wrongType = await judged(
    entry(1),
    await list(issuer, emptyBits(), { type: ['VerifiableCredential'] }),
  );
  assert.deepEqual(complaints(wrongType, 'status'), ['unknown status-list-type']);
});

test('N19, S-5, X-4: a bomb of one gigabyte is stopped at the cap', async () => {
  const packed = await encoded(new Uint8Array(64 * 1024 * 1024));
  const started = process.memoryUsage().rss;
  const report = await judged(
    entry(1),
    await list(issuer, emptyBits(), {}, { encodedList: packed }),
  );
  assert.deepEqual(complaints(report, 'status'), ['unknown status-list-unreadable']);
  assert.equal(report.verdict, 'indeterminate');
  assert.ok(process.memoryUsage().rss - started < 300 * 1024 * 1024);
});

test('N19, S-6: a short list is a warning and its bit is read; in strict it is no answer', async () => {
  const short = new Uint8Array(2);
  short[0] = 0b0100_0000;
  const answer = await list(issuer, short);
  const lenient = await judged(entry(2), answer);
  assert.deepEqual(
    [lenient.verdict, ...complaints(lenient, 'status')],
    ['valid', 'warn status-list-short'],
  );
  assert.equal((await judged(entry(1), answer)).verdict, 'revoked');
  const strict = await judged(entry(2), answer, { strict: true });
  assert.deepEqual(
    [strict.verdict, ...complaints(strict, 'status')],
    ['indeterminate', 'fail status-list-short'],
  );
  const halved = await judged(
    entry(2, { statusSize: 2, statusMessage: [{}, {}, {}, {}] }),
    await list(issuer, emptyBits()),
  );
  assert.deepEqual(
    complaints(halved, 'status'),
    ['warn status-list-short'],
    'entries, not bits, are counted',
  );
});

test('S-9: once a newer list was seen, an older one is no answer', async () => {
  const cache = createCache();
  const newer = await list(issuer, bitsWith(1), { validFrom: '2026-03-01T00:00:00Z' });
  const older = await list(issuer, emptyBits(), { validFrom: '2026-02-01T00:00:00Z' });
  assert.equal((await judged(entry(1), newer, { cache })).verdict, 'revoked');
  cache.answers.clear();
  const report = await judged(entry(1), older, { cache });
  assert.deepEqual(
    [report.verdict, ...complaints(report, 'status')],
    ['indeterminate', 'unknown status-list-older'],
  );
  assert.equal((await judged(entry(1), older)).verdict, 'valid', 'another session has not seen it');
});

test('S-9: a cached list is used as long as its ttl allows, at most ten minutes', async () => {
  for (const [ttl, waited, asked] of [
    [60_000, 59_000, 1],
    [60_000, 61_000, 2],
    [3_600_000, 599_000, 1],
    [3_600_000, 601_000, 2],
  ] as const) {
    const cache = createCache();
    const answer = await list(issuer, emptyBits(), {}, { ttl });
    let count = 0;
    const fetch = world({ [LIST_URL]: () => (count++, answer) });
    const signed = await badge(entry(1));
    await judge(signed, { fetch, cache, now: '2026-11-21T12:00:00Z' });
    await judge(signed, {
      fetch,
      cache,
      now: new Date(Date.parse('2026-11-21T12:00:00Z') + waited),
    });
    assert.equal(count, asked, `ttl ${ttl}, ${waited} ms later`);
  }
});
