import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ACHIEVEMENT_TYPE,
  ALIGNMENT_TARGET_TYPE,
  ASSOCIATION_TYPE,
  faultsOf,
  IDENTIFIER_TYPE,
  loadOlder,
  RESULT_STATUS_TYPE,
  RESULT_TYPE,
} from '../../../src/badge/index.js';
import { ACHIEVEMENT, ACHIEVEMENT_V1, ASSERTION, CLR } from '../samples.js';
import { ACH, after, changed } from './faults.js';

await loadOlder();

/** Written from spec 1.10 and 8 by hand: the size of each list, and where it is used. */
const ENUMS = [
  [ACHIEVEMENT_TYPE, 31, ACHIEVEMENT, `${ACH}/achievementType`],
  [ALIGNMENT_TARGET_TYPE, 7, ACHIEVEMENT, `${ACH}/alignment/0/targetType`],
  [RESULT_TYPE, 12, ACHIEVEMENT, `${ACH}/resultDescription/0/resultType`],
  [RESULT_STATUS_TYPE, 7, ACHIEVEMENT, '/credentialSubject/result/0/status'],
  [IDENTIFIER_TYPE, 19, ACHIEVEMENT, '/credentialSubject/identifier/0/identityType'],
  [ASSOCIATION_TYPE, 8, CLR, '/credentialSubject/association/0/associationType'],
] as const;

describe('M-28: enumerations', () => {
  for (const [list, size, document, pointer] of ENUMS) {
    test(`${list.name}: its ${size} values pass, others warn or fail`, () => {
      assert.equal(new Set(list.values).size, size);
      for (const value of list.values) assert.deepEqual(after(document, pointer, value), [], value);
      const outcome = list.open ? 'warn' : 'fail';
      assert.deepEqual(after(document, pointer, 'Unheard'), [`${outcome} enum-unknown ${pointer}`]);
      assert.deepEqual(
        after(document, pointer, 'ext:Ours'),
        list.open ? [] : [`fail enum-unknown ${pointer}`],
      );
    });
  }
  test('only the list of result states is closed', () =>
    assert.deepEqual(
      ENUMS.filter(([{ open }]) => !open).map(([{ name }]) => name),
      ['ResultStatusType'],
    ));
  test('M-24: the alias email is a remark with a hint', () => {
    const [fault] = faultsOf(
      changed(ACHIEVEMENT, '/credentialSubject/identifier/0/identityType', 'email'),
    );
    assert.deepEqual([fault?.outcome, fault?.params.hint], ['warn', 'alias']);
  });
});

