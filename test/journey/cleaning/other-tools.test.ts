/**
 * Asks two independent programs, where they are installed (Debian: libimage-exiftool-perl, mat2),
 * for metadata in files that were cleaned here. Elsewhere the tests are skipped, visibly.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { cleanFile } from '../../../src/journey/cleaning/index.js';
import * as files from './index.js';

const isInstalled = (program: string, option: string): boolean =>
  spawnSync(program, [option]).status === 0;
const HAS = { exiftool: isInstalled('exiftool', '-ver'), mat2: isInstalled('mat2', '--version') };
const skip = (program: keyof typeof HAS): string | false =>
  HAS[program] ? false : `${program} is not installed`;

const folder = mkdtempSync(join(tmpdir(), 'cleaned-'));
after(() => rmSync(folder, { recursive: true }));

const MAKERS: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  jpg: () => files.dirtyJpeg(1),
  png: files.dirtyPng,
  gif: files.dirtyGif,
  webp: files.dirtyWebp,
  svg: files.dirtySvg,
  docx: () => files.dirtyDocx(),
  xlsx: files.dirtyXlsx,
  pptx: files.dirtyPptx,
  odt: () => files.dirtyOdt(),
  zip: () => files.dirtyZip(),
  pdf: files.dirtyPdf,
};

/** Writes the file as it was handed in and as it was cleaned. */
async function written(kind: string): Promise<{ dirty: string; clean: string }> {
  const bytes = await MAKERS[kind]!();
  const file = await cleanFile({ bytes, name: `lovelace.${kind}` });
  assert.equal(file.kind, 'cleaned');
  const [dirty, clean] = ['dirty', 'clean'].map((name) => join(folder, `${name}.${kind}`));
  writeFileSync(dirty!, bytes);
  writeFileSync(clean!, file.kind === 'cleaned' ? file.bytes : '');
  return { dirty: dirty!, clean: clean! };
}

/** Groups and tags that tell about the image or the container, and about no person. */
const PLAIN = /^(ExifTool|System|File|Composite|GIF|JFIF|RIFF|ZIP|SVG|PNG|XML):/;
const TELLING = /Author|Creator|Artist|Comment|Producer|GPS|Date(?!.*(?:File|Zip))|Title|Company/i;

const tagsOf = (path: string): Record<string, unknown> =>
  (
    JSON.parse(execFileSync('exiftool', ['-j', '-a', '-G1', path], { encoding: 'utf8' })) as [
      Record<string, unknown>,
    ]
  )[0];

/** Tags that a reader would call metadata. */
const leftIn = (path: string): string[] =>
  Object.entries(tagsOf(path))
    .filter(([tag]) => !/^(SourceFile|System:|ExifTool:)/.test(tag))
    .filter(
      ([tag, value]) =>
        String(value).includes('Lovelace') ||
        (!PLAIN.test(tag) && TELLING.test(tag)) ||
        /^(XMP|IPTC|GPS|ICC_Profile|Photoshop|IFD1)/.test(tag),
    )
    .map(([tag, value]) => `${tag}: ${String(value)}`);

/** Kinds whose metadata exiftool shows without further modules of Perl. */
const SEEN_BY_EXIFTOOL = ['jpg', 'png', 'gif', 'webp', 'pdf'];

describe('exiftool finds nothing in a cleaned file', () => {
  for (const kind of Object.keys(MAKERS))
    test(kind, { skip: skip('exiftool') }, async () => {
      const { dirty, clean } = await written(kind);
      if (SEEN_BY_EXIFTOOL.includes(kind)) assert.notDeepEqual(leftIn(dirty), []);
      assert.deepEqual(leftIn(clean), []);
    });
});

/** Kinds of which mat2 shows nothing while a member is unreadable to it. */
const SHOWN_WHEN_CLEAN_ONLY = ['odt', 'zip'];
/** Lines of mat2 without a meaning: the orientation, which stays, and dates that are missing. */
const HARMLESS = /ExifByteOrder|Orientation|(creation|mod)-date: -1|format: PDF|No metadata found/;

/** Gives the metadata that mat2 would remove, or `undefined` for a kind that it does not know. */
function metadataBy(path: string): readonly string[] | undefined {
  const { stdout } = spawnSync('mat2', ['--show', path], { encoding: 'utf8' });
  if (/not supported/i.test(stdout)) return undefined;
  return stdout.split('\n').filter((line) => /^\s+\S/.test(line) && !HARMLESS.test(line));
}

describe('mat2 finds nothing in a cleaned file', () => {
  for (const kind of Object.keys(MAKERS))
    test(kind, { skip: skip('mat2') }, async (context) => {
      const { dirty, clean } = await written(kind);
      const before = metadataBy(dirty);
      if (!before) return context.skip('mat2 does not know it');
      if (!SHOWN_WHEN_CLEAN_ONLY.includes(kind)) assert.notDeepEqual(before, []);
      assert.deepEqual(metadataBy(clean), []);
    });
});
