/** The generations before BitstringStatusList (S-20, S-21): exactly what is reported about their entries and lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { zlib } from '../../src/bytes/gzip.js';
import { ISSUER } from './answered.js';
import { listOf, saying, VALID_FROM } from './bit-lists.js';
import { bitsWith, emptyBits, encoded, entry, LIST_URL } from './support.js';

const PARAMS = { url: LIST_URL, purpose: 'revocation', asOf: VALID_FROM };
const CLEAR = ['pass', 'status-clear', PARAMS];
const NONE = undefined as unknown as Json;
const UNREADABLE = ['unknown', 'status-list-unreadable'];
const idNote = (got: string): unknown[] => ['unknown', 'status-list-id', { url: LIST_URL, got }];
const issuerNote = (lister: string, issuer = ISSUER): unknown[] => [
  'unknown',
  'status-list-issuer',
  { url: LIST_URL, issuer, lister },
];

const older = async (
  kind: '2021' | '2020',
  subject: JsonObject = {},
  more: JsonObject = {},
): Promise<JsonObject> => {
  const name = kind === '2021' ? 'StatusList2021' : 'RevocationList2020';
  const encodedList = await encoded(bitsWith(9), '');
  const type = ['VerifiableCredential', `${name}Credential`];
  const members = { type: name, encodedList, ...(kind === '2020' && { statusPurpose: NONE }) };
  return listOf(emptyBits(), { type, ...more }, { ...members, ...subject });
};

test('S-20: StatusList2021: the bits of a purpose, one for each badge; a wrong entry is named', async () => {
  const type = 'StatusList2021Entry';
  const list = await older('2021');
  assert.deepEqual(await saying(entry(8, { type }), list), [CLEAR]);
  assert.deepEqual(await saying(entry(9, { type }), list), [['fail', 'status-revoked', PARAMS]]);
  const suspends = await older('2021', { statusPurpose: 'suspension' });
  assert.deepEqual(await saying(entry(9, { type, statusPurpose: 'suspension' }), suspends), [
    ['fail', 'status-suspended', { ...PARAMS, purpose: 'suspension' }],
  ]);
  assert.equal((await saying(entry(9, { type }), suspends))[0]![1], 'status-list-purpose');
  for (const [property, value] of [
    ['statusPurpose', 5],
    ['statusListIndex', 'x'],
    ['statusListCredential', 5],
  ] as const)
    assert.deepEqual(await saying(entry(9, { type, [property]: value }), list), [
      ['unknown', 'status-entry-malformed', { property }],
    ]);
  const prefixed = await older('2021', { encodedList: await encoded(bitsWith(9)) });
  assert.deepEqual(await saying(entry(9, { type }), prefixed), [
    [...UNREADABLE, { url: LIST_URL, detail: 'encodedList' }],
  ]);
});

test('S-20: the older lists are in base64 of either alphabet, also padded, and in zlib too', async () => {
  const type = 'StatusList2021Entry';
  const bitsOf = (length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, at) => ((at * 2_654_435_761) >>> 13) & 255);
  const bits = bitsOf(16_384);
  const packed = [16_384, 16_391, 16_398, 16_405].map((length) => encoded(bitsOf(length), ''));
  const texts = [...(await Promise.all(packed)), encodeBase64url(await zlib(bits))];
  for (const text of texts)
    for (const encodedList of [
      text,
      text.replaceAll('-', '+').replaceAll('_', '/'),
      `${text}${'='.repeat((4 - (text.length % 4)) % 4)}`,
    ]) {
      const list = await older('2021', { encodedList });
      const index = bits.findIndex((byte) => byte === 1) * 8;
      assert.deepEqual(await saying(entry(index, { type }), list), [CLEAR]);
      assert.equal((await saying(entry(index + 7, { type }), list))[0]![1], 'status-revoked');
    }
  assert.ok(
    texts.some((text) => /[-_]/.test(text)) && texts.some((text) => text.length % 4 > 0),
    'the spellings differ',
  );
});

test('S-21: RevocationList2020: without a purpose, by the badge’s issuer, at its own id', async () => {
  const type = 'RevocationList2020Status';
  const entry2020 = (revocationListIndex: Json, more: JsonObject = {}): JsonObject => ({
    id: `${LIST_URL}#1`,
    type,
    revocationListIndex,
    revocationListCredential: LIST_URL,
    ...more,
  });
  const list = await older('2020');
  assert.deepEqual(await saying(entry2020('8'), list), [CLEAR]);
  assert.deepEqual(await saying(entry2020('9'), list), [['fail', 'status-revoked', PARAMS]]);
  for (const [property, value] of [
    ['revocationListIndex', 'x'],
    ['revocationListCredential', 5],
  ] as const)
    assert.deepEqual(await saying(entry2020('9', { [property]: value }), list), [
      ['unknown', 'status-entry-malformed', { property }],
    ]);
  const host = 'https://lists.example/i';
  assert.deepEqual(await saying(entry2020('9'), await older('2020', {}, { issuer: host })), [
    issuerNote(host),
  ]);
  const sameHost = await older('2020', {}, { issuer: 'did:web:lists.example' });
  assert.deepEqual(await saying(entry2020('9'), sameHost, { badge: { issuer: host } }), [
    issuerNote('did:web:lists.example', host),
  ]);
  const moved = await older('2020', {}, { id: `${LIST_URL}#1` });
  assert.deepEqual(await saying(entry2020('9'), moved), [idNote(`${LIST_URL}#1`)]);
  const two = [list['credentialSubject']!, list['credentialSubject']!];
  assert.deepEqual(await saying(entry2020('9'), { ...list, credentialSubject: two }), [
    [...UNREADABLE, { url: LIST_URL, detail: 'several subjects' }],
  ]);
});
