import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { buildCredential, lint, ruleProfiles, type RuleProfile } from '../../../src/issue.js';
import { draft, NOW } from '../drafts.js';

const issuer = 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi';
const bare = await buildCredential(
  {
    issuer: { name: 'College' },
    recipient: { id: 'did:example:ada' },
    achievement: {
      id: 'https://college.example/a',
      name: 'A',
      description: 'B',
      criteria: { id: 'https://college.example/criteria' },
    },
  },
  { issuer, now: NOW },
);
const full = await buildCredential(
  {
    ...draft,
    source: { id: 'did:example:assessor', name: 'Assessor' },
    achievement: {
      ...draft.achievement,
      achievementType: 'MicroCredential',
      inLanguage: 'en',
      version: '1.0',
      creditsAvailable: 2,
      alignments: [
        {
          name: 'Robots',
          url: 'https://f.example/r',
          framework: 'F',
          code: '1.2',
          type: 'CFItem',
        },
      ],
    },
  },
  { issuer, now: NOW },
);

const levels = async (
  document: JsonObject,
  profile: string,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await lint(document, { profiles: [profile], statusList: true })).map(({ code, level }) => [
      code,
      level,
    ]),
  );

describe('rule profiles', () => {
  test('T-1: each is named with a version and a source, and never calls a badge certified', () => {
    assert.deepEqual(
      ruleProfiles().map(({ id }) => id),
      [
        'ob-3.0',
        'trusted-style-knowledge',
        'trusted-style-application',
        'trusted-style-other',
        'eu-micro-credential',
      ],
    );
    for (const profile of ruleProfiles()) {
      assert.match(profile.version, /^\d+\.\d+\.\d+$/);
      assert.doesNotMatch(JSON.stringify(profile), /certified/i);
      const ids = profile.rules.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, profile.id);
    }
  });

  test('T-1: the same gaps weigh by the kind of microcredential', async () => {
    const knowledge = await levels(bare, 'trusted-style-knowledge');
    const application = await levels(bare, 'trusted-style-application');
    const other = await levels(bare, 'trusted-style-other');
    for (const [rule, ...wanted] of [
      ['credential-type', 'required', 'required', 'recommended'],
      ['image', 'required', 'required', 'required'],
      ['earning-criteria', 'required', 'required', 'required'],
      ['issuer-contact', 'required', 'required', 'required'],
      ['issuer-accreditation', 'if-available', 'if-available', 'if-available'],
      ['skill-alignment', 'required', 'required', 'recommended'],
      ['assessment-described', 'required', 'required', undefined],
      ['result', 'recommended', 'recommended', undefined],
      ['evidence', 'if-available', 'required', 'if-available'],
      ['assessor', 'if-available', 'recommended', undefined],
      ['expiry', 'if-available', 'if-available', 'if-available'],
      ['credit', 'if-available', 'if-available', 'if-available'],
      ['language-and-version', 'recommended', 'recommended', 'recommended'],
      ['award-date', undefined, undefined, undefined],
      ['title-and-description', undefined, undefined, undefined],
    ] as const)
      assert.deepEqual([knowledge[rule], application[rule], other[rule]], wanted, rule);
  });

  test('T-1: a full badge leaves only what the issuer may not have', async () => {
    for (const kind of ['knowledge', 'application', 'other'])
      assert.deepEqual(await levels(full, `trusted-style-${kind}`), {
        'issuer-accreditation': 'if-available',
      });
  });

  test('T-1: a badge without status misses it, unless a list is planned', async () => {
    const codes = (await lint(full, { profiles: ['trusted-style-other'] })).map(({ code }) => code);
    assert.ok(codes.includes('status'));
  });

  test('the European elements: what has no field is left to a person', async () => {
    assert.deepEqual(await levels(bare, 'eu-micro-credential'), {
      'issuer-country': 'required',
      'learning-outcomes': 'required',
      workload: 'required',
      'assessment-type': 'required',
      level: 'to-check',
      participation: 'to-check',
      'quality-assurance': 'to-check',
      grade: 'if-available',
      'optional-elements': 'to-check',
    });
    const there = {
      ...full,
      issuer: {
        ...(full['issuer'] as JsonObject),
        address: { type: ['Address'], addressCountryCode: 'IE' },
      },
    };
    assert.deepEqual(Object.values(await levels(there, 'eu-micro-credential')), [
      'to-check',
      'to-check',
      'to-check',
      'to-check',
    ]);
    assert.ok((await lint(there)).every(({ level }) => level !== 'fault'));
  });

  test('a definition alone is judged by the rules for definitions, with pointers into it', async () => {
    const { achievement } = bare['credentialSubject'] as unknown as Record<string, JsonObject>;
    const definition = { '@context': 'https://example.org/', ...achievement };
    const found = await lint(definition, { profiles: ['ob-3.0', 'eu-micro-credential'] });
    const pointers = found.map(({ code, pointer }) => `${code} ${pointer}`);
    assert.ok(pointers.includes('criteria-narrative /criteria'), pointers.join());
    assert.ok(pointers.includes('assessment-type /resultDescription'), pointers.join());
    assert.ok(!pointers.some((one) => one.includes('credentialSubject') || one.includes('issuer')));
    const [fault] = await lint({ ...definition, name: 7 } as unknown as JsonObject);
    assert.deepEqual([fault?.level, fault?.pointer], ['fault', '/name']);
  });

  test('T-10: an alignment, a result description and a profile are judged alone too', async () => {
    const codes = async (part: JsonObject): Promise<string[]> =>
      (await lint(part)).map(({ level, code, pointer }) => `${level} ${code} ${pointer}`);
    assert.deepEqual(
      await codes({ type: ['Alignment'], targetName: 'N', targetUrl: 'https://x.example/' }),
      ['recommended alignment-framework ', 'recommended alignment-type '],
    );
    assert.deepEqual(await codes({ type: ['Alignment'], targetName: 'N' }), [
      'fault property-missing /targetUrl',
      'recommended alignment-framework ',
      'recommended alignment-type ',
    ]);
    assert.deepEqual(await codes({ type: ['Profile'], name: 'College' }), [
      'fault property-missing /id',
    ]);
    assert.deepEqual(
      await codes({
        id: 'urn:x:1',
        type: ['ResultDescription'],
        name: 'N',
        resultType: 'RubricCriterionLevel',
      }),
      ['required rubric-without-levels '],
    );
  });
});

