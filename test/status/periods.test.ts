/** Lists that end, lists that are signed again, and several entries changed at once (S-9, S-12). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createStatusList,
  issue,
  openStatusList,
  renewStatusList,
  revoke,
  type StatusList,
} from '../../src/issue.js';
import { createKey } from '../../src/issuing/keys.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft } from '../issuing/drafts.js';
import { worldOf } from '../golden/mint.js';

const url = 'https://college.example/status/1';
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');
const at = (days: number): Date => new Date(NOW + days * DAY);
const key = await createKey();
const subjectOf = ({ credential }: StatusList): Readonly<Record<string, unknown>> =>
  credential['credentialSubject'] as Record<string, unknown>;
const refused = (reason: string) => (error: { params?: { reason?: string } }) =>
  error.params?.reason === reason;

test('S-9: a list states its ttl and its end, and keeps both when it is signed again', async () => {
  const made = await createStatusList({ url, key, now: at(0), ttl: DAY, validFor: 30 * DAY });
  assert.equal(subjectOf(made)['ttl'], DAY);
  assert.equal(made.credential['validUntil'], '2026-12-21T12:00:00Z');
  const list = await openStatusList(JSON.parse(JSON.stringify(made.register)));
  await revoke(list, { index: 7 }, { key, now: at(1) });
  assert.equal(list.credential['validUntil'], '2026-12-22T12:00:00Z');
  await renewStatusList(list, { key, now: at(20) });
  assert.equal(list.credential['validFrom'], '2026-12-11T12:00:00Z');
  assert.equal(list.credential['validUntil'], '2027-01-10T12:00:00Z');
  assert.equal(subjectOf(list)['ttl'], DAY);
  assert.equal(list.isSet(7), true);
});

test('a list without periods gets none when it is signed again', async () => {
  const list = await createStatusList({ url, key, now: at(0) });
  await renewStatusList(list, { key, now: at(1) });
  assert.equal(list.credential['validUntil'], undefined);
  assert.equal('ttl' in subjectOf(list), false);
});

test('periods that no reader could keep are refused', async () => {
  for (const ttl of [0, -1, 1.5, NaN])
    await assert.rejects(createStatusList({ url, key, now: at(0), ttl }), refused('ttl'));
  for (const validFor of [DAY - 1, 0, 1.5 * DAY + 0.5])
    await assert.rejects(
      createStatusList({ url, key, now: at(0), ttl: DAY, validFor }),
      refused('valid-for'),
    );
  await assert.rejects(
    createStatusList({ url, key, now: at(0), validFor: 3_599_999 }),
    refused('valid-for'),
  );
});

test('S-2: a badge is not known to be current after the end of its list, and is again when the list was renewed', async () => {
  const list = await createStatusList({ url, key, now: at(0), ttl: DAY, validFor: 30 * DAY });
  const { text } = await issue(draft, { key, statusList: list, now: at(0) });
  const [badge] = await read(text);
  const verdict = async (days: number): Promise<string> =>
    (await verify(badge!, { now: at(days), fetch: worldOf({ [url]: list.text }) })).verdict;
  assert.equal(await verdict(29), 'valid');
  assert.equal(await verdict(31), 'indeterminate');
  await renewStatusList(list, { key, now: at(30) });
  assert.equal(await verdict(31), 'valid');
});

test('several badges are revoked with one signing, all or none', async () => {
  const list = await createStatusList({ url, key, now: at(0) });
  for (const id of ['urn:x:1', 'urn:x:2', 'urn:x:3']) list.allocate(id);
  const before = list.text;
  await assert.rejects(
    revoke(list, ['urn:x:1', 'urn:x:4'], { key, now: at(1) }),
    refused('unknown-credential'),
  );
  assert.equal(list.text, before);
  await revoke(list, ['urn:x:1', 'urn:x:3'], { key, now: at(1) });
  const isSet = (id: string): boolean => list.isSet(list.indexesOf(id)[0]!);
  assert.deepEqual(['urn:x:1', 'urn:x:2', 'urn:x:3'].map(isSet), [true, false, true]);
  assert.equal(list.credential['validFrom'], '2026-11-22T12:00:00Z');
});
