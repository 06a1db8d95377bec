import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { bakePng, png } from '../../src/formats/png.js';
import { chunksOf, isCrcValid } from '../../src/formats/png-chunks.js';
import { vectorBytes, vectors, withoutVectors } from '../support/vectors.js';
import { ASSERTION, JWS, TRICKY, join, pngWith, textChunk } from './pictures.js';

const itxt = (keyword: string, text: string | Uint8Array): Uint8Array =>
  textChunk('iTXt', `${keyword}\0\0\0\0\0`, text);
const OB3 = (text: string): Uint8Array => itxt('openbadgecredential', text);
const rejects = (bytes: Uint8Array, code: BadgeErrorCode) =>
  assert.rejects(
    png.unbake(bytes),
    (error) =>
      (error instanceof BadgeError && error.code === code) ||
      assert.fail(`${code}, but ${String(error)}`),
  );
const whats = async (bytes: Uint8Array) =>
  (await png.unbake(bytes))[0]!.found.notes.map((note) => note.params?.['what'] ?? note.code);

test('B-1…B-5: bake and unbake give the payload back, byte for byte', async () => {
  for (const payload of [
    TRICKY,
    JWS,
    ASSERTION,
    JSON.stringify({ type: 'ClrCredential', text: TRICKY }),
  ]) {
    const [only, ...more] = await png.unbake(bakePng(pngWith(), payload));
    assert.equal(only!.text, payload);
    assert.deepEqual(more, []);
    assert.deepEqual(only!.found.notes, []);
  }
});

test('B-1, B-4: the chunk is a plain iTXt right after IHDR with a good CRC, and all other bytes stay', () => {
  const image = pngWith(
    [textChunk('tEXt', 'Software\0x')],
    [textChunk('zTXt', 'Note\0\0', deflateSync('x'))],
  );
  const baked = bakePng(image, TRICKY);
  const chunks = chunksOf(baked);
  const badge = chunks[1]!;
  assert.deepEqual(
    chunks.map(({ type }) => type),
    ['IHDR', 'iTXt', 'tEXt', 'IDAT', 'zTXt', 'IEND'],
  );
  assert.ok(chunks.every((chunk) => isCrcValid(baked, chunk)));
  assert.deepEqual(badge.data, encodeUtf8(`openbadgecredential\0\0\0\0\0${TRICKY}`));
  assert.deepEqual(join(baked.subarray(0, badge.offset), baked.subarray(badge.end)), image);
});

test('B-1: the keyword follows the payload, unless the caller names one', async () => {
  const keyword = async (payload: string, options = {}) =>
    (await png.unbake(bakePng(pngWith(), payload, options)))[0]!.found.keyword;
  assert.equal(await keyword(TRICKY), 'openbadgecredential');
  assert.equal(await keyword(JWS), 'openbadgecredential');
  assert.equal(await keyword(ASSERTION), 'openbadges');
  assert.equal(await keyword('{"type":["VerifiableCredential","ClrCredential"]}'), 'clrcredential');
  assert.equal(await keyword(TRICKY, { keyword: 'openbadges' }), 'openbadges');
});

test('B-2: only a JSON object or a compact JWS is baked', () => {
  for (const payload of [
    '',
    'hello',
    '[1]',
    'https://example.org/a',
    '{"a":1,"a":2}',
    'eyJ.e30x.x',
  ]) {
    assert.throws(() => bakePng(pngWith(), payload), BadgeError, payload);
    assert.throws(
      () => bakePng(pngWith(), payload, { keyword: 'openbadgecredential' }),
      BadgeError,
      payload,
    );
  }
});

