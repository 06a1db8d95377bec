import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsIn } from '../../src/elements/open-badge-verifier/sources/delimited-text.js';
import { SLACK, startClock } from '../support/work-clock.js';

const CASES: ReadonlyArray<readonly [what: string, text: string, cells: readonly string[]]> = [
  [
    'commas',
    'name,link\r\nAda,https://a.example/1\r\n',
    ['name', 'link', 'Ada', 'https://a.example/1'],
  ],
  [
    'semicolons',
    'name;link\nAda, L.;https://a.example/1',
    ['name', 'link', 'Ada, L.', 'https://a.example/1'],
  ],
  ['tabs', 'Ada\thttps://a.example/1;v=2', ['Ada', 'https://a.example/1;v=2']],
  ['quotes', 'a,"b, ""c""\nd"\ne,f', ['a', 'b, "c"\nd', 'e', 'f']],
  ['shorter rows', 'a,b,c\nd\n\ne,f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['a byte order mark', '\ufeffa,b', ['a', 'b']],
  [
    'a link in each line',
    'https://a.example/b;v=1,2\nhttps://a.example/c',
    ['https://a.example/b;v=1,2', 'https://a.example/c'],
  ],
  [
    'links with parameters',
    'https://a.example/b;v=1\nhttps://a.example/c;v=2',
    ['https://a.example/b;v=1', 'https://a.example/c;v=2'],
  ],
  [
    'a link and a name',
    'https://a.example/1,Ada\nhttps://a.example/2,Bob',
    ['https://a.example/1', 'Ada', 'https://a.example/2', 'Bob'],
  ],
  [
    'a row of another separator',
    'name,link\nBo;https://a.example/1',
    ['name', 'link', 'Bo', 'https://a.example/1'],
  ],
  ['a link in quotes', '"https://a.example/b;v=1,2","Ada"', ['https://a.example/b;v=1,2', 'Ada']],
];

for (const [what, text, cells] of CASES)
  test(`a list with ${what} gives its cells (F18)`, () => {
    assert.deepEqual(cellsIn(text), cells);
  });

const MEGABYTE = 1 << 20;
for (const [what, unit] of [
  ['quotes and links', '"a","https://a.example/1",b\n'],
  ['quotation marks in one cell', 'a"'],
  ['doubled quotation marks', '""'],
  ['links in one row', 'https://a.example/,'],
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['commas', ','],
] as const)
  test(`X-3, 10.B: a list of a megabyte of ${what} is split in linear time`, () => {
    const text = `a${unit.repeat(MEGABYTE / unit.length)}`;
    const elapsed = startClock();
    cellsIn(text);
    const ms = elapsed();
    assert.ok(ms < SLACK * 2_000, `${ms} ms`);
  });
