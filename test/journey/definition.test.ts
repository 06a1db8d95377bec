import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../src/badge/contract.js';
import { checkDefinition, usableDefinition } from '../../src/journey/definition/check.js';
import { fromAchievement } from '../../src/journey/definition/from-achievement.js';
import { readNarrative } from '../../src/journey/definition/narrative.js';
import { publishDefinition } from '../../src/journey/definition/publish.js';
import { DEFINITION_RULES } from '../../src/journey/definition/rules.js';
import { toAchievement } from '../../src/journey/definition/to-achievement.js';
import { JourneyError } from '../../src/journey/error.js';
import { definitions } from './support/arbitrary-definition.js';
import { DEFINITION } from './support/definition.js';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** Sets the value at a JSON pointer of a copy. */
function changed(pointer: string, value: unknown): unknown {
  const document = copy(DEFINITION) as unknown as Record<string, never>;
  const path = pointer.split('/').slice(1);
  const last = path.pop()!;
  const holder = path.reduce<Record<string, never>>((at, name) => at[name]!, document);
  if (value === undefined) delete holder[last];
  else holder[last] = value as never;
  return document;
}

describe('checks for authors', () => {
  test('a whole definition has nothing to mend', () => {
    assert.deepEqual(checkDefinition(DEFINITION), []);
    assert.equal(usableDefinition(DEFINITION), DEFINITION);
  });

  const [level] = DEFINITION.parts[1]!.criteria[0]!.levels;
  const twoLevels = [level!, { ...level!, id: 'b' }];
  const CASES: ReadonlyArray<readonly [code: string, at: string, value: unknown, where?: string]> =
    [
      ['shape', '/parts', 'three'],
      ['shape', '/parts/1/kind', 'other'],
      ['shape', '/keyMethod', undefined],
      ['id-not-absolute', '/id', 'questions'],
      ['id-unusable', '/parts/0/id', 'a b'],
      ['id-repeated', '/parts/0/id', 'plan', '/parts/1/requirements/0/id'],
      ['version-missing', '/version', ' '],
      ['name-missing', '/name', ''],
      ['competency-missing', '/competency', ''],
      ['competency-several', '/competency', 'Plans lessons. Asks questions.'],
      ['competency-long', '/competency', 'a'.repeat(301)],
      ['method-missing', '/keyMethod', '\n'],
      ['components-missing', '/components', []],
      ['research-missing', '/research', []],
      ['research-without-url', '/research/0/url', undefined, '/research/0'],
      ['guidelines-missing', '/guidelines', ''],
      ['parts-missing', '/parts', []],
      ['evidence-part-missing', '/parts/1/kind', 'overview', '/parts'],
      ['part-empty', '/parts/2/requirements', []],
      ['part-without-rubric', '/parts/2/criteria', []],
      ['levels-too-few', '/parts/1/criteria/0/levels', [level]],
      ['required-level-unknown', '/parts/1/criteria/0/required', 'most'],
      ['required-level-lowest', '/parts/1/criteria/0/required', 'none'],
      [
        'level-undescribed',
        '/parts/1/criteria/0/levels',
        twoLevels.map(({ id, name }) => ({ id, name })),
        '/parts/1/criteria/0/levels/0',
      ],
      ['criterion-unreachable', '/parts/1/criteria/0/evidence', []],
      ['criterion-evidence-unknown', '/parts/1/criteria/0/evidence/1', 'film'],
      [
        'criterion-evidence-optional',
        '/parts/1/requirements/0/optional',
        true,
        '/parts/1/criteria/0/evidence',
      ],
      [
        'requirement-unassessed',
        '/parts/1/criteria/0/evidence',
        ['plan'],
        '/parts/1/requirements/1',
      ],
      ['bounds-impossible', '/parts/0/requirements/0/words', { min: 9, max: 8 }],
      ['bounds-impossible', '/parts/1/requirements/0/count', { min: -1 }],
      ['accept-missing', '/parts/1/requirements/0/accept', []],
      ['media-type-unknown', '/parts/1/requirements/0/mediaTypes/0', 'text/html'],
      ['media-type-not-cleaned', '/parts/1/requirements/0/mediaTypes/0', 'video/*'],
      ['file-size-beyond-limit', '/parts/1/requirements/0/maxBytes', 104_857_601],
      ['file-size-beyond-limit', '/parts/1/requirements/0/maxBytes', 0],
      ['skills-missing', '/skills', []],
      ['issuer-missing', '/issuer/name', undefined],
      ['profile-id-missing', '/issuer/id', undefined],
      ['profile-id-missing', '/assessor/id', ''],
      ['fee-unusable', '/fee/currency', 'dollars', '/fee'],
      ['language-missing', '/inLanguage', undefined],
      ['policy-unusable', '/policy/attempts', 0],
    ];
  for (const [code, at, value, where = at] of CASES)
    test(`${code} at ${where}`, () => {
      const found = checkDefinition(changed(at, value));
      const one = found.find((finding) => finding.code === code && finding.pointer === where);
      assert.ok(one, JSON.stringify(found));
      assert.match(one.reason, /\.$/);
      assert.match(one.fix, /\.$/);
    });
  test('each rule has a case', () => {
    const tested = new Set(CASES.map(([code]) => code));
    assert.deepEqual(
      Object.keys(DEFINITION_RULES).filter((code) => !tested.has(code)),
      [],
    );
  });
  test('JSON of any kind is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => checkDefinition(value).length > 0),
      { seed: 1, numRuns: 200 },
    );
    assert.throws(
      () => usableDefinition({ ...DEFINITION, research: [] }),
      (error) =>
        error instanceof JourneyError &&
        error.code === 'definition-unusable' &&
        String(error.params['faults']).startsWith('/research research-missing'),
    );
  });
});

