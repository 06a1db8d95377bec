import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json } from '../../src/badge/contract.js';
import { complaints, judge } from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, entry, list, LIST_URL, world } from './support.js';
import { badge, issuer, judged } from './bit-judged.js';

for (const index of [0, 7, 8, 131_071]) {
  test(`S-7, N21: bit ${index} set is revoked; its neighbours are not`, async () => {
    const answer = await list(issuer, bitsWith(index));
    assert.equal((await judged(entry(index), answer)).verdict, 'revoked');
    for (const other of [index - 1, index + 1].filter((one) => one >= 0 && one < 131_072))
      assert.equal((await judged(entry(other), answer)).verdict, 'valid', String(other));
  });
}

test('S-40: a clear bit names the list and its date', async () => {
  const report = await judged(entry(5), await list(issuer, emptyBits()));
  const clear = report.findings.find(({ code }) => code === 'status-clear');
  assert.equal(clear?.params?.['asOf'], '2026-02-01T00:00:00Z');
  assert.equal(clear?.evidence?.url, LIST_URL);
  assert.match(String(clear?.evidence?.digest), /^sha256-[0-9a-f]{64}$/);
});

const PURPOSES = [
  ['revocation', 'revoked', []],
  ['suspension', 'suspended', []],
  ['refresh', 'valid', ['warn status-refresh']],
  ['message', 'valid', ['warn status-message']],
  ['rumour', 'indeterminate', ['unknown status-purpose-unknown']],
] as const;
for (const [purpose, verdict, says] of PURPOSES) {
  test(`N21, S-8, G3: a set bit of purpose ${purpose} is ${verdict}`, async () => {
    const report = await judged(
      entry(9, { statusPurpose: purpose }),
      await list(issuer, bitsWith(9), {}, { statusPurpose: ['x', purpose] }),
    );
    assert.equal(report.verdict, verdict);
    if (says.length > 0) assert.deepEqual(complaints(report, 'status'), says);
  });
}

test('S-7: entries of two bits are read most significant first, and mapped to the issuer’s message', async () => {
  const bits = new Uint8Array(32_768);
  bits[1] = 0b0001_1011;
  const messages = ['clear', 'one', 'two', 'three'].map((message, value) => ({
    status: `0x${value.toString(16)}`,
    message,
  }));
  const answer = await list(issuer, bits, {}, { statusPurpose: 'message' });
  for (const [index, message] of [
    [4, undefined],
    [5, 'one'],
    [6, 'two'],
    [7, 'three'],
  ] as const) {
    const report = await judged(
      entry(index, { statusPurpose: 'message', statusSize: 2, statusMessage: messages }),
      answer,
    );
    assert.equal(report.verdict, 'valid');
    assert.equal(
      report.findings.find(
        ({ code, params }) => code === 'status-message' && params?.['value'] !== 0,
      )?.params?.['message'],
      message,
      String(index),
    );
  }
  const unexplained = await judged(entry(5, { statusPurpose: 'message', statusSize: 2 }), answer);
  assert.ok(
    complaints(unexplained, 'status').includes('warn status-entry-malformed'),
    'statusMessage is required for more than one bit',
  );
});

test('S-7: a value of several bits revokes when it is not zero', async () => {
  const bits = new Uint8Array(65_536);
  bits[2] = 0b0000_0100;
  const answer = await list(issuer, bits);
  assert.equal((await judged(entry(5, { statusSize: 4 }), answer)).verdict, 'revoked');
  assert.equal((await judged(entry(4, { statusSize: 4 }), answer)).verdict, 'valid');
});

test('S-7: an index is a decimal whole number; a JSON number is let through with a remark', async () => {
  const answer = await list(issuer, bitsWith(9));
  const asNumber = await judged(entry(9, { statusListIndex: 9 }), answer);
  assert.equal(asNumber.verdict, 'revoked');
  assert.ok(complaints(asNumber, 'status').includes('warn status-entry-malformed'));
  for (const bad of ['-1', '09', '9.0', '1e2', ' 9', '', '0x9', 9.5, -1, null, true, ['9']]) {
    const report = await judged(entry(0, { statusListIndex: bad as Json }), answer);
    assert.ok(
      complaints(report, 'status').includes('unknown status-entry-malformed'),
      JSON.stringify(bad),
    );
    assert.notEqual(report.verdict, 'valid');
  }
});

test('N19, S-7: an index beyond the list, also one of thirty digits, is no answer', async () => {
  const answer = await list(issuer, emptyBits());
  for (const index of ['131072', '9'.repeat(30)]) {
    const report = await judged(entry(index), answer);
    assert.equal(report.verdict, 'indeterminate');
    assert.deepEqual(complaints(report, 'status'), ['unknown status-index-range']);
  }
});

test('S-11: every entry is checked; one revoked among them is revoked, one unreachable is indeterminate', async () => {
  const other = 'https://lists.example/status/2';
  const signed = await badge([
    entry(1),
    entry(2, { id: `${other}#2`, statusListCredential: other }),
  ]);
  const first = await list(issuer, emptyBits());
  const second = await list(issuer, bitsWith(2), { id: other }, { id: `${other}#list` });
  assert.equal(
    (await judge(signed, { fetch: world({ [LIST_URL]: first, [other]: second }) })).verdict,
    'revoked',
  );
  assert.equal(
    (await judge(signed, { fetch: world({ [LIST_URL]: first, [other]: 503 }) })).verdict,
    'indeterminate',
  );
  const pointers = (
    await judge(signed, { fetch: world({ [LIST_URL]: first, [other]: second }) })
  ).findings
    .filter(({ check }) => check === 'status')
    .map(({ pointer }) => pointer);
  assert.deepEqual(pointers, ['/credentialStatus/0', '/credentialStatus/1']);
});

test('V-51: a type we do not know is unsupported, beside a clear one too', async () => {
  const answer = await list(issuer, emptyBits());
  const report = await judged(
    [entry(1), { id: 'https://x.example/s', type: 'https://x.example/StatusOfTomorrow' }],
    answer,
  );
  assert.equal(report.verdict, 'unsupported');
});

test('V-5: no list is requested for a badge whose proof is not valid', async () => {
  let asked = 0;
  const signed = { ...(await badge(entry(1))), name: 'Another' };
  const report = await judge(signed, {
    fetch: () => {
      asked++;
      return Promise.reject(new Error('no'));
    },
  });
  assert.deepEqual([report.verdict, asked], ['invalid', 0]);
});
