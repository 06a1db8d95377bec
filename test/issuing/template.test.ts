import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { defineBadge, readTemplate, type TemplateOptions } from '../../src/issue.js';
import { PNG } from './drafts.js';

const YAML = `
# a badge
issuer:
  id: https://college.example/
  name: Collège ® 学院
achievement:
  id: https://college.example/robotics
  name: Robotics
  description: Built a robot that follows a line.
  criteria: |
    The robot finishes the course *by itself*.

    - no remote control
  version: "1.0"
  creditsAvailable: 2
  tags: [robotics, programming]
  inLanguage: no
  image: {draw: {colour: "#0f4a52", shape: shield}, caption: A robot}
  resultDescriptions:
    - name: Exam
      type: Percent
      requiredValue: 60
`;
const JSON_TEMPLATE = {
  '//': 'a remark',
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'D',
    criteria: 'C',
  },
};
const withImage = (image: unknown): string =>
  JSON.stringify({ achievement: { ...JSON_TEMPLATE.achievement, image } });
const refuses = async (text: string, pattern: RegExp, options?: TemplateOptions): Promise<void> => {
  await assert.rejects(readTemplate(text, options), (error) => {
    assert.ok(error instanceof BadgeError, String(error));
    assert.match(`${error.code} ${String(error.params['faults'] ?? '')}`, pattern);
    return true;
  });
};

describe('a template', () => {
  test('in YAML: texts, numbers and lists as they are meant, and an image that is drawn', async () => {
    const { achievement, issuer } = await readTemplate(YAML);
    assert.equal(issuer!.name, 'Collège ® 学院');
    assert.equal(
      achievement.criteria,
      'The robot finishes the course *by itself*.\n\n- no remote control\n',
    );
    assert.equal(achievement.version, '1.0');
    assert.equal(achievement.creditsAvailable, 2);
    // YAML 1.1 would read Norwegian as false
    assert.equal(achievement.inLanguage, 'no');
    const definition = await defineBadge(await readTemplate(YAML));
    assert.equal((definition['creator'] as Record<string, unknown>)['id'], issuer!.id);
    const image = definition['image'] as Record<string, string>;
    assert.equal(image['caption'], 'A robot');
    assert.match(image['id']!, /^data:image\/svg\+xml;base64,/);
    assert.match(Buffer.from(image['id']!.split(',')[1]!, 'base64').toString(), /Robotics/);
  });

  test('in JSON, also after a byte order mark; remarks are left out', async () => {
    const template = await readTemplate(`\ufeff${JSON.stringify(JSON_TEMPLATE)}`);
    assert.deepEqual(template, { achievement: JSON_TEMPLATE.achievement });
    assert.equal((await defineBadge(template)).name, 'Robotics');
  });

  test('with an image from a file', async () => {
    const read: string[] = [];
    const options = {
      readFile: (path: string) => (read.push(path), Promise.resolve(PNG)),
    };
    const { achievement } = await readTemplate(withImage({ file: 'robot.png' }), options);
    assert.deepEqual([achievement.image, read], [PNG, ['robot.png']]);
    const definition = await defineBadge({ achievement });
    assert.match(JSON.stringify(definition['image']), /data:image\/png;base64/);
    await assert.rejects(
      defineBadge(
        await readTemplate(withImage({ file: 'x' }), {
          readFile: () => Promise.resolve(new Uint8Array(8)),
        }),
      ),
      (error) => error instanceof BadgeError && error.code === 'image-unsupported',
    );
  });

  for (const [what, text, pattern] of [
    ['an empty file', '', /expected an object/],
    ['a list', '- a\n- b', /expected an object/],
    ['no achievement', '{"issuer":{}}', /\/achievement expected an object/],
    ['an achievement that is a list', '{"achievement":[]}', /\/achievement expected an object/],
    ['broken JSON', '{"achievement":', /^not-json/],
    ['a name twice in JSON', '{"achievement":{},"achievement":{}}', /^duplicate-key/],
    [
      'a misspelled member',
      '{"achievement":{"critera":"x"},"isuer":{}}',
      /\/isuer .*,\/achievement\/critera /,
    ],
    ['a name twice in YAML', 'achievement: {}\nachievement: {}', /line 2, column 1/],
    ['an alias', 'achievement: &a {}\nissuer: *a', /Alias/],
    ['a tag', 'achievement: !!binary aGk=', /line 1, column 14/],
    ['a tag of its own', 'achievement: !js/function x', /Unresolved tag/],
    ['two documents', 'achievement: {}\n---\nachievement: {}', /line 2/],
    ['broken YAML', 'achievement: [1', /not YAML at line 1, column 16/],
    ['a prototype in YAML', 'achievement: {}\n__proto__: {a: 1}', /^forbidden-key/],
    ['YAML too deep', `achievement: ${'['.repeat(100)}${']'.repeat(100)}`, /^too-deep/],
    ['YAML far too deep', `achievement: ${'['.repeat(50_000)}`, /^draft-not-conformant/],
    ['too large a file', `achievement: ${'x'.repeat(2 << 20)}`, /^too-large/],
    ['an image of both kinds', withImage({ file: 'a', draw: true }), /file or draw; got both/],
    ['a drawing that is a text', withImage({ draw: 'red' }), /\/achievement\/image\/draw expected/],
    ['a misspelled style', withImage({ draw: { color: '#fff' } }), /no member color/],
    ['a colour by name', withImage({ draw: { colour: 'red' } }), /#rgb or #rrggbb/],
    [
      'letters that cannot be read',
      withImage({ draw: { colour: '#fff', ink: '#eee' } }),
      /contrast/,
    ],
    ['a file where none can be read', withImage({ file: 'a.png' }), /no files can be read/],
    ['a file that is a number', withImage({ file: 7 }), /expected a path/],
  ] as const)
    test(`${what} is refused by name`, () => refuses(text, pattern));

  test('the format is that which is named', async () => {
    await refuses('achievement: {}', /^not-json|^json-/, { format: 'json' });
    const flow = "{achievement: {name: 'N', description: D, criteria: C}}";
    await refuses(flow, /^not-json|^json-/);
    assert.equal((await readTemplate(flow, { format: 'yaml' })).achievement.name, 'N');
  });
});
