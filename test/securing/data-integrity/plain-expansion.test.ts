/**
 * The shortcut of expanding against the package that it goes around: what `expandPlain` expands is what jsonld.js expands, what jsonld.js
 * refuses it leaves alone. OPEN_BADGE_FULL=1 runs every mutant instead of a sample.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { bundledContext, canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { usesOnly } from '../../../src/securing/data-integrity/jsonld/contexts/urls.js';
import { isBundledContext } from '../../../src/securing/data-integrity/jsonld/contexts/bundled.js';
import { expandPlain } from '../../../src/securing/data-integrity/jsonld/canonicalize/expand-fast-path.js';
import { toQuads } from '../../../src/securing/data-integrity/jsonld/canonicalize/to-rdf.js';
import { CachingResolver } from '../../../src/securing/data-integrity/jsonld/canonicalize/context-resolver.js';
import { knownSteps } from '../../../src/securing/data-integrity/jsonld/canonicalize/known-contexts.js';
import { PAGE_SHARE } from '../../support/page-share.js';
import { vectors, vectorText, withoutVectors } from '../../support/vectors.js';
import { CONTEXTS, draft } from './mint.js';
import { mutants } from './mutants.js';
import { isFull, packaged } from './expanded.js';

/** Mutants tried of each document when not all are. */
const EACH = 12 / PAGE_SHARE;
const documentLoader = async (
  url: string,
): Promise<{ document: JsonObject; documentUrl: string }> => ({
  document: bundledContext(url)!,
  documentUrl: url,
});

/** Expands a document with jsonld.js, with a resolver that `expandPlain` can use afterwards; undefined when it throws. */
async function reference(
  document: JsonObject,
  contextResolver?: CachingResolver,
): Promise<readonly Json[] | undefined> {
  const options = {
    safe: true,
    base: null,
    documentLoader,
    ...(contextResolver && { contextResolver }),
  };
  return jsonld.expand(document, options).then(
    (expanded: unknown) => expanded as readonly Json[],
    () => undefined,
  );
}

/** Documents and proof configurations over bundled contexts, one of each text. */
function documents(): JsonObject[] {
  const found = new Map<string, JsonObject>();
  const add = (document: JsonObject): void => {
    if (usesOnly(document, isBundledContext)) found.set(JSON.stringify(document), document);
  };
  for (const { file } of vectors('ob3-ldp', 'clr2', 'vc1', 'vc2', 'vp', 'statuslist')) {
    const parsed = parse(vectorText(file));
    if (!parsed || Array.isArray(parsed)) continue;
    const { proof, ...document } = parsed;
    add(document as JsonObject);
    for (const one of [proof ?? []].flat() as JsonObject[])
      add({ '@context': parsed['@context']!, ...one });
  }
  return [...found.values()];
}
function parse(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}

/** Documents that the walk expands between contexts processed by jsonld.js only. */
const onlyProcessed: string[] = [];

/** Every result of the walk must be that of jsonld.js, whoever worked out the contexts. */
function compare(
  document: JsonObject,
  expected: readonly Json[] | undefined,
  resolver: CachingResolver,
): boolean {
  const steps = knownSteps(document, 0);
  const [processed, known] = [resolver, steps].map((one) => one && expandPlain(document, one));
  for (const plain of [processed, known])
    if (plain) assert.deepEqual(plain, expected, JSON.stringify(document).slice(0, 300));
  if (processed && !known) onlyProcessed.push(JSON.stringify(document).slice(0, 300));
  return known !== undefined;
}

test(
  'P-9: a plain expansion is that of jsonld.js, on every shared document',
  { skip: withoutVectors },
  async (t) => {
    const resolver = new CachingResolver();
    const counts = { documents: 0, accepted: 0, plain: 0 };
    for (const document of documents()) {
      const expected = await reference(document);
      // the second time all its contexts are known
      await reference(document, resolver);
      counts.documents++;
      if (expected) counts.accepted++;
      if (compare(document, expected, resolver)) counts.plain++;
    }
    t.diagnostic(JSON.stringify(counts));
    assert.ok(
      counts.plain > counts.accepted * 0.7,
      'the shortcut is what nearly every badge takes',
    );
    assert.deepEqual(onlyProcessed, [], 'jsonld.js is loaded for a badge that is plain');
  },
);

