import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BADGE_ERRORS } from '../../src/errors.js';
import { ADVISED, QUESTIONS, WORDS, type NetworkProblemName } from '../../src/locales/contract.js';
import { fill, say } from '../../src/locales/fill.js';
import { isolated } from '../../src/locales/isolated.js';
import { bestLocale, LOCALES, loadMessages } from '../../src/locales/index.js';
import { en } from '../../src/locales/en.js';
import type { NetFailure } from '../../src/net/contract.js';
import { CODES, type Code, type Outcome } from '../../src/report/index.js';

/** Both name the same troubles, or this does not compile. */
const sameTroubles: [NetFailure] extends [NetworkProblemName]
  ? [NetworkProblemName] extends [NetFailure]
    ? true
    : never
  : never = true;

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'warn', 'unknown', 'unsupported', 'skipped'];
const holes = (template: string): string[] =>
  [...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name!).sort();
const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
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

  test('lists and amounts are written as the language writes them; codes and years are left alone', () => {
    assert.equal(fill('{values}', { values: ['a', 'b', 'c'] }, 'ja'), 'a、b、c');
    assert.equal(fill('{values}', { values: ['a', 'b'] }, 'ar'), 'a وb');
    assert.equal(fill('{limit}', { limit: 1048576 }, 'de'), '1.048.576');
    assert.equal(fill('{limit}', { limit: '1048576' }, 'en'), '1,048,576');
    assert.equal(fill('{got}', { got: 2026 }, 'de'), '2026');
    assert.equal(fill('x[: {values}]', { values: [] }, 'en'), 'x');
  });

  test('values are never read as templates', () => {
    assert.equal(fill('Is {a}, {b}', { a: '{b}', b: '[{a}]' }), 'Is {b}, [{a}]');
    assert.equal(fill('Is {a|b}', { a: '$1 $& {a}' }), 'Is $1 $& {a}');
  });
});

/** @returns faults of the plurals in a template: no `other`, or a category that the language lacks */
function pluralFaults(template: string, tag: string): string[] {
  const known: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [...template.matchAll(/\{[\w-]+:([^{}]*)\}/g)].flatMap(([hole, forms]) => {
    const names = forms!.split(/;(?=\w+=)/).map((form) => /^(\w+)=[^=]/.exec(form)?.[1] ?? form);
    return [
      ...names.filter((name) => !known.includes(name)).map((name) => `${name} in ${hole}`),
      ...(names.includes('other') ? [] : [`no other in ${hole}`]),
      ...(new Set(names).size === names.length ? [] : [`a form twice in ${hole}`]),
    ];
  });
}

