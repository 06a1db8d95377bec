import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import {
  createKey,
  defineAchievement,
  defineAlignment,
  defineEndorsement,
  defineProfile,
  defineResultDescription,
  issue,
  rubric,
  type AchievementDraft,
  type ResultDescriptionDraft,
} from '../../src/issue.js';
import { verify } from '../../src/verify.js';
import { draft, NOW } from './drafts.js';

const faultsOf = (pattern: RegExp) => (error: unknown) =>
  error instanceof BadgeError &&
  error.code === 'draft-not-conformant' &&
  pattern.test((error.params['faults'] as readonly string[]).join('\n'));
const achievement: AchievementDraft = {
  ...draft.achievement,
  resultDescriptions: [
    rubric({
      name: 'The robot moves',
      levels: [{ name: 'Not yet' }, { name: 'By itself', points: 3 }],
      required: 'By itself',
    }),
  ],
};

describe('an achievement that is defined', () => {
  test('I-2: is used in every badge as it is, with the same ids of levels, and signed', async () => {
    const definition = await defineAchievement(achievement);
    const signer = await createKey();
    const [first, second] = await Promise.all(
      ['ada@example.org', 'bob@example.org'].map((email) =>
        issue(
          { issuer: { name: 'College' }, recipient: { email }, achievement: definition },
          { signer, now: NOW },
        ),
      ),
    );
    const { '@context': _, ...published } = definition;
    for (const { credential, report } of [first!, second!]) {
      const subject = credential['credentialSubject'] as JsonObject;
      assert.deepEqual(subject['achievement'], JSON.parse(JSON.stringify(published)));
      assert.equal(report.verdict, 'valid');
    }
    assert.deepEqual((definition['@context'] as readonly unknown[]).length, 2);
  });

  test('members that OB 3.0 has and drafts lacked', async () => {
    const definition = await defineAchievement({
      ...achievement,
      otherIdentifiers: [
        { identifier: 'ce-0fd1e3a1-4a0c-4bd1-9a5c-0d6e7a0f1c11', type: 'ext:ctid' },
      ],
      creator: {
        id: 'https://college.example/',
        address: { countryCode: 'IE', locality: 'Cork', street: '1 Quay', postalCode: 'T12' },
        otherIdentifiers: [{ identifier: '17', type: 'sourcedId' }],
      },
    });
    const creator = definition['creator'] as JsonObject;
    assert.deepEqual(creator['address'], {
      type: ['Address'],
      addressCountryCode: 'IE',
      addressLocality: 'Cork',
      streetAddress: '1 Quay',
      postalCode: 'T12',
    });
    assert.deepEqual(creator['otherIdentifier'], [
      { type: 'IdentifierEntry', identifier: '17', identifierType: 'sourcedId' },
    ]);
  });

  for (const [what, given, pattern] of [
    ['nothing', undefined, /\/name property-missing/],
    ['a text', 'Robotics', /\/name property-missing/],
    ['a list', [], /\/name property-missing/],
    ['no criteria', { name: 'N', description: 'D' }, /\/criteria property-missing/],
    ['a number as name', { ...achievement, name: 7 }, /\/name property-type/],
    ['a relative id', { ...achievement, id: 'robotics' }, /\/id id-not-absolute/],
    [
      'an unknown type',
      { ...achievement, achievementType: 'Medal' },
      /\/achievementType enum-unknown/,
    ],
    ['alignments that are no list', { ...achievement, alignments: 'x' }, /\/alignment/],
    [
      'an address that is a text',
      { ...achievement, creator: { id: 'urn:x:1', address: 'Cork' } },
      /\/creator\/address/,
    ],
    [
      'an identifier without type',
      { ...achievement, otherIdentifiers: [{ identifier: 'x' }] },
      /\/otherIdentifier\/0\/identifierType property-missing|\/otherIdentifier\/0 property-missing/,
    ],
  ] as const)
    test(`${what} is refused with a pointer into it`, async () => {
      await assert.rejects(
        defineAchievement(given as unknown as AchievementDraft),
        faultsOf(pattern),
      );
    });
});

describe('other parts', () => {
  test('T-10: a profile, an alignment and a result description', async () => {
    assert.deepEqual(await defineProfile({ id: 'https://c.example/', name: 'C' }), {
      id: 'https://c.example/',
      type: ['Profile'],
      name: 'C',
    });
    assert.equal(
      (await defineAlignment({ name: 'N', url: 'https://s.example/7', framework: 'F' }))[
        'targetFramework'
      ],
      'F',
    );
    const exam = await defineResultDescription({ name: 'Exam', type: 'Percent', valueMax: 100 });
    assert.equal(exam['valueMax'], '100');
    assert.match(String(exam['id']), /^urn:uuid:/);
  });

  test('are refused with a pointer into them', async () => {
    await assert.rejects(defineProfile({ name: 'C' }), faultsOf(/^\/id property-missing/));
    await assert.rejects(
      defineAlignment({ name: 'N' } as never),
      faultsOf(/^\/targetUrl property-missing/),
    );
    await assert.rejects(
      defineResultDescription({ name: 'E', type: 'Marks' }),
      faultsOf(/^\/resultType enum-unknown/),
    );
    for (const value of [undefined, null, 7, 'x'])
      await assert.rejects(
        defineResultDescription(value as unknown as ResultDescriptionDraft),
        faultsOf(/property-missing/),
      );
  });

  test('T-20: a rubric names the level that is required by its id', () => {
    const described = rubric({ name: 'R', levels: [{ name: 'A' }, { name: 'B' }], required: 'B' });
    assert.equal(described.requiredLevel, described.levels![1]!.id);
    assert.equal(described.type, 'RubricCriterionLevel');
    assert.throws(() => rubric({ name: 'R', levels: [] }), faultsOf(/\/levels/));
    assert.throws(() => rubric({ name: 'R' } as never), faultsOf(/\/levels/));
    assert.throws(
      () => rubric({ name: 'R', levels: [{ name: 'A' }], required: 'C' }),
      faultsOf(/\/required .*got C/),
    );
  });

  test('M-25, M-26: an endorsement is signed, and counts where it is about the achievement', async () => {
    const endorser = await createKey();
    const { credential: endorsement } = await issue(
      defineEndorsement({
        about: draft.achievement.id!,
        name: 'Endorsed',
        comment: 'We hire for it.',
        issuer: { name: 'Robots Ltd' },
        now: NOW,
      }),
      { signer: endorser, now: NOW },
    );
    const definition = await defineAchievement({ ...achievement, endorsements: [endorsement] });
    const { badge, report } = await issue(
      { ...draft, achievement: definition },
      { signer: await createKey(), now: NOW },
    );
    assert.equal(report.verdict, 'valid');
    const again = await verify(badge, { now: NOW });
    const found = again.findings.filter(({ check }) => check === 'endorsement');
    assert.ok(
      found.length > 0 && found.every(({ outcome }) => outcome !== 'fail'),
      JSON.stringify(found),
    );
    for (const about of [undefined, '', 7])
      assert.throws(() => defineEndorsement({ about: about as string, name: 'E' }), TypeError);
  });
});
