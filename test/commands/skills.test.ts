import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shell } from './shell.js';

const CASE = {
  CFDocument: { title: 'Robotics standards 2' },
  CFItems: [
    { identifier: 'i1', uri: 'https://case.example/1', fullStatement: 'Program a robot\u001b[31m' },
    { identifier: 'i2', uri: 'https://case.example/2', fullStatement: 'Build a robot' },
  ],
};

describe('skills', () => {
  test('prints lines, or alignments as JSON, which a template takes', async () => {
    const sh = shell();
    sh.write('case.json', CASE);
    const { out, status } = await sh.run('skills', 'case.json');
    assert.equal(status, 0);
    assert.equal(
      out,
      'i1  Program a robot [31m  https://case.example/1\ni2  Build a robot  https://case.example/2\n',
    );
    const { lines } = await sh.run(
      'skills',
      'case.json',
      '--search',
      'BUILD',
      '--framework',
      'R 3',
      '--json',
    );
    assert.deepEqual(lines, [
      {
        name: 'Build a robot',
        url: 'https://case.example/2',
        framework: 'R 3',
        type: 'CFItem',
        code: 'i2',
      },
    ]);
    sh.write('t.json', {
      achievement: { name: 'N', description: 'D', criteria: 'C', alignments: lines },
    });
    assert.equal((await sh.run('define', 't.json', '--out', 'd.json')).status, 0);
    assert.deepEqual(sh.asked, []);
  });

  for (const [what, data, args, status, pattern] of [
    ['no file', '', [], 64, /missing FILE/],
    ['a missing file', '', ['x'], 64, /x: no such file/],
    ['an unknown format', '', ['f', '--format', 'csv'], 64, /--format: case, esco, onet; not csv/],
    ['another file', 'a,b\n', ['f'], 1, /line 1: expected a CASE/],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0xff]), ['f'], 64, /not UTF-8 text/],
    ['a search without a match', JSON.stringify(CASE), ['f', '--search', 'x y'], 1, /^$/],
  ] as const)
    test(`${what}: exit status and reason`, async () => {
      const sh = shell();
      sh.write('f', data);
      const ran = await sh.run('skills', ...args);
      assert.equal(ran.status, status, ran.err + ran.out);
      assert.match(ran.err, pattern);
    });
});