describe('plurals', () => {
  const EN = '{count:one=# badge;other=# badges} checked',
    AR = '{count:zero=لا شارات;one=شارة واحدة;two=شارتان;few=# شارات;many=# شارة;other=# شارة} هنا';

  test('English: one and other, with the amount as the language writes it', () => {
    assert.equal(fill(EN, { count: 1 }), '1 badge checked');
    assert.equal(fill(EN, { count: 0 }), '0 badges checked');
    assert.equal(fill(EN, { count: 1200 }), '1,200 badges checked');
    assert.equal(fill(EN, { count: '1' }), '1 badge checked');
    assert.equal(
      fill('{count:one=ein Abzeichen;other=# Abzeichen}', { count: 1200 }, 'de'),
      '1.200 Abzeichen',
    );
  });

  test('Arabic: six forms', () => {
    const said = (count: number): string => fill(AR, { count }, 'ar');
    const number = (count: number): string => new Intl.NumberFormat('ar').format(count);
    assert.equal(said(0), 'لا شارات هنا');
    assert.equal(said(1), 'شارة واحدة هنا');
    assert.equal(said(2), 'شارتان هنا');
    assert.equal(said(3), `${number(3)} شارات هنا`);
    assert.equal(said(11), `${number(11)} شارة هنا`);
    assert.equal(said(100), `${number(100)} شارة هنا`);
  });

  test('Japanese has one form; in the Portuguese of Brazil none is singular', () => {
    for (const count of [0, 1, 2])
      assert.equal(fill('{count:other=バッジ#個}', { count }, 'ja'), `バッジ${count}個`);
    const words = '{count:one=# distintivo;other=# distintivos}';
    assert.equal(fill(words, { count: 0 }, 'pt-BR'), '0 distintivo');
    assert.equal(fill(words, { count: 1 }, 'pt-BR'), '1 distintivo');
    assert.equal(fill(words, { count: 2 }, 'pt-BR'), '2 distintivos');
    // a category that a template leaves out
    assert.equal(fill(words, { count: 1_000_000 }, 'pt-BR'), '1.000.000 distintivos');
  });

  test('an absent amount says nothing, what is no amount takes the form other, and a value is no template', () => {
    assert.equal(fill('Held[: {count:one=# badge;other=# badges}]', {}), 'Held');
    assert.equal(fill(EN, {}), 'checked');
    assert.equal(fill(EN, { count: '$& #' }), '$& # badges checked');
    assert.equal(fill('{count:one=a; b;other=# b; c}', { count: 1 }), 'a; b');
    assert.equal(fill('{count:one=a; b;other=# b; c}', { count: 2 }), '2 b; c');
  });

  test('a plural in the Arabic file keeps its forms, and other holes are isolated', () => {
    assert.deepEqual(isolated({ a: '{count:one=x;other=#} {name} {who|y}' }), {
      a: '{count:one=x;other=#} \u2068{name}\u2069 \u2068{who|y}\u2069',
    });
  });

  test('faults are found: no other, a category of another language, a form twice', () => {
    assert.deepEqual(pluralFaults(EN, 'en'), []);
    assert.deepEqual(pluralFaults(AR, 'ar'), []);
    assert.deepEqual(pluralFaults('{n:one=# a}', 'en'), ['no other in {n:one=# a}']);
    assert.deepEqual(pluralFaults(EN, 'ja'), [`one in ${'{count:one=# badge;other=# badges}'}`]);
    assert.deepEqual(pluralFaults('{n:other=a;other=b}', 'en'), [
      'a form twice in {n:other=a;other=b}',
    ]);
    assert.equal(pluralFaults('{n:some=a;other=b}', 'en').length, 1);
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
    test(`${tag} is complete, has no empty sentence, and fills the same placeholders as English`, async () => {
      const messages = await loadMessages(tag);
      assert.equal(messages.lang, tag);
      assert.ok(new Intl.Locale(tag));
      for (const code of Object.keys(CODES) as Code[]) {
        for (const outcome of OUTCOMES)
          assert.notEqual(say(messages.codes[code], outcome), '', `${code} ${outcome}`);
      }
      for (const error of BADGE_ERRORS) assert.ok(fill(messages.errors[error]), error);
      for (const word of WORDS) assert.ok(messages.words[word], word);
      for (const question of QUESTIONS) assert.ok(messages.questions[question]);
      for (const code of ADVISED)
        assert.ok(messages.advice[code].reader && messages.advice[code].issuer, code);
      const english = new Map(leaves(en));
      for (const [path, text] of leaves(messages)) {
        assert.ok(text.trim(), `${path} is empty`);
        assert.ok(english.has(path), `${path} is not in English`);
        assert.deepEqual(holes(text), holes(english.get(path)!), path);
        assert.doesNotMatch(text, /<[a-z/]/i, `${path} holds markup`);
        assert.deepEqual(pluralFaults(text, tag), [], path);
      }
      assert.equal(leaves(messages).length, english.size, 'as many sentences as English');
    });
  }

  const FOREIGN = Object.keys(LOCALES).filter((tag) => tag !== 'en');
  const ALL_HOLES = Object.fromEntries(
    leaves(en)
      .flatMap(([, text]) => holes(text))
      .map((name) => [name, `<${name}>`]),
  );

  for (const tag of FOREIGN) {
    test(`${tag}: every sentence takes every parameter, and leaves no hole, bracket or half isolate behind`, async () => {
      for (const [path, text] of leaves(await loadMessages(tag))) {
        const full = fill(text, ALL_HOLES, tag),
          bare = fill(text, {}, tag);
        for (const name of holes(text))
          assert.ok(full.includes(`<${name}>`), `${path} loses ${name}`);
        for (const said of [full, bare]) {
          assert.doesNotMatch(said, /[[\]{}|]|undefined| {2}/, path);
          assert.equal(
            [...said.matchAll(/\u2068/g)].length,
            [...said.matchAll(/\u2069/g)].length,
            path,
          );
        }
      }
    });

    test(`${tag}: no English is left over`, async () => {
      const english = new Map(leaves(en)),
        same: string[] = [];
      for (const [path, text] of leaves(await loadMessages(tag))) {
        assert.doesNotMatch(
          text,
          /\b(the|are|were|cannot|could|badge’s|issuer’s|with|does|which|this)\b(?!\.)/,
          path,
        );
        if (text === english.get(path) && /\p{L}\s+\p{L}/u.test(text.replace(/\{[^}]*\}/g, '')))
          same.push(path);
      }
      assert.deepEqual(same, [], 'sentences without a translation');
    });
  }

  test('Japanese and Arabic are in their own script throughout, names of techniques aside', async () => {
    const names = /^(Markdown|React|URL|ar|ja|rtl|ltr)$/;
    for (const [tag, script] of [
      ['ja', /[\u3040-\u30ff\u4e00-\u9fff]/],
      ['ar', /[\u0600-\u06ff]/],
    ] as const) {
      for (const [path, text] of leaves(await loadMessages(tag)))
        if (!names.test(text) && /[\p{L}\p{N}]/u.test(text.replace(/\{[^}]*\}/g, '')))
          assert.match(text, script, `${tag} ${path}`);
    }
    assert.deepEqual(
      [(await loadMessages('ar')).dir, (await loadMessages('ja')).dir],
      ['rtl', 'ltr'],
    );
  });

  test('X-34: in Arabic a URL inside a sentence moves nothing around it', async () => {
    assert.equal(
      fill((await loadMessages('ar')).answers.issuer['unlisted-controls'], { host: 'a.example' }),
      'مؤكدة على أنها \u2068a.example\u2069. ليست في قوائم الجهات الموثوقة لديك',
    );
  });

  test('the lead of every verdict is short: at most six words', async () => {
    for (const tag of FOREIGN)
      for (const [id, { lead }] of Object.entries((await loadMessages(tag)).headlines))
        assert.ok(lead.split(/\s+/).length <= 6 && lead.length <= 32, `${tag} ${id}: ${lead}`);
  });

  test('no first line blames or uses jargon', () => {
    for (const { lead, reason, title } of Object.values(en.headlines))
      assert.doesNotMatch(
        `${lead} ${reason} ${title}`,
        /verification error|cryptosuite|DID\b|JSON|tamper|fraud|fake/i,
      );
  });
});
