import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PALETTES, paletteOf, rosette } from '../../../src/sharing/paper/palette.js';
import { certificatePdf } from '../../../src/sharing/paper/pdf.js';
import { isLatin } from '../../../src/sharing/paper/pdf-latin.js';
import { certificateSheet, resumeSheet } from '../../../src/sharing/paper/certificate.js';
import { previewSheet } from '../../../src/sharing/paper/preview.js';
import { balanced, textLines, textWidth } from '../../../src/sharing/paper/line-breaking.js';
import { credential, HOSTILE, shared } from '../samples.js';
import { draw, SCRIPTS } from '../scripts.js';

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

describe('rendered content', () => {
  test('every colour can be read: 7:1 on paper and on its own ground', () => {
    for (const { deep, tint } of PALETTES)
      for (const ground of ['#ffffff', tint])
        assert.ok(contrast(deep, ground) >= 7, `${deep} on ${ground}: ${contrast(deep, ground)}`);
  });

  test('an issuer’s papers look alike, whatever the badge is called', async () => {
    const [one, two] = [
      await shared(),
      await shared(credential({ achievement: { name: 'Chemistry' } })),
    ];
    assert.equal(paletteOf(one.view), paletteOf(two.view));
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        shared(credential({ issuer: { id: `did:web:college-${index}.example` } })),
      ),
    );
    assert.equal(new Set(all.map(({ view }) => paletteOf(view).deep)).size, PALETTES.length);
  });

  test('the ornament stays inside its ring', () => {
    for (const [x, y] of rosette(100, 100, 50).flat())
      assert.ok(Math.abs(Math.hypot(x - 100, y - 100) - 50) <= 6);
  });

  for (const [script, document] of Object.entries(SCRIPTS)) {
    test(`${script}: no line leaves the paper, and no two lie over each other`, async () => {
      const long = credential({
        achievement: { name: 'Very '.repeat(40), description: 'Word '.repeat(400) },
        issuer: { name: 'University '.repeat(12) },
      });
      for (const one of [await shared(document), await shared(long)]) {
        for (const sheet of [
          previewSheet(one.view),
          certificateSheet(one, { name: 'Ada '.repeat(60) }),
          resumeSheet(one),
        ]) {
          for (const { text, x, y, size, anchor } of sheet.lines) {
            const width = textWidth(text) * size,
              left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
            assert.ok(
              left >= 0 &&
                left + width <= sheet.width &&
                y - size >= -size * 0.2 &&
                y <= sheet.height,
              `${text} at ${left},${y}`,
            );
          }
          const column = sheet.lines
            .filter(({ anchor }) => anchor !== 'middle')
            .map(({ y, size, text }) => ({ top: y - size * 0.8, bottom: y, text }))
            .sort((a, b) => a.top - b.top);
          for (const [index, line] of column.entries())
            assert.ok(
              index === 0 || line.top >= column[index - 1]!.bottom,
              `${column[index - 1]?.text} / ${line.text}`,
            );
        }
      }
    });
  }

  test('Latin letters are text in the PDF, sharp at any size: no image but the badge’s own, and few bytes', async () => {
    const one = await shared(SCRIPTS['latin']),
      japanese = await shared(SCRIPTS['japanese']);
    const [latin, picture] = await Promise.all([
      certificatePdf(one, await draw()),
      certificatePdf(japanese, await draw()),
    ]);
    assert.ok(isLatin(certificateSheet(one).lines) && !isLatin(certificateSheet(japanese).lines));
    assert.doesNotMatch(Buffer.from(latin).toString('latin1'), /\/Subtype\/Image/);
    assert.match(Buffer.from(picture).toString('latin1'), /\/Subtype\/Image/);
    assert.ok(
      latin.length < 60_000 && latin.length < picture.length / 2,
      `${latin.length} and ${picture.length} bytes`,
    );
  });

  test('X-31: a letter that the reader’s own fonts lack makes the page an image, never a question mark', async () => {
    for (const name of [...HOSTILE, 'Łódź', 'Привет', '🎓', 'a\u0301']) {
      const { view } = await shared(credential({ achievement: { name: `x ${name}` } }));
      const isPlain = [...view.title.text.replace(/\s+/g, ' ')].every((letter) =>
        /[\u0020-\u007e\u00a0-\u00ff\u2018-\u201e\u2026\u20ac]/.test(letter),
      );
      assert.equal(isLatin(previewSheet(view).lines), isPlain, JSON.stringify(view.title.text));
    }
  });

  test('headings: lines of like length, Katakana words whole, a particle with the word before it', () => {
    const title = 'アクセシブルなウェブ設計とユーザビリティテスト入門';
    assert.deepEqual(textLines(title, 14, 3, 'ja'), [
      'アクセシブルなウェブ設計と',
      'ユーザビリティテスト入門',
    ]);
    const ems = 18,
      text = 'Accessible Interfaces: Design, Build and Test',
      lines = textLines(text, balanced(text, ems, 3), 3);
    assert.equal(lines.length, textLines(text, ems, 3).length);
    assert.ok(
      Math.max(...lines.map(textWidth)) - Math.min(...lines.map(textWidth)) < 6,
      lines.join(' / '),
    );
  });
});