const own: RuleProfile = {
  id: 'house',
  version: '1.0.0',
  title: 'House rules',
  source: 'Our handbook',
  rules: [
    {
      id: 'tags',
      level: 'required',
      at: '/credentialSubject/achievement/tag',
      need: { some: [] },
      when: '/credentialSubject/achievement/alignment',
      reason: 'We search by tags.',
      fix: 'Add tag.',
    },
  ],
};

describe('rule profiles of your own', () => {
  test('apply like the others, where their condition is met', async () => {
    const { achievement, ...subject } = full['credentialSubject'] as unknown as Record<
      string,
      JsonObject
    >;
    const { tag: _, ...untagged } = achievement!;
    const without = { ...full, credentialSubject: { ...subject, achievement: untagged } };
    assert.deepEqual(
      (await lint(without as JsonObject, { profiles: [own] })).map(({ profile, code }) => [
        profile,
        code,
      ]),
      [['house', 'tags']],
    );
    assert.deepEqual(await lint(full, { profiles: [own] }), []);
    assert.deepEqual(await lint(bare, { profiles: [own] }), []);
  });

  for (const [what, profile, message] of [
    ['an unknown id', 'trusted', /expected one of ob-3\.0, .*; got trusted/],
    ['no profile', 7, /expected id, version, title and rules/],
    ['no rules', { ...own, rules: {} }, /expected id, version, title and rules/],
    ['a rule that is no object', { ...own, rules: ['x'] }, /house: rules\[0\]: expected an object/],
    [
      'a level that does not exist',
      { ...own, rules: [{ ...own.rules[0], level: 'must' }] },
      /rules\[0\]\.level/,
    ],
    [
      'a need that does not exist',
      { ...own, rules: [{ ...own.rules[0], need: { has: [] } }] },
      /rules\[0\]\.need/,
    ],
    [
      'two needs',
      { ...own, rules: [{ ...own.rules[0], need: { some: [], every: [] } }] },
      /rules\[0\]\.need/,
    ],
    [
      'a check that does not exist',
      { ...own, rules: [{ ...own.rules[0], need: { check: 'toString' } }] },
      /need/,
    ],
    [
      'a need of a prototype',
      { ...own, rules: [{ ...own.rules[0], need: { constructor: [] } }] },
      /need/,
    ],
    [
      'a place that is no pointer',
      { ...own, rules: [{ ...own.rules[0], at: 'tag' }] },
      /rules\[0\]\.at/,
    ],
    [
      'a member that does not exist',
      { ...own, rules: [{ ...own.rules[0], fixx: 'y' }] },
      /no member fixx/,
    ],
  ] as const)
    test(`${what} is refused by name`, async () => {
      await assert.rejects(
        lint(full, { profiles: [profile as unknown as RuleProfile] }),
        (error) => error instanceof TypeError && message.test(error.message),
      );
    });

  test('what is not an object is refused', async () => {
    for (const value of [undefined, null, [], 'x', 7])
      await assert.rejects(lint(value as unknown as JsonObject), TypeError);
  });
});
