import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createKey } from '../../src/issuing/keys.js';
import { createStatusList, openStatusList, revoke, setStatus, suspend } from '../../src/issue.js';

const url = 'https://college.example/status/1';
const now = '2026-11-21T12:00:00Z';
const key = await createKey();
const refused = (reason: string) => (error: { code?: string; params?: { reason?: string } }) => {
  assert.equal(error.code, 'status-list-unusable');
  assert.equal(error.params?.reason, reason);
  return true;
};
const bitsOf = (list: { credential: Readonly<Record<string, unknown>> }): Buffer => {
  const { encodedList } = list.credential['credentialSubject'] as { encodedList: string };
  assert.equal(encodedList[0], 'u');
  assert.ok(!encodedList.includes('='));
  return gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
};

test('S-12: a new list has 131,072 clear places and is signed by the issuer', async () => {
  const list = await createStatusList({ url, key, now });
  const bits = bitsOf(list);
  assert.equal(bits.length, 16_384);
  assert.ok(bits.every((byte) => byte === 0));
  assert.equal(list.credential['id'], url);
  assert.equal(list.credential['issuer'], key.controller);
  assert.equal(list.credential['validFrom'], now);
});

test('S-7, S-12: places are set most significant bit first', async () => {
  for (const [index, byte, value] of [
    [0, 0, 0x80],
    [7, 0, 0x01],
    [8, 1, 0x80],
    [131_071, 16_383, 0x01],
  ] as const) {
    const list = await createStatusList({ url, key, now });
    await revoke(list, { index }, { key, now });
    const bits = bitsOf(list);
    assert.equal(bits[byte], value);
    assert.equal(
      bits.reduce((sum, each) => sum + each, 0),
      value,
    );
  }
});

