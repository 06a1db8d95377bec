import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { unbake } from '../../src/formats/index.js';
import { bakePng } from '../../src/formats/png.js';
import { read } from '../../src/read.js';
import { JWS, TRICKY, join, pngWith } from './pictures.js';

const obj = (id: number, body: string): Uint8Array => encodeUtf8(`${id} 0 obj\n${body}\nendobj\n`);
const stream = (
  id: number,
  dictionary: string,
  data: Uint8Array,
  length = `${data.length}`,
): Uint8Array =>
  join(
    encodeUtf8(`${id} 0 obj\n<< ${dictionary} /Length ${length} >>\nstream\r\n`),
    data,
    encodeUtf8('\nendstream\nendobj\n'),
  );
const flate = (
  id: number,
  dictionary: string,
  data: string | Uint8Array,
  length?: string,
): Uint8Array => {
  const packed = new Uint8Array(deflateSync(data));
  return stream(id, `${dictionary} /Filter /FlateDecode`, packed, length ?? `${packed.length}`);
};
const spec = (name: string, id: number): string =>
  `<< /Type /Filespec /F (${name}) /EF << /F ${id} 0 R /UF ${id} 0 R >> >>`;
const pdf = (...objects: readonly Uint8Array[]): Uint8Array =>
  join(
    encodeUtf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    ...objects,
    encodeUtf8('trailer << /Root 1 0 R >>\n%%EOF\n'),
  );
const refuses = (bytes: Uint8Array, code: BadgeErrorCode) =>
  assert.rejects(
    read(bytes),
    (error) =>
      (error instanceof BadgeError && error.code === code) ||
      assert.fail(`${code}, but ${String(error)}`),
  );
const EMBEDDED = '/Type /EmbeddedFile';

test('an attachment of any kind is found, with its name', async () => {
  for (const [data, text] of [
    [encodeUtf8(TRICKY), TRICKY],
    [encodeUtf8(JWS), JWS],
    [bakePng(pngWith(), TRICKY), TRICKY],
  ] as const) {
    for (const attachment of [
      stream(5, EMBEDDED, data),
      flate(5, EMBEDDED, data),
      flate(5, EMBEDDED, data, '9 0 R'),
      flate(5, '', data, '1'),
    ]) {
      const [payload, ...more] = await unbake(
        pdf(obj(4, spec('badge \\(1\\).json', 5)), attachment),
      );
      assert.equal(payload!.text, text);
      assert.equal(payload!.found.container, 'pdf');
      assert.equal(payload!.found.chunk, 'badge (1).json');
      assert.deepEqual(more, []);
    }
  }
});

test('a file specification in a packed object stream counts', async () => {
  const packed = flate(
    7,
    '/Type /ObjStm /N 2 /First 10',
    `4 0 8 99 ${spec('one.json', 5)} ${spec('two.json', 6)}`,
  );
  const found = await unbake(pdf(packed, flate(5, '', TRICKY), stream(6, '', encodeUtf8(JWS))));
  assert.deepEqual(
    found.map(({ text, found: { chunk } }) => [text, chunk]),
    [
      [TRICKY, 'one.json'],
      [JWS, 'two.json'],
    ],
  );
});

test('several badges are all returned by read; attachments that are none are skipped', async () => {
  const file = pdf(
    flate(5, EMBEDDED, TRICKY),
    flate(6, EMBEDDED, '{"invoice":1}'),
    flate(7, EMBEDDED, JWS),
    flate(8, EMBEDDED, 'notes'),
    flate(9, '', TRICKY),
  );
  assert.deepEqual(
    (await read(file)).map(({ raw, found }) => [raw, found.container, found.chunk]),
    [
      [TRICKY, 'pdf', 'object 5'],
      [JWS, 'pdf', 'object 7'],
    ],
  );
});

test('after an incremental update the last object of a number counts', async () => {
  assert.deepEqual(
    (await unbake(pdf(flate(5, EMBEDDED, JWS), flate(5, EMBEDDED, TRICKY)))).map(
      ({ text }) => text,
    ),
    [TRICKY],
  );
});

