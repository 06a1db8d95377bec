/**
 * Issue 10.A3: one name for each fact. Over all bundled contexts, alone and one after the other, every two names of one IRI are found;
 * where one of them is a name that we read, the other is refused or read alike.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import {
  bundledContext,
  bundledContextUrls,
  checkContexts,
  checkProofShape,
  checkShape,
} from '../../../src/securing/data-integrity/jsonld/index.js';
import { isShadowed } from '../../../src/securing/data-integrity/jsonld/safety/second-names.js';
import {
  applyContext,
  NO_TERMS,
  type Terms,
} from '../../../src/securing/data-integrity/jsonld/safety/term-definitions.js';
import { CONTEXTS, draft } from './mint.js';
import { noContexts } from './support.js';

const load = (url: string): JsonObject | undefined => bundledContext(url);
const BASES: ReadonlyArray<readonly string[]> = [
  CONTEXTS,
  ['https://www.w3.org/2018/credentials/v1', CONTEXTS[1]!],
];

/** Two names of one IRI, in force together. */
interface Pair {
  readonly iri: string;
  readonly names: readonly string[];
  readonly contexts: readonly string[];
  /** Returns the definition that applies where both contexts are present. */
  readonly terms: Terms;
}

/** Every set of names with one IRI in the terms and in what is scoped in them. */
function pairsIn(terms: Terms, contexts: readonly string[], seen = new Set<Json>()): Pair[] {
  const byIri = new Map<string, (readonly [string, unknown])[]>();
  for (const [name, term] of terms.byName)
    if (term.iri !== null) byIri.set(term.iri, [...(byIri.get(term.iri) ?? []), [name, term]]);
  const own = [...byIri]
    .filter(([, entries]) => entries.length > 1)
    .map(([iri, entries]) => ({ iri, names: entries.map(([name]) => name), contexts, terms }));
  const scoped = [...terms.byName.values()].flatMap(({ scoped: inner }) => {
    if (inner === undefined || seen.has(inner)) return [];
    seen.add(inner);
    return pairsIn(applyContext(terms, inner, load, false), contexts, seen);
  });
  return [...own, ...scoped];
}

const everyPair = (): Pair[] =>
  BASES.flatMap((base) =>
    bundledContextUrls().flatMap((url) => {
      const contexts = [...new Set([...base, url])];
      return pairsIn(applyContext(NO_TERMS, contexts as readonly Json[] as Json, load), contexts);
    }),
  );

const FACTS = new Set([
  ...['id', 'type', 'issuer', 'credentialSubject', 'credentialStatus', 'credentialSchema'],
  ...['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'refreshService', 'evidence'],
  ...['created', 'expires', 'proofPurpose', 'verificationMethod', 'challenge', 'domain', 'nonce'],
  ...['cryptosuite', 'proofValue', 'jws', 'previousProof', 'proof', 'holder', 'termsOfUse'],
  ...['statusPurpose', 'statusListIndex', 'statusListCredential', 'encodedList', 'statusSize'],
  ...['identifier', 'identityHash', 'identityType', 'hashed', 'salt', 'achievement', 'name'],
  ...['verifiableCredential', 'endorsement', 'endorsementJwt', 'revocationListIndex'],
]);

test('10.A3: of every two names of one IRI over the bundled contexts, one at most is read', (t) => {
  const pairs = everyPair();
  let tried = 0;
  for (const { iri, names, contexts, terms } of pairs) {
    const facts = names.filter((name) => FACTS.has(name));
    if (facts.length === 0) continue;
    assert.equal(facts.length, 1, `${iri}: ${names.join()}`);
    for (const alias of names.filter((name) => name !== facts[0])) {
      tried++;
      // a class name is refused as a property wherever the property is defined
      if (isShadowed(alias, terms.byName.get(alias)!, terms)) continue;
      const document = { ...draft('did:example:i'), '@context': contexts, [alias]: 'urn:x' };
      const proof = { type: 'DataIntegrityProof', proofPurpose: 'assertionMethod', [alias]: 'x' };
      const refused = (where: JsonObject): boolean =>
        [...checkContexts(where, noContexts), ...checkShape(where, noContexts)].some(
          ({ outcome }) => outcome === 'fail',
        );
      assert.ok(refused(document), `${alias} for ${facts[0]} under ${contexts.join()}`);
      assert.ok(
        checkProofShape(proof, document, noContexts).some(({ outcome }) => outcome === 'fail') ||
          checkContexts(document, noContexts).some(({ outcome }) => outcome === 'fail'),
        `${alias} in a proof under ${contexts.join()}`,
      );
    }
  }
  t.diagnostic(`${pairs.length} sets of names, ${tried} second names of facts`);
  assert.ok(tried >= 10, String(tried));
});

const KEY_CONTEXTS = [
  'https://w3id.org/security/v1',
  'https://w3id.org/security/v2',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/suites/x25519-2020/v1',
  'https://www.w3.org/ns/did/v1',
];

test('10.A3: a context for key documents is a fault on a badge, wherever it occurs', () => {
  const badge = draft('did:example:i');
  for (const url of KEY_CONTEXTS) {
    const inside = { ...badge, '@context': [...CONTEXTS, url] };
    const places: JsonObject[] = [
      inside,
      { ...badge, '@context': [url, ...CONTEXTS] },
      { ...badge, endorsement: [inside] },
      { ...badge, proof: { type: 'DataIntegrityProof', '@context': [...CONTEXTS, url] } },
    ];
    for (const document of places)
      assert.ok(
        checkContexts(document, noContexts).some(({ code }) => code === 'context-misplaced'),
        url,
      );
  }
});

test('10.A3: a context for one kind of proof is harmless where nothing depends on it, and refused where something does', () => {
  const url = 'https://w3id.org/security/suites/ed25519-2020/v1';
  const badge = { ...draft('did:example:i'), '@context': [...CONTEXTS, url] };
  assert.deepEqual(checkContexts(badge, noContexts), []);
  const proof = { type: 'DataIntegrityProof', proofPurpose: 'assertionMethod' };
  assert.deepEqual(checkContexts({ ...badge, proof }, noContexts), []);
  const depends = { ...badge, evidence: [{ type: ['Evidence', 'Ed25519Signature2020'] }] };
  assert.equal(checkContexts(depends, noContexts)[0]?.code, 'context-misplaced');
  assert.deepEqual(
    checkContexts({ ...depends, proof: { ...proof, type: 'Ed25519Signature2020' } }, noContexts),
    [],
  );
});