test('S-12: places are random, and none is given twice, to the last one', async () => {
  const list = await createStatusList({ url, key, now });
  const places = Array.from({ length: 500 }, (_, at) =>
    Number(list.allocate(`urn:x:${at}`)['statusListIndex']),
  );
  assert.equal(new Set(places).size, 500);
  assert.ok(Math.max(...places) > 100_000 && Math.min(...places) < 30_000, 'spread over the list');
  assert.notDeepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('S-12: a full list gives no place', async () => {
  const list = await createStatusList({ url, key, now });
  const full = {
    ...list.register,
    entries: { 'urn:x:all': Array.from({ length: 131_071 }, (_, at) => (at < 77 ? at : at + 1)) },
  };
  const reopened = await openStatusList(full);
  assert.equal(reopened.allocate('urn:x:last')['statusListIndex'], '77');
  assert.throws(() => reopened.allocate('urn:x:none'), refused('full'));
});

test("the entry names list, place and purpose, and its id is not the list's", async () => {
  const list = await createStatusList({ url, key, now, purpose: 'suspension' });
  const entry = list.allocate('urn:x:1');
  assert.equal(entry['type'], 'BitstringStatusListEntry');
  assert.equal(entry['statusPurpose'], 'suspension');
  assert.equal(typeof entry['statusListIndex'], 'string');
  assert.equal(entry['statusListCredential'], url);
  assert.notEqual(entry['id'], url);
});

test('S-9, S-12: each change is signed with a newer validFrom, within one second too', async () => {
  const list = await createStatusList({ url, key, now });
  list.allocate('urn:x:1');
  await revoke(list, 'urn:x:1', { key, now });
  assert.equal(list.credential['validFrom'], '2026-11-21T12:00:00.001Z');
  await revoke(list, 'urn:x:1', { key, now: '2026-11-22T00:00:00Z' });
  assert.equal(list.credential['validFrom'], '2026-11-22T00:00:00Z');
  await assert.rejects(revoke(list, 'urn:x:1', { key, now }), refused('clock-behind-the-list'));
});

test('S-9, A11: hundreds of changes within one second are accepted, each newer than the last, and none is a second ahead of the clock', async () => {
  const list = await createStatusList({ url, key, now });
  const dates = [list.credential['validFrom'] as string];
  for (let index = 0; index < 150; index++) {
    await revoke(list, { index }, { key, now });
    dates.push(list.credential['validFrom'] as string);
  }
  const times = dates.map((date) => Date.parse(date));
  assert.ok(times.every((time, at) => at === 0 || time > times[at - 1]!));
  assert.ok(times.at(-1)! - Date.parse(now) < 1000);
  await revoke(list, { index: 150 }, { key, now: '2026-11-21T12:00:01Z' });
  assert.equal(list.credential['validFrom'], '2026-11-21T12:00:01Z', 'and catches up');
});

test('S-8: a suspension is lifted, a revocation is not', async () => {
  const suspensions = await createStatusList({ url, key, now, purpose: 'suspension' });
  const index = Number(suspensions.allocate('urn:x:1')['statusListIndex']);
  await suspend(suspensions, 'urn:x:1', { key, now });
  assert.equal(suspensions.isSet(index), true);
  await setStatus(suspensions, 'urn:x:1', false, { key, now });
  assert.equal(suspensions.isSet(index), false);
  await assert.rejects(revoke(suspensions, 'urn:x:1', { key, now }), refused('purpose'));

  const revocations = await createStatusList({ url, key, now });
  revocations.allocate('urn:x:1');
  await revoke(revocations, 'urn:x:1', { key, now });
  await assert.rejects(
    setStatus(revocations, 'urn:x:1', false, { key, now }),
    refused('revocation-is-for-good'),
  );
  await assert.rejects(suspend(revocations, 'urn:x:1', { key, now }), refused('purpose'));
});

test('a kept list continues where it was; a re-issued id gets a new index and is revoked at all of them', async () => {
  const first = await createStatusList({ url, key, now });
  const before = first.allocate('urn:x:1')['statusListIndex'];
  const list = await openStatusList(JSON.parse(JSON.stringify(first.register)));
  const after = list.allocate('urn:x:1')['statusListIndex'];
  assert.notEqual(before, after);
  await revoke(list, 'urn:x:1', { key, now });
  assert.ok(list.isSet(Number(before)) && list.isSet(Number(after)));
  assert.throws(() => list.allocate('urn:x:1'), refused('already-withdrawn'));
  const again = await openStatusList(list.register);
  assert.ok(again.isSet(Number(before)));
});

test("S-3: another issuer's key does not sign the list, and nothing is changed by trying", async () => {
  const list = await createStatusList({ url, key, now });
  list.allocate('urn:x:1');
  const before = list.json;
  await assert.rejects(
    revoke(list, 'urn:x:1', { key: await createKey(), now }),
    refused('key-of-another-issuer'),
  );
  assert.equal(list.json, before);
  assert.equal(
    list.indexesOf('urn:x:1').some((index) => list.isSet(index)),
    false,
  );
});

test('files that are not lists or registers are refused by name', async () => {
  const list = await createStatusList({ url, key, now });
  await assert.rejects(
    createStatusList({ url: 'http://college.example/1', key, now }),
    refused('not-an-https-address'),
  );
  await assert.rejects(
    createStatusList({ url: 'urn:x:1', key, now }),
    refused('not-an-https-address'),
  );
  await assert.rejects(
    createStatusList({ url, key, now, entries: 1024 }),
    refused('number-of-entries'),
  );
  await assert.rejects(
    openStatusList({ ...list.register, credential: { id: 'x' } }),
    refused('not-a-bitstring-status-list-of-ours'),
  );
  await assert.rejects(openStatusList({ format: 'x' }), refused('not-a-register'));
  await assert.rejects(
    openStatusList({ ...list.register, entries: { a: ['1'] } }),
    refused('register-damaged'),
  );
  await assert.rejects(revoke(list, 'urn:x:unknown', { key, now }), refused('unknown-credential'));
  await assert.rejects(revoke(list, '__proto__', { key, now }), refused('unknown-credential'));
  await assert.rejects(
    revoke(list, { index: 131_072 }, { key, now }),
    refused('index-out-of-range'),
  );
  const withoutRegister = await openStatusList({
    format: 'open-badge-status-register/1',
    credential: list.credential,
  });
  assert.throws(() => withoutRegister.allocate('urn:x:1'), refused('register-missing'));
});

test('I-4: a list that would not verify does not count', async () => {
  const list = await createStatusList({ url, key, now });
  list.allocate('urn:x:1');
  const before = list.json;
  const liar = { ...key, sign: () => Promise.resolve(new Uint8Array(64).fill(1)) };
  await assert.rejects(revoke(list, 'urn:x:1', { key: liar, now }), { code: 'self-check-failed' });
  assert.equal(list.json, before);
  await assert.rejects(createStatusList({ url, key: liar, now }), { code: 'self-check-failed' });
});

test('S-12: an index that a batch has drawn is given once, as it is, and only if the list has it', async () => {
  const list = await createStatusList({ url, key, now });
  assert.deepEqual(list.isTaken(5), false);
  assert.deepEqual(list.allocateAt('urn:x:1', 5), list.entryAt(5));
  assert.equal(list.entryAt(5)['id'], `${url}#5`);
  assert.equal(list.isTaken(5), true);
  assert.throws(() => list.allocateAt('urn:x:2', 5), refused('index-taken'));
  for (const index of [-1, 0.5, list.length, Number.NaN])
    assert.throws(() => list.allocateAt('urn:x:2', index), refused('index-out-of-range'));
  assert.deepEqual(list.register.entries, { 'urn:x:1': [5] });
  // a list that is opened again knows it too, and does not draw it
  const again = await openStatusList(JSON.parse(JSON.stringify(list.register)));
  assert.throws(() => again.allocateAt('urn:x:2', 5), refused('index-taken'));
  assert.equal(
    again.allocate('urn:x:2', (size) =>
      Uint8Array.from({ length: size }, (_, at) => (at === size - 1 ? 5 : 0)),
    )['statusListIndex'],
    '6',
  );
  const { credential, format } = list.register;
  const withoutRegister = await openStatusList({ credential, format });
  assert.throws(() => withoutRegister.allocateAt('urn:x:2', 7), refused('register-missing'));
});
