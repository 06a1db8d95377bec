import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { citations, idsIn, idsOfDocument } from '../../scripts/conformance.mjs';
import { root } from './support/package.js';

const read = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const requirements = read('requirements.md');
const lines = idsOfDocument(requirements);
const cited = new Map([
  ...citations('test', (file) => file !== 'test/gates/requirements.test.ts'),
  ...citations('src'),
  ...idsOfDocument(read('conformance.md')).map((id): [string, string[]] => [id, ['conformance']]),
]);

/** The cells of each row of docs/requirements.md: id, rule, source. */
const rows = requirements
  .split('\n')
  .filter((line) => idsOfDocument(line).length > 0)
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));

describe('docs/requirements.md', () => {
  test('has a line for every id that the source, the tests and docs/conformance.md cite', () => {
    assert.ok(cited.size > 300, 'the citations are missing');
    const missing = [...cited].filter(([id]) => !lines.includes(id));
    assert.deepEqual(
      missing.map(([id, files]) => `${id}: ${files[0]}`),
      [],
    );
  });

  test('has no line that is cited by nothing, and none twice', () => {
    assert.deepEqual(
      lines.filter((id) => !cited.has(id)),
      [],
    );
    assert.deepEqual(
      lines.filter((id, at) => lines.indexOf(id) !== at),
      [],
    );
  });

  test('says each rule in one sentence, with a link or as an own rule', () => {
    const source = /\]\[[\w.-]+\]|^own rule|^W3C |^LinkedIn /;
    const poor = rows.filter(
      (cells) => cells.length !== 3 || !/^\S.{15,}\.$/.test(cells[1]!) || !source.test(cells[2]!),
    );
    assert.deepEqual(poor, []);
  });

  test('defines every link it uses, and uses every link it defines', () => {
    const all = (pattern: RegExp): string[] =>
      [...new Set([...requirements.matchAll(pattern)].map(([, name]) => name!))].sort();
    assert.deepEqual(all(/\]\[([\w.-]+)\]/g), all(/^\[([\w.-]+)\]: https:\/\//gm));
  });

  test('refers to no rule that has no line', () => {
    assert.deepEqual(
      [...idsIn(requirements)].filter((id) => !lines.includes(id)),
      [],
    );
  });

  test('the gate reads ids and ranges, and takes no curve for a rule', () => {
    const text = 'P-256, X-91, B-91…B-93 and N91';
    assert.deepEqual([...idsIn(text)], ['X-91', 'B-91', 'B-92', 'B-93', 'N91']);
  });
});
