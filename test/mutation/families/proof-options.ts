import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { bundledContextUrls } from '../../../src/securing/data-integrity/jsonld/index.js';
import { didOf, draft, newKey, prove, worldOf } from '../../golden/mint.js';
import type { Family } from './contract.js';

const NOW = '2026-11-21T12:00:00Z';
const PAST = '2026-02-01T00:00:00Z';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Other forms of the same value, most of which are equal in the graph. */
const FORMS: ReadonlyArray<readonly [what: string, write: (value: Json) => Json | undefined]> = [
  ['as it is', (value) => value],
  ['left out', () => undefined],
  ['null', () => null],
  ['in an array', (value) => [value]],
  ['in two arrays', (value) => [[value]]],
  ['twice', (value) => [value, value]],
  ['a value object', (value) => ({ '@value': value })],
  ['a typed value', (value) => ({ '@value': value, '@type': `${XSD}dateTime` })],
  ['a typed value in an array', (value) => [{ '@value': value, '@type': `${XSD}dateTime` }]],
  ['a reference', (value) => ({ id: value })],
  ['a reference by keyword', (value) => ({ '@id': value })],
  ['a set', (value) => ({ '@set': [value] })],
  ['a list', (value) => ({ '@list': [value] })],
  ['a number', () => 0],
  ['beside a later one', (value) => [value, '2030-01-01T00:00:00Z']],
];
/** Other positions at which a member may be written for the graph. */
const PLACES: ReadonlyArray<
  readonly [what: string, move: (proof: JsonObject, name: string, value: Json) => JsonObject]
> = [
  ['in place', (proof, name, value) => ({ ...proof, [name]: value })],
  [
    'under an IRI',
    (proof, _name, value) => ({ ...proof, 'https://w3id.org/security#expiration': value }),
  ],
  ['under the other name', (proof, _name, value) => ({ ...proof, expiration: value })],
  [
    'in a node of the same id',
    (proof, name, value) => ({ ...proof, id: 'urn:p', nonce: { id: 'urn:p', [name]: value } }),
  ],
  ['nested', (proof, name, value) => ({ ...proof, '@nest': { [name]: value } })],
  ['included', (proof, name, value) => ({ ...proof, '@included': [{ [name]: value }] })],
];

/**
 * Writes each option that makes a proof bad in every form and at every position where it could hide
 * (10.A3).
 */
export const proofOptionForms: Family = {
  name: 'proof-options',
  sampleEvery: 29,
  async *cases() {
    const signer = await newKey('Ed25519');
    const badge = draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z' });
    const bad: ReadonlyArray<readonly [string, JsonObject]> = [
      ['expires', { expires: PAST }],
      ['proofPurpose', { proofPurpose: 'authentication' }],
    ];
    for (const [name, options] of bad) {
      const { [name]: value, ...proof } = await prove(badge, signer, options);
      for (const url of [undefined, ...bundledContextUrls()])
        for (const [form, write] of FORMS)
          for (const [place, move] of PLACES) {
            const written = write(value!);
            const moved = written === undefined ? proof : move(proof, name, written);
            const contexts = [badge['@context']!].flat() as Json[];
            yield {
              what: `${name} ${form}, ${place}, ${url ?? 'no context more'}`,
              input: JSON.stringify({
                ...badge,
                '@context': url === undefined ? contexts : [...contexts, url],
                proof: moved,
              }),
              options: { now: NOW, fetch: worldOf({}) },
            };
          }
    }
  },
};
