/** Archives, as the page and the command open them: files, names, sizes, archives in them. */
import { deflateRawSync } from 'node:zlib';
import { join } from '../../../../src/bytes/join.js';
import { crc32 } from '../../../../src/bytes/crc32.js';
import { ZIP_LIMITS } from '../../../../src/formats/zip.js';
import type { JsonObject } from '../../../../src/badge/contract.js';
import { CREDENTIAL_LIMITS } from '../../../../src/json/limits.js';
import { READ_LIMITS } from '../../../../src/read.js';
import { didOf, draft, jwtBadge } from '../../../golden/mint.js';
import type { Form, Sizes } from '../contract.js';

const U16 = 0xffff;
/** Bytes of an archive's fields, besides what has a length of its own. */
const FIELDS = { local: 30, central: 46, end: 22 } as const;
const encoder = new TextEncoder();
const EMPTY: Uint8Array = deflateRawSync(new Uint8Array());

interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Bytes of the extra field, in the list of files. */
  readonly extra?: number;
}

/** Writes little-endian numbers of two and four bytes: `[value, bytes]`. */
const fields = (...all: ReadonlyArray<readonly [value: number, bytes: 2 | 4]>): Uint8Array =>
  Uint8Array.from(
    all.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );

interface Packed extends Entry {
  readonly name8: Uint8Array;
  readonly common: ReadonlyArray<readonly [number, 2 | 4]>;
  readonly packed: Uint8Array;
}

function pack(entry: Entry): Packed {
  const packed = entry.data.length === 0 ? EMPTY : deflateRawSync(entry.data, { level: 1 });
  const name8 = encoder.encode(entry.name);
  return {
    ...entry,
    name8,
    packed,
    common: [
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [crc32(entry.data), 4],
      [packed.length, 4],
      [entry.data.length, 4],
      [name8.length, 2],
    ],
  };
}

/** Makes a ZIP archive (APPNOTE 4.3) of deflated files. */
export function zipOf(
  entries: readonly Entry[],
  comment: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const files = entries.map(pack);
  const central: Uint8Array[] = [];
  const local: Uint8Array[] = [];
  let at = 0;
  for (const { name8, packed, common, extra = 0 } of files) {
    local.push(fields([0x04034b50, 4], ...common, [0, 2]), name8, packed);
    central.push(
      fields([0x02014b50, 4], [20, 2], ...common, [extra, 2], [0, 2], [0, 4], [0, 4], [at, 4]),
      name8,
      new Uint8Array(extra),
    );
    at += FIELDS.local + name8.length + packed.length;
  }
  const length = central.reduce((sum, part) => sum + part.length, 0);
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [length, 4],
    [at, 4],
    [comment.length, 2],
  );
  const all = [...local, ...central, end, comment];
  return join(
    all,
    all.reduce((sum, part) => sum + part.length, 0),
  ) as Uint8Array<ArrayBuffer>;
}

const times = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));

/** Parts of names, extra fields and comments that fit into the bytes of an archive that is read. */
const shared = (sizes: Sizes, axis: string, count: number): number =>
  Math.min(sizes(axis), Math.floor(READ_LIMITS.bytes / 4 / Math.max(1, count)), U16 - 10);

const ENDS = encoder.encode('PK\u0005\u0006');

/** Repeats the mark of the end of an archive, which is searched from the end. */
const comment = (n: number): Uint8Array =>
  Uint8Array.from({ length: n }, (_, at) => ENDS[at % (ENDS.length - 1)]!);

export const ARCHIVE: Form = {
  name: 'ZIP',
  axes: [
    { name: 'files', limit: ZIP_LIMITS.files, usual: 2 },
    { name: 'bytes of all files, unpacked', limit: ZIP_LIMITS.inflatedBytes, usual: 0 },
    { name: 'bytes of one file, unpacked', limit: ZIP_LIMITS.entryBytes - 10_000, usual: 0 },
    { name: 'tags of each badge', limit: CREDENTIAL_LIMITS.arrayLength, usual: 0 },
    { name: 'characters of each name', limit: U16 - 10, usual: 5 },
    { name: 'bytes of each extra field', limit: U16, usual: 0 },
    { name: 'folders in each name', limit: U16 / 2 - 10, usual: 0 },
    { name: 'bytes of the comment', limit: U16, usual: 0 },
    { name: 'files that are passed over', limit: U16 - ZIP_LIMITS.files - 2, usual: 0 },
    { name: 'archives inside', limit: ZIP_LIMITS.files - 2, usual: 0 },
    { name: 'archives in each other', limit: 60, usual: 0 },
  ],
  async make(sizes, { signer }) {
    const files = sizes('files');
    const document = draft(didOf(signer));
    const tags = times(sizes('tags of each badge'), (at) => `tag ${at}`);
    const subject = document['credentialSubject'] as JsonObject;
    const achievement = { ...(subject['achievement'] as JsonObject), tag: tags };
    const tagged = { ...document, credentialSubject: { ...subject, achievement } };
    const text = await jwtBadge(tags.length > 0 ? tagged : document, signer);
    const name = 'a'.repeat(shared(sizes, 'characters of each name', files));
    const folders = 'b/'.repeat(shared(sizes, 'folders in each name', files) / 2);
    const padding = ' '.repeat(
      Math.max(
        sizes('bytes of one file, unpacked'),
        Math.floor(sizes('bytes of all files, unpacked') / files),
      ),
    );
    const data = encoder.encode(text + padding);
    const extra = shared(sizes, 'bytes of each extra field', files);
    let nested: Uint8Array = encoder.encode(text);
    for (let level = 0; level < sizes('archives in each other'); level++)
      nested = zipOf([{ name: 'b.zip', data: nested }]);
    const inner = zipOf([{ name: 'b.jwt', data: encoder.encode(text) }]);
    return {
      input: zipOf(
        [
          ...times(files, (at) => ({ name: `${folders}${at}${name}`, data, extra })),
          ...times(sizes('archives inside'), (at) => ({ name: `${at}.zip`, data: inner })),
          { name: 'nested.zip', data: nested },
          ...times(sizes('files that are passed over'), (at) => ({
            name: `.${at}`,
            data: new Uint8Array(),
          })),
        ],
        comment(sizes('bytes of the comment')),
      ),
    };
  },
};
