import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  loadOlder,
  ACHIEVEMENT_TYPE,
  ALIGNMENT_TARGET_TYPE,
  ASSOCIATION_TYPE,
  faultsOf,
  IDENTIFIER_TYPE,
  MODEL_OB2,
  MODEL_OB3,
  RESULT_STATUS_TYPE,
  RESULT_TYPE,
  type Fault,
  type JsonObject,
  type Model,
  type Property,
} from '../../../src/badge/index.js';
import {
  ACHIEVEMENT,
  ACHIEVEMENT_V1,
  ASSERTION,
  CLR,
  copy,
  ENDORSEMENT,
  type Draft,
} from '../samples.js';

await loadOlder();

const ACH = '/credentialSubject/achievement';

/** The holder and the name of the member that a JSON pointer names. */
function at(document: Draft, pointer: string): [holder: any, name: string] {
  const path = pointer.split('/').slice(1);
  const name = path.pop()!;
  return [path.reduce((node: any, step) => node[step], document), name];
}
function changed(document: JsonObject, pointer: string, value: unknown): JsonObject {
  const draft = copy(document);
  const [holder, name] = at(draft, pointer);
  if (value === undefined) delete holder[name];
  else holder[name] = value;
  return draft as JsonObject;
}
const brief = (faults: readonly Fault[]): string[] =>
  faults.map(({ outcome, code, pointer }) => `${outcome} ${code} ${pointer}`);
const after = (document: JsonObject, pointer: string, value: unknown, strict = false): string[] =>
  brief(faultsOf(changed(document, pointer, value), { strict }));

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

interface Spot {
  readonly pointer: string;
  readonly property: Property;
  readonly className: string;
  readonly name: string;
}

