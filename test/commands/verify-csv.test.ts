/** Results as a table, the same as that of the verifier element. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from '../../src/bytes/csv-line.js';
import { issue } from '../../src/issue.js';
import { draft, NOW } from '../issuing/drafts.js';
import { folder, key } from './verified-files.js';

const cellsIn = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replaceAll('""', '"'));

/** Reads a table as objects by the names of its columns. */
function rowsIn(table: string): Record<string, string>[] {
  assert.ok(table.startsWith('\ufeff') && table.endsWith('\r\n'));
  const [head = [], ...lines] = table.slice(1).trimEnd().split('\r\n').map(cellsIn);
  return lines.map((cells) => {
    assert.equal(cells.length, head.length);
    return Object.fromEntries(cells.map((cell, at) => [head[at], cell]));
  });
}

test('verify --csv: one line a badge, one name a column, with the words of the verifier', async () => {
  const sh = folder();
  sh.write('mine.json', { name: 'Register', issuers: [key.controller] });
  const { out, status } = await sh.run(
    ...['verify', 'good.json', 'expired.json', 'altered.json', 'plain.png', '--csv'],
    ...['--trust', 'mine.json', '--recipient', 'ada@example.org'],
  );
  assert.equal(status, 1);
  const rows = rowsIn(out);
  assert.deepEqual(
    rows.map((row) => [row['File'], row['Code'], row['Authentic'], row['Current']]),
    [
      ['good.json', 'valid', 'Yes', 'Yes'],
      ['expired.json', 'expired', 'Yes', 'No'],
      ['altered.json', 'invalid', 'No', 'Unknown'],
      ['plain.png', 'png-no-badge', '', ''],
    ],
  );
  const [good, , altered, plain] = rows;
  assert.deepEqual(
    [good!['Issuer ID'], good!['Listed by'], good!['Recipient']],
    [key.controller, 'Register', 'matches'],
  );
  assert.deepEqual([altered!['Listed by'], altered!['Recipient']], ['', 'Unknown']);
  assert.match(plain!['Reason']!, /no badge/i);
});

test('verify --csv: no cell is a formula or breaks its line; not together with --json', async () => {
  const sh = folder();
  const name = '=HYPERLINK("x")\nsecond';
  const minted = await issue(
    { ...draft, name, achievement: { ...draft.achievement, name } },
    {
      key,
      now: NOW,
    },
  );
  sh.write('evil.json', minted.text);
  const [row] = rowsIn((await sh.run('verify', 'evil.json', '--csv')).out);
  assert.match(row!['Badge']!, /^'=HYPERLINK\("x"\)/);
  assert.equal((await sh.run('verify', 'good.json', '--csv', '--json')).status, 64);
});

test('X-31: verify --csv writes no character that controls a terminal, from names and ids either', async () => {
  const sh = folder();
  const id = 'https://issuer.example/\u001b[2J\u202e';
  const text = JSON.stringify({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id, type: ['Profile'], name: 'Issuer' },
    credentialSubject: { type: ['AchievementSubject'] },
  });
  sh.write('\u001b]0;evil\u0007.json', text);
  const { out } = await sh.run('verify', '\u001b]0;evil\u0007.json', '\u001b[31mnone', '--csv');
  assert.doesNotMatch(out.replaceAll('\r\n', '').slice(1), /[\p{Cc}\u202a-\u202e]/u);
  const [first] = rowsIn(out);
  assert.equal(first!['File'], String.raw`\u{1B}]0;evil\u{7}.json`);
  assert.equal(first!['Issuer ID'], String.raw`https://issuer.example/\u{1B}[2J\u{202E}`);
});

test('a cell is a formula after white space and in wide characters too', () => {
  for (const start of [
    '=',
    '+',
    '-',
    '@',
    ' =',
    '\n=',
    '\u00a0@',
    '\uff1d',
    '\uff0b',
    '\uff0d',
    '\uff20',
  ])
    assert.equal(csvLine([`${start}1`]), `"'${start}1"\r\n`);
  assert.equal(csvLine(['a=1', ' a', 1]), '"a=1"," a",1\r\n');
});
