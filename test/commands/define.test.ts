import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { credentialDraft, draft, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const TEMPLATE = `
issuer:
  name: Example College
  url: https://college.example/
achievement:
  id: https://college.example/robotics
  name: Robotics
  description: Built a robot.
  criteria: The robot moves.
  achievementType: MicroCredential
  image: {draw: true}
  resultDescriptions:
    - {name: Exam, type: Percent}
`;

describe('define', () => {
  test('template → definition and image → badge', async () => {
    const sh = shell();
    sh.write('robotics.yaml', TEMPLATE);
    const made = await sh.run(
      'define',
      'robotics.yaml',
      '--out',
      'robotics.json',
      '--image',
      'robotics.svg',
    );
    assert.equal(made.status, 0, made.err);
    assert.equal(made.out, 'https://college.example/robotics\n');
    const definition = JSON.parse(sh.read('robotics.json'));
    assert.match(definition.resultDescription[0].id, /^urn:uuid:/);
    assert.match(sh.read('robotics.svg'), /^<svg/);

    sh.write('draft.json', {
      issuer: draft.issuer,
      recipient: { email: 'ada@mail.example' },
      achievement: draft.achievement.id,
    });
    await sh.run('keygen', '--out', 'key.json');
    const minted = await sh.run(
      'mint',
      'draft.json',
      '--definition',
      'robotics.json',
      '--key',
      'key.json',
      '--out',
      'b.svg',
      '--image',
      'robotics.svg',
    );
    assert.equal(minted.status, 0, minted.err);
    const { lines } = await sh.run('verify', 'b.svg', '--json');
    assert.equal(lines[0]!['verdict'], 'valid');
    assert.equal(
      lines[0]!['badge'].document.credentialSubject.achievement.resultDescription[0].id,
      definition.resultDescription[0].id,
    );
  });

  test('the template of the guide', async () => {
    const guide = readFileSync(new URL('../../docs/guides/define.md', import.meta.url), 'utf8');
    const sh = shell();
    sh.write('robotics.yaml', /```yaml\n([^]*?)```/.exec(guide)![1]!);
    const { status, err } = await sh.run('define', 'robotics.yaml', '--out', 'd.json');
    assert.deepEqual([status, err], [0, '']);
  });

  test('a definition is not overwritten unless it is asked for', async () => {
    const sh = shell();
    sh.write('t.yml', TEMPLATE);
    await sh.run('define', 't.yml', '--out', 'd.json');
    const before = sh.read('d.json');
    const again = await sh.run('define', 't.yml', '--out', 'd.json');
    assert.equal(again.status, 64);
    assert.match(again.err, /d\.json: exists already/);
    assert.equal(sh.read('d.json'), before);
    assert.equal((await sh.run('define', 't.yml', '--out', 'd.json', '--overwrite')).status, 0);
    assert.notEqual(sh.read('d.json'), before);
  });

  test('weaknesses are said, and in --json', async () => {
    const sh = shell();
    sh.write('t.json', {
      achievement: { name: 'N', description: 'D', criteria: 'C', image: { file: 'p.png' } },
    });
    sh.write('p.png', PNG);
    const { err, out } = await sh.run('define', 't.json', '--out', 'd.json');
    assert.match(err, /! recommended {3}\/id achievement-id-random: /);
    assert.match(out, /^urn:uuid:/);
    const { lines } = await sh.run(
      'define',
      't.json',
      '--out',
      'e.json',
      '--image',
      'i.png',
      '--json',
    );
    assert.deepEqual(
      lines[0]!['findings'].map(({ code }: { code: string }) => code),
      ['achievement-id-random', 'achievement-type'],
    );
    assert.deepEqual(sh.bytes('i.png'), PNG);
  });

  for (const [what, file, text, args, status, pattern] of [
    ['no template', 't.json', '{}', [], 64, /missing TEMPLATE/],
    ['no output', 't.json', '{}', ['t.json'], 64, /missing --out FILE/],
    ['a missing file', 't.json', '{}', ['x.json', '--out', 'd.json'], 64, /x\.json: no such file/],
    [
      'its own input as output',
      't.json',
      '{}',
      ['t.json', '--out', 't.json'],
      64,
      /would overwrite/,
    ],
    [
      'no achievement',
      't.json',
      '{}',
      ['t.json', '--out', 'd.json'],
      1,
      /\/achievement expected an object/,
    ],
    [
      'broken YAML',
      't.yaml',
      'achievement: [1',
      ['t.yaml', '--out', 'd.json'],
      1,
      /line 1, column 16/,
    ],
    [
      'a fault',
      't.yaml',
      'achievement: {name: N}',
      ['t.yaml', '--out', 'd.json'],
      1,
      /\/description property-missing/,
    ],
    [
      'a missing image',
      't.yaml',
      'achievement: {name: N, image: {file: x.png}}',
      ['t.yaml', '--out', 'd.json'],
      64,
      /x\.png: no such file/,
    ],
    [
      'no image for --image',
      't.yaml',
      'achievement: {name: N, description: D, criteria: C}',
      ['t.yaml', '--out', 'd.json', '--image', 'i.svg'],
      64,
      /has no image/,
    ],
    [
      'an image of another kind',
      't.yaml',
      TEMPLATE,
      ['t.yaml', '--out', 'd.json', '--image', 'i.png'],
      64,
      /needs image\/png/,
    ],
  ] as const)
    test(`${what} is refused, and nothing is written`, async () => {
      const sh = shell();
      sh.write(file, text);
      const ran = await sh.run('define', ...args);
      assert.equal(ran.status, status, ran.err);
      assert.match(ran.err, pattern);
      assert.throws(() => sh.read('d.json'));
    });

  test('--definition takes only a definition, and only for a draft', async () => {
    const sh = shell();
    await sh.run('keygen', '--out', 'key.json');
    sh.write('credential.json', credentialDraft);
    sh.write('draft.json', { ...draft, achievement: {} });
    const mint = (...args: string[]) =>
      sh.run('mint', ...args, '--key', 'key.json', '--out', 'b.json');
    const other = await mint('draft.json', '--definition', 'credential.json');
    assert.deepEqual([other.status, /not a definition/.test(other.err)], [64, true]);
    sh.write('d.json', { type: ['Achievement'] });
    const credential = await mint('credential.json', '--definition', 'd.json');
    assert.deepEqual([credential.status, /is for a draft/.test(credential.err)], [64, true]);
    const faulty = await mint('draft.json', '--definition', 'd.json');
    assert.equal(faulty.status, 1);
    assert.match(faulty.err, /\/credentialSubject\/achievement\/criteria|property-missing/);
  });

  test('mint takes a draft in YAML, and draws its image', async () => {
    const sh = shell();
    await sh.run('keygen', '--out', 'key.json');
    sh.write('draft.yaml', `${TEMPLATE}recipient: {email: ada@mail.example}\n`);
    const ran = await sh.run('mint', 'draft.yaml', '--key', 'key.json', '--out', 'b.svg');
    assert.equal(ran.status, 0, ran.err);
    sh.write('draft.json', {
      ...draft,
      achievement: { ...draft.achievement, image: { draw: { shape: 'circle' } } },
    });
    const json = await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', 'c.svg');
    assert.equal(json.status, 0, json.err);
    const { lines } = await sh.run('verify', 'b.svg', 'c.svg', '--json');
    assert.deepEqual(
      lines.map(({ verdict }) => verdict),
      ['valid', 'valid'],
    );
  });
});
