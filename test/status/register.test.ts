/** The register that an issuer keeps of a list (S-12): which are accepted, which index is free, and what a list tells of itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import { createStatusList, openStatusList, revoke, setStatus, suspend } from '../../src/issue.js';
import { createKey } from '../../src/issuing/keys.js';
import { decodeList } from '../../src/status/bitstring/bits.js';
import { publisher } from '../../src/status/bitstring/publish.js';
import { freeIndex } from '../../src/status/bitstring/register.js';
import { assertList, parseList } from '../../src/status/bitstring/signed-list.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';

const url = 'https://college.example/status/1';
const now = '2026-11-21T12:00:00Z';
const key = await createKey();
const FORMAT = 'open-badge-status-register/1';
const list = await createStatusList({ url, key, now });

const refused =
  (reason: string, params: object = {}) =>
  (error: unknown): true => {
    assert.ok(error instanceof BadgeError);
    assert.deepEqual([error.code, error.params], ['status-list-unusable', { reason, ...params }]);
    return true;
  };

test('S-12: a list at an https URL without a fragment; at this machine for tests only', async () => {
  for (const bad of ['http://college.example/1', 'urn:x:1', `${url}#list`, 'college.example', ''])
    await assert.rejects(
      createStatusList({ url: bad, key, now }),
      refused('not-an-https-address', { url: bad }),
    );
  const local = await createStatusList({ url: 'http://localhost:8080/1', key, now });
  assert.equal(local.url, 'http://localhost:8080/1');
});

test('S-6, X-4: from 131,072 to 2²⁴ entries, whole bytes', async () => {
  for (const entries of [0, 131_064, 131_073, 131_076, 2 ** 24 + 8, Number.NaN, 131_072.5])
    await assert.rejects(
      createStatusList({ url, key, now, entries }),
      refused('number-of-entries', { entries }),
    );
  for (const entries of [131_072, 131_080, 2 ** 24])
    assert.equal((await createStatusList({ url, key, now, entries })).length, entries);
});

test('S-12: the credential of a new list is complete, and its register can be kept', () => {
  const { credentialSubject, proof, ...rest } = list.credential;
  assert.deepEqual(rest, {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: key.controller,
    validFrom: now,
  });
  const { encodedList, ...subject } = credentialSubject as JsonObject;
  assert.deepEqual(subject, {
    id: `${url}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
  });
  assert.match(String(encodedList), /^uH4sI[\w-]+$/);
  assert.ok(proof);
  assert.deepEqual(
    [list.url, list.issuer, list.purpose, list.length, list.mediaType, list.json],
    [url, key.controller, 'revocation', 131_072, 'application/vc', list.text],
  );
  assert.deepEqual(JSON.parse(list.text), list.credential);
  assert.deepEqual(list.register, { format: FORMAT, credential: list.credential, entries: {} });
});

test('S-12: an index is drawn among the free ones alone, whichever are taken', () => {
  const drawn = (rank: number): ((size: number) => Uint8Array) => {
    return (size) =>
      Uint8Array.from({ length: size }, (_, at) => (rank / 256 ** (size - 1 - at)) & 255);
  };
  for (const [taken, rank, index] of [
    [[], 0, 0],
    [[], 7, 7],
    [[], 8, 0],
    [[], 8 * 256 + 3, 3],
    [[0], 0, 1],
    [[0, 1, 2], 0, 3],
    [[2, 0, 1], 4, 7],
    [[3], 2, 2],
    [[3], 3, 4],
    [[3, 0], 2, 4],
    [[1, 3, 3, 1], 1, 2],
    [[0, 1, 2, 3, 4, 5, 7], 0, 6],
  ] as const)
    assert.equal(freeIndex(taken, 8, drawn(rank)), index, JSON.stringify([taken, rank]));
  const split = [0, 1, 2, 3, 4, 5, 6];
  assert.equal(freeIndex(split, 8, drawn(5)), 7);
  for (const length of [7, 6])
    assert.throws(() => freeIndex(split, length, drawn(0)), refused('full', { entries: length }));
});

test('S-12: an allocated entry names the list, the place and the purpose', async () => {
  const own = await createStatusList({ url, key, now, purpose: 'suspension' });
  const entry = own.allocate('urn:x:1', (size) => new Uint8Array(size));
  assert.equal(publisher.type, entry['type']);
  assert.deepEqual(entry, {
    id: `${url}#0`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'suspension',
    statusListIndex: '0',
    statusListCredential: url,
  });
  assert.deepEqual(own.indexesOf('urn:x:1'), [0]);
  assert.deepEqual([own.indexesOf('urn:x:2'), own.indexesOf('toString')], [[], []]);
  await suspend(own, 'urn:x:1', { key, now });
  assert.throws(() => own.allocate('urn:x:1'), refused('already-withdrawn', { id: 'urn:x:1' }));
});

test('S-12: places outside of the list are refused, not read', () => {
  for (const index of [-1, 131_072, 0.5, Number.NaN, 2 ** 60])
    assert.throws(() => list.isSet(index), refused('index-out-of-range', { index }));
  assert.deepEqual([list.isSet(0), list.isSet(131_071)], [false, false]);
});

test('S-12: only a register of ours opens, with a list of ours and whole numbers', async () => {
  const register = { format: FORMAT, credential: list.credential };
  const refusals: ReadonlyArray<readonly [unknown, string]> = [
    [undefined, 'not-a-register'],
    [null, 'not-a-register'],
    ['x', 'not-a-register'],
    [{ ...register, format: 'open-badge-status-register/2' }, 'not-a-register'],
    [{ format: FORMAT }, 'not-a-register'],
    [{ format: FORMAT, credential: 'x' }, 'not-a-register'],
    [{ format: FORMAT, credential: '{' }, 'not-a-register'],
    [{ format: FORMAT, credential: '[]' }, 'not-a-register'],
    [{ format: FORMAT, credential: [list.credential] }, 'not-a-register'],
    [{ ...register, entries: { a: ['1'] } }, 'register-damaged'],
    [{ ...register, entries: { a: [-1] } }, 'register-damaged'],
    [{ ...register, entries: { a: [1, 1.5] } }, 'register-damaged'],
    [{ ...register, entries: { a: [1], b: 2 } }, 'register-damaged'],
    [{ ...register, entries: { a: [2 ** 60] } }, 'register-damaged'],
    [
      {
        format: FORMAT,
        credential: {
          ...list.credential,
          credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation' },
        },
      },
      'encodedList-unreadable',
    ],
  ];
  for (const [given, reason] of refusals)
    await assert.rejects(openStatusList(given), refused(reason), JSON.stringify(given));
  const opened = await openStatusList({ ...register, entries: { a: [0], b: [] } });
  assert.deepEqual(opened.register.entries, { a: [0], b: [] });
  assert.deepEqual([opened.mediaType, opened.text], ['application/vc', list.text]);
  const text = await openStatusList({ format: FORMAT, credential: list.text });
  assert.deepEqual([text.credential, text.mediaType], [list.credential, 'application/vc']);
});

test('a credential is a list of ours by its id, issuer, type and purpose', () => {
  const subject = list.credential['credentialSubject'] as JsonObject;
  const of = (more: JsonObject): (() => void) => {
    return () => assertList({ ...list.credential, ...more });
  };
  for (const statusPurpose of ['revocation', 'suspension'])
    of({ credentialSubject: { ...subject, statusPurpose } })();
  of({ issuer: { id: 'did:example:a' } })();
  const others: readonly JsonObject[] = [
    { id: 5 },
    { issuer: 5 },
    { issuer: { name: 'x' } },
    { issuer: null },
    { credentialSubject: null },
    { credentialSubject: [subject] },
    { credentialSubject: { ...subject, type: 'StatusList2021' } },
    { credentialSubject: { ...subject, statusPurpose: 'other' } },
    { credentialSubject: { ...subject, statusPurpose: undefined as unknown as Json } },
  ];
  for (const more of others)
    assert.throws(of(more), refused('not-a-bitstring-status-list-of-ours'), JSON.stringify(more));
});

const part = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
test('J-18: a signed list as a token: the claims around the credential are no part of it', async () => {
  const claims = { iss: 'a', sub: 'b', jti: 'c', nbf: 1, exp: 2, iat: 3, aud: 'd' };
  const { proof: _proof, ...credential } = list.credential;
  const token = `${part({ alg: 'EdDSA' })}.${part({ ...claims, ...credential })}.AAAA`;
  assert.deepEqual(parseList(token), credential);
  assert.deepEqual(parseList(` ${token}\n`), credential);
  for (const text of ['', 'x', 'a.b', '{', '[]', 'null', '"x"'])
    assert.equal(parseList(text), undefined, text);
  const opened = await openStatusList({ format: FORMAT, credential: `${token}\n` });
  assert.deepEqual(
    [opened.text, opened.mediaType, opened.register.credential, opened.register.entries],
    [token, 'application/vc+jwt', token, undefined],
  );
});

test('S-7: of many changes, each place has its own bit', async () => {
  const own = await createStatusList({ url, key, now, purpose: 'suspension' });
  const places = [0, 1, 7, 8, 131_071];
  for (const index of places) await suspend(own, { index }, { key, now });
  await setStatus(own, { index: 1 }, false, { key, now });
  await setStatus(own, { index: 2 }, false, { key, now });
  const { encodedList } = own.credential['credentialSubject'] as JsonObject;
  const bits = (await decodeList(encodedList)) as Uint8Array;
  const set = [...bits.entries()].filter(([, byte]) => byte !== 0);
  assert.deepEqual(set, [
    [0, 0x81],
    [1, 0x80],
    [16_383, 0x01],
  ]);
});

test('S-8, S-9: a change that is refused says why, and leaves the list as it was', async () => {
  const own = await createStatusList({ url, key, now });
  await revoke(own, { index: 3 }, { key, now });
  const before = own.text;
  const changes: ReadonlyArray<readonly [() => Promise<unknown>, string, object]> = [
    [() => revoke(own, 'urn:x:1', { key, now }), 'unknown-credential', { id: 'urn:x:1' }],
    [() => setStatus(own, { index: 3 }, false, { key, now }), 'revocation-is-for-good', {}],
    [() => suspend(own, { index: 3 }, { key, now }), 'purpose', { purpose: 'revocation' }],
    [
      () => revoke(own, { index: 4 }, { key, now: '2026-11-21T11:59:00Z' }),
      'clock-behind-the-list',
      { validFrom: own.credential['validFrom'] },
    ],
  ];
  for (const [change, reason, params] of changes)
    await assert.rejects(change(), refused(reason, params), reason);
  assert.equal(own.text, before);
  await setStatus(own, { index: 5 }, false, { key, now });
  assert.equal(own.isSet(5), false, 'what was never revoked is not revoked');
});

test('S-8: of a credential with several places, one that is revoked is enough', async () => {
  const { credential } = list;
  const own = await openStatusList({ format: FORMAT, credential, entries: { 'urn:x:1': [1, 2] } });
  await revoke(own, { index: 1 }, { key, now });
  await assert.rejects(
    setStatus(own, 'urn:x:1', false, { key, now }),
    refused('revocation-is-for-good'),
  );
});

test('S-9: a list whose date cannot be read is signed with the date of the clock', async () => {
  const credential = { ...list.credential, validFrom: 'soon' };
  const own = await openStatusList({ format: FORMAT, credential });
  await revoke(own, { index: 1 }, { key, now });
  assert.equal(own.credential['validFrom'], now);
});

test('S-9: the next date is the clock’s, or a millisecond after the last, up to a minute ahead', async () => {
  const own = await createStatusList({ url, key, now });
  const dateAt = async (clock: string): Promise<unknown> => {
    await revoke(own, { index: 1 }, { key, now: clock });
    return own.credential['validFrom'];
  };
  assert.equal(await dateAt('2026-11-21T12:00:01Z'), '2026-11-21T12:00:01Z');
  assert.equal(await dateAt('2026-11-21T12:00:01Z'), '2026-11-21T12:00:01.001Z');
  assert.equal(await dateAt('2026-11-21T12:00:00Z'), '2026-11-21T12:00:01.002Z');
  assert.equal(await dateAt('2026-11-21T11:59:02Z'), '2026-11-21T12:00:01.003Z');
  const exact = await createStatusList({ url, key, now });
  await revoke(exact, { index: 1 }, { key, now: '2026-11-21T11:59:00Z' });
  assert.equal(exact.credential['validFrom'], '2026-11-21T12:00:00.001Z', 'a minute ahead');
  await assert.rejects(
    dateAt('2026-11-21T11:59:01Z'),
    refused('clock-behind-the-list', { validFrom: '2026-11-21T12:00:01.003Z' }),
  );
});

test('S-3: a key of another issuer signs no list', async () => {
  const other = await createKey();
  await assert.rejects(
    revoke(list, { index: 1 }, { key: other, now }),
    refused('key-of-another-issuer', { issuer: key.controller, controller: other.controller }),
  );
});
