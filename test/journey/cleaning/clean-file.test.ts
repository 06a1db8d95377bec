import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  cleanFile,
  type CleanedFile,
  type CleanOptions,
  type RemovedKind,
} from '../../../src/journey/cleaning/index.js';
import { orientationOf } from '../../../src/journey/cleaning/images/orientation.js';
import { decodeLatin1 } from '../../../src/bytes/utf8.js';
import * as documents from './documents.js';
import * as images from './images.js';

const { AUTHOR } = images;

async function cleaned(
  bytes: Uint8Array,
  name = 'lovelace.bin',
  options: CleanOptions = {},
): Promise<CleanedFile> {
  const before = bytes.slice();
  const result = await cleanFile({ bytes, name }, options);
  assert.equal(result.kind, 'cleaned', JSON.stringify(result));
  assert.deepEqual(bytes, before, 'the original is untouched');
  return result as CleanedFile;
}

/** All that is in a file: its bytes, those of its members, and streams of a PDF decompressed. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const text = decodeLatin1(bytes);
  if (text.startsWith('PK')) {
    const members = Object.entries(unzipSync(bytes));
    const inside = await Promise.all(members.map(([, member]) => everythingIn(member)));
    return [text, ...members.map(([name]) => name), ...inside].join('\n');
  }
  if (!text.startsWith('%PDF')) return text;
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return decodeLatin1(await pdf.save({ useObjectStreams: false }));
}

/** Files, what stays in them, and the kinds of data that are removed. */
const FILES: ReadonlyArray<
  readonly [
    name: string,
    make: () => Uint8Array | Promise<Uint8Array>,
    type: string,
    kinds: readonly RemovedKind[],
  ]
> = [
  [
    'JPEG',
    () => images.dirtyJpeg(),
    'jpg image/jpeg',
    ['exif', 'xmp', 'color-profile', 'iptc', 'comment', 'behind-the-end'],
  ],
  [
    'PNG',
    images.dirtyPng,
    'png image/png',
    ['text-chunk', 'exif', 'date', 'unknown-part', 'behind-the-end'],
  ],
  ['GIF', images.dirtyGif, 'gif image/gif', ['comment', 'unknown-part', 'behind-the-end']],
  ['WebP', images.dirtyWebp, 'webp image/webp', ['behind-the-end', 'exif', 'xmp']],
  [
    'SVG',
    images.dirtySvg,
    'svg image/svg+xml',
    ['editor-data', 'properties', 'script', 'external-reference'],
  ],
  [
    'Word',
    () => documents.dirtyDocx(),
    'docx application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ['properties', 'thumbnail', 'comment', 'tracked-change', 'external-reference', 'editor-data'],
  ],
  [
    'Excel',
    documents.dirtyXlsx,
    'xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ['comment', 'author', 'editor-data'],
  ],
  [
    'PowerPoint',
    documents.dirtyPptx,
    'pptx application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ['comment'],
  ],
  [
    'OpenDocument',
    () => documents.dirtyOdt(),
    'odt application/vnd.oasis.opendocument.text',
    ['properties', 'editor-data', 'thumbnail', 'tracked-change', 'comment', 'author'],
  ],
  ['ZIP', () => documents.dirtyZip(), 'zip application/zip', ['member-name', 'exif']],
  [
    'PDF',
    documents.dirtyPdf,
    'pdf application/pdf',
    ['properties', 'file-id', 'xmp', 'attachment', 'script', 'author', 'date', 'editor-data'],
  ],
];