describe('definition and achievement', () => {
  test('a published definition is read without loss', () => {
    assert.deepEqual(fromAchievement(copy(publishDefinition(DEFINITION))), DEFINITION);
    fc.assert(
      fc.property(definitions, (definition) => {
        assert.deepEqual(fromAchievement(copy(publishDefinition(definition))), definition);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('the achievement of a badge has rubric, skills and criteria', () => {
    const achievement = copy(toAchievement(DEFINITION)) as JsonObject;
    assert.equal(achievement['achievementType'], 'MicroCredential');
    const results = achievement['resultDescription'] as JsonObject[];
    assert.equal(results.length, 3);
    assert.equal(results[1]!['id'], `${DEFINITION.id}#planned`);
    assert.equal(results[1]!['requiredLevel'], `${DEFINITION.id}#planned/all`);
    assert.ok(!('sections' in results[1]!) && !('microCredential' in achievement));
    const { parts: _, ...read } = fromAchievement(achievement);
    assert.equal(read.keyMethod, DEFINITION.keyMethod);
    assert.deepEqual(read.components, DEFINITION.components);
    assert.deepEqual(read.research, DEFINITION.research);
  });

  test('a narrative that was written otherwise is kept as guidelines', () => {
    for (const text of ['Make a robot.', '## Key Method\n\nx\n\n## Other\n\ny', '## Resources'])
      assert.equal(readNarrative(text).guidelines, text);
  });

  test('JSON that is no achievement is refused', () => {
    for (const value of [{}, { type: 'Achievement' }, { id: 'urn:x:1', type: 'Profile' }, null])
      assert.throws(
        () => fromAchievement(value as never),
        (error) => error instanceof JourneyError && error.code === 'definition-unusable',
      );
  });
});

/** An achievement of another issuer, with members and an assessment that a definition has no fields for. */
const FOREIGN: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'https://other.example/a',
  type: ['Achievement', 'ext:Thing'],
  name: 'Triage',
  description: 'Sorts patients by urgency.',
  criteria: { id: 'https://other.example/a/criteria', narrative: 'Pass the scenario.' },
  achievementType: 'Competency',
  creditsAvailable: 2,
  creator: { id: 'https://other.example/', type: ['Profile'], name: 'Other', official: 'Dr. X' },
  alignment: [{ type: ['Alignment'], targetName: 'T', targetUrl: 'https://t.example/' }],
  resultDescription: [
    {
      id: 'urn:x:exam',
      type: ['ResultDescription'],
      name: 'Exam',
      resultType: 'Percent',
      valueMin: '0',
    },
    {
      id: 'urn:x:case',
      type: ['ResultDescription', 'AssessmentResultDescription'],
      name: 'Case report',
      resultType: 'RubricCriterionLevel',
      requiredLevel: 'urn:x:case-good',
      rubricCriterionLevel: [
        { id: 'urn:x:case-poor', type: ['RubricCriterionLevel'], name: 'Poor', level: '1' },
        { id: 'urn:x:case-good', type: ['RubricCriterionLevel'], name: 'Good', level: '2' },
      ],
      description: 'A written report.',
      assessmentType: 'Performance',
      assessmentOutput: 'Report and talk',
      hasGroupParticipation: true,
      hasGroupEvaluation: false,
      evaluationMethod: 'Two nurses.',
      assessmentExample: 'https://other.example/example',
      sections: [
        {
          type: 'Section',
          title: 'Report',
          description: 'In writing.',
          required: true,
          url: 'https://other.example/s',
          questions: [
            {
              type: 'TextQuestion',
              text: 'Whom first?',
              required: true,
              wordLimit: 90,
              characterLimit: 500,
            },
            {
              type: 'ExternalQuestion',
              text: 'The quiz',
              required: false,
              url: 'https://q.example/',
            },
          ],
        },
      ],
    },
  ],
};

describe('an achievement with the Open Badges Assessment Extension 2.0', () => {
  const definition = fromAchievement(FOREIGN);
  test('becomes parts, requirements and criteria', () => {
    const [part] = definition.parts;
    assert.equal(part!.name, 'Report');
    assert.deepEqual(
      part!.requirements.map(({ kind, prompt, optional }) => [kind, prompt, optional]),
      [
        ['text', 'Whom first?', undefined],
        ['artifact', 'The quiz', true],
      ],
    );
    assert.equal(part!.criteria[0]!.description, 'A written report.');
    assert.equal(definition.guidelines, 'Pass the scenario.');
  });
  test('loses no member on the way back', () => {
    const { microCredential: _, '@context': __, ...written } = copy(publishDefinition(definition));
    const { '@context': ___, resultDescription, ...members } = FOREIGN;
    const { resultDescription: results, ...others } = written;
    assert.deepEqual(others, members);
    const byId = (list: unknown): unknown[] =>
      [...(list as JsonObject[])].sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
    assert.deepEqual(byId(results), byId(resultDescription));
    assert.deepEqual(fromAchievement(copy(publishDefinition(definition))), definition);
  });
  test('is signed without the terms of the extension', () => {
    const text = JSON.stringify(toAchievement(definition));
    for (const term of [
      'sections',
      'assessmentType',
      'AssessmentResultDescription',
      'assessmentExample',
    ])
      assert.ok(!text.includes(term), term);
  });
});
