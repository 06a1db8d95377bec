import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { type JsonObject, loadOlder } from '../../src/badge/index.js';
import { ACHIEVEMENT, ACHIEVEMENT_V1, ASSERTION, CLR, ENDORSEMENT } from './samples.js';
import { read } from './readers.js';

await loadOlder();

describe('what a document is', () => {
  test('M-10: the form by @context[0], the kind by type, the securing mechanism by the members that are there', () => {
    const facts = [ACHIEVEMENT, ACHIEVEMENT_V1, ENDORSEMENT, CLR, ASSERTION].map((document) => {
      const { dataModel, kind, securing } = read(document);
      return [dataModel, kind, securing].join(', ');
    });
    assert.deepEqual(facts, [
      'VCDM 2.0, achievement, data-integrity',
      'VCDM 1.1, achievement, data-integrity',
      'VCDM 2.0, endorsement, none',
      'VCDM 2.0, clr, none',
      'OB 2.0, achievement, hosted',
    ]);
  });
  test('the container takes precedence over the members of the document (V-22)', () => {
    const jws = { header: { alg: 'EdDSA' }, payload: ACHIEVEMENT };
    assert.equal(read(ACHIEVEMENT, { jws }).securing, 'jwt');
    assert.equal(read(ASSERTION, { jws }).securing, 'jws');
    assert.equal(
      read(ACHIEVEMENT, { found: { container: 'sd-jwt', notes: [] } }).securing,
      'sd-jwt',
    );
  });
  test('a credential without a known context, or with keywords for id and type, is still read: the checks report the fault (N6)', () => {
    const { '@context': _, ...bare } = ACHIEVEMENT;
    assert.equal(read(bare).dataModel, 'unknown');
    assert.equal(read(bare).credential.achievement?.name?.[0]?.value, 'Soldering');
    const { type, ...untyped } = ACHIEVEMENT;
    assert.equal(read({ ...untyped, '@type': type! }).kind, 'achievement');
    assert.equal(read(untyped).kind, 'credential');
  });
  test('JSON that is not a badge is reported by its kind', () => {
    for (const [document, params] of [
      [
        {
          '@context': 'https://w3id.org/openbadges/v2',
          type: 'BadgeClass',
          id: 'https://i.example/b',
        },
        { type: 'BadgeClass' },
      ],
      [{ type: ['Profile'], id: 'x' }, { type: 'Profile' }],
      [{ hello: 1, world: 2 }, { members: ['hello', 'world'] }],
      [{}, { members: [] }],
    ] as const) {
      assert.throws(
        () => read(document),
        (error: unknown) => {
          assert.ok(error instanceof BadgeError);
          assert.equal(error.code, 'not-a-badge');
          assert.deepEqual(error.params, params);
          return true;
        },
      );
    }
  });
});

describe('M-10, N32, N12: two data models in one document', () => {
  const mixed = (property: string) => (error: unknown) =>
    error instanceof BadgeError &&
    error.code === 'mixed-data-models' &&
    error.params['property'] === property;
  test('the dates of the other form', () => {
    const date = '2026-01-01T00:00:00Z';
    for (const name of ['issuanceDate', 'expirationDate'])
      assert.throws(() => read({ ...ACHIEVEMENT, [name]: date }), mixed(name));
    for (const name of ['validFrom', 'validUntil'])
      assert.doesNotThrow(() => read({ ...ACHIEVEMENT_V1, [name]: date }));
    assert.throws(() => read({ ...ACHIEVEMENT, issuanceDate: null }), mixed('issuanceDate'));
  });
  test('the claim vc around a VCDM 2.0 credential, or beside one; not around a VCDM 1.1 credential', () => {
    const around = (document: JsonObject, payload: JsonObject) => () =>
      read(document, { jws: { header: {}, payload } });
    assert.throws(around(ACHIEVEMENT, { iss: 'x', vc: ACHIEVEMENT }), mixed('vc'));
    assert.throws(around(ACHIEVEMENT_V1, { ...ACHIEVEMENT, vc: ACHIEVEMENT_V1 }), mixed('vc'));
    assert.doesNotThrow(around(ACHIEVEMENT_V1, { iss: 'x', vc: ACHIEVEMENT_V1 }));
  });
});
