import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanFile } from '../../../src/journey/cleaning/index.js';
import * as files from './index.js';

/** Numbers that look random, the same in each run. */
function* numbers(): Generator<number> {
  for (let value = 12_345; ; value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0)
    yield value >>> 8;
}

const MAKERS: ReadonlyArray<readonly [string, () => Uint8Array]> = [
  ['jpg', () => files.dirtyJpeg()],
  ['png', files.dirtyPng],
  ['gif', files.dirtyGif],
  ['webp', files.dirtyWebp],
  ['svg', files.dirtySvg],
  ['docx', () => files.dirtyDocx()],
  ['odt', () => files.dirtyOdt()],
  ['zip', () => files.dirtyZip()],
];

describe('damaged files are cleaned or refused, never an error of the program', () => {
  for (const [kind, make] of MAKERS) {
    test(`${kind}, cut off`, async () => {
      const bytes = make();
      const step = Math.ceil(bytes.length / 40);
      for (let length = 1; length < bytes.length; length += step) {
        const { kind: result } = await cleanFile({ bytes: bytes.slice(0, length), name: 'a' });
        assert.match(result, /^(cleaned|refused)$/);
      }
    });

    test(`${kind}, with changed bytes`, async () => {
      const source = numbers();
      for (let round = 0; round < 40; round++) {
        const bytes = make().slice();
        for (let change = 0; change < 4; change++)
          bytes[source.next().value! % bytes.length] = source.next().value! & 0xff;
        const { kind: result } = await cleanFile({ bytes, name: 'a' });
        assert.match(result, /^(cleaned|refused)$/);
      }
    });
  }
});
