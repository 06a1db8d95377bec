/** The other stand-ins for Node's modules in a page, compared with Node's own. */
import nodeAssert from 'node:assert/strict';
import { Buffer as NodeBuffer } from 'node:buffer';
import nodeCrypto from 'node:crypto';
import nodePath from 'node:path';
import { describe, test } from 'node:test';
import nodeUrl from 'node:url';
import nodeZlib from 'node:zlib';
import { Buffer } from './buffer.js';
import { createHash } from './crypto.js';
import { join } from './path.js';
import { fileURLToPath } from './url.js';
import * as zlib from './zlib.js';

/** Bytes of every value, in lengths around the limits of the encodings. */
const BYTES = [0, 1, 2, 3, 4, 5, 255, 256, 20_000].map((length) =>
  Uint8Array.from({ length }, (_, at) => (at * 7 + 251) & 0xff),
);
const TEXTS = ['', 'a', 'ab', 'abc', 'é語🦉', '\ufeffmark', '{"a":"\u0000"}', 'ÿþ'];

describe('Buffer', () => {
  for (const encoding of ['utf8', 'latin1', 'utf16le', 'hex', 'base64', 'base64url'] as const)
    test(`${encoding}, there and back`, () => {
      for (const bytes of BYTES)
        nodeAssert.equal(
          Buffer.from(bytes).toString(encoding),
          NodeBuffer.from(bytes).toString(encoding),
          `${bytes.length} bytes`,
        );
      const texts =
        encoding === 'hex'
          ? ['', '00ff', 'Ab']
          : encoding.startsWith('base64')
            ? ['', 'YQ', 'YQ==', 'Y Q', '-_+/', 'YWI=', 'YWJj']
            : TEXTS;
      for (const text of texts)
        nodeAssert.deepEqual(
          [...Buffer.from(text, encoding)],
          [...NodeBuffer.from(text, encoding)],
          text,
        );
    });

  test('concat, compare, byteLength', () => {
    nodeAssert.deepEqual([...Buffer.concat(BYTES)], [...NodeBuffer.concat(BYTES)]);
    for (const one of BYTES)
      for (const other of BYTES)
        nodeAssert.equal(Buffer.from(one).compare(other), NodeBuffer.from(one).compare(other));
    for (const text of TEXTS)
      nodeAssert.equal(Buffer.byteLength(text), NodeBuffer.byteLength(text));
    nodeAssert.equal(Buffer.from('a').equals(Uint8Array.of(97)), true);
  });
});

test('zlib: one side decompresses what the other compressed, and crc32 is the known one', () => {
  for (const bytes of BYTES) {
    for (const [pack, unpack] of [
      ['gzipSync', 'gunzipSync'],
      ['deflateSync', 'inflateSync'],
    ] as const) {
      nodeAssert.deepEqual([...nodeZlib[unpack](zlib[pack](bytes))], [...bytes], pack);
      nodeAssert.deepEqual([...zlib[unpack](nodeZlib[pack](bytes))], [...bytes], unpack);
    }
    nodeAssert.deepEqual([...nodeZlib.inflateRawSync(zlib.deflateRawSync(bytes))], [...bytes]);
  }
  nodeAssert.equal(zlib.crc32('123456789'), 0xcbf43926);
});

test('crypto: every hash, of texts and bytes', () => {
  for (const name of ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const)
    for (const data of [...TEXTS, ...BYTES]) {
      nodeAssert.equal(
        createHash(name).update(data).digest('hex'),
        nodeCrypto.createHash(name).update(data).digest('hex'),
        name,
      );
      nodeAssert.deepEqual(
        [...createHash(name).update(data).digest()],
        [...nodeCrypto.createHash(name).update(data).digest()],
      );
    }
});

test('path and url', { skip: nodePath.sep === '\\' && 'a page has no drive letters' }, () => {
  for (const parts of [
    ['a', 'b'],
    ['/a/b', '../c.json'],
    ['/a', './b', 'c d.json'],
    ['/a/ü', 'b#c?d%20'],
    ['a/b/', '/c'],
  ])
    nodeAssert.equal(join(...parts), nodePath.join(...parts), parts.join(' + '));
  for (const url of ['file:///a/b.json', 'file:///a%20b/%C3%BC'])
    nodeAssert.equal(fileURLToPath(url), nodeUrl.fileURLToPath(url));
});
