import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BadgeError } from '../../../src/errors.js';
import { isQrPart, joinQr, QR_PARTS, splitQr } from '../../../src/sharing/codes/qr-parts.js';
import { carryingLink } from '../../../src/sharing/links/create-link.js';
import { readLink } from '../../../src/sharing/links/read-link.js';
import { badgeText, HOSTILE, PAGE } from '../samples.js';

const failsWith =
  (code: string, reason?: string) =>
  (error: unknown): boolean =>
    error instanceof BadgeError &&
    error.code === code &&
    (reason === undefined || error.params['reason'] === reason);
const joined = (codes: readonly string[]): string | undefined => {
  const collector = joinQr();
  for (const code of codes) collector.add(code);
  return collector.progress.text;
};

describe('A-11: a link that is too long for one QR code', () => {
  for (const size of [1_000, 4_000, 16_000]) {
    test(`A-11: a badge of ${size / 1000} kB comes through in parts, in any order, some of them twice`, async () => {
      const text = badgeText(size),
        { url } = await carryingLink(text, PAGE),
        codes = splitQr(url);
      assert.ok(codes.every((code) => code.length <= QR_PARTS.bytes + 20 && isQrPart(code)));
      const shuffled = [...codes].sort((a, b) => a.slice(20).localeCompare(b.slice(20)));
      assert.equal(joined([...shuffled.slice(0, 2), ...shuffled]), url);
      assert.deepEqual(await readLink(joined(codes)!), { text });
    });
  }

  test('any text, cut at any size, is itself again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
        fc.integer({ min: QR_PARTS.leastBytes, max: 90 }),
        (text, bytes) => {
          const codes = splitQr(text.toWellFormed(), { bytes });
          for (const code of codes) assert.ok(Buffer.byteLength(code) <= bytes + 20);
          assert.equal(joined(codes.reverse()), text.toWellFormed());
        },
      ),
      { numRuns: 200 },
    );
  });

  test('it reports the missing parts, and returns nothing until it is complete', () => {
    const codes = splitQr('x'.repeat(1_500)),
      collector = joinQr();
    assert.deepEqual(collector.progress, { have: 0, total: 0, missing: [] });
    assert.deepEqual(collector.add(codes[1]!), { have: 1, total: 3, missing: [1, 3] });
    assert.deepEqual(collector.add(codes[1]!), { have: 1, total: 3, missing: [1, 3] });
    assert.deepEqual(collector.add(codes[2]!), { have: 2, total: 3, missing: [1] });
    assert.deepEqual(collector.add(codes[0]!), {
      have: 3,
      total: 3,
      missing: [],
      text: 'x'.repeat(1_500),
    });
  });

  test('parts of two badges are never mixed, and the earlier parts remain', () => {
    const mine = splitQr('a'.repeat(1_500)),
      other = splitQr('b'.repeat(1_500)),
      collector = joinQr();
    collector.add(mine[0]!);
    assert.throws(() => collector.add(other[1]!), failsWith('qr-other'));
    assert.throws(() => collector.add(mine[1]!.replace('/3:', '/9:')), failsWith('qr-other'));
    assert.deepEqual(collector.progress, { have: 1, total: 3, missing: [2, 3] });
  });

  test('a code that was read wrongly never gives a badge that looks forged: the set begins anew', () => {
    const codes = splitQr('a'.repeat(1_500)),
      collector = joinQr();
    collector.add(codes[0]!.replace(/a$/, 'b'));
    collector.add(codes[1]!);
    assert.throws(() => collector.add(codes[2]!), failsWith('link-damaged', 'checksum'));
    assert.equal(collector.progress.total, 0);
    for (const code of codes) collector.add(code);
    assert.equal(collector.progress.text, 'a'.repeat(1_500));
  });

  test('a text that is no part is refused', () => {
    const [good] = splitQr('a');
    const wrong = [
      '',
      'https://a.example/',
      'OBQ2:AAAAAA:1/1:a',
      'OBQ1:AAAAAA:0/1:a',
      'OBQ1:AAAAAA:2/1:a',
      'OBQ1:AAAAAA:1/100:a',
      'OBQ1:AAAAA:1/1:a',
      'OBQ1:AAAAAA:1/1:',
      `${good!}${'a'.repeat(QR_PARTS.characters)}`,
      ...HOSTILE,
    ];
    for (const code of wrong) {
      assert.equal(isQrPart(code), false, code.slice(0, 60));
      assert.throws(() => joinQr().add(code), failsWith('link-damaged', 'qr'), code.slice(0, 60));
    }
  });

  test('limits: no set that takes too long to scan, no code that no phone reads', () => {
    assert.equal(splitQr('a'.repeat(QR_PARTS.bytes * QR_PARTS.parts)).length, QR_PARTS.parts);
    for (const size of [QR_PARTS.bytes * QR_PARTS.parts + 1, 10 << 20])
      assert.throws(() => splitQr('a'.repeat(size)), failsWith('link-too-large'));
    for (const bytes of [QR_PARTS.leastBytes - 1, QR_PARTS.mostBytes + 1, NaN])
      assert.throws(() => splitQr('a', { bytes }), TypeError);
    assert.throws(() => splitQr(''), TypeError);
  });
});
