import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { defineAlignment, importSkills, lint, type SkillOptions } from '../../src/issue.js';
import { MAX_SKILLS_BYTES } from '../../src/issuing/skills/index.js';

const CASE = {
  CFDocument: { identifier: 'd', uri: 'https://case.example/d', title: 'Robotics standards 2' },
  CFItems: [
    {
      identifier: '0fd1e3a1-4a0c-4bd1-9a5c-0d6e7a0f1c11',
      uri: 'https://case.example/uri/1',
      humanCodingScheme: 'R.1',
      fullStatement: 'Program a robot, with “loops” and sensors',
      abbreviatedStatement: 'Program a robot',
    },
    { identifier: 'i2', uri: 'https://case.example/uri/2', fullStatement: 'Build a robot' },
  ],
};
const ESCO = `\ufeffconceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab,skill/competence,sector-specific,manage musical staff,"manage staff of music
coordinate duties of musical staff",,released,2023-11-30T15:53:37.136Z,,,http://data.europa.eu/esco/concept-scheme/skills,"Assign and manage staff tasks in areas such as scoring, arranging, copying music."
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/old,skill/competence,x,old one,,,obsolete,,,,,
`;
const ONET_SKILLS = `O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value
11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12
11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.62
11-1011.00\t2.A.1.b\tActive "Listening"\tIM\t4.00
`;
const ONET_OCCUPATIONS = `O*NET-SOC Code\tTitle\tDescription
15-1252.00\tSoftware Developers\tResearch, design, and develop "software".
`;
const ONET_MODEL = `Element ID\tElement Name\tDescription\n2.C\tKnowledge\tOrganized sets of principles\n`;

describe('skills of a framework', () => {
  test('T-10: CASE 1.0 and 1.1: name, statement, code and URL of each item', async () => {
    const wanted = [
      {
        name: 'Program a robot',
        url: 'https://case.example/uri/1',
        framework: 'Robotics standards 2',
        type: 'CFItem',
        description: 'Program a robot, with “loops” and sensors',
        code: 'R.1',
      },
      {
        name: 'Build a robot',
        url: 'https://case.example/uri/2',
        framework: 'Robotics standards 2',
        type: 'CFItem',
        code: 'i2',
      },
    ];
    assert.deepEqual(await importSkills(JSON.stringify(CASE)), wanted);
    assert.deepEqual(await importSkills(JSON.stringify({ CFPackage: CASE })), wanted);
    assert.deepEqual(await importSkills(JSON.stringify(CASE), { search: 'r.1' }), [wanted[0]]);
  });

  test('T-10: ESCO: quotes, line breaks, a byte order mark; obsolete concepts are left out', async () => {
    assert.deepEqual(await importSkills(ESCO, { framework: 'ESCO 1.2' }), [
      {
        name: 'manage musical staff',
        url: 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab',
        code: '0005c151-5b5a-4a66-8aac-60e734beb1ab',
        framework: 'ESCO 1.2',
        type: 'ext:ESCOSkill',
        description:
          'Assign and manage staff tasks in areas such as scoring, arranging, copying music.',
      },
    ]);
  });

  test('T-10: O*NET: each element once, occupations, the content model; quotes are letters', async () => {
    assert.deepEqual(
      (await importSkills(ONET_SKILLS)).map(({ code, name, url, type }) => [code, name, url, type]),
      [
        [
          '2.A.1.a',
          'Reading Comprehension',
          'https://www.onetonline.org/find/descriptor/result/2.A.1.a',
          'ext:ONETElement',
        ],
        [
          '2.A.1.b',
          'Active "Listening"',
          'https://www.onetonline.org/find/descriptor/result/2.A.1.b',
          'ext:ONETElement',
        ],
      ],
    );
    const [developers] = await importSkills(ONET_OCCUPATIONS);
    assert.deepEqual(developers, {
      name: 'Software Developers',
      url: 'https://www.onetonline.org/link/summary/15-1252.00',
      code: '15-1252.00',
      framework: 'O*NET',
      type: 'ext:ONETOccupation',
      description: 'Research, design, and develop "software".',
    });
    assert.equal((await importSkills(ONET_MODEL))[0]!.description, 'Organized sets of principles');
    assert.deepEqual(await importSkills('Element ID\tElement Name\n'), []);
  });

  test('T-10: each is an alignment without a fault or a weakness', async () => {
    for (const text of [JSON.stringify(CASE), ESCO, ONET_SKILLS, ONET_OCCUPATIONS, ONET_MODEL])
      for (const skill of await importSkills(text))
        assert.deepEqual(await lint(await defineAlignment(skill)), []);
  });
});