test('an input without a badge, or one that cannot be opened, is named', async () => {
  await refuses(pdf(), 'pdf-no-badge');
  await refuses(pdf(flate(5, EMBEDDED, 'notes')), 'pdf-no-badge');
  await refuses(pdf(flate(5, EMBEDDED, '{"a":1}'), flate(6, EMBEDDED, '{"b":1}')), 'pdf-no-badge');
  await refuses(pdf(stream(5, `${EMBEDDED} /Filter /LZWDecode`, encodeUtf8(TRICKY))), 'pdf-filter');
  await refuses(
    join(pdf(flate(5, EMBEDDED, TRICKY)), encodeUtf8('trailer << /Encrypt 3 0 R >>')),
    'pdf-locked',
  );
  await refuses(
    encodeUtf8('%PDF-1.4\n5 0 obj << /Type /EmbeddedFile >> stream\n{'),
    'pdf-unreadable',
  );
});

test('X-4, X-5: bombs and floods stop early', async () => {
  await refuses(pdf(flate(5, EMBEDDED, new Uint8Array(64 << 20))), 'inflate-limit');
  const started = performance.now();
  for (const flood of [
    '5 0 obj<<>>stream\n',
    '>>stream\n',
    'stream',
    '/EF <</F ',
    '/EF<<',
    '5 0 obj << /Length 5 0 R >> stream\nendstream ',
    '/Encrypt 1 ',
  ]) {
    try {
      await unbake(encodeUtf8('%PDF-1.7\n' + flood.repeat((4 << 20) / flood.length)));
    } catch (error) {
      assert.ok(error instanceof BadgeError, String(error));
    }
  }
  // two seconds on a quiet machine; hours, if one of them cost the square of its length
  assert.ok(performance.now() - started < 40_000, `${performance.now() - started} ms`);
});

test('X-5: mutated files give a result or a BadgeError', async () => {
  const seed = pdf(
    obj(4, spec('badge.json', 5)),
    flate(5, EMBEDDED, TRICKY),
    flate(7, '/Type /ObjStm', spec('x', 6)),
    stream(6, '', encodeUtf8(JWS)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(seed.length - 1), byte: fc.nat(255) }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (edits) => {
        const bytes = Uint8Array.from(seed);
        for (const { at, byte } of edits) bytes[at] = byte;
        try {
          assert.ok((await unbake(bytes)).length > 0);
        } catch (error) {
          assert.ok(error instanceof BadgeError, String(error));
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** ASCII85 as PDF writers put it around a compressed stream. */
function ascii85(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const part = [0, 1, 2, 3].map((i) => data[at + i] ?? 0);
    const used = Math.min(4, data.length - at);
    let value = part.reduce((sum, byte) => sum * 256 + byte, 0);
    if (value === 0 && used === 4) {
      text += 'z';
      continue;
    }
    const digits: string[] = [];
    for (let i = 0; i < 5; i++, value = Math.floor(value / 85))
      digits.unshift(String.fromCharCode(33 + (value % 85)));
    text += digits.slice(0, used + 1).join('');
  }
  return `${text}~>`;
}

test('W35: an attachment in ASCII85 or ASCIIHex, compressed or not, is read', async () => {
  for (const text of [TRICKY, TRICKY + ' '.repeat(1), TRICKY + ' '.repeat(2), `${TRICKY}   `]) {
    const bytes = encodeUtf8(text);
    const packed = new Uint8Array(deflateSync(bytes));
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    for (const [filters, data] of [
      ['[/ASCII85Decode /FlateDecode]', ascii85(packed)],
      ['[ /A85 ]', ascii85(bytes).replace(/.{70}/g, '$&\n')],
      ['/ASCIIHexDecode', `${hex}>`],
    ] as const) {
      const file = pdf(stream(5, `${EMBEDDED} /Filter ${filters}`, encodeUtf8(data)));
      assert.equal((await unbake(file))[0]!.text, TRICKY);
    }
  }
  const broken = stream(5, `${EMBEDDED} /Filter /ASCII85Decode`, encodeUtf8('{{{~>'));
  await refuses(pdf(broken), 'pdf-no-badge');
});