test('B-3, B-4, B-6: a baked image is refused, replaced, or kept alongside', async () => {
  const baked = bakePng(
    pngWith([], [textChunk('tEXt', 'openbadgecredential\0{}'), textChunk('tEXt', 'Comment\0mine')]),
    TRICKY,
    { overwrite: true },
  );
  assert.throws(
    () => bakePng(baked, JWS),
    (error) => error instanceof BadgeError && error.code === 'already-baked',
  );
  assert.throws(
    () => bakePng(baked, ASSERTION),
    (error) => error instanceof BadgeError && error.code === 'already-baked',
  );
  assert.deepEqual(
    (await png.unbake(bakePng(baked, JWS, { overwrite: true }))).map(({ text }) => text),
    [JWS],
  );
  assert.deepEqual(
    (await png.unbake(bakePng(baked, ASSERTION, { overwrite: true }))).map(({ text }) => text),
    [ASSERTION],
  );
  const both = await png.unbake(bakePng(baked, ASSERTION, { alongside: true }));
  assert.deepEqual(
    both.map(({ text }) => text),
    [TRICKY, ASSERTION],
  );
  assert.equal(both[0]!.found.notes[0]!.outcome, 'warn', 'two kinds are legal');
  assert.match(
    Buffer.from(bakePng(baked, JWS, { overwrite: true })).toString('latin1'),
    /Comment\0mine/,
  );
});

test('B-12, N25: two badges of one kind are an error-level finding, and the first counts', async () => {
  const found = await png.unbake(pngWith([OB3('{"id":"first"}'), OB3('{"id":"second"}')]));
  assert.deepEqual(
    found.map(({ text }) => text),
    ['{"id":"first"}'],
  );
  assert.deepEqual(found[0]!.found.notes, [
    { code: 'several-in-container', outcome: 'fail', params: { count: 2 } },
  ]);
});

test('B-15: OB 3.0, then CLR, then OB 2.0, then older chunk types', async () => {
  const chunks = [
    textChunk('tEXt', 'openbadgecredential\0t3'),
    textChunk('tEXt', 'openbadges\0t2'),
    itxt('openbadges', 'i2'),
    itxt('clrcredential', 'ic'),
    OB3('i3'),
  ];
  assert.deepEqual(
    (await png.unbake(pngWith([], chunks))).map(({ text }) => text),
    ['i3', 'ic', 'i2'],
  );
});

test('B-11, N25: a bad CRC of the badge chunk fails, elsewhere it is a remark', async () => {
  const flipped = pngWith([OB3('{"id":"x"}')]);
  flipped[33 + 40]! ^= 1;
  await rejects(flipped, 'png-crc');
  const elsewhere = pngWith([OB3('{}')], [textChunk('tEXt', 'Comment\0x')]);
  elsewhere[elsewhere.length - 13]! ^= 1;
  assert.deepEqual(await whats(elsewhere), ['crc-elsewhere']);
});

test('B-11: the error of a broken image names the position', async () => {
  const baked = bakePng(pngWith(), TRICKY);
  await rejects(baked.subarray(0, baked.length - 12), 'png-truncated');
  await rejects(baked.subarray(0, 60), 'png-truncated');
  await rejects(baked.subarray(0, 8), 'png-truncated');
  const noLetters = Uint8Array.from(baked);
  noLetters[33 + 4] = 0x31;
  await rejects(noLetters, 'png-chunk');
  const huge = Uint8Array.from(baked);
  huge[33] = 0xff;
  await rejects(huge, 'png-chunk');
  await rejects(join(baked.subarray(0, 8), baked.subarray(33)), 'png-chunk');
  await rejects(pngWith(), 'png-no-badge');
  await rejects(new Uint8Array(11 << 20), 'too-large');
});

test('B-11: text must be UTF-8', async () => {
  await rejects(
    pngWith([itxt('openbadgecredential', new Uint8Array([0x7b, 0xff, 0x7d]))]),
    'not-utf8',
  );
  await rejects(pngWith([textChunk('iTXt', 'openbadgecredential\0\0')]), 'png-text');
  await rejects(pngWith([textChunk('iTXt', 'openbadgecredential\0\u0002\0\0\0{}')]), 'png-text');
});

test('B-11, N25: data after IEND is ignored with a remark, even a badge', async () => {
  await rejects(join(pngWith(), OB3('{}')), 'png-after-end');
  const found = await png.unbake(join(pngWith([OB3('{"id":"in"}')]), OB3('{"id":"after"}')));
  assert.deepEqual(
    found.map(({ text }) => text),
    ['{"id":"in"}'],
  );
  assert.deepEqual(
    found[0]!.found.notes.map((note) => note.params?.['what']),
    ['after-iend'],
  );
});

