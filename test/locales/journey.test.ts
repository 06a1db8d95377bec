import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TAGS } from '../../src/locales/best-locale.js';
import { loadJourney } from '../../src/locales/journey/load.js';
import { JOURNEY_PARTS } from '../../src/locales/journey/parts.js';
import { JOURNEY_WORDS } from '../../src/locales/journey/words.js';
import type { JourneySurface } from '../../src/locales/journey/contract.js';
import { loadSurfaces } from '../../src/locales/load-surfaces.js';

const SURFACES = Object.keys(JOURNEY_WORDS) as JourneySurface[];
const holes = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([\w-]+)/g)].map(([, name]) => name!))].sort();

/** @returns faults of the plurals in a sentence */
const pluralFaults = (text: string, tag: string): string[] => {
  const known: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [...text.matchAll(/\{[\w-]+:([^{}]*)\}/g)].flatMap(([hole, forms]) => {
    const names = forms!.split(/;(?=\w+=)/).map((form) => form.slice(0, form.indexOf('=')));
    return [
      ...names.filter((name) => !known.includes(name)).map((name) => `${name} in ${hole}`),
      ...(names.includes('other') ? [] : [`no other in ${hole}`]),
    ];
  });
};

describe('the words of the journey', () => {
  test('every language has the same surfaces, and a word belongs to one of them', () => {
    const words = SURFACES.flatMap((surface) => [...JOURNEY_WORDS[surface]]);
    assert.equal(new Set(words).size, words.length);
    for (const tag of TAGS) assert.deepEqual(Object.keys(JOURNEY_PARTS[tag]), SURFACES, tag);
  });

  for (const tag of TAGS)
    test(`${tag} has every word, with the holes of English and the plurals of the language`, async () => {
      const common = await loadSurfaces(tag);
      for (const surface of SURFACES) {
        const { words } = await JOURNEY_PARTS[tag][surface](),
          english: Readonly<Record<string, string>> = (await JOURNEY_PARTS.en[surface]()).words;
        assert.deepEqual(Object.keys(words).sort(), [...JOURNEY_WORDS[surface]].sort());
        for (const [name, text] of Object.entries(words)) {
          assert.notEqual(text.trim(), '', name);
          assert.deepEqual(holes(text), holes(english[name]!), `${tag} ${name}`);
          assert.deepEqual(pluralFaults(text, tag), [], `${tag} ${name}`);
          assert.ok(!(name in common.words), `${name} is a common word`);
        }
      }
    });

  test('the same surfaces in the language that fits best are the same object, with the common words', async () => {
    const german = await loadJourney('de-AT', 'definition');
    assert.equal(await loadJourney('de', 'definition'), german);
    assert.equal(german.lang, 'de');
    assert.equal(german.words.print, (await loadSurfaces('de')).words.print);
    assert.equal(german.words.free, 'Kostenlos');
  });

  test('no language shows a word of English, save for names that are the same', async () => {
    const { words: english } = await JOURNEY_PARTS.en.definition();
    for (const tag of TAGS.filter((each) => each !== 'en')) {
      const { words } = await JOURNEY_PARTS[tag].definition();
      const same = Object.entries(words).filter(
        ([name, text]) =>
          name !== 'version' && text.length > 12 && text === english[name as keyof typeof english],
      );
      assert.deepEqual(same, [], tag);
    }
  });
});
