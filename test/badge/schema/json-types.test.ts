import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  faultsOf,
  type JsonObject,
  loadOlder,
  type Model,
  MODEL_OB2,
  MODEL_OB3,
  type Property,
} from '../../../src/badge/index.js';
import { ACHIEVEMENT, ASSERTION, CLR, copy, type Draft, ENDORSEMENT } from '../samples.js';
import { ACH, after, at, brief, changed } from './faults.js';

await loadOlder();

interface Spot {
  readonly pointer: string;
  readonly property: Property;
  readonly className: string;
  readonly name: string;
}

/** Every property of every class as it is in a sample, by walking the table and the sample together. */
function* spots(node: any, className: string, pointer: string, model: Model): Generator<Spot> {
  const { properties, ofType } = model[className]!;
  const all = Object.assign({}, properties, ...Object.values(ofType ?? {}));
  for (const [name, property] of Object.entries<Property>(all)) {
    if (node[name] === undefined) continue;
    yield { pointer: `${pointer}/${name}`, property, className, name };
    if (typeof property.type === 'string') continue;
    const items: any[] = Array.isArray(node[name]) ? node[name] : [node[name]];
    for (const [index, item] of items.entries()) {
      if (typeof item === 'object')
        yield* spots(
          item,
          property.type.class,
          Array.isArray(node[name]) ? `${pointer}/${name}/${index}` : `${pointer}/${name}`,
          model,
        );
    }
  }
}
const OB3_SPOTS: ReadonlyArray<readonly [JsonObject, Spot[]]> = [
  [ACHIEVEMENT, [...spots(ACHIEVEMENT, 'AchievementCredential', '', MODEL_OB3)]],
  [ENDORSEMENT, [...spots(ENDORSEMENT, 'EndorsementCredential', '', MODEL_OB3)]],
  [CLR, [...spots(CLR, 'ClrCredential', '', MODEL_OB3)]],
];
const ALL_SPOTS = [
  ...OB3_SPOTS,
  [ASSERTION, [...spots(ASSERTION, 'Assertion', '', MODEL_OB2)]],
] as const;

test('the samples contain every property of every class of the OB 3.0 table', () => {
  const seen = new Set(
    OB3_SPOTS.flatMap(([, list]) => list.map(({ className, name }) => `${className}.${name}`)),
  );
  const generic = new Set([
    'VerifiableCredential',
    'VcIssuer',
    'VerifiablePresentation',
    'AnyNode',
  ]);
  const shared = new Set(Object.keys(MODEL_OB3['VerifiableCredential']!.properties));
  const unseen = Object.entries(MODEL_OB3)
    .filter(([name]) => !generic.has(name))
    .flatMap(([className, { properties }]) =>
      Object.keys(properties)
        .filter(
          (name) =>
            !seen.has(`${className}.${name}`) &&
            !(className.endsWith('Credential') && shared.has(name)),
        )
        .map((name) => `${className}.${name}`),
    );
  assert.deepEqual(unseen, []);
});

const WRONG: ReadonlyArray<readonly [string, unknown]> = [
  ['number', 7],
  ['boolean', true],
  ['string', 'words'],
  ['object', { a: 1 }],
  ['array', ['x', 'y']],
];
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  boolean: ['boolean'],
  number: ['number'],
  oldDate: ['number', 'string'],
  object: ['object'],
  endorsement: ['object'],
  credential: ['object', 'string'],
};
const rightTypes = ({ type, max, string }: Property): readonly string[] => [
  ...(typeof type === 'string'
    ? (RIGHT[type] ?? ['string'])
    : ['object', ...(string ? ['string'] : [])]),
  ...(max === 'many' ? ['array'] : []),
];

describe('V-15: a wrong JSON type anywhere fails at its place, and nothing crashes', () => {
  for (const [document, list] of ALL_SPOTS) {
    for (const { pointer, property } of list) {
      test(`${pointer} of ${String(document['id'])}`, () => {
        for (const [kind, value] of WRONG.filter(
          ([word]) => !rightTypes(property).includes(word),
        )) {
          const faults = faultsOf(changed(document, pointer, value));
          assert.ok(
            faults.some(
              (fault) =>
                fault.outcome === 'fail' &&
                (fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`)),
            ),
            `${kind}: ${brief(faults).join('; ')}`,
          );
        }
      });
    }
  }
});

describe('M-3: null and the empty array where nothing is required are remarks', () => {
  for (const [document, list] of ALL_SPOTS) {
    const optional = list.filter(
      ({ property, pointer }) => property.min === 0 && !['/credentialSubject/id'].includes(pointer),
    );
    test(`${optional.length} properties of ${String(document['id'])}`, () => {
      for (const { pointer } of optional) {
        assert.deepEqual(after(document, pointer, null), [`warn property-null ${pointer}`]);
        assert.deepEqual(after(document, pointer, []), [`warn property-empty ${pointer}`]);
      }
    });
  }
});

describe('arrays and single values (M-2, P-10)', () => {
  test('a bare value where an array is required is a remark; where "compacted" is allowed, nothing', () => {
    assert.deepEqual(
      after(
        ACHIEVEMENT,
        `${ACH}/alignment`,
        (ACHIEVEMENT as Draft)['credentialSubject'].achievement.alignment[0],
      ),
      [`warn property-not-array ${ACH}/alignment`],
    );
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/tag`, 'bench'), [
      `warn property-not-array ${ACH}/tag`,
    ]);
    assert.deepEqual(
      after(ACHIEVEMENT, '/credentialStatus', { type: 'BitstringStatusListEntry' }),
      [],
    );
  });
  test('one object in an array is a remark, two are a fault, and the issuer is never in an array', () => {
    const subject = (ACHIEVEMENT as Draft)['credentialSubject'];
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject', [subject]), [
      'warn property-count /credentialSubject',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject', [subject, subject]), [
      'fail property-count /credentialSubject',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/issuer', [ACHIEVEMENT['issuer']]), [
      'fail property-count /issuer',
    ]);
  });
  test('a scalar in an array of one is type confusion', () => {
    for (const pointer of [
      '/validUntil',
      '/id',
      `${ACH}/creditsAvailable`,
      '/credentialSubject/identifier/0/hashed',
    ]) {
      const [holder, name] = at(copy(ACHIEVEMENT), pointer);
      assert.deepEqual(after(ACHIEVEMENT, pointer, [holder[name]]), [
        `fail property-type ${pointer}`,
      ]);
    }
  });
  test('N7: hashed is a boolean; a numeral is no number', () => {
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/identifier/0/hashed', 'false'), [
      'fail property-type /credentialSubject/identifier/0/hashed',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/credentialSubject/creditsEarned', '4'), [
      'fail property-type /credentialSubject/creditsEarned',
    ]);
  });
});
