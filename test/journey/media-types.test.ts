import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import {
  ACCEPTED_MEDIA_TYPES,
  isCleanable,
  mediaTypeOf,
  mediaTypesMatching,
} from '../../src/journey/application/media-types.js';
import { CLEANERS } from '../../src/journey/cleaning/table.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (names: readonly string[], first = ''): Uint8Array =>
  zipSync(
    Object.fromEntries(
      names.map((name, at) => [name, [utf8(at === 0 ? first : 'x'), { level: 0 }]]),
    ),
  );
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const CASES: ReadonlyArray<readonly [string | undefined, Uint8Array, name?: string]> = [
  ['image/png', ascii('\x89PNG\r\n\x1a\n....')],
  ['image/jpeg', ascii('\xff\xd8\xff\xe0....')],
  ['image/gif', ascii('GIF89a....')],
  ['image/webp', ascii('RIFF....WEBPVP8 ')],
  ['audio/wav', ascii('RIFF....WAVEfmt ')],
  ['image/heic', ascii('....ftypheic....')],
  ['image/avif', ascii('....ftypavif....')],
  ['video/mp4', ascii('....ftypisom....')],
  ['video/quicktime', ascii('....ftypqt  ....')],
  ['audio/mp4', ascii('....ftypM4A ....')],
  ['video/webm', ascii('\x1a\x45\xdf\xa3....')],
  ['audio/ogg', ascii('OggS....')],
  ['audio/mpeg', ascii('ID3\x03....')],
  ['audio/mpeg', ascii('\xff\xfb\x90....')],
  ['application/pdf', ascii('%PDF-1.7\n....')],
  ['application/zip', zip(['a.txt'])],
  [`${OFFICE}.wordprocessingml.document`, zip(['[Content_Types].xml', 'word/document.xml'])],
  [`${OFFICE}.spreadsheetml.sheet`, zip(['[Content_Types].xml', 'xl/workbook.xml'])],
  [`${OFFICE}.presentationml.presentation`, zip(['[Content_Types].xml', 'ppt/a.xml'])],
  [
    'application/vnd.oasis.opendocument.text',
    zip(['mimetype', 'content.xml'], 'application/vnd.oasis.opendocument.text'),
  ],
  ['image/svg+xml', utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['text/html', utf8('\n<!DOCTYPE html><script>1</script>'), 'plan.txt'],
  ['text/plain', utf8('Grüße, مرحبا'), 'plan.pdf'],
  ['text/plain', utf8('é'.repeat(3_000))],
  ['text/markdown', utf8('# Plan'), 'PLAN.MD'],
  ['text/csv', utf8('a,b'), 'a.csv'],
  ['application/json', utf8('{}'), 'a.json'],
  ['text/plain', utf8('print(1)'), 'plan.py'],
  ['text/plain', utf8('Plan'), 'PLAN.TXT'],
  [undefined, new Uint8Array()],
  [undefined, ascii('MZ\x90\0\x03\0\0\0')],
  [undefined, ascii('\x1f\x8b\x08\0....')],
  [undefined, ascii('\xff\xfe\x41\0')],
];

describe('media types', () => {
  for (const [type, bytes, name = 'file.bin'] of CASES)
    if (type !== undefined && ACCEPTED_MEDIA_TYPES.includes(type))
      test(`${type} of ${JSON.stringify(name)}: a learner is told when no cleaner takes it`, () => {
        assert.equal(
          isCleanable(type, name),
          CLEANERS.some((one) => one.recognise(bytes, name) !== undefined),
        );
      });
});

describe('media types are recognised from bytes', () => {
  for (const [type, bytes, name = 'file.bin'] of CASES)
    test(`${String(type)} of ${JSON.stringify(name)}`, () => {
      assert.equal(mediaTypeOf(bytes, name), type);
    });
  test('each accepted type has a case, and HTML is not accepted', () => {
    const tested = new Set(CASES.map(([type]) => type));
    const rest = ACCEPTED_MEDIA_TYPES.filter((type) => !tested.has(type));
    assert.deepEqual(rest, [
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.presentation',
    ]);
    assert.deepEqual(mediaTypesMatching(['text/*']), ['text/plain', 'text/markdown', 'text/csv']);
  });
});
