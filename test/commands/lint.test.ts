import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialDraft, draft, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const bare = {
  issuer: { name: 'College', url: 'https://college.example/' },
  recipient: { email: 'ada@mail.example' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'D',
    criteria: 'C',
    achievementType: 'Course',
    image: { draw: true },
  },
};
const codes = ({ findings }: Readonly<Record<string, any>>): string[] =>
  findings.map(({ level, code, pointer }: Record<string, string>) => `${level} ${code} ${pointer}`);

describe('lint', () => {
  test('a draft, a template, a definition, a credential and badges of every form', async () => {
    const sh = shell();
    const { recipient: _, ...template } = bare;
    sh.write('draft.json', bare);
    sh.write('template.json', template);
    sh.write('credential.json', credentialDraft);
    await sh.run('keygen', '--out', 'key.json');
    await sh.run('define', 'template.json', '--out', 'definition.json', '--image', 'i.svg');
    for (const out of ['b.json', 'b.jwt', 'b.svg'])
      assert.equal(
        (await sh.run('mint', 'draft.json', '--key', 'key.json', '--out', out)).status,
        0,
      );
    const files = ['draft.json', 'template.json', 'definition.json', 'b.json', 'b.jwt', 'b.svg'];
    const { status, lines } = await sh.run('lint', ...files, '--json');
    assert.equal(status, 0, JSON.stringify(lines));
    const language = 'if-available achievement-language /credentialSubject/achievement/inLanguage';
    const badge = ['recommended status-absent /credentialStatus', language].sort();
    assert.deepEqual(
      lines.map((line) => [line['file'], line['kind'], codes(line).sort()]),
      [
        ['draft.json', 'draft', badge],
        ['template.json', 'template', [language]],
        ['definition.json', 'document', ['if-available achievement-language /inLanguage']],
        ['b.json', 'document', badge],
        ['b.jwt', 'document', badge],
        ['b.svg', 'document', badge],
      ].map(([file, kind, found]) => [file, kind, [...(found as string[])].sort()]),
    );
    assert.deepEqual(sh.asked, []);
  });

  test('the exit status: faults and required rules count, with --strict recommended ones too', async () => {
    const sh = shell();
    sh.write('draft.json', bare);
    assert.equal((await sh.run('lint', 'draft.json')).status, 0);
    assert.equal((await sh.run('lint', 'draft.json', '--strict')).status, 1);
    assert.equal((await sh.run('lint', 'draft.json', '--strict', '--with-status')).status, 0);
    const kind = await sh.run('lint', 'draft.json', '--profile', 'trusted-style-knowledge');
    assert.equal(kind.status, 1);
    assert.match(kind.out, /^draft\.json \(draft\): \d+ required, /);
    assert.match(
      kind.out,
      /✗ required {6}\/achievement\/alignments skill-alignment: .*\n {16}Add an alignment/,
    );
    sh.write('fault.json', { ...bare, validUntil: '2026-13-01' });
    const fault = await sh.run('lint', 'fault.json', 'draft.json');
    assert.equal(fault.status, 1);
    assert.match(fault.out, /✗ fault {9}\/validUntil date-format: /);
    assert.match(fault.out, /\ndraft\.json \(draft\): 1 recommended, 1 if-available\n/);
  });

  test('rules of your own, alone or beside others', async () => {
    const sh = shell();
    sh.write('draft.json', bare);
    sh.write('rules.json', {
      id: 'house',
      version: '1.0.0',
      title: 'House rules',
      source: 'Handbook',
      rules: [
        {
          id: 'tags',
          level: 'required',
          at: '/credentialSubject/achievement/tag',
          need: { some: [] },
          reason: 'R.',
          fix: 'F.',
        },
      ],
    });
    const alone = await sh.run('lint', 'draft.json', '--rules', 'rules.json', '--json');
    assert.equal(alone.status, 1);
    assert.deepEqual(codes(alone.lines[0]!), ['required tags /credentialSubject/achievement/tag']);
    const both = await sh.run(
      'lint',
      'draft.json',
      '--rules',
      'rules.json',
      '--profile',
      'ob-3.0',
      '--json',
    );
    assert.equal(codes(both.lines[0]!).length, 3);
  });

  test('a finding about a template leads to its place in the file, with its line in YAML', async () => {
    const sh = shell();
    const alignments = [{ name: 'Robots', url: 'https://f.example/r' }];
    const lines = [
      'issuer: { name: College }',
      'achievement:',
      '  name: Robotics',
      '  description: Built a robot.',
      '  criteria: https://college.example/criteria',
      '  alignments:',
      '    - name: Robots',
      '      url: https://f.example/r',
    ];
    sh.write('template.yaml', lines.join('\n'));
    const { recipient: _, ...template } = bare;
    sh.write('template.json', {
      ...template,
      achievement: { ...template.achievement, alignments },
    });
    const yaml = await sh.run('lint', 'template.yaml');
    assert.match(yaml.out, /\/achievement\/alignments\/0 \(line 7\) alignment-framework:/);
    assert.match(yaml.out, /\/achievement\/image \(line 2\) achievement-image:/);
    assert.match((await sh.run('lint', 'template.json')).out, /\/achievement\/alignments\/0 align/);
    const [{ findings }] = (await sh.run('lint', 'template.yaml', '--json')).lines as [any];
    const { pointer, source } = findings.find(({ code }: any) => code === 'alignment-framework');
    assert.equal(pointer, '/credentialSubject/achievement/alignment/0');
    assert.deepEqual(source, { pointer: '/achievement/alignments/0', line: 7 });
  });

  for (const indent of ['  ', '\t'])
    test(`and in JSON of several lines, indented by ${JSON.stringify(indent)}`, async () => {
      const sh = shell();
      const { recipient: _, ...template } = bare;
      const alignments = [{ name: 'Robots', url: 'https://f.example/r' }];
      const draft = { achievement: { ...template.achievement, alignments }, issuer: bare.issuer };
      const text = `\n\n${JSON.stringify(draft, null, indent)}\n`;
      sh.write('template.json', text);
      const line = text.split('\n').findIndex((one) => one.includes('alignments')) + 2;
      assert.match(
        (await sh.run('lint', 'template.json')).out,
        new RegExp(`/achievement/alignments/0 \\(line ${line}\\) alignment-framework:`),
      );
    });

  test('from stdin', async () => {
    const sh = shell({
      stdin: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(bare))),
    });
    const { lines } = await sh.run('lint', '-', '--json');
    assert.equal(lines[0]!['kind'], 'draft');
  });

  for (const [what, data, args, status, pattern] of [
    ['no file', '', [], 64, /missing FILE/],
    ['a missing file', '', ['x.json'], 64, /x\.json: no such file/],
    ['an empty file', '', ['f'], 1, /empty/],
    ['what is no badge', 'hello', ['f'], 1, /text-no-badge|unknown-format/],
    ['an image without a badge', PNG, ['f'], 1, /png-no-badge/],
    ['broken JSON', '{"a":', ['f'], 1, /not-json/],
    ['a list', '[1]', ['f'], 1, /./],
    ['a misspelled draft', '{"achievement":{"critera":"x"}}', ['f'], 1, /achievement\/critera/],
    [
      'an unknown profile',
      JSON.stringify(bare),
      ['f', '--profile', 'trusted'],
      64,
      /expected one of ob-3\.0/,
    ],
    [
      'rules that are no profile',
      JSON.stringify(bare),
      ['f', '--rules', 'f'],
      64,
      /expected id, version/,
    ],
    ['an unknown option', JSON.stringify(bare), ['f', '--fix'], 64, /--fix/],
  ] as const)
    test(`${what} is refused by name`, async () => {
      const sh = shell();
      sh.write('f', data);
      const ran = await sh.run('lint', ...args);
      assert.equal(ran.status, status, ran.err + ran.out);
      assert.match(ran.err, pattern);
    });

  test('no text of a file controls the terminal', async () => {
    const sh = shell();
    const evil = 'x\u001b[31m\u202e';
    sh.write('draft.json', {
      ...draft,
      achievement: { ...bare.achievement, achievementType: evil },
    });
    for (const args of [[], ['--json']]) {
      const { out } = await sh.run('lint', 'draft.json', ...args);
      assert.doesNotMatch(out, /\u001b|\u202e/);
      assert.match(out, /enum-unknown/);
    }
  });
});
