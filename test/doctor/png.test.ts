import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError } from '../../src/errors.js';
import { bakePng } from '../../src/formats/png.js';
import { chunksOf, isCrcValid } from '../../src/formats/png-chunks.js';
import { unbake } from '../../src/formats/index.js';
import { type Diagnosis, doctor } from '../../src/issue.js';
import { ASSERTION, join, JWS, pngWith, textChunk, TRICKY } from '../formats/pictures.js';
import { behind, codes, named, PLAIN } from './defects.js';

const itxt = (keyword: string, text: string | Uint8Array): Uint8Array =>
  textChunk('iTXt', `${keyword}\0\0\0\0\0`, text);
const OB3 = 'openbadgecredential';
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Breaks the checksum of the chunk of some type. */
function withBrokenCrc(png: Uint8Array, type: string): Uint8Array {
  const copy = png.slice();
  const chunk = chunksOf(copy).find((one) => one.type === type)!;
  copy[chunk.end - 1]! ^= 0xff;
  return copy;
}

describe('doctor: a PNG that can be mended', () => {
  const cases: ReadonlyArray<readonly [string, Uint8Array, string, readonly string[]]> = [
    ['B-13: tEXt', pngWith([textChunk('tEXt', `${OB3}\0`, TRICKY)]), TRICKY, ['chunk-type']],
    [
      'B-13: zTXt',
      pngWith([textChunk('zTXt', `${OB3}\0\0`, deflateSync(TRICKY))]),
      TRICKY,
      ['chunk-type'],
    ],
    [
      'B-1: compressed',
      pngWith([textChunk('iTXt', `${OB3}\0\u0001\0\0\0`, deflateSync(TRICKY))]),
      TRICKY,
      ['compressed'],
    ],
    [
      'B-1: a language',
      pngWith([textChunk('iTXt', `${OB3}\0\0\0en\0`, '\0', TRICKY)]),
      TRICKY,
      ['language-tag'],
    ],
    ['B-1: too few separators', pngWith([textChunk('iTXt', `${OB3}\0`, JWS)]), JWS, ['layout']],
    ['B-11: Windows-1252', pngWith([itxt(OB3, latin1(PLAIN))]), PLAIN, ['encoding']],
    ['B-1: a terminator', pngWith([itxt(OB3, `${TRICKY}\0`)]), TRICKY, ['terminator']],
    [
      'B-1: capitals in the keyword',
      pngWith([itxt('OpenBadgeCredential', TRICKY)]),
      TRICKY,
      ['keyword-case'],
    ],
    ['B-1: another keyword', pngWith([itxt('badge', TRICKY)]), TRICKY, ['keyword-other']],
    ['B-1: the keyword of OB 2.0', pngWith([itxt('openbadges', TRICKY)]), TRICKY, ['keyword-kind']],
    ['B-1: the keyword of OB 3.0', pngWith([itxt(OB3, ASSERTION)]), ASSERTION, ['keyword-kind']],
    ['B-4: after the pixels', pngWith([], [itxt(OB3, TRICKY)]), TRICKY, ['behind-pixels']],
    ['B-11: after the end', behind(itxt(OB3, TRICKY)), TRICKY, ['behind-end']],
    ['B-11: a wrong checksum', withBrokenCrc(bakePng(pngWith(), TRICKY), 'iTXt'), TRICKY, ['crc']],
    [
      'B-3: twice the same',
      pngWith([itxt(OB3, JWS)], [itxt(OB3, JWS)]),
      JWS,
      ['behind-pixels', 'twice-same'],
    ],
    [
      'B-1: several at once',
      behind(textChunk('tEXt', 'BADGE\0', latin1(`${PLAIN}\0`))),
      PLAIN,
      ['terminator', 'chunk-type', 'keyword-other', 'behind-end'],
    ],
  ];

  for (const [what, file, text, wanted] of cases)
    test(`${what}: the text stays byte for byte, and nothing is left to mend`, async () => {
      const before = file.slice();
      const diagnosis = await doctor(file);
      assert.deepEqual(codes(diagnosis), wanted);
      assert.equal(diagnosis.state, 'mended');
      assert.deepEqual(
        diagnosis.texts.map((one) => one.text),
        [text],
      );
      assert.ok(diagnosis.defects.every(({ isMended, offset }) => isMended && offset! >= 8));
      const [payload, ...more] = await unbake(diagnosis.mended!);
      assert.equal(payload!.text, text);
      assert.deepEqual([more, payload!.found.notes], [[], []]);
      const again = await doctor(diagnosis.mended!);
      assert.deepEqual([again.state, codes(again), again.mended], ['healthy', [], undefined]);
      assert.deepEqual(file, before, 'the input is not changed');
    });

  test('B-4: every other byte of the image stays', async () => {
    const software = textChunk('tEXt', 'Software\0x');
    const file = pngWith([software], [itxt(OB3, JWS), software]);
    const { mended } = await doctor(file);
    assert.deepEqual(mended, bakePng(pngWith([software], [software]), JWS));
    assert.ok(chunksOf(mended!).every((chunk) => isCrcValid(mended!, chunk)));
  });

  test('B-6: an OB 2.0 and an OB 3.0 badge both stay', async () => {
    const file = pngWith([textChunk('tEXt', 'openbadges\0', ASSERTION), itxt(OB3, JWS)]);
    const { state, mended, texts } = await doctor(file);
    assert.equal(state, 'mended');
    assert.deepEqual(
      (await unbake(mended!)).map(({ text, found }) => [found.keyword, text]),
      texts.map(({ keyword, text }) => [keyword, text]),
    );
    assert.equal((await doctor(mended!)).state, 'healthy');
  });

  test('B-14: the URL of an OB 1.0 badge is left as it is', async () => {
    const file = pngWith([textChunk('tEXt', 'openbadges\0https://issuer.example/a/1')]);
    const { state, defects, mended } = await doctor(file);
    assert.deepEqual([state, defects, mended], ['healthy', [], undefined]);
  });
});

