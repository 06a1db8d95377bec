import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { MAX_SCHEMA_STEPS } from '../../../src/verification/work-limits.js';
import { isPlain, MAX_PATTERN_TEXT } from '../../../src/verification/schema/plain-patterns.js';
import { assertIs, effort, judge, SCHEMA } from './extended-badge.js';

describe('a schema made to keep us busy', () => {
  test('X-3: one that doubles at every step comes to an end', async () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `d${index}`,
        {
          allOf: [{ $ref: `#/definitions/d${index + 1}` }, { $ref: `#/definitions/d${index + 1}` }],
        },
      ]),
    );
    const busy: JsonObject = {
      definitions: { ...doubling, d60: {} },
      allOf: [{ $ref: '#/definitions/d0' }],
    };
    const started = performance.now();
    const report = await judge({ 'extensions:effort': effort() }, { [SCHEMA]: busy });
    assertIs(report, 'valid', ['skipped', 'schema-limit', '/extensions:effort']);
    assert.equal(report.schemas[0]!.params?.['limit'], MAX_SCHEMA_STEPS);
    assert.ok(performance.now() - started < 5_000);
  });
  test('X-3: one that refers to itself without end', async () => {
    assertIs(await judge({ 'extensions:effort': effort() }, { [SCHEMA]: { $ref: '#' } }), 'valid', [
      'skipped',
      'schema-unsupported',
      '/extensions:effort',
    ]);
  });
  test('X-3: a pattern that backtracks is not tried, nor any on a long text', async () => {
    assertIs(
      await judge(
        { 'extensions:effort': effort({ note: 'a'.repeat(40) }) },
        { [SCHEMA]: { properties: { note: { pattern: '^(a+)+$' } } } },
      ),
      'valid',
      ['skipped', 'schema-limit', '/extensions:effort'],
    );
    assertIs(
      await judge({ 'extensions:effort': effort({ note: 'a'.repeat(MAX_PATTERN_TEXT) }) }),
      'valid',
      ['skipped', 'schema-limit', '/extensions:effort'],
    );
  });
  test('plain patterns are those whose time is at most quadratic', () => {
    const plain = [
      '^[0-9a-f]{8}-[0-9a-f]{4}$',
      '^([0-9]{4})(-?)(1[0-2]|0[1-9])\\2(3[01]|0[1-9])$',
      '^CC\\-',
      'x+',
      '^\\d+\\.\\d+$',
      '^[(]*[)]+$',
    ];
    for (const pattern of plain) assert.ok(isPlain({ properties: { a: [{ pattern }] } }), pattern);
    const busy = [
      '(a+)+',
      '(a|a)*',
      '^(ab){2,}$',
      'a*a*',
      '^a*a*a*$',
      '^a|b*c*',
      '(.*)\\1',
      'a?'.repeat(9),
      'x'.repeat(501),
      '^(?<n>a)\\k<n>',
    ];
    for (const pattern of busy)
      assert.ok(
        !isPlain({ pattern }) && !isPlain({ patternProperties: { [pattern]: {} } }),
        pattern,
      );
  });
});
