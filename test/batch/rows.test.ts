/** Issue 14: tables as people have them: any of the usual encodings and separators, and faults that name their place. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { openRows, type RowsOptions } from '../../src/issuing/batch/rows.js';
import type { RowRead } from '../../src/issuing/batch/contract.js';
import { achievement, bytesOf, sourceOf } from './office.js';

async function read(data: Uint8Array | string, options?: RowsOptions, size?: number) {
  const file = await openRows(sourceOf(data, size), achievement, options);
  const rows: RowRead[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { ...file, rows };
}

const NAMES = ['Zoë Ångström', 'Łukasz', '山田 太郎', 'Ω “quoted”'];
const TABLE = ['key,name,email', ...NAMES.map((name, at) => `${at},${name},p${at}@mail.example`)];

describe('encodings and separators', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
    for (const mark of ['', '\ufeff'])
      for (const size of [1, 7, 4_096])
        test(`issue 14: ${encoding} ${mark ? 'with' : 'without'} a mark, in parts of ${size} bytes`, async () => {
          const found = await read(bytesOf(mark + TABLE.join('\r\n'), encoding), {}, size);
          assert.equal(found.encoding, encoding);
          assert.deepEqual(
            found.rows.map((row) => 'draft' in row && [row.line, row.key, row.name]),
            NAMES.map((name, at) => [at + 2, String(at), name]),
          );
        });

  test('issue 14: Windows-1252, as spreadsheets save it, also when it shows late', async () => {
    const head = 'key;name;email\n';
    const rows = Array.from({ length: 300 }, (_, at) => `${at};Ada;a${at}@mail.example\n`).join('');
    const last = [...'x;Zo', 0xeb, ' ', 0x93, 'B', 0x94, ' ', 0x80, ...';z@mail.example'];
    const bytes = Uint8Array.from(
      [...head, ...rows, ...last].map((one) => (typeof one === 'number' ? one : one.charCodeAt(0))),
    );
    for (const size of [3, 65_536]) {
      const found = await read(bytes, {}, size);
      assert.equal(found.encoding, 'windows-1252');
      const row = found.rows.at(-1)!;
      assert.equal('name' in row && row.name, 'Zoë “B” €');
    }
  });

  test('issue 14: comma, semicolon, tab; cells in quotation marks with separators, quotes and line breaks', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const cells = (all: readonly string[]): string => all.join(delimiter);
      const text = [
        cells(['key', 'narrative', 'email']),
        cells(['1', `"a${delimiter} ""b"",\r\nc"`, 'a@mail.example']),
        '',
        cells(['2', '""', '"b@mail.example"']),
        cells(['3', "5' 10", 'c@mail.example']),
      ].join('\r\n');
      const found = await read(text);
      assert.equal(found.delimiter, delimiter);
      assert.deepEqual(
        found.rows.map((row) => 'draft' in row && [row.line, row.key, row.draft.narrative]),
        [
          [2, '1', `a${delimiter} "b",\r\nc`],
          [5, '2', undefined],
          [6, '3', "5' 10"],
        ],
      );
    }
  });
});

describe('columns and members', () => {
  const CSV = [
    'Key;e-mail;did;identifier:ext:studentId;narrative;evidence;valid from;Valid_Until;awardedDate;credits earned;licenseNumber;role;term;activityStart;activityEnd;result:Exam;result:Level;Room',
    '7;ada@mail.example;did:example:ada;S-7;It *moves*;https://a.example/1 https://a.example/2;2026-05-01;2030-05-01;2026-05-01T18:00:00+02:00;2.5;L-1;Lead;Spring;2026-01-01;2026-04-30;87;Good;B12',
  ].join('\n');
  const ROW = {
    line: 2,
    key: '7',
    draft: {
      recipient: {
        email: 'ada@mail.example',
        id: 'did:example:ada',
        identifiers: [{ type: 'ext:studentId', value: 'S-7' }],
      },
      narrative: 'It *moves*',
      evidence: [{ id: 'https://a.example/1' }, { id: 'https://a.example/2' }],
      validFrom: '2026-05-01T00:00:00Z',
      validUntil: '2030-05-01T23:59:59Z',
      awardedDate: '2026-05-01T18:00:00+02:00',
      creditsEarned: 2.5,
      licenseNumber: 'L-1',
      role: 'Lead',
      term: 'Spring',
      activityStart: '2026-01-01T00:00:00Z',
      activityEnd: '2026-04-30T23:59:59Z',
      results: [
        { resultDescription: 'urn:x:exam', value: '87' },
        { resultDescription: 'urn:x:level', achievedLevel: 'urn:x:good' },
      ],
    },
  };

  test('issue 14: a row carries recipient, narrative, evidence, results and dates of its own', async () => {
    assert.deepEqual((await read(CSV, { ignore: ['Room'] })).rows, [ROW]);
  });

  test('issue 14: the same as JSON lines', async () => {
    const { key, draft } = ROW;
    const found = await read(`${JSON.stringify({ key: Number(key), ...draft })}\n\n`);
    assert.equal(found.format, 'jsonl');
    assert.deepEqual(found.rows, [{ ...ROW, line: 1 }]);
  });

  test('issue 14: a column that is not known, twice, or no key, stops everything: nothing is left out without a word', async () => {
    for (const [header, pattern] of [
      ['key,email,Grade', /line 1, column 3: "Grade" is not known; expected key, name, email/],
      ['key,email,result', /column 3: "result" is not known/],
      ['key,email,E-Mail', /two columns "E-Mail"/],
      ['email,name', /no column key/],
    ] as const)
      await assert.rejects(read(`${header}\n1,a@mail.example,1`), (error) => {
        assert.ok(error instanceof BadgeError);
        assert.match(String(error.params['faults']), pattern);
        return true;
      });
    await assert.rejects(read('\n \n'), /expected rows/);
  });
});

describe('faults name line, column, value and what was expected', () => {
  for (const [column, cell, expected] of [
    ['email', 'ada at mail.example', /an e-mail address such as/],
    ['did', 'ada', /a DID or another absolute URI/],
    ['evidence', 'http://a.example', /https URLs/],
    ['validFrom', '31.05.2026', /a day such as 2026-05-31/],
    ['validFrom', '2026-02-30', /a day such as/],
    ['validUntil', '2026-05-31T10:00:00', /a moment such as/],
    ['creditsEarned', '2,5', /a number such as 2\.5/],
    ['result:Level', 'Superb', /one of the levels Good/],
    ['result:Exam', 'eighty', /a number such as 77\.5/],
  ] as const)
    test(`issue 14: ${column}: ${cell}`, async () => {
      const email = column === 'email' ? '' : ',email';
      const table = `key,${column}${email}\n1,"${cell}"${email && ',a@mail.example'}\n2,"",${''}`;
      const [row] = (await read(table)).rows;
      assert.ok(row && 'expected' in row);
      assert.deepEqual([row.line, row.key, row.column, row.value], [2, '1', column, cell]);
      assert.match(row.expected, expected);
    });

  test('issue 14: one bad row stops no other: rows without a key, a recipient, a cell, with a stray quotation mark', async () => {
    const text = [
      'key,email,name',
      ',a@mail.example,A',
      '2,,B',
      '3,c@mail.example',
      '4,"d"@mail.example,D',
      '5,e@mail.example,"E ""e"" "',
    ].join('\n');
    const rows = (await read(text)).rows;
    assert.deepEqual(
      rows.map((row) => ('expected' in row ? [row.line, row.column] : [row.line, row.key])),
      [
        [2, 'key'],
        [3, 'email'],
        [4, ''],
        [5, ''],
        [6, '5'],
      ],
    );
    assert.match(JSON.stringify(rows[2]), /3 cells, as in the first line; got 2/);
    assert.match(JSON.stringify(rows[3]), /CSV: Invalid Closing Quote/);
  });

  test('issue 14: a quotation mark that is never closed costs one row and the rest, not the memory', async () => {
    const text = `key,email\n1,"a@mail.example\n${'x'.repeat(1_100_000)}\n2,b@mail.example`;
    const rows = (await read(text, {}, 65_536)).rows;
    assert.deepEqual(
      rows.map(({ line }) => line),
      [2, 4],
    );
    assert.match(JSON.stringify(rows[0]), /a quotation mark may not be closed/);
  });

  for (const [line, column, expected] of [
    ['{"key":1', '', /a JSON object on one line \(not-json\)/],
    ['[1]', '', /a JSON object on one line/],
    ['{"key":1,"key":2}', '', /duplicate-key/],
    ['{"recipient":{"email":"a@mail.example"}}', 'key', /a value that no other row has/],
    ['{"key":"1","recipient":{"mail":"a"}}', 'recipient.mail', /no such member/],
    ['{"key":"1","issuer":{"name":"Evil"},"recipient":{}}', 'issuer', /no such member/],
    ['{"key":"1","recipient":"a@mail.example"}', 'recipient', /an e-mail address, a DID/],
    ['{"key":"1","recipient":{}}', 'email', /an e-mail address, a DID/],
    ['{"key":"1","name":5,"recipient":{}}', 'name', /a text/],
  ] as const)
    test(`issue 14: JSON line ${line}`, async () => {
      const good = '{"key":"0","recipient":{"email":"a@mail.example"}}';
      const [first, row] = (await read(`${good}\n${line}`)).rows;
      assert.ok(first && 'draft' in first && row && 'expected' in row);
      assert.deepEqual([row.line, row.column], [2, column]);
      assert.match(row.expected, expected);
    });
});
