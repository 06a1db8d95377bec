/** The shortcut of labelling against the package that it goes around: lines labelled by `canonicalLines` are those of rdf-canonize. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readyToDigest } from '../../../src/crypto/index.js';
import type {
  Quad,
  RdfTerm,
} from '../../../src/securing/data-integrity/jsonld/canonicalize/to-rdf.js';
import {
  canonicalLines,
  MAX_SIMPLE_NODES,
} from '../../../src/securing/data-integrity/jsonld/canonicalize/rdfc-fast-path.js';
import { PAGE_SHARE } from '../../support/page-share.js';
import { isFull, packaged } from './expanded.js';

const named = (value: string): RdfTerm => ({ termType: 'NamedNode', value });
const blank = fc
  .integer({ min: 0, max: 6 })
  .map((index): RdfTerm => ({ termType: 'BlankNode', value: `b${index}` }));
const iri = fc
  .constantFrom(
    'urn:a',
    'urn:b',
    'https://x.example/é',
    'urn:with"quote',
    'urn:\u{1F980}',
    'urn:\uFFFD',
  )
  .map(named);
const literal = fc
  .tuple(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'http://www.w3.org/2001/XMLSchema#string',
      'urn:type',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
    ),
  )
  .map(([value, type]): RdfTerm => ({
    termType: 'Literal',
    value,
    datatype: named(type),
    ...(type.endsWith('langString') ? { language: 'en-GB' } : {}),
  }));
const DEFAULT: RdfTerm = { termType: 'DefaultGraph', value: '' };
const quad: fc.Arbitrary<Quad> = fc.record({
  subject: fc.oneof(blank, iri),
  predicate: fc.constantFrom('urn:p', 'urn:q').map(named),
  object: fc.oneof(blank, iri, literal),
  graph: fc.oneof({ weight: 4, arbitrary: fc.constant(DEFAULT) }, blank, iri),
});
const dataset = fc.uniqueArray(quad, { maxLength: 14, selector: (one) => JSON.stringify(one) });
const blanksOf = (quads: readonly Quad[]): Set<string> =>
  new Set(
    quads
      .flatMap(({ subject, object, graph }) => [subject, object, graph])
      .filter(({ termType }) => termType === 'BlankNode')
      .map(({ value }) => value),
  );

for (const [hash, theirs] of [
  ['SHA-256', 'SHA256'],
  ['SHA-384', 'SHA384'],
] as const) {
  test(`P-14, P-35: simple labels are those of RDFC-1.0 with ${hash}`, async () => {
    await readyToDigest(hash);
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(dataset, async (quads) => {
        const lines = canonicalLines(quads, blanksOf(quads), hash);
        if (lines === undefined) return;
        answered++;
        assert.equal(lines, await packaged(quads, theirs));
      }),
      { seed: 22_11_2026, numRuns: isFull ? 20_000 : 800 / PAGE_SHARE },
    );
    assert.ok(answered > 200 / PAGE_SHARE, String(answered));
  });
}

test('P-14: blank nodes that look alike, or too many, are left to the package', async () => {
  const node = (index: number, value: string): Quad => ({
    subject: { termType: 'BlankNode', value: `n${index}` },
    predicate: named('urn:p'),
    object: { termType: 'Literal', value, datatype: named('urn:t') },
    graph: DEFAULT,
  });
  const alike = [node(0, 'same'), node(1, 'same')];
  assert.equal(canonicalLines(alike, blanksOf(alike), 'SHA-256'), undefined);
  const many = Array.from({ length: MAX_SIMPLE_NODES + 1 }, (_, index) =>
    node(index, String(index)),
  );
  assert.equal(canonicalLines(many, blanksOf(many), 'SHA-256'), undefined);
  assert.equal(
    canonicalLines(many.slice(1), blanksOf(many.slice(1)), 'SHA-256'),
    await packaged(many.slice(1), 'SHA256'),
  );
});
