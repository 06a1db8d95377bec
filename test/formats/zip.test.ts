/** W38: an archive is opened by `read` as by the page, within limits. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { BadgeError } from '../../src/errors.js';
import { ZIP_LIMITS } from '../../src/formats/zip.js';
import { createKey, issue } from '../../src/issue.js';
import { archived, read } from '../../src/read.js';
import { draft, NOW, PNG } from '../issuing/drafts.js';

const key = await createKey();
const badge = await issue(draft, { key, now: NOW, image: PNG });
const text = strToU8(badge.json);
const zip = (files: Zippable): Uint8Array => zipSync(files);
const refused = (bytes: Uint8Array, code: string): Promise<void> =>
  assert.rejects(read(bytes), (error) => error instanceof BadgeError && error.code === code);

test('W38: every badge of an archive is read, stored or deflated, with its location', async () => {
  const bytes = zip({
    'read me.txt': strToU8('Nothing here'),
    'ada/badge.json': text,
    'ada/badge.png': [badge.baked!, { level: 0 }],
    '__MACOSX/._badge.json': text,
    '.DS_Store': text,
  });
  const badges = await read(bytes);
  assert.deepEqual(
    badges.map(({ found }) => [found.path, found.container]),
    [
      ['ada/badge.json', 'json'],
      ['ada/badge.png', 'png'],
    ],
  );
  assert.equal(badges[0]!.raw, badge.json);
  assert.equal((await archived(bytes))?.length, 3, 'the command tells what holds no badge, too');
  assert.equal(await archived(text), undefined);
});

test('W38: one file, and its own error; none with a badge; nothing at all', async () => {
  assert.equal((await read(zip({ 'b.json': text }))).length, 1);
  await refused(zip({ 'b.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }), 'unknown-format');
  await refused(zip({ a: strToU8('a'), b: strToU8('b') }), 'not-a-badge');
  await refused(zip({}), 'zip-unreadable');
  await refused(strToU8('PK\u0003\u0004 and no more'), 'zip-unreadable');
});

test('X-4: archives inside, locked files, damage and bombs', async () => {
  await refused(zip({ 'inner.zip': zip({ 'b.json': text }) }), 'unknown-format');
  const locked = zip({ 'b.json': text });
  const view = new DataView(locked.buffer, locked.byteOffset);
  const central = view.getUint32(locked.length - 22 + 16, true);
  view.setUint16(central + 8, 1, true);
  await refused(locked, 'zip-unreadable');
  const damaged = zip({ 'b.json': [text, { level: 0 }] });
  damaged[100]! ^= 1;
  await refused(damaged, 'zip-unreadable');
  await refused(zip({ bomb: new Uint8Array(ZIP_LIMITS.entryBytes + 1) }), 'inflate-limit');
  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`z${at}`, new Uint8Array(ZIP_LIMITS.entryBytes)]),
  );
  await refused(zip(many), 'inflate-limit');
  const crowd = Object.fromEntries(
    Array.from({ length: ZIP_LIMITS.files + 1 }, (_, at) => [`${at}`, new Uint8Array(1)]),
  );
  await refused(zip(crowd), 'too-many-values');
});

test('X-4: two files that share their bytes are a bomb', async () => {
  const bytes = zip({ a: [text, { level: 0 }], b: [text, { level: 0 }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const first = view.getUint32(bytes.length - 22 + 16, true);
  for (const at of [first, first + 47]) view.setUint32(at + 20, bytes.length, true);
  await refused(bytes, 'zip-unreadable');
});

test('X-3: an archive that is cut off anywhere is unreadable, never more', async () => {
  const bytes = zip({ 'b.json': text });
  for (let length = 4; length < bytes.length; length += 37)
    await assert.rejects(read(bytes.subarray(0, length)), BadgeError, String(length));
});
