/**
 * The walk of P-12/P-13 against jsonld.js itself: whatever the literal round trip refuses, the walk refuses; and our canonical form, with the
 * resolver whose cache hits, is the packaged one's, whatever was canonised before. OPEN_BADGE_FULL=1 runs every mutant instead of a sample.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { canonize, checkContexts, checkShape } from '../../src/proofs/jsonld/index.js';
import { vectors, vectorText, withoutVectors } from '../support/vectors.js';
import { didOf, draft, newKey } from './mint.js';
import { normal, reference } from './jsonld-reference.js';
import { mutants } from './mutants.js';
import { vectorContexts } from './support.js';

const skip = withoutVectors;
const isFull = process.env['OPEN_BADGE_FULL'] === '1';
/** Mutants tried of each document when not all are. */
const EACH = 20;
const jsonld = reference(vectorContexts);

/** Sealed documents without their proofs, one of each text. */
function documents(): Array<readonly [string, JsonObject]> {
  const found = new Map<string, readonly [string, JsonObject]>();
  for (const { file, kind } of vectors('ob3-ldp', 'clr2')) {
    const parsed = parse(vectorText(file));
    if (!parsed || Array.isArray(parsed)) continue;
    const { proof: _proof, ...document } = parsed;
    found.set(JSON.stringify(document), [`${kind} ${file}`, document as JsonObject]);
  }
  return [...found.values()];
}
function parse(text: string): JsonObject | undefined {
  try { return JSON.parse(text) as JsonObject; } catch { return undefined; }
}
const ours = (document: JsonObject): Promise<string | undefined> => canonize(document, { contexts: vectorContexts, rdfDirection: 'i18n-datatype' }).catch(() => undefined);
const refuses = (document: JsonObject): boolean =>
  [...checkContexts(document, vectorContexts), ...checkShape(document, vectorContexts)].some(({ outcome }) => outcome === 'fail' || outcome === 'unsupported');

test('jsonld.js#414: the caching resolver gives the packaged one’s canonical form, in any order and again', { skip }, async () => {
  const all = documents();
  const expected = new Map<string, string | undefined>();
  for (const [name, document] of all) expected.set(name, await jsonld.canonical(document));
  for (const order of [all, all.toReversed?.() ?? [...all].reverse(), all]) for (const [name, document] of order) assert.equal(await ours(document), expected.get(name), name);
  assert.ok([...expected.values()].filter((one) => one !== undefined).length > 50);
});

/** Vectors that the round trip itself refuses, and why that is no fault of theirs that counts. */
test('P-12: what the round trip accepts of the vectors, the walk accepts', { skip }, async () => {
  for (const [name, document] of documents()) {
    if ((await jsonld.canonical(document)) === undefined || !(await jsonld.roundTrips(document))) continue;
    assert.deepEqual(checkShape(document, vectorContexts), [], name);
  }
});

const random = (seed: number) => (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
const iris = (canonical: string, pattern: RegExp): string[] => [...new Set([...canonical.matchAll(pattern)].map(([, iri]) => iri!))];

/**
 * What may be written differently without a reader being deceived: members of a node that stands in several places, other than the
 * credential itself: spec.md P-13 has the display take them from wherever they stand.
 */
const isHarmless = (name: string): boolean => /moved from/.test(name);

test('P-10, P-12, P-13: no other way to write the same graph is let through', { skip }, async (t) => {
  const next = random(20_261_121);
  const counts = { mutants: 0, tried: 0, same: 0, refusedByRoundTrip: 0 };
  const missed: string[] = [];
  for (const [source, document] of [...documents(), ['own', draft(didOf(await newKey('Ed25519')))] as const]) {
    const canonical = await ours(document);
    if (canonical === undefined || refuses(document)) continue;
    const isReference = await jsonld.roundTrips(document);
    const all = [...mutants(document, iris(canonical, /(?:^|> )(?:<\S+>|_:\S+) <([^>]+)> /gm).concat(iris(canonical, /^\S+ <([^>]+)> /gm)), iris(canonical, /\^\^<([^>]+)>/g))];
    counts.mutants += all.length;
    for (const mutant of all) {
      if (!isFull && next() > EACH / all.length) continue;
      counts.tried++;
      const mutated = mutant.document;
      if ((await ours(mutated)) !== canonical) continue;
      counts.same++;
      const isRefused = refuses(mutated);
      if (isReference && !(await jsonld.roundTrips(mutated).catch(() => false))) {
        counts.refusedByRoundTrip++;
        if (!isRefused) missed.push(`round trip refuses: ${source}: ${mutant.name}`);
      }
      if (!isRefused && normal(mutated) !== normal(document) && !isHarmless(mutant.name)) missed.push(`reads differently: ${source}: ${mutant.name}`);
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.refusedByRoundTrip > 100);
  assert.deepEqual(missed, []);
});
