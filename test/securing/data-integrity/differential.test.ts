/**
 * The walk of P-12/P-13 against jsonld.js itself: whatever the literal round trip refuses, the walk refuses; and our canonical form, with the
 * resolver whose cache hits, is the packaged one's, whatever was canonised before. OPEN_BADGE_FULL=1 runs every mutant instead of a sample.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import {
  canonize,
  checkContexts,
  checkShape,
} from '../../../src/securing/data-integrity/jsonld/index.js';
import { PAGE_SHARE } from '../../support/page-share.js';
import { vectors, vectorText, withoutVectors } from '../../support/vectors.js';
import { didOf, draft, newKey } from './mint.js';
import { normal, reference } from './jsonld-reference.js';
import { mutants } from './mutants.js';
import { vectorContexts } from './support.js';

const skip = withoutVectors;
const isFull = process.env['OPEN_BADGE_FULL'] === '1';
/** Mutants tried of each document when not all are. */
const EACH = 8 / PAGE_SHARE;
const jsonld = reference(vectorContexts);

/** Signed documents without their proofs, one of each text. */
function documents(...kinds: readonly string[]): Array<readonly [string, JsonObject]> {
  const found = new Map<string, readonly [string, JsonObject]>();
  for (const { file, kind } of vectors(...(kinds.length > 0 ? kinds : ['ob3-ldp', 'clr2']))) {
    const parsed = parse(vectorText(file));
    if (!parsed || Array.isArray(parsed)) continue;
    const { proof: _proof, ...document } = parsed;
    found.set(JSON.stringify(document), [`${kind} ${file}`, document as JsonObject]);
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
const ours = (document: JsonObject): Promise<string | undefined> =>
  canonize(document, { contexts: vectorContexts, rdfDirection: 'i18n-datatype' }).catch(
    () => undefined,
  );
const refuses = (document: JsonObject): boolean =>
  [...checkContexts(document, vectorContexts), ...checkShape(document, vectorContexts)].some(
    ({ outcome }) => outcome === 'fail' || outcome === 'unsupported',
  );

test(
  'jsonld.js#414: our canonical form is the packaged one’s, in any order and again',
  { skip },
  async () => {
    const all = documents('ob3-ldp', 'clr2', 'vc1', 'vc2', 'vp', 'statuslist');
    const expected = new Map<string, string | undefined>();
    for (const [name, document] of all) expected.set(name, await jsonld.canonical(document));
    for (const order of [all, [...all].reverse(), all])
      for (const [name, document] of order)
        assert.equal(await ours(document), expected.get(name), name);
    assert.ok([...expected.values()].filter((one) => one !== undefined).length > 100);
  },
);

/** Corners of JSON-LD that no badge of the vectors has. */
const CORNERS: readonly Json[] = [
  {
    'x:p': [
      1,
      1.5,
      1e21,
      -0,
      true,
      '1',
      { '@value': '1', '@type': 'x:t' },
      { '@value': '6', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
      { '@value': '5', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
    ],
  },
  {
    'x:p': [
      { '@value': 'a', '@language': 'EN-gb' },
      { '@value': 'b', '@language': 'en-GB', '@direction': 'rtl' },
      { '@value': 'c', '@direction': 'ltr' },
    ],
  },
  { 'x:p': { '@list': [] } },
  {
    'x:p': { '@list': ['a', { '@list': ['b'] }, { '@id': 'x:o', 'x:q': 'c' }, 'a', 0, false, ''] },
  },
  { 'x:p': { '@value': { b: [1, null], a: '\u20ac' }, '@type': '@json' } },
  {
    '@id': 'x:s',
    '@graph': [{ '@id': 'x:t', 'x:p': { '@graph': [{ 'x:q': 'deep' }] } }],
    'x:p': 'outside',
  },
  {
    '@graph': [
      { '@id': '_:b0', 'x:p': { '@id': '_:b1' } },
      { '@id': '_:b1', 'x:p': { '@id': '_:b0' } },
      { 'x:p': { '@id': '_:b0' } },
    ],
  },
  {
    '@id': 'x:s',
    '@reverse': { 'x:p': [{ '@id': 'x:a', 'x:q': 'v' }, { 'x:q': 'w' }] },
    '@included': [{ '@id': 'x:s', 'x:p': 'same' }, { 'x:p': 'blank' }],
  },
  {
    '@id': 'x:s',
    '@type': ['x:T', '_:t', 'x:T'],
    'x:p': ['a', 'a', { '@id': 'x:o' }, { '@id': 'x:o' }],
  },
  {
    '@graph': [
      { '@id': 'x:s', 'x:p': ['a', { '@id': 'x:o' }] },
      { 'x:q': { '@id': 'x:s', 'x:p': ['a', 'b', { '@id': 'x:o', 'x:p': 'a' }] } },
      { '@id': 'x:o', 'x:p': 'a' },
    ],
  },
  {
    '@id': 'x:s',
    '@type': 'x:T',
    '@reverse': { 'x:p': { '@id': 'x:a', 'x:p': { '@id': 'x:s' } } },
  },
  {
    '@graph': [
      { '@id': '_:b1', 'x:p': 'a' },
      { '@id': '_:b1', 'x:p': ['a', 'c'] },
      { '@id': 'x:g', '@graph': [{ '@id': '_:b1', 'x:p': 'a' }] },
    ],
  },
  { '@id': 'relative', 'x:p': 'a' },
  { 'x:p': { '@id': 'relative' } },
  { '@type': 'relative', 'x:p': 'a' },
  { '_:p': 'a' },
  { '@id': 'x:with space', 'x:p': 'a' },
  { 'x:p': { '@value': 'a', '@type': 'relative' } },
  { 'x:p': { '@value': 'a', '@language': 'not a tag' } },
];

test('JSON-LD API 8: numbers, languages, lists, graphs, reverse and blank nodes become the same statements', async () => {
  for (const [index, corner] of CORNERS.entries()) {
    const document = { ...(corner as JsonObject) };
    assert.equal(
      await ours(document),
      await jsonld.canonical(document),
      `${index}: ${JSON.stringify(corner)}`,
    );
  }
});

test('10.D, RDF 1.1: by the standard a dataset is a set; in the usual form the line is there twice, as jsonld.js signs it', async () => {
  const double = 'http://www.w3.org/2001/XMLSchema#double';
  const document = {
    'x:p': [
      { '@value': 5, '@type': double },
      { '@value': '5', '@type': double },
    ],
  };
  const letter = await canonize(document, {
    contexts: vectorContexts,
    form: { order: 'code-unit', style: 'letter' },
  });
  assert.equal(letter, await ours({ 'x:p': { '@value': 5, '@type': double } }));
  assert.equal(await ours(document), await jsonld.canonical(document));
  assert.equal(await ours(document), letter + letter);
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  assert.equal(
    await ours({
      '@id': 'x:s',
      '@type': ['x:T', 'x:T'],
      [type]: [{ '@id': 'x:T' }, { '@id': 'x:T' }],
    }),
    `<x:s> <${type}> <x:T> .\n`,
  );
});

test('P-9: the same text in another direction is another statement (jsonld.js drops it unseen)', async () => {
  const plain = { '@value': 'a', '@language': 'en' };
  const turned = { 'x:p': [plain, { ...plain, '@direction': 'rtl' }] };
  assert.notEqual(await ours(turned), await ours({ 'x:p': plain }));
  assert.equal(
    await jsonld.canonical(turned),
    await jsonld.canonical({ 'x:p': plain }),
    'the day jsonld.js sees it, this test may go',
  );
});

/** Vectors that the round trip itself refuses, and why that is no fault of theirs that counts. */
test('P-12: vectors that the round trip accepts are accepted by the walk', { skip }, async () => {
  for (const [name, document] of documents()) {
    if ((await jsonld.canonical(document)) === undefined || !(await jsonld.roundTrips(document)))
      continue;
    assert.deepEqual(checkShape(document, vectorContexts), [], name);
  }
});

const random = (seed: number) => (): number =>
  (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
const iris = (canonical: string, pattern: RegExp): string[] => [
  ...new Set([...canonical.matchAll(pattern)].map(([, iri]) => iri!)),
];

/**
 * Members that may be written differently without deceiving a reader: those of a node that occurs in several places, other than the
 * credential itself: by P-13 the display takes them from any of these places.
 */
const isHarmless = (name: string): boolean => /moved from/.test(name);

test(
  'P-10, P-12, P-13: no other way to write the same graph is let through',
  { skip },
  async (t) => {
    const next = random(20_261_121);
    const counts = { mutants: 0, tried: 0, same: 0, refusedByRoundTrip: 0 };
    const missed: string[] = [];
    for (const [source, document] of [
      ...documents(),
      ['own', draft(didOf(await newKey('Ed25519')))] as const,
    ]) {
      const canonical = await ours(document);
      if (canonical === undefined || refuses(document)) continue;
      const isReference = await jsonld.roundTrips(document);
      const all = [
        ...mutants(
          document,
          iris(canonical, /(?:^|> )(?:<\S+>|_:\S+) <([^>]+)> /gm).concat(
            iris(canonical, /^\S+ <([^>]+)> /gm),
          ),
          iris(canonical, /\^\^<([^>]+)>/g),
        ),
      ];
      counts.mutants += all.length;
      for (const mutant of all) {
        if (!isFull && next() > EACH / all.length) continue;
        counts.tried++;
        const mutated = mutant.document;
        const again = await ours(mutated);
        if (counts.tried % 5 === 0)
          assert.equal(again, await jsonld.canonical(mutated), `${source}: ${mutant.name}`);
        if (again !== canonical) continue;
        counts.same++;
        const isRefused = refuses(mutated);
        if (isReference && !(await jsonld.roundTrips(mutated).catch(() => false))) {
          counts.refusedByRoundTrip++;
          if (!isRefused) missed.push(`round trip refuses: ${source}: ${mutant.name}`);
        }
        if (!isRefused && normal(mutated) !== normal(document) && !isHarmless(mutant.name))
          missed.push(`reads differently: ${source}: ${mutant.name}`);
      }
    }
    t.diagnostic(JSON.stringify(counts));
    assert.ok(counts.refusedByRoundTrip > 50);
    assert.deepEqual(missed, []);
  },
);