describe('dates (M-5, V-14)', () => {
  const cases: ReadonlyArray<readonly [string, readonly string[]]> = [
    ['2026-03-02T00:00:00Z', []],
    ['2026-03-02T00:00:00.123+05:30', []],
    ['2026-03-02T00:00:00', ['warn date-no-offset /validFrom']],
    ...[
      '2026-03-02',
      '2026-02-30T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-03-02T25:00:00Z',
      '2026-03-02 00:00:00Z',
      'March 2, 2026',
      '1772409600',
      '2026-03-02T00:00:00+0100',
      '',
    ].map((text) => [text, ['fail date-format /validFrom']] as const),
  ];
  for (const [text, expected] of cases)
    test(`validFrom ${JSON.stringify(text)}`, () =>
      assert.deepEqual(after(ACHIEVEMENT, '/validFrom', text), expected));
  test('awardedDate needs its zone, the activity dates do not (their context calls them dates)', () => {
    assert.deepEqual(after(ACHIEVEMENT, '/awardedDate', '2026-03-01'), [
      'fail date-format /awardedDate',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/activityStartDate', '2026-03-01'), []);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/activityStartDate', 'spring'), [
      'fail date-format /credentialSubject/activityStartDate',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/issuer/dateOfBirth', '1970-01-31T00:00:00Z'), [
      'fail date-format /issuer/dateOfBirth',
    ]);
  });
  test("the end may not lie before the beginning, in instants and whatever the machine's own zone", () => {
    assert.deepEqual(after(ACHIEVEMENT, '/validUntil', '2026-03-01T23:59:59Z'), [
      'fail dates-reversed /validUntil',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/validUntil', '2026-03-02T00:30:00+01:00'), [
      'fail dates-reversed /validUntil',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/validUntil', '2026-03-02T00:00:00Z'), []);
    assert.deepEqual(after(ACHIEVEMENT, '/validUntil', '2026-03-02T00:00:00'), [
      'warn date-no-offset /validUntil',
    ]);
    assert.deepEqual(after(ACHIEVEMENT_V1, '/expirationDate', '2020-01-01T00:00:00Z'), [
      'fail dates-reversed /expirationDate',
    ]);
  });
});

describe('ids and URLs (M-6)', () => {
  test('an id is one absolute URI', () => {
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/id`, ''), [`fail value-empty ${ACH}/id`]);
    for (const id of ['badge-1', '/badges/1', 'did:', 'urn:a b'])
      assert.deepEqual(after(ACHIEVEMENT, `${ACH}/id`, id), [`fail id-not-absolute ${ACH}/id`], id);
    for (const id of ['urn:uuid:1', 'did:web:a.example', 'https://a.example/é', 'tag:a,2026:1'])
      assert.deepEqual(after(ACHIEVEMENT, `${ACH}/id`, id), []);
    assert.deepEqual(after(ACHIEVEMENT, '/evidence/0/id', 'data:text/plain,well done'), []);
  });
  test('a link that is no absolute URI is a remark: it names no node', () => {
    const links = [
      '/issuer/url',
      `${ACH}/alignment/0/targetUrl`,
      `${ACH}/resultDescription/0/requiredLevel`,
      '/credentialSubject/result/0/achievedLevel',
      '/credentialSubject/result/0/resultDescription',
    ];
    for (const pointer of links)
      assert.deepEqual(after(ACHIEVEMENT, pointer, 'issuer.example'), [
        `warn property-value ${pointer}`,
      ]);
    for (const name of ['sourceId', 'targetId'])
      assert.deepEqual(after(CLR, `/credentialSubject/association/0/${name}`, 'a1'), [
        `warn property-value /credentialSubject/association/0/${name}`,
      ]);
  });
});

describe('text (M-8) and criteria', () => {
  const value = { '@value': 'Löten', '@language': 'de' };
  test("language values are the model's own on credential and profile, a remark on the achievement, a fault elsewhere", () => {
    assert.deepEqual(after(ACHIEVEMENT, '/name', [value, { '@value': 'Soldering' }]), []);
    assert.deepEqual(after(ACHIEVEMENT, '/issuer/name', value), []);
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/name`, value), [`warn property-type ${ACH}/name`]);
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/humanCode`, value), [
      `fail property-type ${ACH}/humanCode`,
    ]);
  });
  test('criteria without content, and an empty name, are remarks', () => {
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/criteria`, {}), [
      `warn property-empty ${ACH}/criteria`,
    ]);
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/name`, ''), [`warn value-empty ${ACH}/name`]);
  });
});

describe('alignments and results', () => {
  test('T-10: an alignment names its target and its URL, in a badge of either version', () => {
    for (const name of ['targetName', 'targetUrl']) {
      assert.deepEqual(after(ACHIEVEMENT, `${ACH}/alignment/0/${name}`, undefined), [
        `fail property-missing ${ACH}/alignment/0/${name}`,
      ]);
      assert.deepEqual(after(ASSERTION, `/badge/alignment/0/${name}`, undefined), [
        `fail property-missing /badge/alignment/0/${name}`,
      ]);
    }
    assert.notDeepEqual(after(ACHIEVEMENT, `${ACH}/alignment/0/targetUrl`, 'no address'), []);
  });
  test('T-20: "Passing" is no state of a result; as a value or a level it is', () => {
    const status = '/credentialSubject/result/0/status';
    assert.deepEqual(after(ACHIEVEMENT, status, 'Passing'), [`fail enum-unknown ${status}`]);
    assert.deepEqual(after(ACHIEVEMENT, status, 'Completed'), []);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/result/0/value', 'Passing'), []);
    assert.deepEqual(
      after(ACHIEVEMENT, `${ACH}/resultDescription/0/allowedValue`, ['Not Yet', 'Passing']),
      [],
    );
  });
});
