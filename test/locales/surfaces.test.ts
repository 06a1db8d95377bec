import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BADGE_ERRORS, BadgeError } from '../../src/errors.js';
import { TAGS } from '../../src/locales/best-locale.js';
import { LOCALES, loadMessages } from '../../src/locales/index.js';
import { loadSurfaces } from '../../src/locales/load-surfaces.js';
import { merged } from '../../src/locales/merged.js';
import { pages as ar } from '../../src/locales/ar/pages.js';
import { pages as de } from '../../src/locales/de/pages.js';
import { pages as en } from '../../src/locales/en/pages.js';
import { pages as es } from '../../src/locales/es/pages.js';
import { pages as fr } from '../../src/locales/fr/pages.js';
import { pages as ja } from '../../src/locales/ja/pages.js';
import { pages as nl } from '../../src/locales/nl/pages.js';
import { pages as ptBR } from '../../src/locales/pt-BR/pages.js';
import { PARTS } from '../../src/locales/parts.js';
import type { PagesPart, Surface } from '../../src/locales/surfaces.js';
import { WORDS } from '../../src/locales/words.js';
import { present } from '../../src/present.js';
import { CODES, judge, type Code, type Outcome, type Report } from '../../src/report/index.js';
import { plainSummary } from '../../src/view/plain-summary.js';
import { unverifiedSummary } from '../../src/view/unverified-summary.js';
import { verifiedSummary } from '../../src/view/verified-summary.js';
import { presentError } from '../../src/view/read-error.js';
import { badgeOf, FINDINGS, NOW } from '../../stories/samples.js';

const PAGES: Readonly<Record<(typeof TAGS)[number], PagesPart>> = {
  ar,
  de,
  en,
  es,
  fr,
  ja,
  nl,
  'pt-BR': ptBR,
};
const SURFACES = Object.keys(await PARTS.en()) as Surface[];
const leaves = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path]
    : Object.entries(value as object).flatMap(([name, inner]) => leaves(inner, `${path}/${name}`));

describe('the words of each surface', () => {
  test('a word belongs to one surface, and every language has the same surfaces', async () => {
    assert.equal(new Set(WORDS).size, WORDS.length);
    assert.deepEqual(Object.keys(LOCALES), [...TAGS]);
    for (const tag of TAGS) assert.deepEqual(Object.keys(await PARTS[tag]()), SURFACES, tag);
  });

  for (const tag of TAGS)
    test(`${tag}: the surfaces together are the whole language, no sentence is in two of them`, async () => {
      const whole = await loadMessages(tag),
        load = await PARTS[tag](),
        parts = await Promise.all(SURFACES.map((surface) => load[surface]()));
      const pages = PAGES[tag];
      assert.deepEqual(merged(await loadSurfaces(tag, ...SURFACES), pages), whole);
      assert.deepEqual(
        [...parts, pages].flatMap((part) => leaves(part)).sort(),
        leaves(whole).sort(),
      );
    });

  test('the same surfaces are the same object, in the language that fits best', async () => {
    const card = await loadSurfaces('de-AT', 'card');
    assert.equal(await loadSurfaces('de', 'card'), card);
    assert.equal(card.lang, 'de');
    assert.notEqual(await loadSurfaces('de', 'card', 'report'), card);
    assert.equal('codes' in card, false);
    assert.equal('advice' in (await loadSurfaces('de', 'card', 'verdict')), false);
    assert.equal('paste' in card.words, false);
  });

  test('merged: a later sentence replaces an earlier one, beside it all stays, nothing is changed in place', () => {
    const first = { a: { b: 'x', c: 'y' }, d: 'z' };
    assert.deepEqual(merged(first, { a: { c: 'w' } }, { e: { f: 'v' } }), {
      a: { b: 'x', c: 'w' },
      d: 'z',
      e: { f: 'v' },
    });
    assert.deepEqual(first, { a: { b: 'x', c: 'y' }, d: 'z' });
    assert.deepEqual(merged({ a: { b: 'x' } }, { a: 'y' }), { a: 'y' });
  });
});

/** A valid badge, with no answer about a list or a person. */
const PLAIN = FINDINGS.valid.filter(({ check }) => check !== 'issuer' && check !== 'recipient');

/** The samples, and a report for each code in each outcome. */
const REPORTS: readonly (Report | undefined)[] = [
  undefined,
  ...Object.values(FINDINGS).map((findings) => judge([...findings], NOW)),
  ...(Object.keys(CODES) as Code[]).flatMap((code) =>
    (['fail', 'unknown', 'unsupported', 'warn', 'skipped', 'pass'] as Outcome[]).flatMap(
      (outcome) => [
        judge([...FINDINGS.valid, { check: 'proof', code, outcome }], NOW),
        judge([...PLAIN, { check: CODES[code], code, outcome }], NOW),
      ],
    ),
  ),
];

describe('a closed card', () => {
  test('R-10, R-11: shows with its own words what the opened one shows, for every code', async () => {
    const whole = await loadMessages('en'),
      card = await loadSurfaces('en', 'card'),
      plain = await loadSurfaces('en', 'card', 'verdict'),
      judged = await loadSurfaces('en', 'card', 'verdict', 'reasons');
    let plainCards = 0;
    const signed = badgeOf(),
      hosted = { ...signed, securing: 'hosted' as const };
    for (const badge of [signed, hosted])
      for (const report of REPORTS) {
        const {
            verdict,
            checking,
            words: _,
            ...brief
          } = report
            ? verifiedSummary(badge, report, 'en', judged, {})
            : unverifiedSummary(badge, 'en', card),
          plainCard = report && plainSummary(badge, report, 'en', plain, {}),
          full = present(badge, report, { messages: whole });
        const { title, meaning, ...said } = full.verdict;
        assert.ok(title && meaning && verdict.lead && verdict.reason);
        assert.deepEqual(verdict, said);
        assert.equal(checking.lead, full.checking.lead);
        for (const [name, value] of Object.entries(brief))
          assert.deepEqual(value, full[name as keyof typeof full], name);
        if (!plainCard) continue;
        plainCards++;
        assert.deepEqual({ ...plainCard, words: _ }, { ...brief, verdict, checking, words: _ });
      }
    assert.ok(plainCards > 100 && plainCards < REPORTS.length, `${plainCards} plain cards`);
  });

  test('an input that cannot be read is explained with the words that are loaded for it', async () => {
    const whole = await loadMessages('en'),
      loaded = await loadSurfaces('en', 'card', 'verdict', 'reasons', 'report', 'errors');
    for (const code of BADGE_ERRORS) {
      const error = new BadgeError(code);
      assert.deepEqual(
        presentError(error, { messages: loaded }),
        presentError(error, { messages: whole }),
      );
    }
  });
});
