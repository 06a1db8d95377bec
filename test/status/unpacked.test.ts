/** Unpacked lists are kept for later verifications: which, for how long, and what they count. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_LIST_BYTES } from '../../src/status/bitstring/bits.js';
import { bitsOf } from '../../src/status/unpacked.js';
import { bitsWith, encoded } from './support.js';

const PLENTY = 64 * 1024 * 1024;
const unpack = (
  encodedList: unknown,
  left = { listBytes: PLENTY },
  form: 'multibase' | 'plain' = 'multibase',
): ReturnType<typeof bitsOf> => bitsOf({ encodedList }, form, left);

test('X-3: the same text is unpacked once, and counts each time; another form of it is another list', async () => {
  const text = await encoded(bitsWith(1));
  const left = { listBytes: PLENTY };
  const first = await unpack(text, left);
  assert.deepEqual(first, bitsWith(1));
  assert.equal(await unpack(text, left), first);
  assert.equal(left.listBytes, PLENTY - 2 * 16_384);
  assert.equal(await unpack(text, left, 'plain'), undefined);
  for (const other of [[text], { toString: () => text }])
    assert.equal(await unpack(other, left), undefined, 'a text alone is a list');
});

test('X-3: one subject is unpacked once and counts once, whatever is left', async () => {
  const subject = { encodedList: await encoded(bitsWith(2)) };
  const left = { listBytes: 16_384 };
  const first = await bitsOf(subject, 'multibase', left);
  assert.equal(left.listBytes, 0);
  assert.equal(await bitsOf(subject, 'multibase', left), first);
  assert.equal(left.listBytes, 0);
});

test('X-3: what is kept is given only to those who may still unpack as much', async () => {
  const text = await encoded(bitsWith(3));
  const first = await unpack(text);
  assert.equal(await unpack(text, { listBytes: 16_383 }), 'limit');
  assert.equal(await unpack(text, { listBytes: 16_384 }), first);
  const left = { listBytes: 20_000 };
  const texts = [await encoded(bitsWith(4)), await encoded(bitsWith(5))];
  const both = await Promise.all(texts.map((one) => unpack(one, left)));
  assert.deepEqual([both[0], both[1]], [bitsWith(4), 'limit'], 'one after another');
  assert.equal(left.listBytes, 20_000 - 16_384);
});

test('X-3: the oldest lists are dropped when the kept ones are more than 16 MiB', async () => {
  const sized = (bytes: number, at: number): Promise<string> => {
    const bits = new Uint8Array(bytes);
    bits[at] = 1;
    return encoded(bits);
  };
  const half = MAX_LIST_BYTES / 2;
  const [first, second, third] = [await sized(half, 1), await sized(half, 2), await sized(half, 3)];
  const [one, two] = [await unpack(first), await unpack(second)];
  assert.equal(await unpack(first), one, 'two halves fit exactly');
  assert.equal(await unpack(second), two);
  const three = await unpack(third);
  assert.equal(await unpack(second), two);
  assert.equal(await unpack(third), three);
  assert.notEqual(await unpack(first), one, 'the oldest was dropped');
  assert.equal(await unpack(third), three);
  assert.notEqual(await unpack(second), two, 'and then the next');
});

test('S-5: a list larger than 16 MiB is not unpacked, however much is left', async () => {
  const text = await encoded(new Uint8Array(MAX_LIST_BYTES + 1));
  const left = { listBytes: PLENTY };
  assert.equal(await unpack(text, left), 'limit');
  assert.equal(left.listBytes, PLENTY);
});
