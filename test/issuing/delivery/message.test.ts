/** Messages to be sent by others (issue 14): RFC 5322, RFC 2045, RFC 2047. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emailMessage, headerText } from '../../../src/issuing/delivery/message.js';
import { HARD_TEXT } from '../drafts.js';

const draft = {
  from: { address: 'badges@college.example', name: 'Collège "R" Ω' },
  to: { address: 'ada@mail.example', name: 'Ada "the first" Lovelace' },
  subject: HARD_TEXT,
  text: 'Dear Ada,\nhere it is: Ω\n',
  attachments: [
    { name: 'badge.json', type: 'application/json', bytes: new Uint8Array(300).fill(255) },
  ],
  date: new Date('2026-11-21T12:00:00Z'),
  id: 'abc123',
};
const decoded = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text), (one) => one.charCodeAt(0)),
  );
/** Reads encoded words, of which each is a whole UTF-8 text. */
const readHeader = (text: string): string =>
  text
    .replace(/\r\n (?==\?)/g, '')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, one: string) => decoded(one));
const header = (message: string, name: string): string =>
  new RegExp(`^${name}: ((?:.|\r\n )*)\r\n`, 'm').exec(message)![1]!;

test('issue 14: a message has the headers of RFC 5322, lines that mail programs accept, and its parts', () => {
  const message = emailMessage(draft);
  assert.ok(
    message.split('\r\n').every((line) => line.length <= 78 && /^[\x20-\x7e]*$/.test(line)),
  );
  assert.ok(!/[^\r]\n|\r[^\n]/.test(message));
  assert.equal(header(message, 'Date'), 'Sat, 21 Nov 2026 12:00:00 +0000');
  assert.equal(header(message, 'Message-ID'), '<abc123@college.example>');
  assert.equal(header(message, 'To'), '"Ada \\"the first\\" Lovelace" <ada@mail.example>');
  assert.equal(readHeader(header(message, 'From')), 'Collège "R" Ω\r\n <badges@college.example>');
  assert.equal(readHeader(header(message, 'Subject')), HARD_TEXT);
  const [, boundary] = /boundary="([^"]+)"/.exec(message)!;
  const [, text, file, end] = message.split(`--${boundary!}`);
  assert.equal(decoded(text!.split('\r\n\r\n')[1]!.trim()), draft.text.replaceAll('\n', '\r\n'));
  assert.match(file!, /Content-Disposition: attachment; filename="badge\.json"/);
  const bytes = atob(file!.split('\r\n\r\n')[1]!.replaceAll('\r\n', ''));
  assert.equal(bytes.length, 300);
  assert.equal(end, '--\r\n');
});

test('issue 14: a header is plain where it can be, and never begins another one', () => {
  assert.equal(headerText('Your badge'), 'Your badge');
  for (const text of [
    '=?UTF-8?B?eA==?=',
    ' x',
    'x'.repeat(61),
    'a\r\nBcc: b@c.example',
    'é'.repeat(200),
  ]) {
    const written = headerText(text);
    assert.match(written, /^=\?UTF-8\?B\?/);
    assert.ok(written.split('\r\n ').every((word) => word.length <= 75));
    assert.ok(!/\n(?! )/.test(written));
    assert.equal(readHeader(written), text.replace(/[\r\n]+/g, ' '));
  }
});

test('issue 14: what is no address, no name of a file and no id is refused', () => {
  for (const address of [
    '',
    'ada',
    'a@b@c',
    'a b@c.example',
    'a@b.example\r\nBcc: x@y.example',
    '<a@b.example>',
    'ä@b.example',
  ])
    assert.throws(() => emailMessage({ ...draft, to: { address } }), /expected an e-mail address/);
  const [file] = draft.attachments;
  for (const name of ['', 'a"b', '../x', 'a\r\nb'])
    assert.throws(() => emailMessage({ ...draft, attachments: [{ ...file!, name }] }), TypeError);
  for (const id of ['', 'a b', 'a>'])
    assert.throws(() => emailMessage({ ...draft, id }), /id: expected/);
});
