/** Which status entries of a badge are looked up (V-5, V-51, X-1, X-2b), and what is told where none is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { finding } from '../../../src/report/findings.js';
import { status, withoutNetwork } from '../../../src/verification/checks/status.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { ACHIEVEMENT } from '../../badge/samples.js';
import { entry, LIST_URL } from '../../status/support.js';
import { badgeOf, run, stated } from './direct.js';

const AT = '2026-11-21T12:00:00.000Z';
const asked: string[] = [];
/** A network that answers nothing. */
const away = (reason: 'network' | 'offline'): CheckContext['net'] => ({
  get: async (url) => {
    asked.push(url);
    return { ok: false, url, reason, at: AT };
  },
  send: () => Promise.reject(new Error('nothing is sent')),
});
const NONE = undefined as unknown as Json;
const saying = async (
  credentialStatus: Json,
  context: Partial<CheckContext> = {},
  payload?: JsonObject,
): Promise<unknown[][]> => {
  asked.length = 0;
  const badge = badgeOf(
    { ...ACHIEVEMENT, credentialStatus },
    payload && { jws: { header: {}, payload } },
  );
  const settings = { net: away('network'), seenLists: new Map(), judgedLists: new Map() };
  return (await run(status, badge, { ...settings, ...context })).map(stated);
};
const unreachable = (pointer: string, url = LIST_URL): unknown[] => [
  'unknown',
  'status-unreachable',
  pointer,
  { url, reason: 'network' },
];

test('V-51: a badge without an entry has no status; one whose proof is not valid is not looked up', async () => {
  for (const none of [NONE, null, []])
    assert.deepEqual(await saying(none), [['pass', 'status-none', undefined, undefined]]);
  const unproven = await saying(entry(1), { findings: [] });
  assert.deepEqual(unproven, [['skipped', 'status-not-checked', undefined, undefined]]);
  assert.deepEqual(asked, []);
});

test('S-11: each entry is looked up, and told at its own place', async () => {
  const other = 'https://lists.example/2';
  assert.deepEqual(await saying(entry(1)), [unreachable('/credentialStatus')]);
  const two = [entry(1), entry(2, { statusListCredential: other })];
  assert.deepEqual(await saying(two), [
    unreachable('/credentialStatus/0'),
    unreachable('/credentialStatus/1', other),
  ]);
  assert.deepEqual(asked, [LIST_URL, other]);
});

test('V-51: an entry that is no object is malformed; one of an unknown type is unsupported', async () => {
  const malformed = ['unknown', 'status-entry-malformed', '/credentialStatus/0', undefined];
  for (const bad of ['x', 5, true, null, [entry(1)]] as Json[])
    assert.deepEqual(await saying([bad]), [malformed], JSON.stringify(bad));
  const of = async (type: Json, name: string): Promise<void> =>
    assert.deepEqual(await saying({ id: 'urn:x:1', type }), [
      ['unsupported', 'status-unsupported', '/credentialStatus', { type: name }],
    ]);
  await of('Tomorrow2030', 'Tomorrow2030');
  await of(['Tomorrow2030', 5, 'Other'], 'Tomorrow2030, Other');
  await of(NONE, '');
});

test('X-1: of more than ten entries none is looked up', async () => {
  const many = (count: number): JsonObject[] => Array.from({ length: count }, () => entry(1));
  assert.deepEqual(await saying(many(11)), [
    ['unsupported', 'status-limit', '/credentialStatus', { count: 11, limit: 10 }],
  ]);
  assert.deepEqual(asked, []);
  assert.equal((await saying(many(10))).length, 10);
});

test('V-51: the status of a token itself is unsupported, beside that of its credential', async () => {
  const claim = { status_list: { idx: 1, uri: 'https://x.example/1' }, other: {} };
  const own = ['unsupported', 'status-unsupported', '/status', { type: 'status_list, other' }];
  assert.deepEqual(await saying(NONE, {}, { status: claim }), [own]);
  assert.deepEqual(await saying(entry(1), {}, { status: claim }), [
    own,
    unreachable('/credentialStatus'),
  ]);
  for (const other of [null, 'x', 1, [claim]] as Json[])
    assert.equal((await saying(NONE, {}, { status: other }))[0]![1], 'status-none');
});

test('X-2b: without network an entry is skipped, with its list; every other finding stays', async () => {
  const offline = { offline: true, net: away('offline') };
  assert.deepEqual(await saying([entry(1), 'x'], offline), [
    ['skipped', 'status-offline', '/credentialStatus/0', { url: LIST_URL }],
    ['unknown', 'status-entry-malformed', '/credentialStatus/1', undefined],
  ]);
  assert.deepEqual(await saying(entry(1), { net: away('offline') }), [
    ['unknown', 'status-unreachable', '/credentialStatus', { url: LIST_URL, reason: 'offline' }],
  ]);
  assert.deepEqual(await saying(entry(1), { offline: true }), [unreachable('/credentialStatus')]);
  for (const other of [
    finding('unknown', 'status-list-unreadable', { params: { reason: 'offline' } }),
    finding('unknown', 'status-unreachable'),
  ])
    assert.equal(withoutNetwork(other), other);
  const bare = withoutNetwork(
    finding('unknown', 'status-unreachable', { params: { reason: 'offline' } }),
  );
  assert.deepEqual(stated(bare), ['skipped', 'status-offline', undefined, { url: '' }]);
});
