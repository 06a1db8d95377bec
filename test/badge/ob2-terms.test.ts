import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import {
  loadOlder,
  ambiguous,
  inTerms,
  OB2_CONTEXT,
  OB2_TERMS,
  toBadge,
} from '../../src/badge/index.js';
import { vectorText, withoutVectors } from '../support/vectors.js';

await loadOlder();

const in2 = (more: JsonObject): JsonObject => {
  const { '@context': _context, ...rest } = inTerms({ '@context': OB2_CONTEXT, ...more });
  return rest;
};

test('4.1: the terms of OB 2.0 equal the published context', { skip: withoutVectors }, () => {
  const published = JSON.parse(vectorText('contexts/w3id.org_openbadges_v2.jsonld')) as JsonObject;
  assert.deepEqual(OB2_TERMS, published['@context']);
});

describe('10.E1: OB 2.0 is JSON-LD', () => {
  const same: ReadonlyArray<readonly [string, JsonObject, JsonObject]> = [
    ['an alias', { verify: { type: 'hosted' } }, { verification: { type: 'HostedBadge' } }],
    ['keywords', { '@id': 'urn:x', '@type': 'Assertion' }, { id: 'urn:x', type: 'Assertion' }],
    [
      'compact IRIs',
      { 'obi:badge': 'urn:x', type: 'obi:Assertion' },
      { badge: 'urn:x', type: 'Assertion' },
    ],
    ['IRIs', { 'https://w3id.org/openbadges#revoked': true }, { revoked: true }],
    ['IRIs of other vocabularies', { 'http://schema.org/name': 'x' }, { name: 'x' }],
    [
      'value objects',
      { expires: { '@value': '2026-01-01', '@type': 'xsd:dateTime' } },
      { expires: '2026-01-01' },
    ],
    [
      'booleans as text',
      { revoked: { '@value': 'true', '@type': 'xsd:boolean' } },
      { revoked: true },
    ],
    ['references', { badge: { '@id': 'urn:x' } }, { badge: 'urn:x' }],
    ['sets', { tags: { '@set': ['a'] } }, { tags: ['a'] }],
    ['a list under the name of the flag', { revoked: ['urn:x'] }, { revokedAssertions: ['urn:x'] }],
    ['the flag under the name of the list', { revokedAssertions: true }, { revoked: true }],
    ['an empty list', { revokedAssertions: [] }, { revokedAssertions: [] }],
    [
      'objects inside',
      { badge: { '@id': 'urn:x', 'schema:name': 'x' } },
      { badge: { id: 'urn:x', name: 'x' } },
    ],
    [
      'the same twice',
      { verify: { type: 'hosted' }, verification: { type: 'HostedBadge' } },
      { verification: { type: 'HostedBadge' } },
    ],
    [
      'a text with its language',
      { name: { '@value': 'x', '@language': 'de' } },
      { name: { '@value': 'x', '@language': 'de' } },
    ],
    [
      'what the context does not know',
      { 'extensions:x': { '@id': 'y', verify: 1 } },
      { 'extensions:x': { '@id': 'y', verify: 1 } },
    ],
  ];
  for (const [what, written, read] of same)
    test(what, () => {
      assert.deepEqual(in2(written), read);
      assert.deepEqual(
        inTerms(inTerms({ '@context': OB2_CONTEXT, ...written })),
        inTerms({ '@context': OB2_CONTEXT, ...written }),
        'written so, it stays so',
      );
    });
  test('two names with different values both remain, and are a fault', () => {
    for (const [written, pointer] of [
      [{ verify: { type: 'hosted' }, verification: { type: 'signed' } }, '/verify'],
      [{ verification: { type: 'signed' }, verify: { type: 'hosted' } }, '/verify'],
      [{ revoked: false, 'obi:revoked': true }, '/obi:revoked'],
      [{ '@id': 'urn:x', id: 'urn:y' }, '/@id'],
      [{ badge: { '@id': 'urn:x', id: 'urn:y' } }, '/badge/@id'],
    ] as const)
      assert.deepEqual(
        ambiguous(inTerms({ '@context': OB2_CONTEXT, ...written })).map((one) => one.pointer),
        [pointer],
      );
  });
  test('before 2.0 the older terms stay', () => {
    const old: JsonObject = {
      uid: '1',
      recipient: { identity: 'a' },
      badge: 'urn:x',
      verify: { type: 'hosted', url: 'urn:y' },
    };
    assert.deepEqual(inTerms(old), old);
    assert.equal(
      toBadge({ raw: '', document: old, found: { container: 'json', notes: [] } }).securing,
      'hosted',
    );
  });
});

test('10.E2: an unknown kind of verification is "other", an absent one is "none"', () => {
  const securing = (verification: JsonObject): string =>
    toBadge({
      raw: '',
      document: { '@context': OB2_CONTEXT, type: 'Assertion', badge: 'urn:x', verification },
      found: { container: 'json', notes: [] },
    }).securing;
  assert.equal(securing({ type: ['MerkleProofVerification2017', 'Extension'] }), 'other');
  assert.equal(securing({ type: 'ECDSA-Ledger-2020' }), 'other');
  assert.equal(securing({ type: ['HostedBadge', 'MerkleProofVerification2017'] }), 'hosted');
  for (const type of ['VerificationObject', 'Extension', [], ''])
    assert.equal(securing({ type }), 'none');
});
