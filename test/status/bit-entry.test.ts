/** Entries of lists of bits (S-4 … S-8): exactly what is reported about each form of an entry and each value in the list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { MAX_LIST_BYTES, valueAt } from '../../src/status/bitstring/bits.js';
import { MAX_UNPACKED_BYTES } from '../../src/status/index.js';
import { ASKED_AT } from './answered.js';
import { listOf, nineRevoked, saying, through, VALID_FROM } from './bit-lists.js';
import { bitsWith, emptyBits, encoded, entry, LIST_URL } from './support.js';

const PARAMS = { url: LIST_URL, purpose: 'revocation', asOf: VALID_FROM };
const CLEAR = ['pass', 'status-clear', PARAMS];
const REVOKED = ['fail', 'status-revoked', PARAMS];
const malformed = (property: string): unknown[] => [
  'unknown',
  'status-entry-malformed',
  { property },
];
const remark = (property: string, got: Json): unknown[] => [
  'warn',
  'status-entry-malformed',
  { property, got },
];
const unreadable = (detail: string): unknown[] => [
  'unknown',
  'status-list-unreadable',
  { url: LIST_URL, detail },
];
const NONE = undefined as unknown as Json;

test('S-7, S-40: a value, with the list, its purpose, its date and its bytes', async () => {
  assert.deepEqual(await saying(entry(9), nineRevoked), [REVOKED]);
  assert.deepEqual(await saying(entry(8), nineRevoked), [CLEAR]);
  const [finding] = (await through(entry(8), nineRevoked)).findings;
  const { digest, ...evidence } = finding!.evidence!;
  assert.match(String(digest), /^sha256-[0-9a-f]{64}$/);
  assert.deepEqual(evidence, {
    url: LIST_URL,
    fetchedAt: ASKED_AT,
    httpStatus: 200,
    validFrom: VALID_FROM,
    validUntil: undefined,
  });
});

test('S-40: without a date of its own, a list is as of the time when it was fetched', async () => {
  const undated = await listOf(emptyBits(), { validFrom: NONE });
  assert.deepEqual(await saying(entry(8), undated), [
    ['pass', 'status-clear', { ...PARAMS, asOf: ASKED_AT }],
  ]);
});

test('S-7: an entry names a list and a decimal index, at most 31 digits', async () => {
  for (const statusListCredential of [NONE, null, 5, [LIST_URL]])
    assert.deepEqual(await saying(entry(9, { statusListCredential }), nineRevoked), [
      malformed('statusListCredential'),
    ]);
  const long = '1'.repeat(31);
  for (const statusListIndex of [NONE, null, '09', '9x', 'x9', '-9', ' 9', 9.5, ['9'], `1${long}`])
    assert.deepEqual(await saying(entry(0, { statusListIndex }), nineRevoked), [
      malformed('statusListIndex'),
    ]);
  assert.deepEqual(await saying(entry(long), nineRevoked), [
    ['unknown', 'status-index-range', { url: LIST_URL, index: long, entries: 131_072 }],
  ]);
  assert.deepEqual(await saying(entry(0), nineRevoked), [CLEAR]);
  assert.deepEqual(await saying(entry(10), nineRevoked), [CLEAR]);
});

test('S-7: an index as a number, and an id that is the list’s, are remarks', async () => {
  assert.deepEqual(await saying(entry(9, { statusListIndex: 9 }), nineRevoked), [
    remark('statusListIndex', 'number'),
    REVOKED,
  ]);
  assert.deepEqual(await saying(entry(8, { id: LIST_URL }), nineRevoked), [
    remark('id', LIST_URL),
    CLEAR,
  ]);
  const away = await through(entry(8, { id: LIST_URL }), []);
  assert.equal(
    away.findings[0]!.code,
    'status-entry-malformed',
    'also of a list that is unreadable',
  );
});

test('S-7: an entry has a purpose, and from 1 to 32 bits', async () => {
  for (const statusPurpose of [NONE, null, 5, ['revocation']])
    assert.deepEqual(await saying(entry(9, { statusPurpose }), nineRevoked), [
      malformed('statusPurpose'),
    ]);
  for (const statusSize of [0, -1, 33, 1.5, '1', true, [1]])
    assert.deepEqual(await saying(entry(9, { statusSize }), nineRevoked), [
      malformed('statusSize'),
    ]);
  for (const statusSize of [NONE, null, 1])
    assert.deepEqual(await saying(entry(9, { statusSize }), nineRevoked), [REVOKED]);
  const widest = await saying(entry(4095, { statusSize: 32 }), nineRevoked);
  assert.deepEqual(widest.at(-1), CLEAR);
});

const messages = (count: number): JsonObject[] =>
  Array.from({ length: count }, (_, value) => ({ status: `0x${value}`, message: `m${value}` }));

test('S-7: each value of several bits is explained by a message; another number of messages is a remark', async () => {
  const short = ['warn', 'status-list-short', { url: LIST_URL, entries: 65_536, limit: 131_072 }];
  const of = (statusMessage: Json): Promise<unknown[][]> =>
    saying(entry(9, { statusSize: 2, statusMessage }), nineRevoked);
  assert.deepEqual(await of(messages(4)), [short, CLEAR]);
  for (const [given, got] of [
    [NONE, 0],
    [messages(3), 3],
    [messages(5), 5],
    [[...messages(3), 'm3'], 3],
    [messages(1)[0]!, 1],
  ] as const)
    assert.deepEqual(await of(given), [remark('statusMessage', got), short, CLEAR]);
  assert.deepEqual(
    await saying(entry(4, { statusSize: 2, statusMessage: messages(4) }), nineRevoked),
    [short, REVOKED],
    'bits 8 and 9',
  );
});

test('S-8: a message is the issuer’s text for the value, and clears the badge', async () => {
  const list = await listOf(bitsWith(9, 15), {}, { statusPurpose: 'message' });
  const clear = ['pass', 'status-clear', { ...PARAMS, purpose: 'message' }];
  const told = (value: number, message: string): unknown[] => [
    'warn',
    'status-message',
    { url: LIST_URL, value, message },
  ];
  const of = (index: number, statusMessage: Json): Promise<unknown[][]> =>
    saying(entry(index, { statusPurpose: 'message', statusMessage }), list);
  assert.deepEqual(await of(9, messages(2)), [clear, told(1, 'm1')]);
  assert.deepEqual(await of(8, messages(2)), [clear, told(0, 'm0')]);
  assert.deepEqual(await of(8, NONE), [clear]);
  assert.deepEqual(await of(8, [{ status: '0x0', message: 5 }]), [clear]);
  assert.deepEqual(await of(9, NONE), [clear, told(1, '')]);
  assert.deepEqual(await of(9, [{ status: '0x1', message: { en: 'x' } }]), [clear, told(1, '')]);
  assert.deepEqual(await of(9, ['x', null, { status: 1, message: 'one' }]), [
    clear,
    told(1, 'one'),
  ]);
});

test('S-8: what a set bit means is its purpose; an unknown one is told with its value', async () => {
  const of = async (statusPurpose: string): Promise<unknown[][]> =>
    saying(entry(9, { statusPurpose }), await listOf(bitsWith(9), {}, { statusPurpose }));
  const params = (purpose: string): JsonObject => ({ ...PARAMS, purpose });
  assert.deepEqual(await of('suspension'), [['fail', 'status-suspended', params('suspension')]]);
  assert.deepEqual(await of('refresh'), [
    ['pass', 'status-clear', params('refresh')],
    ['warn', 'status-refresh', params('refresh')],
  ]);
  assert.deepEqual(await of('rumour'), [
    ['unknown', 'status-purpose-unknown', { ...params('rumour'), got: 'rumour', value: 1 }],
  ]);
});

test('S-4: the subject for the purpose is read; without one the purposes of the list are told', async () => {
  const other = (...statusPurpose: string[]): Promise<JsonObject> =>
    listOf(bitsWith(9), {}, { statusPurpose });
  assert.deepEqual(await saying(entry(9), await other('suspension', 'revocation')), [REVOKED]);
  const wrong = (got: string): unknown[] => [
    'unknown',
    'status-list-purpose',
    { url: LIST_URL, purpose: 'revocation', got },
  ];
  assert.deepEqual(await saying(entry(9), await other('suspension', 'message')), [
    wrong('suspension, message'),
  ]);
  assert.deepEqual(await saying(entry(9), await listOf(bitsWith(9), {}, { statusPurpose: NONE })), [
    wrong(''),
  ]);
  const { credentialSubject: own } = nineRevoked;
  const { credentialSubject: suspends } = await other('suspension');
  const of = (...credentialSubject: Json[]): Promise<unknown[][]> =>
    saying(entry(9), { ...nineRevoked, credentialSubject });
  assert.deepEqual(await of(suspends!, own!), [REVOKED]);
  assert.deepEqual(await of('x', own!), [REVOKED]);
  assert.deepEqual(await of(own!, own!), [unreadable('several subjects')]);
});

test('S-4: a credential or a subject of another type is no list of this kind', async () => {
  const typed = (got: string): unknown[][] => [
    ['unknown', 'status-list-type', { url: LIST_URL, got }],
  ];
  const both = 'VerifiableCredential, BitstringStatusListCredential';
  for (const credentialSubject of [NONE, null, [], 'x'])
    assert.deepEqual(await saying(entry(9), { ...nineRevoked, credentialSubject }), typed(both));
  assert.deepEqual(
    await saying(entry(9), await listOf(bitsWith(9), {}, { type: 'Other' })),
    typed(both),
  );
  assert.deepEqual(await saying(entry(9), { ...nineRevoked, type: 'Other' }), typed('Other'));
  const many = await listOf(bitsWith(9), {}, { type: ['Other', 'BitstringStatusList'] });
  assert.deepEqual(await saying(entry(9), many), [REVOKED]);
});

test('S-5: a list that cannot be unpacked is unreadable: prefix, padding, alphabet, gzip', async () => {
  const plain = await encoded(emptyBits(), '');
  const zlib = `u${encodeBase64url(Uint8Array.of(0x78, 0x9c, 3, 0, 0, 0, 0, 1))}`;
  for (const encodedList of [
    NONE,
    null,
    5,
    '',
    plain,
    `z${plain}`,
    `u${plain}=`,
    'u+/',
    zlib,
    `u${plain.slice(0, 12)}`,
  ]) {
    const list = await listOf(emptyBits(), {}, { encodedList });
    assert.deepEqual(
      await saying(entry(9), list),
      [unreadable('encodedList')],
      String(encodedList),
    );
  }
});

test('S-6: a list shorter than 131,072 entries is a remark, in strict a failure', async () => {
  const list = await listOf(Uint8Array.of(0, 0x40));
  const short = { url: LIST_URL, entries: 16, limit: 131_072 };
  assert.deepEqual(await saying(entry(9), list), [['warn', 'status-list-short', short], REVOKED]);
  assert.deepEqual(await saying(entry(9), list, { strict: true }), [
    ['fail', 'status-list-short', short],
    REVOKED,
  ]);
  assert.deepEqual(await saying(entry(16), list), [
    ['warn', 'status-list-short', short],
    ['unknown', 'status-index-range', { url: LIST_URL, index: '16', entries: 16 }],
  ]);
  assert.deepEqual(await saying(entry(15), list), [['warn', 'status-list-short', short], CLEAR]);
});

test('X-3, S-5: a list too large by itself is unreadable; one too large beside others is unsupported', async () => {
  const large = await listOf(new Uint8Array(MAX_LIST_BYTES + 1));
  const tooLarge = [
    [
      'unknown',
      'status-list-unreadable',
      { url: LIST_URL, detail: 'encodedList', limit: MAX_LIST_BYTES },
    ],
  ];
  assert.deepEqual(await saying(entry(9), large), tooLarge);
  const left = { listBytes: MAX_LIST_BYTES, lists: 1e6 };
  assert.deepEqual(await saying(entry(9), large, { left }), tooLarge);
  const limited = [['unsupported', 'status-limit', { url: LIST_URL, limit: MAX_UNPACKED_BYTES }]];
  const of = (listBytes: number): Promise<unknown[][]> =>
    saying(entry(9), nineRevoked, { left: { listBytes, lists: 1e6 } });
  assert.deepEqual(await of(16_383), limited);
  assert.deepEqual(await of(16_384), [REVOKED]);
  assert.deepEqual(await of(0), limited);
});

test('S-7: bits are read most significant first; before the list and beyond it there are none', () => {
  const bits = Uint8Array.of(0b1010_0001, 0b1100_0000);
  const rows: ReadonlyArray<readonly [bigint, number, number | undefined]> = [
    [0n, 1, 1],
    [1n, 1, 0],
    [7n, 1, 1],
    [15n, 1, 0],
    [16n, 1, undefined],
    [-1n, 1, undefined],
    [-1n, 4, undefined],
    [0n, 4, 0b1010],
    [1n, 8, 0b1100_0000],
    [2n, 3, 0b011],
    [5n, 3, undefined],
    [0n, 16, 0b1010_0001_1100_0000],
  ];
  for (const [index, size, value] of rows)
    assert.equal(valueAt(bits, index, size), value, `${index} of ${size} bits`);
  assert.equal(valueAt(bits, 2n), 1, 'one bit unless told');
});