describe('doctor: a PNG that cannot be mended, or need not be', () => {
  const cases: ReadonlyArray<readonly [string, Uint8Array, Diagnosis['state'], readonly string[]]> =
    [
      ['a healthy one', bakePng(pngWith(), TRICKY), 'healthy', []],
      [
        'data behind the end',
        join(bakePng(pngWith(), TRICKY), [1, 2, 3]),
        'healthy',
        ['data-behind-end'],
      ],
      ['no badge', pngWith([textChunk('tEXt', 'Software\0x')]), 'no-badge', ['no-badge']],
      [
        'B-12: two that differ',
        pngWith([itxt(OB3, TRICKY), itxt(OB3, JWS)]),
        'defective',
        ['twice-different'],
      ],
      ['text that is no badge', pngWith([itxt(OB3, 'hello')]), 'no-badge', ['payload-broken']],
      [
        'JSON that is no badge',
        pngWith([itxt(OB3, '{"a":1}')]),
        'defective',
        ['keyword-kind', 'payload-broken'],
      ],
      ['broken JSON', pngWith([itxt(OB3, TRICKY.slice(0, -1))]), 'no-badge', ['payload-broken']],
      [
        'unreadable compression',
        pngWith([textChunk('zTXt', `${OB3}\0\0xyz`)]),
        'no-badge',
        ['unreadable'],
      ],
      [
        'a picture that is damaged',
        withBrokenCrc(bakePng(pngWith(), TRICKY), 'IDAT'),
        'defective',
        ['crc-elsewhere'],
      ],
      ['mojibake', bakePng(pngWith(), named('Ã©')), 'defective', ['mojibake']],
    ];
  for (const [what, file, state, wanted] of cases)
    test(what, async () => {
      const diagnosis = await doctor(file);
      assert.deepEqual([diagnosis.state, codes(diagnosis)], [state, wanted]);
      assert.equal(diagnosis.mended, undefined);
    });

  test('B-11: a file that is cut off still gives its badge', async () => {
    const whole = bakePng(pngWith(), TRICKY);
    const { state, defects, texts, mended } = await doctor(whole.subarray(0, -20));
    assert.equal(state, 'defective');
    assert.deepEqual(
      defects.map(({ code, detail }) => [code, detail]),
      [['file-damaged', 'png-truncated']],
    );
    assert.deepEqual([texts[0]!.text, mended], [TRICKY, undefined]);
  });

  test('other kinds of files: converted, empty, not an image, too large', async () => {
    for (const [bytes, container, state, detail] of [
      [[0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0], 'jpeg', 'no-badge', 'other-format jpeg'],
      [encodeUtf8('RIFF1234WEBPVP8 '), 'webp', 'no-badge', 'other-format webp'],
      [[], 'text', 'no-badge', 'no-badge empty'],
      [encodeUtf8('hello'), 'text', 'no-badge', 'no-badge unknown-format'],
      [encodeUtf8(TRICKY), 'unbaked', 'healthy', undefined],
      [encodeUtf8('{"a":'), 'text', 'no-badge', 'no-badge not-json'],
    ] as const) {
      const diagnosis = await doctor(Uint8Array.from(bytes));
      const [defect] = diagnosis.defects;
      assert.deepEqual(
        [diagnosis.container, diagnosis.state, defect && `${defect.code} ${defect.detail}`],
        [container, state, detail],
      );
    }
    await assert.rejects(
      doctor(new Uint8Array((10 << 20) + 1)),
      (error) => error instanceof BadgeError && error.code === 'too-large',
    );
  });
});
