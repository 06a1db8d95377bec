import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TRICKY, JWS, pngWith, textChunk } from '../formats/pictures.js';
import { bakePng } from '../../src/formats/png.js';
import { shell } from './shell.js';

const misplaced = pngWith([], [textChunk('tEXt', 'OpenBadge\u001b[31m\0', TRICKY)]);

describe('doctor', () => {
  test('says what is wrong; writes nothing unless it is asked to', async () => {
    const sh = shell();
    sh.write('b.png', misplaced);
    const told = await sh.run('doctor', 'b.png');
    assert.equal(told.status, 1);
    assert.match(told.out, /^b\.png \(png\) contains a badge that can be mended\n/);
    assert.match(told.out, /✓ mended {2}chunk-type \(byte \d+, tEXt, keyword OpenBadge \[31m\): /);
    assert.doesNotMatch(told.out, /\u001b/);
    const made = await sh.run('doctor', 'b.png', '--out', 'm.png', '--text', 'b.json');
    assert.equal(made.status, 0);
    assert.equal(sh.read('b.json'), TRICKY);
    assert.equal((await sh.run('unbake', 'm.png')).out, TRICKY);
    const again = await sh.run('doctor', 'm.png', '--json');
    assert.equal(again.status, 0);
    assert.deepEqual(again.lines, [
      {
        file: 'm.png',
        container: 'png',
        state: 'healthy',
        defects: [],
        badges: [{ keyword: 'openbadgecredential', characters: TRICKY.length }],
        mendable: false,
      },
    ]);
  });

  test('from stdin, as JSON', async () => {
    const sh = shell({ stdin: () => Promise.resolve(misplaced) });
    const { lines, status } = await sh.run('doctor', '-', '--json');
    assert.equal(status, 1);
    assert.deepEqual(
      lines[0]!['defects'].map(({ code }: { code: string }) => code),
      ['chunk-type', 'keyword-other', 'behind-pixels'],
    );
  });

  for (const [what, data, args, status, pattern] of [
    ['no file', '', [], 64, /missing FILE/],
    ['a missing file', '', ['x.png'], 64, /x\.png: no such file/],
    ['its own input as output', misplaced, ['f', '--out', 'f'], 64, /would be overwritten/],
    ['no badge to save', pngWith(), ['f', '--text', 't'], 64, /contains 0 badges/],
    ['an unknown option', misplaced, ['f', '--fix'], 64, /--fix/],
  ] as const)
    test(`${what} is refused by name`, async () => {
      const sh = shell();
      sh.write('f', data);
      const ran = await sh.run('doctor', ...args);
      assert.equal(ran.status, status, ran.err + ran.out);
      assert.match(ran.err, pattern);
    });

  test('what cannot be mended is told, and nothing is written', async () => {
    const sh = shell();
    sh.write('none.png', pngWith());
    sh.write(
      'two.png',
      pngWith([
        textChunk('iTXt', 'openbadgecredential\0\0\0\0\0', TRICKY),
        textChunk('iTXt', 'openbadgecredential\0\0\0\0\0', JWS),
      ]),
    );
    sh.write('good.png', bakePng(pngWith(), JWS));
    for (const [file, status] of [
      ['none.png', 1],
      ['two.png', 1],
      ['good.png', 0],
    ] as const) {
      const ran = await sh.run('doctor', file, '--out', 'out.png');
      assert.equal(ran.status, status);
      assert.match(ran.err, /out\.png is not written: there is nothing to mend/);
      assert.throws(() => sh.read('out.png'));
    }
  });
});
