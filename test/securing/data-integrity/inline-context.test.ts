/** P-11: what an inline context may do. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json } from '../../../src/badge/contract.js';
import { checkContexts } from '../../../src/securing/data-integrity/jsonld/index.js';
import { CONTEXTS, didOf, draft, judge, newKey, sign } from './mint.js';
import { noContexts } from './support.js';

const CRED = 'https://www.w3.org/2018/credentials#';
const found = (inline: Json): string | undefined =>
  checkContexts({ ...draft('did:example:i'), '@context': [...CONTEXTS, inline] }, noContexts)
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join() || undefined;

const ADDS: readonly Json[] = [
  {},
  { favouriteColour: 'https://club.example/ns#favouriteColour' },
  { '@version': 1.1, colour: { '@id': 'urn:x:colour' } },
  { '@protected': true, colour: { '@id': 'urn:x:colour', '@container': '@set' } },
  { colour: { '@id': 'urn:x:colour', '@type': 'http://www.w3.org/2001/XMLSchema#string' } },
  { Medal: 'https://club.example/ns#Medal', club: 'https://club.example/ns#' },
  { given: 'https://schema.org/additionalName2' },
];
const REDEFINES: readonly Json[] = [
  null,
  { ends: `${CRED}validUntil` },
  { ends: { '@id': `${CRED}validUntil` } },
  { c: CRED },
  { c: CRED, ends: 'c:validUntil' },
  { w: 'https://www.w3.org/2018/', ends: 'w:credentials#validUntil' },
  { kind: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type' },
  { ends: 'https://w3id.org/security#expiration' },
  { Award: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement' },
  { issuer: 'https://club.example/issuer' },
  { name: null },
  { '@vocab': CRED },
  { '@protected': true, achievement: 'https://club.example/achievement' },
  { heading: 'https://schema.org/name' },
];
const OTHER: readonly Json[] = [
  { kennung: '@id' },
  { art: '@type' },
  { '@vocab': 'https://club.example/' },
  { '@base': 'https://club.example/' },
  { '@language': 'de' },
  { '@import': 'https://club.example/ctx' },
  { '@propagate': false },
  { colour: { '@id': 'urn:x:c', '@context': { hue: 'urn:x:hue' } } },
  { colour: { '@id': 'urn:x:c', '@container': '@graph' } },
  { colour: { '@reverse': 'urn:x:c' } },
  { colour: { '@id': 'urn:x:c', '@language': 'en' } },
  { colour: { '@id': 'urn:x:c', '@type': '@vocab' } },
  { colour: null },
  { colour: '_:b' },
  { 'club:colour': 'urn:x:c' },
];

test('P-11: one that only adds terms is a remark that names them', () => {
  for (const inline of ADDS)
    assert.equal(found(inline), 'warn context-inline', JSON.stringify(inline));
  const [remark] = checkContexts(
    { ...draft('did:example:i'), '@context': [...CONTEXTS, ADDS[1]!] },
    noContexts,
  );
  assert.deepEqual(remark?.params, { terms: ['favouriteColour'] });
});

test('P-11: one that redefines a term or maps an IRI of a bundled vocabulary is a fault', () => {
  for (const inline of REDEFINES)
    assert.equal(found(inline), 'fail context-redefines', JSON.stringify(inline));
});

test('P-11: any other is unsupported', () => {
  for (const inline of OTHER)
    assert.equal(found(inline), 'unsupported context-inline', JSON.stringify(inline));
});

test('P-11: a badge with terms of its own is judged, and an undefined term is still a fault', async () => {
  const signer = await newKey('Ed25519');
  const badge = {
    ...draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z' }),
    '@context': [...CONTEXTS, ADDS[1]!],
    favouriteColour: 'red',
  };
  const signed = await sign(badge, signer);
  assert.equal((await judge(signed)).verdict, 'valid');
  assert.equal((await judge({ ...signed, favouriteColour: 'blue' })).verdict, 'invalid');
  assert.equal((await judge({ ...signed, hue: 'blue' })).verdict, 'invalid');
});
