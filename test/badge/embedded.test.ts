import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { mayHoldDocuments, partsOf } from '../../src/badge/embedded.js';
import { ACHIEVEMENT } from './samples.js';

const { endorsement: _e, endorsementJwt: _j, ...BADGE } = ACHIEVEMENT as unknown as JsonObject;
const PLAIN: JsonObject = {
  ...BADGE,
  issuer: 'did:example:1',
  credentialSubject: { id: 'did:example:2' },
};

const INSIDE: Readonly<Record<string, Json>> = {
  'by its location': { endorsement: [{ id: 'urn:uuid:1' }] },
  'an endorsement as a URL': { endorsement: 'https://a.example/e' },
  'an endorsement as a token': { endorsementJwt: ['ey.ey.x'] },
  'badges of a record': { verifiableCredential: [] },
  'by its subject': { extension: [[{ credentialSubject: {} }]] },
  'by its type': { 'https://a.example/x': { type: ['EndorsementCredential'] } },
};

test('a usual badge contains no documents', () => {
  const document = PLAIN;
  assert.equal(mayHoldDocuments(document), false);
  assert.equal(partsOf(document).embedded.length, 0);
});

for (const [name, member] of Object.entries(INSIDE))
  test(`a document inside is noticed: ${name}, at any depth`, () => {
    const document = PLAIN;
    for (const inside of [
      { ...document, ...(member as JsonObject) },
      { ...document, issuer: { id: 'did:example:1', parentOrg: member } },
      { ...document, evidence: [{ id: 'urn:x' }, [member]] },
    ])
      assert.equal(mayHoldDocuments(inside as JsonObject), true, JSON.stringify(inside));
  });

test('a wide and a deep document are walked without recursion', () => {
  let deep: JsonObject = { type: 'EndorsementCredential' };
  for (let level = 0; level < 20_000; level++) deep = { inner: deep };
  assert.equal(mayHoldDocuments(deep), true);
  const wide = { list: Array.from({ length: 300_000 }, (_, id) => ({ id })) };
  assert.equal(mayHoldDocuments(wide), false);
});
