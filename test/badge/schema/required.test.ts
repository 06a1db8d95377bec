import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, type JsonObject, loadOlder } from '../../../src/badge/index.js';
import { ACHIEVEMENT, ACHIEVEMENT_V1, ASSERTION, CLR, ENDORSEMENT } from '../samples.js';
import { ACH, after } from './faults.js';

await loadOlder();

describe('full samples', () => {
  for (const [name, document] of Object.entries({
    ACHIEVEMENT,
    ACHIEVEMENT_V1,
    ENDORSEMENT,
    CLR,
    ASSERTION,
  })) {
    test(`V-14: ${name} conforms, also under strict`, () =>
      assert.deepEqual(faultsOf(document, { strict: true }), []));
  }
});

/** Written from spec 1.2–1.9 and 8 by hand, apart from the table of the code. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ACHIEVEMENT: [
    '/id',
    '/type',
    '/issuer',
    '/validFrom',
    '/credentialSubject',
    '/issuer/id',
    '/issuer/address/type',
    '/issuer/address/geo/type',
    '/issuer/address/geo/latitude',
    '/issuer/address/geo/longitude',
    '/issuer/parentOrg/id',
    '/issuer/parentOrg/type',
    '/issuer/otherIdentifier/0/type',
    '/issuer/otherIdentifier/0/identifier',
    '/issuer/otherIdentifier/0/identifierType',
    '/issuer/image/id',
    '/issuer/image/type',
    '/credentialSubject/type',
    ACH,
    `${ACH}/id`,
    `${ACH}/type`,
    `${ACH}/name`,
    `${ACH}/description`,
    `${ACH}/criteria`,
    `${ACH}/alignment/0/type`,
    `${ACH}/alignment/0/targetName`,
    `${ACH}/alignment/0/targetUrl`,
    `${ACH}/creator/id`,
    `${ACH}/creator/type`,
    `${ACH}/related/0/id`,
    `${ACH}/related/0/type`,
    `${ACH}/image/id`,
    `${ACH}/image/type`,
    ...['id', 'type', 'name', 'resultType'].map((name) => `${ACH}/resultDescription/0/${name}`),
    ...['id', 'type', 'name'].map(
      (name) => `${ACH}/resultDescription/0/rubricCriterionLevel/0/${name}`,
    ),
    ...['type', 'hashed', 'identityHash', 'identityType'].map(
      (name) => `/credentialSubject/identifier/0/${name}`,
    ),
    '/credentialSubject/result/0/type',
    '/credentialSubject/source/id',
    '/credentialSubject/source/type',
    '/credentialSubject/image/id',
    '/evidence/0/type',
    '/credentialSchema/0/id',
    '/credentialSchema/0/type',
    '/credentialStatus/0/type',
    '/refreshService/0/id',
    '/refreshService/0/type',
    '/termsOfUse/0/type',
  ],
  ACHIEVEMENT_V1: ['/id', '/type', '/name', '/issuer', '/issuanceDate', '/credentialSubject'],
  ENDORSEMENT: [
    '/id',
    '/type',
    '/name',
    '/issuer',
    '/validFrom',
    '/credentialSubject',
    '/credentialSubject/id',
    '/credentialSubject/type',
  ],
  CLR: [
    '/id',
    '/type',
    '/name',
    '/issuer',
    '/validFrom',
    '/credentialSubject',
    '/credentialSubject/type',
    '/credentialSubject/verifiableCredential',
    ...['type', 'associationType', 'sourceId', 'targetId'].map(
      (name) => `/credentialSubject/association/0/${name}`,
    ),
  ],
  ASSERTION: [
    '/id',
    '/type',
    '/recipient',
    '/badge',
    '/verification',
    '/issuedOn',
    '/recipient/identity',
    '/recipient/type',
    '/recipient/hashed',
    '/verification/type',
    ...['id', 'type', 'name', 'description', 'image', 'criteria', 'issuer'].map(
      (name) => `/badge/${name}`,
    ),
    '/badge/image/id',
    ...['id', 'type', 'name', 'url', 'email'].map((name) => `/badge/issuer/${name}`),
    '/badge/alignment/0/targetName',
    '/badge/alignment/0/targetUrl',
  ],
};
const SAMPLES: Readonly<Record<string, JsonObject>> = {
  ACHIEVEMENT,
  ACHIEVEMENT_V1,
  ENDORSEMENT,
  CLR,
  ASSERTION,
};

describe('V-14: each required property, taken away, is exactly the one fault', () => {
  for (const [name, pointers] of Object.entries(REQUIRED)) {
    for (const pointer of pointers) {
      test(`${name} without ${pointer}`, () => {
        const generic = pointer === '/type' && name !== 'ASSERTION';
        if (generic)
          return assert.ok(
            after(SAMPLES[name]!, pointer, undefined).includes('fail property-missing /type'),
          );
        assert.deepEqual(after(SAMPLES[name]!, pointer, undefined), [
          `fail property-missing ${pointer}`,
        ]);
      });
    }
  }
  test('null and [] do not count as a required property (M-3)', () => {
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/name`, null), [
      `fail property-missing ${ACH}/name`,
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/validFrom', []), ['fail property-missing /validFrom']);
  });
});
