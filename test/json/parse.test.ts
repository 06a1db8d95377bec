import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { CREDENTIAL_LIMITS, utf8Length, type JsonLimits } from '../../src/json/limits.js';
import { parseJson } from '../../src/json/parse.js';

function refusal(text: string, limits?: Partial<JsonLimits>): BadgeError {
  try {
    parseJson(text, { ...CREDENTIAL_LIMITS, ...limits });
  } catch (error) {
    assert.ok(error instanceof BadgeError, String(error));
    return error;
  }
  return assert.fail(`was read: ${text.slice(0, 80)}`);
}

const TROUBLE: ReadonlyArray<
  readonly [text: string, code: BadgeErrorCode, pointer: string, offset: number]
> = [
  ['{"a":1,"a":2}', 'duplicate-key', '/a', 7],
  ['{"a":{"b":[0,{"x":1,"\\u0078":2}]}}', 'duplicate-key', '/a/b/1/x', 20],
  ['{"a":[{"__proto__":{}}]}', 'forbidden-key', '/a/0/__proto__', 7],
  ['{"\\u005f_proto__":1}', 'forbidden-key', '/__proto__', 1],
  ['{"constructor":1}', 'forbidden-key', '/constructor', 1],
  ['{"prototype":1}', 'forbidden-key', '/prototype', 1],
  ['["\\ud800"]', 'lone-surrogate', '/0', 1],
  ['["\\udc00\\ud800"]', 'lone-surrogate', '/0', 1],
  ['["a\\u0000"]', 'nul-character', '/0', 1],
  ['["a\0"]', 'nul-character', '/0', 3],
  ['{"a/b":{"c~d":tru}}', 'not-json', '/a~1b/c~0d', 14],
];

test('X-3: JSON that JSON.parse accepts although it is ambiguous is refused, with pointer and offset', () => {
  for (const [text, code, pointer, offset] of TROUBLE) {
    const error = refusal(text);
    assert.equal(error.code, code, text);
    assert.equal(error.params['pointer'], pointer, text);
    assert.equal(error.params['offset'], offset, text);
  }
});

test('X-3: JSON is strict', () => {
  const bad = [
    '',
    ' ',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '{a:1}',
    '01',
    '1.',
    '.5',
    '+1',
    '-',
    '1e',
    'NaN',
    'Infinity',
    'nul',
    '"\t"',
    '"\\x41"',
    '"\\u00g0"',
    '"\\u12"',
    '"open',
    '[1 2]',
    '{"a" 1}',
    '{} {}',
    '// c\n{}',
    '\ufeff{}',
    '[1]x',
    '{"a":1 "b":2}',
    '"\\',
    '[\u00a01]',
    'undefined',
  ];
  for (const text of bad)
    assert.ok(
      ['not-json', 'json-quotes', 'json-comma'].includes(refusal(text).code),
      JSON.stringify(text),
    );
});

test('X-3: every limit is held', () => {
  assert.equal(refusal('['.repeat(65) + ']'.repeat(65)).code, 'too-deep');
  assert.ok(parseJson('['.repeat(64) + ']'.repeat(64)));
  assert.equal(refusal('[' + '0,'.repeat(10_000) + '0]').code, 'array-too-long');
  assert.equal(refusal('[' + '[0,0],'.repeat(9) + '0]', { values: 20 }).code, 'too-many-values');
  assert.equal(refusal(JSON.stringify('x'.repeat((256 << 10) + 1))).code, 'string-too-long');
  assert.ok(
    parseJson(JSON.stringify('data:' + 'x'.repeat(300 << 10))),
    'a data: URI may be as long as the text',
  );
  assert.equal(refusal(JSON.stringify('data:' + 'é'.repeat(600 << 10))).code, 'too-large');
  assert.deepEqual(
    { ...refusal('[[1]]', { depth: 1 }).params },
    { pointer: '/0', offset: 1, limit: 1 },
  );
});

