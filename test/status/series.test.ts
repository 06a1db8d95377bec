/** Lists that continue others, decoys, and the purposes refresh and message (S-8, S-12, issue 14). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createKey,
  createStatusList,
  issue,
  nextListUrl,
  nextStatusList,
  openLists,
  openStatusList,
  setStatus,
  type StatusList,
} from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { verify } from '../../src/verify.js';
import { draft } from '../issuing/drafts.js';

const url = 'https://college.example/status/list.json';
const now = '2026-11-21T12:00:00Z';
const later = '2026-11-21T13:00:00Z';
const signer = await createKey();
const DAY = 86_400_000;

const refused = (reason: string) => (error: { code?: string; params?: { reason?: string } }) => {
  assert.deepEqual([error.code, error.params?.reason], ['status-list-unusable', reason]);
  return true;
};

/** Opens a list with a number of entries taken. */
const taken = (list: StatusList, count: number): Promise<StatusList> =>
  openStatusList({
    ...list.register,
    entries: { 'urn:x:all': Array.from({ length: count }, (_, at) => at) },
  });

test('issue 14: the URL of the list that continues another one has the next number', () => {
  for (const [before, after] of [
    ['https://a.example/status/list.json', 'https://a.example/status/list.2.json'],
    ['https://a.example/status/list.2.json', 'https://a.example/status/list.3.json'],
    ['https://a.example/status/list.9', 'https://a.example/status/list.10'],
    ['https://a.example/v1.0/list', 'https://a.example/v1.0/list.2'],
    ['https://a.example/1', 'https://a.example/1.2'],
    ['lists/list.jwt', 'lists/list.2.jwt'],
  ] as const)
    assert.equal(nextListUrl(before), after);
});

test('S-12: a list is full when half of it is taken; the next one is like it, and badges stay where they are', async () => {
  const made = await createStatusList({ url, signer, now, ttl: DAY, validFor: 30 * DAY });
  const almost = await taken(made, 65_535);
  assert.equal(almost.isFull, false);
  const full = await taken(made, 65_536);
  assert.equal(full.isFull, true);
  const next = await nextStatusList(full, { signer, now: later });
  assert.deepEqual(
    [next.url, next.purpose, next.length, next.isFull, next.credential['validUntil']],
    [nextListUrl(url), 'revocation', 131_072, false, '2026-12-21T13:00:00Z'],
  );
  assert.equal((next.credential['credentialSubject'] as { ttl?: number }).ttl, DAY);
  assert.deepEqual(openLists([full, next]), [next]);
  assert.deepEqual(openLists([almost, next]), [almost]);
  assert.deepEqual(openLists([full]), [full], 'without a next one it gives entries to the end');
  const { credential } = await issue(draft, { signer, now: later, statusList: [full, next] });
  const { statusListCredential } = credential['credentialStatus'] as Record<string, unknown>;
  assert.equal(statusListCredential, next.url);
  const other = await createKey();
  await assert.rejects(
    nextStatusList(full, { signer: other, now }),
    refused('key-of-another-issuer'),
  );
});

test('S-12: decoys are unused entries that are set in the same signing, and are never given to a badge', async () => {
  const list = await createStatusList({ url, signer, now });
  list.allocate('urn:x:1');
  let next = 0;
  const random = (length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    bytes[length - 1] = next++;
    return bytes;
  };
  await setStatus(list, 'urn:x:1', true, { signer, now, decoys: 3, random });
  const set = Array.from({ length: list.length }, (_, at) => at).filter((at) => list.isSet(at));
  assert.equal(set.length, 4);
  const [own] = list.indexesOf('urn:x:1');
  assert.deepEqual(
    [...list.register.decoys!].sort((a, b) => a - b),
    set.filter((index) => index !== own),
  );
  const again = await openStatusList(JSON.parse(JSON.stringify(list.register)));
  for (const index of again.register.decoys!) assert.equal(again.isTaken(index), true);
  const bare = await openStatusList({ ...list.register, decoys: undefined, entries: {} });
  for (const index of set) assert.equal(bare.isTaken(index), true, 'a set entry is never free');
  for (const decoys of [-1, 1.5, 1_001])
    await assert.rejects(
      setStatus(list, 'urn:x:1', true, { signer, now, decoys }),
      refused('decoys'),
    );
  const full = await taken(await createStatusList({ url, signer, now }), 98_304);
  await assert.rejects(
    setStatus(full, 'urn:x:all', true, { signer, now, decoys: 1 }),
    refused('full'),
  );
});

