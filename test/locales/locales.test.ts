import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BADGE_ERRORS } from '../../src/errors.js';
import { ADVISED, QUESTIONS, WORDS, type TroubleName } from '../../src/locales/contract.js';
import { fill, say } from '../../src/locales/fill.js';
import { bestLocale, LOCALES, loadMessages } from '../../src/locales/index.js';
import { en } from '../../src/locales/en.js';
import type { NetTrouble } from '../../src/net/contract.js';
import { CODES, type Code, type Outcome } from '../../src/report/index.js';

/** Both name the same troubles, or this does not compile. */
const sameTroubles: [NetTrouble] extends [TroubleName] ? [TroubleName] extends [NetTrouble] ? true : never : never = true;

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'warn', 'unknown', 'unsupported', 'skipped'];
const holes = (template: string): string[] => [...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name!).sort();
const leaves = (value: unknown, path = ''): [string, string][] => typeof value === 'string' ? [[path, value]]
  : Object.entries(value as object).flatMap(([name, inner]) => leaves(inner, `${path}/${name}`));

describe('templates', () => {
  test('fill holes, fall back, and drop optional parts', () => {
    assert.equal(fill('Ended[ on {date}]', {}), 'Ended');
    assert.equal(fill('Ended[ on {date}]', { date: 'May' }), 'Ended on May');
    assert.equal(fill('By {who|somebody}', {}), 'By somebody');
    assert.equal(fill('By {who|somebody}', { who: '' }), 'By somebody');
    assert.equal(fill('[{suite} signature ]by {who|x}', { who: 'y' }), 'by y');
    assert.equal(fill('Possible: {values}', { values: ['a', 'b'] }), 'Possible: a, b');
    assert.equal(fill('{n} of {m}', { n: 0, m: 2 }), '0 of 2');
  });

  test('values are never read as templates', () => {
    assert.equal(fill('Is {a}, {b}', { a: '{b}', b: '[{a}]' }), 'Is {b}, [{a}]');
    assert.equal(fill('Is {a|b}', { a: '$1 $& {a}' }), 'Is $1 $& {a}');
  });
});

describe('languages', () => {
  test('the best fitting one: exact, shortened, sibling, English', () => {
    const offered = ['en', 'de', 'pt-BR'];
    assert.equal(bestLocale(['de-AT'], offered), 'de');
    assert.equal(bestLocale(['pt-PT'], offered), 'pt-BR');
    assert.equal(bestLocale(['xx', 'de'], offered), 'de');
    assert.equal(bestLocale(['PT-br'], offered), 'pt-BR');
    assert.equal(bestLocale(['', '???'], offered), 'en');
    assert.ok(sameTroubles);
  });

  for (const tag of Object.keys(LOCALES)) {
    test(`${tag} is complete, says nothing empty, and fills the same holes as English`, async () => {
      const messages = await loadMessages(tag);
      assert.equal(messages.lang, tag);
      assert.ok(new Intl.Locale(tag));
      for (const code of Object.keys(CODES) as Code[]) {
        for (const outcome of OUTCOMES) assert.notEqual(say(messages.codes[code], outcome), '', `${code} ${outcome}`);
      }
      for (const error of BADGE_ERRORS) assert.ok(fill(messages.errors[error]), error);
      for (const word of WORDS) assert.ok(messages.words[word], word);
      for (const question of QUESTIONS) assert.ok(messages.questions[question]);
      for (const code of ADVISED) assert.ok(messages.advice[code].reader && messages.advice[code].issuer, code);
      const english = new Map(leaves(en));
      for (const [path, text] of leaves(messages)) {
        assert.ok(text.trim(), `${path} is empty`);
        assert.ok(english.has(path), `${path} is not in English`);
        assert.deepEqual(holes(text), holes(english.get(path)!), path);
        assert.doesNotMatch(text, /<[a-z/]/i, `${path} holds markup`);
      }
      assert.equal(leaves(messages).length, english.size, 'as many sentences as English');
    });
  }

  test('no first line blames or speaks in jargon', () => {
    for (const { lead, reason, title } of Object.values(en.headlines)) assert.doesNotMatch(`${lead} ${reason} ${title}`, /verification error|cryptosuite|DID\b|JSON|tamper|fraud|fake/i);
  });
});