/** Every property of every class as it stands in a sample, by walking the table and the sample together. */
function* spots(node: any, className: string, pointer: string, model: Model): Generator<Spot> {
  for (const [name, property] of Object.entries(model[className]!.properties)) {
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

describe('contexts and types (V-10, V-11, M-10, M-12)', () => {
  const [vc2, ob] = ACHIEVEMENT['@context'] as string[];
  const withContexts = (...contexts: unknown[]): string[] =>
    after(ACHIEVEMENT, '/@context', contexts);
  test('every 3.0.x file counts, the alias with a remark', () => {
    for (const version of ['', '-3.0.1', '-3.0.2', '-3.0.3'])
      assert.deepEqual(
        withContexts(vc2, `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`),
        [],
      );
    assert.deepEqual(
      withContexts(vc2, 'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld'),
      ['warn context-alias /@context/1'],
    );
  });
  test('missing, in the wrong order, empty or of another type', () => {
    assert.deepEqual(withContexts(ob), ['fail context-missing /@context/0']);
    assert.deepEqual(withContexts(vc2), ['fail context-missing /@context/1']);
    assert.deepEqual(withContexts(vc2, 'https://w3id.org/security/data-integrity/v2'), [
      'fail context-missing /@context/1',
    ]);
    assert.deepEqual(withContexts(ob, vc2), [
      'fail context-order /@context/0',
      'fail context-order /@context/0',
    ]);
    assert.deepEqual(withContexts(vc2, 'https://w3id.org/security/data-integrity/v2', ob), [
      'fail context-order /@context/2',
    ]);
    assert.deepEqual(withContexts(), ['fail context-missing /@context']);
    assert.deepEqual(after(ACHIEVEMENT, '/@context', undefined), [
      'fail context-missing /@context',
    ]);
    assert.deepEqual(withContexts(vc2, ob, 7), ['fail property-type /@context']);
  });
  test('P-11: an unknown URL in its place may be a copy, which cannot be decided: unsupported', () =>
    assert.deepEqual(withContexts(vc2, 'https://copies.example/ob3.json'), [
      'unsupported context-missing /@context/1',
    ]));
  test('M-9: further contexts and properties are not for this check', () => {
    assert.deepEqual(
      withContexts(vc2, ob, 'https://extension.example/context.json', {
        note: 'https://extension.example/note',
      }),
      [],
    );
    assert.deepEqual(after(ACHIEVEMENT, `${ACH}/note`, { any: ['thing'] }), []);
  });
  test('V-10: AchievementCredential is the same class; another word is no badge', () => {
    assert.deepEqual(
      after(ACHIEVEMENT, '/type', ['VerifiableCredential', 'AchievementCredential']),
      [],
    );
    assert.deepEqual(after(ACHIEVEMENT, '/type', ['OpenBadgeCredential']), [
      'fail type-missing /type',
    ]);
    assert.ok(
      after(ACHIEVEMENT, '/type', ['VerifiableCredential', 'Diploma']).includes(
        'fail type-missing /type',
      ),
    );
  });
  test("M-10: the first context decides the form, so the other form's date does not count", () => {
    const other = changed(
      changed(ACHIEVEMENT, '/validFrom', undefined),
      '/issuanceDate',
      '2026-03-02T00:00:00Z',
    );
    assert.deepEqual(brief(faultsOf(other)), ['fail property-missing /validFrom']);
  });
});

describe('other documents inside (M-25, C-2): only that they are such', () => {
  test('endorsements', () => {
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0/type', ['VerifiableCredential']), [
      'fail type-missing /endorsement/0/type',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0', 'eyJh.eyJi.c2ln'), [
      'fail property-type /endorsement/0',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsementJwt/0', 'not a jws'), [
      'fail property-value /endorsementJwt/0',
    ]);
    assert.deepEqual(after(ACHIEVEMENT, '/endorsement/0/issuer', 7), []);
  });
  test('the credentials of a CLR', () => {
    assert.deepEqual(
      after(CLR, '/credentialSubject/verifiableCredential/1', {
        type: 'EnvelopedVerifiableCredential',
        id: 'data:application/vc+jwt,a.b.c',
      }),
      [],
    );
    assert.deepEqual(after(CLR, '/credentialSubject/verifiableCredential/1', 'words'), [
      'fail property-type /credentialSubject/verifiableCredential/1',
    ]);
    assert.deepEqual(after(CLR, '/credentialSubject/verifiableCredential/0/issuer', 7), []);
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

describe('OB 2.0 and older (4.1, O-1, O-10, O-40)', () => {
  test('references by id may replace objects; a data: image only a BadgeClass', () => {
    for (const pointer of [
      '/badge',
      '/badge/issuer',
      '/badge/criteria',
      '/badge/image',
      '/image',
      '/evidence',
    ])
      assert.deepEqual(after(ASSERTION, pointer, 'https://issuer.example/x'), []);
    assert.deepEqual(after(ASSERTION, '/image', 'data:image/png;base64,AAAA'), [
      'fail property-value /image',
    ]);
    assert.deepEqual(after(ASSERTION, '/image', { id: 'data:image/png;base64,AAAA' }), [
      'fail property-value /image/id',
    ]);
    assert.deepEqual(after(ASSERTION, '/badge/image', 'data:image/png;base64,AAAA'), []);
  });
  test('O-2: the image of a BadgeClass is a PNG or an SVG, as URL or data: URI; a URL does not reveal the kind', () => {
    for (const fine of [
      'https://issuer.example/x.png',
      'https://issuer.example/picture',
      'data:image/png;base64,AAAA',
      'data:image/svg+xml,%3Csvg/%3E',
      'DATA:image/PNG;base64,AAAA',
    ]) {
      assert.deepEqual(after(ASSERTION, '/badge/image', fine), []);
      assert.deepEqual(after(ASSERTION, '/badge/image', { id: fine }), []);
    }
    for (const other of [
      'data:image/jpeg;base64,AAAA',
      'data:text/html,<script>1</script>',
      'data:,x',
      'data:image/pngx;base64,AAAA',
    ]) {
      assert.deepEqual(after(ASSERTION, '/badge/image', other), [
        'fail property-value /badge/image',
      ]);
      assert.deepEqual(after(ASSERTION, '/badge/image', { id: other }), [
        'fail property-value /badge/image/id',
      ]);
    }
    assert.deepEqual(after(ASSERTION, '/badge/image', undefined), [
      'fail property-missing /badge/image',
    ]);
    assert.deepEqual(
      after(ASSERTION, '/badge/issuer/image', 'data:image/jpeg;base64,AAAA'),
      [],
      'said of the badge’s own picture only',
    );
  });
  test('a hosted assertion is known by a URL, a signed one need not be', () => {
    assert.deepEqual(after(ASSERTION, '/id', 'urn:uuid:1'), ['fail id-not-absolute /id']);
    assert.deepEqual(
      brief(
        faultsOf(
          changed(changed(ASSERTION, '/id', 'urn:uuid:1'), '/verification', {
            type: 'SignedBadge',
            creator: 'https://issuer.example/key',
          }),
        ),
      ),
      [],
    );
  });
  test('dates: zone missing or UNIX seconds are remarks, reversed ones a fault', () => {
    assert.deepEqual(after(ASSERTION, '/issuedOn', '2026-03-01'), [
      'warn date-no-offset /issuedOn',
    ]);
    assert.deepEqual(after(ASSERTION, '/issuedOn', 1700000000), [
      'warn property-deprecated-form /issuedOn',
    ]);
    assert.deepEqual(after(ASSERTION, '/issuedOn', 'yesterday'), ['fail date-format /issuedOn']);
    assert.deepEqual(after(ASSERTION, '/expires', '2020-01-01T00:00:00Z'), [
      'fail dates-reversed /expires',
    ]);
  });
  test('a revoked assertion needs only id and revoked', () =>
    assert.deepEqual(
      faultsOf({
        '@context': 'https://w3id.org/openbadges/v2',
        id: 'https://issuer.example/1',
        revoked: true,
        revocationReason: 'Error',
      }),
      [],
    ));
  test('an endorsement', () => {
    const endorsement = {
      '@context': 'https://w3id.org/openbadges/v2',
      id: 'https://e.example/1',
      type: 'Endorsement',
      claim: { id: 'https://issuer.example/badges/1', endorsementComment: 'Yes' },
      issuer: 'https://e.example/profile',
      issuedOn: '2026-03-01T00:00:00Z',
      verification: { type: 'hosted' },
    };
    assert.deepEqual(faultsOf(endorsement), []);
    assert.deepEqual(brief(faultsOf({ ...endorsement, claim: {} })), [
      'fail property-missing /claim/id',
    ]);
  });
  test('properties that 1.0 and 0.5 did not require are not reported as missing; a wrong type still fails', () => {
    const v1 = {
      uid: '1',
      recipient: { type: 'email', identity: 'a@b.example', hashed: false },
      badge: 'https://i.example/b',
      issuedOn: 1400000000,
      verify: { type: 'hosted', url: 'https://i.example/1' },
    };
    assert.deepEqual(faultsOf(v1), []);
    assert.deepEqual(brief(faultsOf({ ...v1, recipient: { ...v1.recipient, hashed: 'false' } })), [
      'fail property-type /recipient/hashed',
    ]);
    assert.deepEqual(
      faultsOf({
        recipient: 'a@b.example',
        badge: {
          name: 'n',
          image: '/i.png',
          criteria: '/c',
          issuer: { origin: 'https://o.example', name: 'O' },
        },
      }),
      [],
    );
  });
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
