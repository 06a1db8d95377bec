import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Definition, Related } from '../../src/journey/contract.js';
import { loadJourney } from '../../src/locales/journey/load.js';
import {
  catalogItem,
  EVERYTHING,
  facetsOf,
  foundItems,
  groupsOf,
} from '../../src/view/journey/catalog.js';
import { CATALOG } from '../../stories/catalogs.js';
import { FREE } from '../../stories/definitions.js';

const messages = await loadJourney('en', 'definition', 'catalog');
const items = CATALOG.map((definition) => catalogItem(definition, messages));
const found = (query: Partial<typeof EVERYTHING>): string[] =>
  foundItems(items, { ...EVERYTHING, ...query }).map(({ title }) => title.text);

/** Describes definitions `a`, `b`, … with relations, as groups of their letters. */
function grouped(
  relations: Readonly<Record<string, readonly (readonly [Related['relation'], string])[]>>,
) {
  const url = (name: string): string => `https://x.example/${name}`;
  const definitions: Definition[] = Object.entries(relations).map(([name, related]) => ({
    ...FREE,
    id: url(name),
    name,
    related: related.map(([relation, other]) => ({ id: url(other), relation })),
  }));
  return groupsOf(
    definitions,
    definitions.map((each) => catalogItem(each, messages)),
  ).map(({ kind, items: all }) => `${kind} ${all.map(({ title }) => title.text).join('')}`);
}

describe('a catalog', () => {
  test('every word of a search is found somewhere in an item, with capitals and without', () => {
    assert.deepEqual(found({ search: 'KNOTS open' }), ['Five Knots']);
    assert.deepEqual(found({ search: 'knots university' }), []);
    assert.equal(found({}).length, CATALOG.length);
  });

  test('a skill is one skill, with capitals and without; a fee of zero is free', () => {
    assert.deepEqual(facetsOf(items, 'en'), {
      skills: ['Interpret data', 'Visual design'],
      issuers: ['Example University', 'Open Harbour'],
    });
    assert.equal(found({ skill: 'Interpret data' }).length, 4);
    assert.deepEqual(found({ cost: 'fee' }), [
      'Data Storytelling for Classroom Teachers',
      'Averages that Mislead',
    ]);
    assert.equal(found({ cost: 'free' }).length, 3);
  });

  test('a pathway is in its order, from either side, and a circle ends', () => {
    assert.deepEqual(grouped({ c: [['before', 'b']], a: [['after', 'b']], b: [] }), [
      'pathway abc',
    ]);
    assert.deepEqual(grouped({ a: [['before', 'b']], b: [['before', 'a']] }), ['pathway ba']);
  });

  test('a stack is everything that stacks with each other; what is not offered is in no group', () => {
    assert.deepEqual(grouped({ a: [['stack', 'b']], b: [], c: [['stack', 'b']], d: [] }), [
      'stack abc',
    ]);
    assert.deepEqual(
      grouped({
        a: [
          ['stack', 'z'],
          ['related', 'b'],
        ],
        b: [],
      }),
      [],
    );
  });
});
