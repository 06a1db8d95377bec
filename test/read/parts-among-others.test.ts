/** What is not the fault of one part of an input never becomes "no badge in it" (10.D, X-3). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { read } from '../../src/read.js';
import type { Payload } from '../../src/formats/contract.js';
import { readArchive } from '../../src/reading/archive.js';
import type { Reading } from '../../src/reading/contract.js';
import { READ_LIMITS } from '../../src/reading/limits.js';
import { readItems } from '../../src/reading/items.js';
import { readPayloads } from '../../src/reading/payloads.js';
import { parseJson } from '../../src/json/parse.js';
import { badge } from './inputs.js';

const TEXT = JSON.stringify(badge('1'));
const [GOOD] = await read(TEXT);

/** Errors that say nothing about the part that was being read. */
const NOT_OF_THE_PART: readonly Error[] = [
  new TypeError('Failed to fetch dynamically imported module'),
  new BadgeError('aborted'),
  new BadgeError('too-many-values', { what: 'badges', limit: 1 }),
];
const OF_THE_PART = new BadgeError('not-json');

const payload = (container: Payload['found']['container'], keyword?: 'openbadges'): Payload => ({
  text: TEXT,
  found: { container, notes: [], ...(keyword ? { keyword } : {}) },
});

/** Reads the first part, and fails at every other. */
function failingAfter(reads: number, error: Error) {
  let at = 0;
  return () => (at++ < reads ? Promise.resolve([GOOD!]) : Promise.reject(error));
}
const readingWith = (error: Error, reads: number): Reading =>
  ({
    limits: READ_LIMITS,
    signal: undefined,
    readText: failingAfter(reads, error),
  }) as unknown as Reading;

/** Each way of reading several parts. */
const WAYS: Readonly<Record<string, (error: Error, reads: number) => Promise<unknown>>> = {
  attachments: (error, reads) =>
    readPayloads(
      [payload('pdf'), payload('pdf'), payload('pdf')],
      failingAfter(reads, error),
      readingWith(error, reads),
    ),
  'two kinds in an image': (error) =>
    readPayloads(
      [payload('png'), payload('png', 'openbadges')],
      failingAfter(1, error),
      readingWith(error, 1),
    ),
  archive: (error, reads) =>
    readArchive(
      ['a', 'b', 'c'].map((path) => ({ path, bytes: new Uint8Array(1) })),
      undefined,
      failingAfter(reads, error),
      readingWith(error, reads),
    ),
  array: (error, reads) =>
    readItems(
      [0, 1, 2].map((at) => ({ pointer: `/${at}`, value: `${'eyJhbGciOiJub25lIn0'}.e30.` })),
      'array',
      parseJson('[]'),
      {
        found: { container: 'array', notes: [] },
        level: 0,
        hops: 0,
        limits: readingWith(error, reads).credential,
      },
      readingWith(error, reads),
    ),
};

for (const [way, run] of Object.entries(WAYS)) {
  test(`${way}: an error that is not of one part is thrown, first or later`, async () => {
    for (const error of NOT_OF_THE_PART)
      for (const reads of [0, 1])
        await assert.rejects(run(error, reads), (thrown) => thrown === error, String(error));
  });

  test(`${way}: an unreadable part is passed over`, async () => {
    assert.deepEqual(((await run(OF_THE_PART, 1)) as unknown[]).length, 1);
  });
}