test('S-8, N21: refresh and message are minted, set, read by the verifier, and taken back; the badge stays valid', async () => {
  const refreshes = await createStatusList({ url, signer, now, purpose: 'refresh' });
  const messages = ['in order', 'the course was renamed', 'the course has ended', 'ask us'];
  const texts = await createStatusList({
    ...{ url: `${url}.messages`, signer, now },
    ...{ purpose: 'message', messages },
  });
  assert.deepEqual([texts.size, texts.length], [2, 131_072]);
  const { badge, credential } = await issue(draft, { signer, now, statusList: [refreshes, texts] });
  const [, entry] = credential['credentialStatus'] as ReadonlyArray<Record<string, unknown>>;
  assert.equal(entry!['statusSize'], 2);
  assert.deepEqual((entry!['statusMessage'] as unknown[])[3], { status: '0x3', message: 'ask us' });
  const id = String(credential['id']);
  const told = async () => {
    const lists = new Map([refreshes, texts].map((list) => [list.url, list.text]));
    const report = await verify(badge, { now: later, fetch: memoryFetch(lists) });
    assert.equal(report.authentic, 'yes');
    assert.equal(report.verdict, 'valid', JSON.stringify(report.findings));
    return report.findings
      .filter(({ code }) => code === 'status-refresh' || code === 'status-message')
      .map(({ code, params }) => [code, params?.['message']]);
  };
  assert.deepEqual(await told(), [['status-message', 'in order']]);
  await setStatus(refreshes, id, true, { signer, now });
  await setStatus(texts, id, 2, { signer, now });
  const kept = await openStatusList(JSON.parse(JSON.stringify(texts.register)));
  assert.equal(kept.valueOf(kept.indexesOf(id)[0]!), 2);
  assert.deepEqual(await told(), [
    ['status-refresh', undefined],
    ['status-message', 'the course has ended'],
  ]);
  await setStatus(refreshes, id, false, { signer, now });
  await setStatus(texts, id, 1, { signer, now });
  assert.deepEqual(await told(), [['status-message', 'the course was renamed']]);
  for (const value of [4, -1, 0.5])
    await assert.rejects(setStatus(texts, id, value, { signer, now }), refused('value'));
  await assert.rejects(setStatus(refreshes, id, 2, { signer, now }), refused('value'));
  const { messages: _, ...without } = texts.register;
  await assert.rejects(openStatusList(without), refused('messages'));
});

test('issue 14: a list of messages has a text for each value; no other list has messages, nor another purpose', async () => {
  const make = (more: object): Promise<StatusList> =>
    createStatusList({ url, signer, now, ...more } as Parameters<typeof createStatusList>[0]);
  const many = Array.from({ length: 512 }, () => 'text');
  for (const messages of [undefined, [], ['a'], ['a', 'b', 'c'], ['a', ''], ['a', 1], many])
    await assert.rejects(make({ purpose: 'message', messages }), refused('messages'));
  await assert.rejects(make({ messages: ['a', 'b'] }), refused('purpose'));
  await assert.rejects(make({ purpose: 'other' }), refused('purpose-unknown'));
  const most = await make({ purpose: 'message', messages: many.slice(0, 256) });
  assert.deepEqual([most.size, most.length], [8, 131_072]);
});
