/**
 * Contexts of the caller are processed once for many badges. The results are those of jsonld.js, the first time and again, for contexts that
 * are unlike any of a badge; and a context that changes is another one.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { CONTEXTS, draft } from './mint.js';
import { reference } from './jsonld-reference.js';

const URL = 'https://ext.example/v1';
const X = 'https://x.example/#';

/** Contexts with something that JSON-LD treats in a way of its own. */
const GIVEN: Readonly<Record<string, Json>> = {
  plain: { colour: `${X}colour`, Extra: `${X}Extra` },
  vocabulary: { '@vocab': X },
  language: { '@language': 'de', colour: `${X}colour` },
  'term with a language': { colour: { '@id': `${X}colour`, '@language': 'de' } },
  direction: { colour: { '@id': `${X}colour`, '@direction': 'rtl' } },
  base: { '@base': 'https://base.example/', colour: { '@id': `${X}colour`, '@type': '@id' } },
  'not propagated': { '@propagate': false, colour: `${X}colour` },
  null: { colour: null },
  nested: { colour: { '@id': `${X}colour`, '@nest': 'details' }, details: '@nest' },
  index: { colour: { '@id': `${X}colour`, '@container': '@index' } },
  list: { colour: { '@id': `${X}colour`, '@container': '@list' } },
  graph: { colour: { '@id': `${X}colour`, '@container': '@graph' } },
  reverse: { colour: { '@reverse': `${X}colour` } },
  prefix: { x: X, colour: 'x:colour' },
  keywords: { key: '@id', kind: '@type', colour: `${X}colour` },
  json: { colour: { '@id': `${X}colour`, '@type': '@json' } },
  typed: { colour: { '@id': `${X}colour`, '@type': `${X}shade` } },
  'scope of a type': { Extra: { '@id': `${X}Extra`, '@context': { colour: `${X}own` } } },
  'scope that propagates': {
    Extra: { '@id': `${X}Extra`, '@context': { '@propagate': true, colour: `${X}own` } },
  },
  'scope of a member': { details: { '@id': `${X}d`, '@context': { colour: `${X}own` } } },
  protected: { '@protected': true, colour: `${X}colour` },
  'a redefinition': { name: `${X}name`, colour: `${X}colour` },
  list_of_contexts: [{ colour: `${X}first` }, { colour: `${X}second` }],
};

const VALUES: readonly Json[] = [
  'red',
  'https://red.example/',
  'x:red',
  7,
  null,
  ['red', 'green'],
  { colour: 'red' },
  { key: 'urn:x', colour: 'red' },
  { type: 'Extra', colour: 'red', evidence: { colour: 'blue' } },
  { '@value': 'red', '@language': 'en' },
];

function* documents(): Generator<JsonObject> {
  const { '@context': _contexts, ...badge } = draft('did:example:i');
  for (const value of VALUES)
    for (const members of [
      { colour: value },
      { details: value },
      { type: [...(badge['type'] as string[]), 'Extra'], colour: value },
    ] as JsonObject[])
      yield { '@context': [...CONTEXTS, URL], ...badge, ...members };
}

test('P-9, P-11: given contexts of any kind have the same effect the first time and again, that of jsonld.js', async (t) => {
  const counts = { accepted: 0, refused: 0 };
  for (const [name, context] of Object.entries(GIVEN)) {
    const given: JsonObject = { '@context': context };
    const contexts = (url: string): JsonObject | undefined => (url === URL ? given : undefined);
    const theirs = reference(contexts);
    for (const document of documents()) {
      const expected = await theirs.canonical(document);
      counts[expected === undefined ? 'refused' : 'accepted']++;
      for (const time of ['first', 'again'])
        assert.equal(
          await canonize(document, { contexts, rdfDirection: 'i18n-datatype' }).catch(
            () => undefined,
          ),
          expected,
          `${name}, ${time}: ${JSON.stringify(document).slice(-200)}`,
        );
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.accepted > 100 && counts.refused > 100, JSON.stringify(counts));
});

test('P-11: a given context whose content changes is another context, in one object or in two', async () => {
  const terms: Record<string, Json> = { colour: `${X}one` };
  const given = { '@context': terms };
  const [document] = [...documents()];
  const canonical = (contexts: () => JsonObject): Promise<string> =>
    canonize(document!, { contexts, rdfDirection: 'i18n-datatype' });
  assert.match(await canonical(() => given), /x\.example\/#one/);
  assert.match(await canonical(() => given), /x\.example\/#one/);
  terms['colour'] = `${X}two`;
  assert.match(await canonical(() => given), /x\.example\/#two/);
  const other = { '@context': { colour: `${X}three` } };
  assert.match(await canonical(() => other), /x\.example\/#three/);
  await assert.rejects(
    canonize(document!, { contexts: () => undefined, rdfDirection: 'i18n-datatype' }),
    /context-unknown/,
  );
});

test('P-11: a given context that refers to others is processed with those of the call', async () => {
  const outer = { '@context': ['https://ext.example/inner'] } as JsonObject;
  const [document] = [...documents()];
  for (const name of ['one', 'two']) {
    const inner = { '@context': { colour: X + name } };
    const contexts = (url: string): JsonObject => (url === URL ? outer : inner);
    assert.match(
      await canonize(document!, { contexts, rdfDirection: 'i18n-datatype' }),
      new RegExp(`x.example/#${name}`),
    );
  }
});