describe('a framework file that cannot be read', () => {
  const cases: ReadonlyArray<readonly [string, string, RegExp, SkillOptions?]> = [
    ['an empty file', '', /line 1: expected a CASE/],
    ['another file', 'a,b\n1,2\n', /line 1: expected a CASE/],
    ['broken JSON', '{"CFItems":', /^not-json/],
    ['JSON of another kind', '{"CFItems":{}}', /\/CFItems expected a list/],
    ['a list', '[]', /\/CFItems expected a list/, { format: 'case' }],
    ['no title', '{"CFItems":[]}', /\/CFDocument\/title/],
    [
      'an item that is a text',
      '{"CFDocument":{"title":"T"},"CFItems":["x"]}',
      /\/CFItems\/0 expected an object; got x/,
    ],
    [
      'an item without a statement',
      '{"CFDocument":{"title":"T"},"CFItems":[{"uri":"https://a.example/"}]}',
      /\/CFItems\/0\/fullStatement/,
    ],
    [
      'an item without a URL',
      '{"CFDocument":{"title":"T"},"CFItems":[{"fullStatement":"S","uri":7}]}',
      /\/CFItems\/0\/uri expected a URL; got 7/,
    ],
    [
      'a wrong concept',
      ESCO.replace(
        'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab',
        'javascript:alert(1)',
      ),
      /line 3, column conceptUri: .*got javascript:alert/,
    ],
    [
      'a concept without a label',
      ESCO.replace('manage musical staff,', ','),
      /line 3, column preferredLabel/,
    ],
    ['a row that is too short', 'conceptUri,preferredLabel\nx\n', /line 2/],
    ['a quote that is not closed', 'conceptUri,preferredLabel\n"x,y\n', /Quote/],
    [
      'a column that is missing',
      'conceptUri\nhttp://data.europa.eu/esco/skill/a\n',
      /column preferredLabel/,
    ],
    [
      'a wrong code',
      ONET_OCCUPATIONS.replace('15-1252.00', '15/../../x'),
      /line 2, column O\*NET-SOC Code: expected a code such as 15-1252\.00; got 15\//,
    ],
    ['a wrong element', ONET_SKILLS.replaceAll('2.A.1.a', '../x'), /line 2, column Element ID/],
    ['an element without a name', 'Element ID\tElement Name\n2.A\t\n', /column Element Name/],
  ];
  for (const [what, text, pattern, options] of cases)
    test(`${what} is refused by place`, async () => {
      await assert.rejects(importSkills(text, options), (error) => {
        assert.ok(error instanceof BadgeError, String(error));
        assert.match(
          `${error.code === 'draft-not-conformant' ? '' : error.code}${String(error.params['faults'] ?? '')}`,
          pattern,
        );
        return true;
      });
    });

  test('names twenty faults at most', async () => {
    const items = Array.from({ length: 50 }, () => 7);
    await assert.rejects(
      importSkills(JSON.stringify({ CFDocument: { title: 'T' }, CFItems: items })),
      (error) =>
        (error as BadgeError).params['faults'] instanceof Array &&
        String((error as BadgeError).params['faults']).endsWith('and 30 more'),
    );
  });

  test('X-3: is not read when it is too large', async () => {
    await assert.rejects(
      importSkills(' '.repeat(MAX_SKILLS_BYTES + 1)),
      (error) => error instanceof BadgeError && error.code === 'too-large',
    );
  });

  test('a format that does not exist is misuse', async () => {
    for (const format of ['csv', 'toString', 7])
      await assert.rejects(importSkills('{}', { format: format as 'case' }), TypeError);
  });
});