test('B-13: compression and older chunk types are read with a remark', async () => {
  assert.deepEqual(
    await whats(
      pngWith([textChunk('iTXt', 'openbadgecredential\0\u0001\0\0\0', deflateSync(TRICKY))]),
    ),
    ['compressed'],
  );
  assert.equal(
    (
      await png.unbake(
        pngWith([textChunk('iTXt', 'openbadgecredential\0\u0001\0\0\0', deflateSync(TRICKY))]),
      )
    )[0]!.text,
    TRICKY,
  );
  assert.deepEqual(await whats(pngWith([textChunk('tEXt', 'openbadgecredential\0{}')])), ['tEXt']);
  assert.deepEqual(await whats(pngWith([textChunk('zTXt', 'openbadges\0\0', deflateSync('{}'))])), [
    'zTXt',
  ]);
  assert.equal(
    (
      await png.unbake(
        pngWith([textChunk('tEXt', 'openbadges\0', new Uint8Array([0x7b, 0xe9, 0x7d]))]),
      )
    )[0]!.text,
    '{é}',
  );
});

test('X-4, N25: a compressed bomb is stopped at the cap; broken compression is named', async () => {
  const bomb = deflateSync(new Uint8Array(64 << 20));
  await rejects(
    pngWith([textChunk('iTXt', 'openbadgecredential\0\u0001\0\0\0', bomb)]),
    'inflate-limit',
  );
  await rejects(pngWith([textChunk('zTXt', 'openbadges\0\0', bomb)]), 'inflate-limit');
  await rejects(pngWith([textChunk('zTXt', 'openbadges\0\0', 'no zlib')]), 'inflate-failed');
  await rejects(pngWith([textChunk('zTXt', 'openbadges\0\u0007', 'x')]), 'png-text');
});

test('B-16: byte order mark and white space around the text are not part of it', async () => {
  assert.equal((await png.unbake(pngWith([OB3('\ufeff \n{}\r\n ')])))[0]!.text, '{}');
});

test('text that was spoilt before baking is noted and left as it is', async () => {
  const spoilt = Buffer.from('{"name":"Prüfung für Zoë"}').toString('latin1');
  const [payload] = await png.unbake(pngWith([OB3(spoilt)]));
  assert.equal(payload!.text, spoilt);
  assert.deepEqual(payload!.found.notes, [{ code: 'text-mojibake', outcome: 'warn' }]);
  for (const sound of [
    '{"name":"Prüfung"}',
    '{"name":"« É »"}',
    '{"name":"微"}',
    '{"name":"Grüße – “ja”"}',
  ])
    assert.deepEqual(await whats(pngWith([OB3(sound)])), [], sound);
});

test('X-5: mutated images give a result or a BadgeError, quickly', async () => {
  const seed = pngWith([OB3(TRICKY), textChunk('zTXt', 'openbadges\0\0', deflateSync(ASSERTION))]);
  const edit = fc.record({ at: fc.nat(seed.length - 1), byte: fc.nat(255), cut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      let bytes = Uint8Array.from(seed);
      for (const { at, byte, cut } of edits) {
        if (cut) bytes = bytes.slice(0, at);
        else if (at < bytes.length) bytes[at] = byte;
      }
      try {
        assert.ok((await png.unbake(bytes)).length > 0);
      } catch (error) {
        assert.ok(error instanceof BadgeError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});

test('every baked PNG that others made gives its payload', { skip: withoutVectors }, async () => {
  const baked = vectors('bakedpng');
  assert.ok(baked.length > 0);
  for (const { file } of baked) {
    const [payload] = await png.unbake(vectorBytes(file));
    assert.match(payload!.text, /^(\{[^]*\}|eyJ[\w.-]+|https?:\/\/\S+)$/, file);
  }
  for (const { file } of vectors('image').filter(({ file }) => file.endsWith('.png')))
    await rejects(vectorBytes(file), 'png-no-badge');
});
