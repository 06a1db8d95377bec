import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOf, type JsonObject, loadOlder } from '../../../src/badge/index.js';
import { ACHIEVEMENT, CLR } from '../samples.js';
import { ACH, after, brief, changed } from './faults.js';

await loadOlder();

describe('R-2b: findings that warn by default and fail under strict', () => {
  const cases: ReadonlyArray<readonly [string, JsonObject, string]> = [
    [
      'issuer is a string',
      changed(ACHIEVEMENT, '/issuer', 'did:example:issuer'),
      'issuer-is-string /issuer',
    ],
    [
      'issuer has no type',
      changed(ACHIEVEMENT, '/issuer/type', undefined),
      'issuer-type /issuer/type',
    ],
    [
      'image is a string',
      changed(ACHIEVEMENT, `${ACH}/image`, 'https://issuer.example/badge.png'),
      `property-deprecated-form ${ACH}/image`,
    ],
    [
      'no recipient is named (M-15, V-13)',
      changed(
        changed(ACHIEVEMENT, '/credentialSubject/id', undefined),
        '/credentialSubject/identifier',
        undefined,
      ),
      'recipient-absent /credentialSubject',
    ],
  ];
  for (const [name, document, rest] of cases) {
    test(name, () => {
      assert.deepEqual(brief(faultsOf(document)), [`warn ${rest}`]);
      assert.deepEqual(brief(faultsOf(document, { strict: true })), [`fail ${rest}`]);
    });
  }
  test('either an id or an identifier names a person; an empty list does not', () => {
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/id', undefined), []);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/identifier', undefined), []);
    assert.ok(
      brief(
        faultsOf(
          changed(
            changed(ACHIEVEMENT, '/credentialSubject/id', undefined),
            '/credentialSubject/identifier',
            [],
          ),
        ),
      ).includes('warn recipient-absent /credentialSubject'),
    );
    assert.ok(
      brief(
        faultsOf(
          changed(
            changed(CLR, '/credentialSubject/id', undefined),
            '/credentialSubject/identifier',
            undefined,
          ),
        ),
      ).includes('warn recipient-absent /credentialSubject'),
    );
  });
  test('M-4: a string in place of criteria or evidence warns in both', () => {
    for (const strict of [false, true]) {
      assert.deepEqual(
        after(ACHIEVEMENT, `${ACH}/criteria`, 'https://issuer.example/criteria', strict),
        [`warn property-deprecated-form ${ACH}/criteria`],
      );
      assert.deepEqual(after(ACHIEVEMENT, '/evidence', ['https://learner.example/work'], strict), [
        'warn property-deprecated-form /evidence/0',
      ]);
    }
  });
  test('a type that is there and wrong fails in both', () =>
    assert.deepEqual(after(ACHIEVEMENT, '/issuer/type', ['Organization']), [
      'fail issuer-type /issuer/type',
    ]));
});

test('a fault names what was expected and received, shortened, since the value is untrusted', () => {
  const [fault] = faultsOf(changed(ACHIEVEMENT, `${ACH}/id`, 'x'.repeat(5000)));
  assert.deepEqual(fault?.params, {
    property: 'id',
    expected: 'absolute URI',
    got: `${'x'.repeat(80)}…`,
    className: 'Achievement',
  });
});
