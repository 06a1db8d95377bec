import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BadgeError } from '../../src/errors.js';
import { read } from '../../src/read.js';
import { vectorBytes, vectorFetch, vectors, withoutVectors } from '../support/vectors.js';
import { badge, claims, clr, enveloped, jws, offline, refuses, vp } from './inputs.js';

test('N31: ambiguous JSON that JSON.parse would accept is malformed', async () => {
  await refuses('{"a":1,"a":2}', 'duplicate-key');
  await refuses('{"__proto__":{}}', 'forbidden-key');
  await refuses('{"a":"\ud800"}', 'lone-surrogate');
  await refuses('{"a":"\\ud800"}', 'lone-surrogate');
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  await refuses(cycle, 'not-json');
  await refuses({ big: 1n }, 'not-json');
  assert.deepEqual(
    (await read(badge('n', { score: 2 ** 60 })))[0]!.found.notes.map((note) => [
      note.code,
      note.pointer,
    ]),
    [['number-unsafe', '/score']],
  );
});

test('V-1: words of another format inside a badge do not make it one', async () => {
  for (const words of ['%PDF-1.7', '<svg/>', 'eyJhbGciOiJub25lIn0.e30.', '~', 'https://x.example'])
    assert.equal(
      (await read(JSON.stringify(badge('w', { description: words }))))[0]!.found.container,
      'json',
      words,
    );
});

test('X-5: mutated tokens and JSON give a result or a BadgeError', async () => {
  const seeds = [
    jws({ ...badge('j'), ...claims }),
    JSON.stringify(vp([badge('1'), enveloped(jws(badge('2')))])),
    JSON.stringify(clr([badge('1'), jws(badge('2'))])),
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.string({ maxLength: 3 }),
    cut: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (seed, edits) => {
        const input = edits.reduce(
          (words, { at, put, cut }) =>
            words.slice(0, at * words.length) + put + words.slice(at * words.length + cut),
          seed,
        );
        try {
          assert.ok((await read(input, { fetch: offline })).length > 0);
        } catch (error) {
          assert.ok(error instanceof BadgeError, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('X-5: any bytes and any text give a result or a BadgeError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }), fc.json()),
      async (input) => {
        try {
          await read(input, { fetch: offline });
        } catch (error) {
          assert.ok(error instanceof BadgeError, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test(
  'all badges that others made are read, with nothing but BadgeErrors otherwise',
  { skip: withoutVectors },
  async () => {
    /** Not badges on their own: parts of OB 2.0, wrappers of test suites; and URLs that no longer respond. */
    const expected =
      /^(?:not-a-badge|url-unreachable|url-blocked|unknown-format|unsupported-kind|mixed-data-models)$/;
    const counts = { read: 0, refused: 0 };
    for (const { file, kind, assert: asserted } of vectors(
      'ob3-ldp',
      'ob3-jwt',
      'bakedpng',
      'bakedsvg',
      'clr2',
      'ob2-jws',
      'ob1-hosted',
      'ob2-hosted',
      'vp',
      'sdjwt',
    )) {
      try {
        await read(vectorBytes(file), { fetch: vectorFetch() });
        counts.read++;
      } catch (error) {
        assert.ok(
          error instanceof BadgeError && expected.test(error.code),
          `${file}: ${String(error)}`,
        );
        assert.ok(
          !kind.startsWith('ob3') || asserted?.verdict !== 'valid',
          `${file} is valid, but ${error.message}`,
        );
        counts.refused++;
      }
    }
    assert.ok(counts.read > 170 && counts.refused < 30, JSON.stringify(counts));
  },
);