describe('files as an assessor gets them', () => {
  for (const [name, make, type, kinds] of FILES) {
    test(`${name}: nothing names the author, and it stays a file of its kind`, async () => {
      const bytes = await make();
      assert.ok((await everythingIn(bytes)).includes(AUTHOR), 'the test file names the author');
      const file = await cleaned(bytes);
      const rest = await everythingIn(file.bytes);
      assert.doesNotMatch(rest, /Lovelace|tracker\.example/);
      assert.equal(`${file.name} ${file.mediaType}`, `file-1.${type}`);
      const removed = new Set(file.removed.map(({ kind }) => kind));
      for (const kind of kinds) assert.ok(removed.has(kind), `${kind} of ${[...removed].join()}`);
    });

    test(`${name}: of a file that was cleaned nothing more is removed`, async () => {
      const { removed } = await cleaned((await cleaned(await make())).bytes);
      assert.deepEqual(
        removed.filter(({ kind }) => kind !== 'member-name'),
        [],
      );
    });
  }

  test('the work itself stays', async () => {
    const docx = unzipSync((await cleaned(documents.dirtyDocx())).bytes);
    const document = strFromU8(docx['word/document.xml']!);
    assert.match(document, /Lesson <\/w:t>[^]*<w:t>plan/);
    assert.match(document, /<w:hyperlink r:id="r4">/);
    assert.match(strFromU8(docx['word/_rels/document.xml.rels']!), /school\.example/);
    assert.doesNotMatch(strFromU8(docx['[Content_Types].xml']!), /comments|core/);
    assert.doesNotMatch(document, /comment|rsid|paraId/);
    assert.doesNotMatch(document, /r:link|r3/);
    // a reader opens every part that a relationship names
    assert.match(strFromU8(docx['_rels/.rels']!), /word\/document\.xml/);
    assert.doesNotMatch(strFromU8(docx['_rels/.rels']!), /docProps/);
    const odt = unzipSync((await cleaned(documents.dirtyOdt())).bytes);
    assert.match(strFromU8(odt['content.xml']!), /<text:p>Lesson plan/);
    assert.doesNotMatch(strFromU8(odt['META-INF/manifest.xml']!), /meta\.xml|Thumbnails|settings/);
    const pdf = await PDFDocument.load((await cleaned(await documents.dirtyPdf())).bytes);
    assert.equal(pdf.getPageCount(), 1);
  });

  test('a turned photo stays turned, and an upright one has no Exif', async () => {
    const turned = (await cleaned(images.dirtyJpeg(6))).bytes;
    const at = decodeLatin1(turned).indexOf('Exif\0\0');
    assert.equal(orientationOf(turned.subarray(at + 6)), 6);
    assert.doesNotMatch(decodeLatin1((await cleaned(images.dirtyJpeg(1))).bytes), /Exif/);
    const webp = (await cleaned(images.dirtyWebp())).bytes;
    assert.equal(orientationOf(webp.subarray(decodeLatin1(webp).indexOf('EXIF') + 8)), 8);
  });

  test('the thumbnail of a JFIF header goes, with its size', async () => {
    const jpeg = images.dirtyJpeg(1);
    const thumbnail = [0xff, 0xe0, 0, 19, ...jpeg.subarray(6, 18), 1, 1, 7, 7, 7];
    const bytes = Uint8Array.from([0xff, 0xd8, ...thumbnail, ...jpeg.subarray(20)]);
    const { bytes: result, removed } = await cleaned(bytes);
    assert.deepEqual(
      [...result.subarray(2, 6), ...result.subarray(18, 20)],
      [0xff, 0xe0, 0, 16, 0, 0],
    );
    assert.ok(removed.some(({ kind }) => kind === 'thumbnail'));
  });

  test('names inside an archive are neutral, its folders stay', async () => {
    const { bytes } = await cleaned(documents.dirtyZip());
    assert.deepEqual(Object.keys(unzipSync(bytes)), [
      'folder-1/file-1.jpg',
      'folder-1/folder-2/file-2.txt',
    ]);
  });

  test('Markdown loses its front matter, text its byte order mark', async () => {
    const markdown = strToU8(`---\nauthor: ${AUTHOR}\n---\n# Lesson plan\n`);
    const file = await cleaned(markdown, 'ada.MD', { neutralName: 'plan-2' });
    assert.deepEqual([file.name, strFromU8(file.bytes)], ['plan-2.md', '# Lesson plan\n']);
    const csv = await cleaned(strToU8('\uFEFFa,b'), 'ada.csv');
    assert.deepEqual([csv.mediaType, strFromU8(csv.bytes)], ['text/csv', 'a,b']);
  });
});

describe('files that are refused', () => {
  const bomb = (): Uint8Array => zipSync({ 'a.txt': new Uint8Array(100) });
  const nested = (levels: number): Uint8Array =>
    levels === 0
      ? strToU8('x')
      : zipSync({ [levels === 1 ? 'a.txt' : 'a.zip']: nested(levels - 1) });
  const REFUSED: ReadonlyArray<
    readonly [
      why: string,
      name: string,
      make: () => Uint8Array | Promise<Uint8Array>,
      reason: string,
      place: string,
    ]
  > = [
    ['a video', 'a.mp4', () => strToU8('\0\0\0\x18ftypmp42'), 'unknown-type', ''],
    [
      'an old Word document',
      'a.doc',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'unknown-type',
      '',
    ],
    ['a page', 'a.txt', () => strToU8('<!DOCTYPE html><meta name=author>'), 'unknown-type', ''],
    [
      'a flat document',
      'a.txt',
      () => strToU8('<?xml version="1.0"?><office:document/>'),
      'unknown-type',
      '',
    ],
    ['bytes called text', 'a.txt', () => Uint8Array.of(0x80, 0x81), 'unknown-type', ''],
    ['a truncated photo', 'a.jpg', () => images.dirtyJpeg().slice(0, 300), 'damaged', ''],
    ['a truncated PNG', 'a.png', () => images.dirtyPng().slice(0, 40), 'damaged', ''],
    ['a truncated archive', 'a.zip', () => documents.dirtyZip().slice(0, 300), 'damaged', ''],
    [
      'a document with a macro',
      'a.docx',
      () => documents.dirtyDocx({ 'word/vbaProject.bin': Uint8Array.of(1) }),
      'unknown-type',
      'word/vbaProject.bin',
    ],
    [
      'an archive with a video',
      'a.zip',
      () => documents.dirtyZip({ 'b.mp4': Uint8Array.of(1) }),
      'unknown-type',
      'b.mp4',
    ],
    [
      'XML that is not well-formed',
      'a.docx',
      () => documents.dirtyDocx({ 'word/document.xml': strToU8('<w:document>') }),
      'damaged',
      'word/document.xml',
    ],
    [
      'entities that expand',
      'a.odt',
      () =>
        documents.dirtyOdt({
          'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "Ada">]><a>&b;</a>'),
        }),
      'damaged',
      'content.xml',
    ],
    ['archives in archives', 'a.zip', () => nested(5), 'too-deep', 'a.zip/a.zip/a.zip/a.zip'],
    ['a PDF that is not one', 'a.pdf', () => strToU8('%PDF-1.7\nnothing'), 'damaged', ''],
  ];
  for (const [why, name, make, reason, place] of REFUSED)
    test(why, async () => {
      assert.deepEqual(
        { ...(await cleanFile({ bytes: await make(), name })), limit: undefined },
        { kind: 'refused', name, reason, place, limit: undefined },
      );
    });

  test('a file inside that claims another size is refused or read as it is, never unbounded', async () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer);
    // the uncompressed size in the central directory (APPNOTE 4.3.12)
    const central = decodeLatin1(bytes).indexOf('PK\x01\x02');
    view.setUint32(central + 24, 0xfffffff0, true);
    const result = await cleanFile({ bytes, name: 'a.zip' });
    assert.equal(result.kind === 'refused' && result.reason, 'too-large');
  });
});