test('X-3: numbers that JavaScript cannot represent are noted, not refused', () => {
  const { notes } = parseJson(
    '{"a":[9007199254740993, 1e400, -9007199254740993, 9007199254740991, 0.1]}',
  );
  assert.deepEqual(
    notes.map((note) => note.pointer),
    ['/a/0', '/a/1', '/a/2'],
  );
  assert.ok(notes.every((note) => note.code === 'number-unsafe' && note.outcome === 'warn'));
  assert.equal(parseJson(`[${'1e400,'.repeat(100)}0]`).notes.length, 20);
  const lossy = (number: string): unknown => parseJson(`[${number}]`).notes[0]?.params?.['lossy'];
  assert.deepEqual(
    [
      '9007199254740993',
      '1152921504606846976',
      '-9007199254740993',
      '1e400',
      '1e30',
      '123456789012345680000',
      '123456789012345680001',
      `1${'0'.repeat(400)}`,
      '0.5',
    ].map(lossy),
    [true, false, true, true, false, false, true, true, undefined],
  );
  assert.equal(
    parseJson(`[${'1e30,'.repeat(100)}0]`).notes.at(-1)?.params?.['lossy'],
    true,
    'what is no longer noted is not known to be exact',
  );
});

test('X-21: the value is frozen to its depths and knows its text', () => {
  const text = '{ "a": [ { "b" : 1.0 } ] }';
  const parsed = parseJson(text);
  const inner = (parsed.value as { a: [object] }).a[0];
  assert.ok(Object.isFrozen(parsed.value) && Object.isFrozen(inner));
  assert.equal(parsed.textOf(inner as never), '{ "b" : 1.0 }');
  assert.equal(parsed.textOf(parsed.value), text);
});

test('whatever JSON.stringify writes is read as JSON.parse reads it', () => {
  const key = fc
    .string({ unit: 'grapheme' })
    .filter(
      (name) => !['__proto__', 'constructor', 'prototype'].includes(name) && !name.includes('\0'),
    );
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\0')),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (input, indent) => {
      const text = JSON.stringify(input, undefined, indent);
      assert.deepEqual(parseJson(text).value, JSON.parse(text));
      assert.equal(utf8Length(text), Buffer.byteLength(text));
    }),
  );
});

test('texts that JSON.parse refuses are refused, and the only error is a BadgeError', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0e1-.tfnraslul ') }), (text) => {
      let ours = true,
        theirs = true;
      try {
        parseJson(text);
      } catch (error) {
        ours = false;
        assert.ok(error instanceof BadgeError);
      }
      try {
        JSON.parse(text);
      } catch {
        theirs = false;
      }
      if (ours) assert.ok(theirs, text);
    }),
    { numRuns: 2000 },
  );
});

test('X-3: time is linear: a megabyte of anything is quick', () => {
  const started = performance.now();
  for (const piece of ['[', '{"a":', '"\\u0041', '\\', '[0,', '1', ' ', '"']) {
    try {
      parseJson(piece.repeat(Math.floor((1 << 20) / piece.length)));
    } catch (error) {
      assert.ok(error instanceof BadgeError);
    }
  }
  parseJson(JSON.stringify('data:' + '\\u0041"'.repeat(100_000)));
  assert.ok(performance.now() - started < 5000);
});

test('J-1: long and short runs of a text are read alike, and a fault after one is where it is', () => {
  for (const length of [0, 1, 98, 99, 100, 101, 102, 250])
    for (const character of ['x', 'é', '🦉'])
      for (const next of ['', '\\n', '\\u00e9', '\\"', '"', '\u0001', '\0', '\ud800', '\\x']) {
        const run = character.repeat(length);
        const text = `["${run}${next}${run}"]`;
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expected = undefined;
        }
        const offset = text.length - run.length - 2 - next.length;
        if (next === '\ud800') assert.throws(() => parseJson(text), { code: 'lone-surrogate' });
        else if (expected !== undefined) assert.deepEqual(parseJson(text).value, expected);
        else
          assert.throws(
            () => parseJson(text),
            (error: BadgeError) => Number(error.params['offset']) >= offset,
            JSON.stringify(text),
          );
      }
});