const random = (seed: number) => (): number =>
  (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
const iris = (value: Json): string[] => [
  ...new Set(JSON.stringify(value).match(/https?:\/\/[^"\\ ]+|urn:[^"\\ ]+/g) ?? []),
];

test(
  'P-9, P-10: nor is any altered document expanded otherwise; documents that jsonld.js refuses are left to it',
  { skip: withoutVectors },
  async (t) => {
    const next = random(20_261_122);
    const resolver = new CachingResolver();
    const counts = { tried: 0, plain: 0, refused: 0 };
    for (const document of [...documents(), draft('did:example:i')]) {
      await reference(document, resolver);
      const terms = iris((await reference(document, resolver)) ?? []);
      const all = [
        ...mutants(document, terms, [
          'http://www.w3.org/2001/XMLSchema#dateTime',
          'http://www.w3.org/2001/XMLSchema#string',
        ]),
        ...twists(document),
      ];
      for (const mutant of all) {
        if (!isFull && next() > EACH / all.length) continue;
        const expected = await reference(mutant.document, resolver);
        counts.tried++;
        if (!expected) counts.refused++;
        if (compare(mutant.document, expected, resolver)) counts.plain++;
      }
    }
    t.diagnostic(JSON.stringify(counts));
    assert.ok(
      counts.plain > 150 && counts.refused > 100 && counts.plain < counts.tried,
      JSON.stringify(counts),
    );
  },
);

/** Values that JSON-LD treats in a way of its own, put in place of each member at any depth. */
const STRANGE: readonly Json[] = [
  null,
  [],
  {},
  0,
  1.5,
  true,
  '',
  'relative',
  '_:b0',
  '@id',
  '@foo',
  'a b',
  'did:x:y',
  'obi:x',
  'xsd:string',
  'https://x.example/a b',
  ['a', null],
  [['a'], 'b'],
  [{ id: 'urn:x' }, 'urn:y'],
  { id: 'urn:x' },
  { id: 'urn:x', type: 'Profile' },
  { id: 7 },
  { type: null },
  { type: ['Achievement', 7] },
  { type: 'Unheard' },
  { '@id': 'urn:x' },
  { '@value': 'x' },
  { '@value': 'x', '@language': 'en' },
  { '@list': ['x'] },
  { '@set': ['x'] },
  { '@context': CONTEXTS, id: 'urn:x', name: 'again' },
  { '@context': null },
  { '@type': 'Achievement', type: 'Achievement' },
  { id: 'urn:x', '@id': 'urn:y' },
  { name: 'a', 'https://schema.org/name': 'b' },
  {
    type: ['Achievement', 'Profile', 'AchievementSubject'],
    name: 'many types',
    achievement: { id: 'urn:z' },
  },
];
function* twists(
  document: JsonObject,
): Generator<{ readonly name: string; readonly document: JsonObject }> {
  for (const strange of STRANGE)
    for (const path of paths(document))
      yield { name: path.join('/'), document: replaced(document, path, strange) as JsonObject };
}
function* paths(value: Json, at: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === '@context') continue;
    yield [...at, name];
    yield* paths(child, [...at, name]);
  }
}
function replaced(value: Json, [name, ...rest]: readonly string[], strange: Json): Json {
  if (name === undefined) return strange;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) =>
      String(index) === name ? replaced(item, rest, strange) : item,
    );
  return {
    ...(value as JsonObject),
    [name]: replaced((value as JsonObject)[name]!, rest, strange),
  };
}

test('P-9: with a cold cache and a warm one the form is the same, and both refuse the same', async () => {
  const document = draft('did:example:i');
  const options = { contexts: () => undefined, rdfDirection: 'i18n-datatype' } as const;
  const cold = toQuads((await reference(document))!, 'i18n-datatype');
  const first = await canonize(document, options);
  assert.equal(first, await packaged(cold, 'SHA256'));
  assert.equal(await canonize(document, options), first);
  for (const bad of [{ colour: 'red' }, { id: 'relative' }, { type: 'Unheard' }] as JsonObject[])
    await assert.rejects(
      canonize({ ...document, ...bad }, options),
      { name: 'Error' },
      JSON.stringify(bad),
    );
});
