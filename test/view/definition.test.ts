import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadJourney } from '../../src/locales/journey/load.js';
import { size, money } from '../../src/view/journey/amounts.js';
import { definitionView } from '../../src/view/journey/definition.js';
import { mediaTypeName } from '../../src/view/journey/media-types.js';
import { DEFINITION_MARKS } from '../../src/view/markdown-text.js';
import { FREE, HOSTILE, STORYTELLING } from '../../stories/definitions.js';

const messages = await loadJourney('en', 'definition');
const facts = (definition = STORYTELLING): Record<string, string> =>
  Object.fromEntries(
    definitionView(definition, messages).facts.map(({ label, value }) => [label, value]),
  );

describe('the page of a definition', () => {
  test('states the three promises, and the fee, attempts, assessment and decision', () => {
    assert.deepEqual(definitionView(STORYTELLING, messages).promises, [
      'No time limit',
      'Prior learning counts',
      'No course required',
    ]);
    assert.deepEqual(facts(), {
      Fee: '$30',
      Attempts: 'As many as you need',
      Assessment: '2 assessors, who are not told who you are',
      Decision: 'Within 14 business days',
    });
    assert.deepEqual(facts(FREE), {
      Fee: 'Free',
      Attempts: '3 attempts',
      Assessment: 'One assessor, who is not told who you are',
      Decision: 'Within 5 business days',
    });
  });

  test('a fee of zero is free; cents are written where there are some', () => {
    assert.equal(facts({ ...FREE, fee: { amount: '0.00', currency: 'USD' } })['Fee'], 'Free');
    assert.equal(money({ amount: '30.50', currency: 'EUR' }, 'de'), '30,50\u00a0€');
    assert.equal(money({ amount: 'x', currency: 'USD' }, 'de'), 'x USD');
    assert.equal(money({ amount: '3', currency: '<b>' }, 'de'), '3 <b>');
  });

  test('requirements have their rules in words', () => {
    const { parts } = definitionView(STORYTELLING, messages);
    assert.deepEqual(
      parts.flatMap(({ requirements }) => requirements.map(({ rules }) => rules.join('; '))),
      [
        'Written answer; 50 to 200 words',
        'Files or links; 1 to 2; Up to 10 MB each; Types: PDF, ODT',
        'Files; Exactly 2; Up to 25 MB each; Types: Images, PDF',
        'Written answer; Up to 150 words',
        'Optional; Written answer',
      ],
    );
  });

  test('every criterion shows its levels from low to high, the needed one, and what shows it', () => {
    const [, work] = definitionView(STORYTELLING, messages).parts;
    const [question, claim] = work!.criteria;
    assert.deepEqual(
      claim!.levels.map(({ name, isNeeded, points }) => [name.text, isNeeded, points]),
      [
        ['Not evident', false, undefined],
        ['Developing', false, undefined],
        ['Demonstrated', true, 'Points: 3'],
        ['Exemplary', false, 'Points: 4'],
      ],
    );
    assert.equal(question!.shownBy, 'Shown by: Lesson plan, Charts of two pupils');
    assert.equal(work!.position, 'Part 2');
  });

  test('related micro-credentials are gathered by their relation', () => {
    assert.deepEqual(
      definitionView(STORYTELLING, messages).related.map(({ relation, items }) => [
        relation,
        items.map(({ name }) => name.text),
      ]),
      [
        ['Stacks with', ['Surveys with a Class', 'Averages that Mislead']],
        ['Comes before this', ['Questions that Pupils Ask']],
      ],
    );
  });

  test('X-32: an image is in the definition or from the host of its issuer, never from another', () => {
    const imageOf = (image: string): string | undefined =>
      definitionView({ ...STORYTELLING, image }, messages).image;
    assert.equal(imageOf('https://university.example/a.png'), 'https://university.example/a.png');
    assert.equal(imageOf('https://tracker.example/a.png'), undefined);
    assert.equal(imageOf('http://university.example/a.png'), undefined);
    assert.equal(imageOf('data:text/html,<script>'), undefined);
    assert.equal(imageOf(`data:image/svg+xml,${'<a/>'.repeat(20_001)}`), undefined);
    assert.ok(definitionView(STORYTELLING, messages).image?.startsWith('data:image/svg+xml'));
  });

  test('X-31, X-33: texts lose hidden characters, and links that are no web page lead nowhere', () => {
    const view = definitionView(HOSTILE, messages);
    assert.ok(!/[\u202a-\u202e]/.test(JSON.stringify(view)));
    assert.equal(view.research[0]!.link, undefined);
    assert.equal(view.skills[0]!.link, undefined);
    assert.equal(view.issuer.host?.unicode, 'аррӏе.example');
  });

  test('the texts are in the language of the definition, our words in that of the page', () => {
    const view = definitionView(STORYTELLING, messages);
    assert.equal(view.title.lang, 'en');
    assert.equal(view.keyMethod?.lang, 'en');
    assert.equal(definitionView(FREE, messages).title.lang, undefined);
  });

  test('X-3: the Markdown of one definition shares a budget of marks', () => {
    const components = Array.from({ length: 30 }, (_, at) => ({
      name: `${at}`,
      description: '*'.repeat(900),
    }));
    const shown = definitionView({ ...FREE, components }, messages).components.map(
      ({ description }) => description?.markdown.length ?? 0,
    );
    const marks = shown.reduce((sum, length) => sum + length, 0);
    assert.ok(marks <= DEFINITION_MARKS + 60 && marks > DEFINITION_MARKS - 1_000, `${marks}`);
    assert.ok(shown.at(-1)! < 5);
  });
});

describe('sizes and types', () => {
  test('sizes are written as the language does, mebibytes as people call them', () => {
    assert.equal(size(26_214_400, 'en'), '25 MB');
    assert.equal(size(1_536, 'de'), '1,5 kB');
    assert.equal(size(0, 'en'), '0 bytes');
    assert.equal(size(5_000_000_000, 'en'), '5 GB');
  });

  test('types have short names, groups a word', () => {
    assert.equal(mediaTypeName('video/*', messages), 'Videos');
    assert.equal(mediaTypeName('image/png', messages), 'PNG');
    assert.equal(mediaTypeName('application/x-unheard', messages), 'application/x-unheard');
    assert.equal(mediaTypeName('constructor', messages), 'constructor');
  });
});
