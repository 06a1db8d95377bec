import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8 } from 'fflate';
import { cleanFile, CLEANING_LIMITS, findNames } from '../../../src/journey/cleaning/index.js';
import type { CleanedFile, KnownNames } from '../../../src/journey/cleaning/index.js';
import { dirtyDocx, dirtyPdf, dirtyZip } from './index.js';

const KNOWN: KnownNames = {
  names: ['Zoë Müller-Østergård'],
  emails: ['z.mueller@mail.example'],
  organizations: ['Analytical Engine College'],
  fileNames: ['zoe_final.docx'],
};

/** The places that are found, each as `kind line:column text`. */
const found = (text: string, known = KNOWN): string[] =>
  findNames([{ place: '', text }], known).found.map(
    ({ kind, line, column, text: written }) => `${kind} ${line}:${column} ${written}`,
  );

describe('names in the text of files', () => {
  const CASES: ReadonlyArray<readonly [why: string, text: string, expected: readonly string[]]> = [
    ['a whole name is one place', 'by Zoë Müller-Østergård.', ['name 1:4 Zoë Müller-Østergård']],
    ['without case and diacritics', 'by ZOE muller', ['name 1:4 ZOE', 'name 1:8 muller']],
    ['umlauts spelled out', 'Mueller, Oestergaard', ['name 1:1 Mueller']],
    ['letters that do not decompose', 'Ostergard', ['name 1:1 Ostergard']],
    ['decomposed letters', 'Mu\u0308ller', ['name 1:1 Mu\u0308ller']],
    ['lines and columns', 'a\nb\n  Zoë', ['name 3:3 Zoë']],
    ['the e-mail address', 'Z.Mueller@Mail.example', ['email 1:1 Z.Mueller@Mail.example']],
    ['any other address', 'ask bo@other.example!', ['other-email 1:5 bo@other.example']],
    [
      'the organisation and its abbreviation',
      'At analytical  engine college (AEC)',
      ['organization 1:4 analytical  engine college', 'organization 1:32 AEC'],
    ],
    ['a file name', 'see zoe_final.docx', ['file-name 1:5 zoe_final.docx']],
    ['parts of words are no names', 'Zoea and mullers and zoetrope', []],
    ['emoji before do not shift the place', '🎓 Zoë', ['name 1:4 Zoë']],
  ];
  for (const [why, text, expected] of CASES)
    test(why, () => assert.deepEqual(found(text), expected));

  test('without known names, addresses alone are found', () => {
    assert.deepEqual(found('Zoë, zoe@mail.example', {}), ['other-email 1:6 zoe@mail.example']);
  });

  test('common words of names are not searched', () => {
    assert.deepEqual(
      found('the school of van', { names: ['The Van'], organizations: ['School'] }),
      [],
    );
  });

  test('names in other scripts', () => {
    const known = { names: ['山田太郎', 'Ольга Иванова'] };
    assert.deepEqual(found('著者 山田太郎\nольга', known), ['name 1:4 山田太郎', 'name 2:1 ольга']);
  });

  test('a text of regular expressions and a long one take no time', () => {
    assert.deepEqual(found('(a+)+$', { names: ['(a+)+$ b[', '***'] }), []);
    const began = performance.now();
    found(`${'a'.repeat(200_000)}@${'a.'.repeat(100_000)}`);
    assert.ok(performance.now() - began < 3_000);
  });
});

describe('names in files', () => {
  const clean = async (bytes: Uint8Array, name: string, more = {}): Promise<CleanedFile> => {
    const file = await cleanFile({ bytes, name }, { known: { names: ['Lesson Plan'] }, ...more });
    assert.equal(file.kind, 'cleaned');
    return file as CleanedFile;
  };

  test('a name that is split over runs of a document is found', async () => {
    const { found: places, isSearched } = await clean(dirtyDocx(), 'a.docx');
    assert.deepEqual(
      places.map(({ place, text }) => `${place} ${text}`),
      ['word/document.xml Lesson plan'],
    );
    assert.equal(isSearched, true);
  });

  test('the place inside of an archive is named', async () => {
    const { found: places } = await clean(dirtyZip(), 'a.zip');
    assert.equal(places.length, 1);
    assert.match(places[0]!.place, /\.txt$/);
  });

  test('the text of a PDF is searched with the caller’s library, or reported as not searched', async () => {
    const bytes = await dirtyPdf();
    assert.equal((await clean(bytes, 'a.pdf')).isSearched, false);
    const extractText = (_: Uint8Array, mediaType: string): Promise<string> =>
      Promise.resolve(`${mediaType}: a lesson plan`);
    const file = await clean(bytes, 'a.pdf', { extractText });
    assert.deepEqual([file.isSearched, file.found.length], [true, 1]);
  });

  test('beyond the limits, the rest is reported as not searched', async () => {
    const many = strToU8('lesson plan\n'.repeat(CLEANING_LIMITS.foundNames + 1));
    const file = await clean(many, 'a.txt');
    assert.deepEqual([file.found.length, file.isSearched], [CLEANING_LIMITS.foundNames, false]);
    const long = strToU8(`${' '.repeat(CLEANING_LIMITS.searchedChars)}lesson plan`);
    const rest = await clean(long, 'a.txt');
    assert.deepEqual([rest.found.length, rest.isSearched], [0, false]);
  });
});
