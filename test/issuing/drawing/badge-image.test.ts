import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { createKey, drawBadgeImage, imageType, issue } from '../../../src/issue.js';
import { contrast, mixed, rgbOf } from '../../../src/issuing/drawing/colours.js';
import { fitText, widthOf } from '../../../src/issuing/drawing/fit-text.js';
import { read } from '../../../src/read.js';
import { draft, HARD_TEXT } from '../drafts.js';

const svgOf = (...given: Parameters<typeof drawBadgeImage>): string =>
  new TextDecoder().decode(drawBadgeImage(...given));

/** Parses strictly, and gives all text and the names of all elements. */
function parsed(svg: string): { text: string; names: Set<string>; attributes: string[] } {
  const parser = new SaxesParser({ xmlns: true });
  const names = new Set<string>();
  const attributes: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('opentag', (tag) => {
    names.add(tag.name);
    attributes.push(...Object.keys(tag.attributes));
  });
  parser.write(svg).close();
  return { text, names, attributes };
}

describe('a badge image that is drawn', () => {
  test('X-31: every text is escaped, whatever is in it', () => {
    for (const title of [
      HARD_TEXT,
      '</text><script>alert(1)</script>',
      '"><image href=x onerror=y>',
      'a\u0000b\u202ec\ud800d',
      ']]>',
    ]) {
      const { names, attributes } = parsed(svgOf({ title, issuer: title }));
      assert.deepEqual([...names].sort(), [
        'defs',
        'ellipse',
        'g',
        'linearGradient',
        'path',
        'stop',
        'svg',
        'text',
        'title',
      ]);
      assert.ok(attributes.every((name) => !/^on|href/.test(name)));
    }
    assert.match(parsed(svgOf({ title: '<b> & "x"' })).text, /<b> & "x"/);
  });

  test('the same text gives the same bytes, and an issuer keeps its colour', () => {
    const text = { title: 'Robotics', issuer: 'Example College' };
    assert.equal(svgOf(text), svgOf({ ...text }));
    const ground = (svg: string): string => /stop-color="(#\w+)"/.exec(svg)![1]!;
    assert.equal(ground(svgOf(text)), ground(svgOf({ ...text, title: 'Other' })));
    assert.notEqual(svgOf(text), svgOf(text, { shape: 'circle' }));
    assert.notEqual(svgOf(text, { shape: 'shield' }), svgOf(text, { shape: 'circle' }));
  });

  test('WCAG 1.4.3: letters contrast with both ends of the ground, for every colour', () => {
    for (let at = 0; at < 512; at++) {
      const colour = `#${[at & 7, (at >> 3) & 7, at >> 6]
        .map((level) =>
          Math.round((level * 255) / 7)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
      const svg = svgOf({ title: 'T', issuer: 'I' }, { colour });
      const ink = rgbOf(/<g fill="(#\w+)" text-anchor/.exec(svg)![1]!);
      const stops = [...svg.matchAll(/stop-color="(#\w+)"/g)].map(([, stop]) => rgbOf(stop!));
      assert.equal(stops.length, 2);
      for (const stop of stops)
        assert.ok(contrast(ink, stop) >= 4.5, `${colour}: ${contrast(ink, stop)}`);
    }
  });

  test('letters that cannot be read are refused with their contrast', () => {
    assert.throws(
      () => drawBadgeImage({ title: 'T' }, { colour: '#777', ink: '#999999' }),
      (error) => error instanceof TypeError && /ink: .*4\.5:1.*got 1\.\d\d:1/.test(error.message),
    );
    assert.match(svgOf({ title: 'T' }, { colour: '#000', ink: '#ffd' }), /#ffffdd/);
  });

  for (const [what, text, style, message] of [
    ['no title', {}, {}, /title/],
    ['an empty title', { title: ' \n ' }, {}, /title/],
    ['a title that is no text', { title: 7 }, {}, /title/],
    ['an issuer that is no text', { title: 'T', issuer: {} }, {}, /issuer/],
    ['a colour by name', { title: 'T' }, { colour: 'red' }, /#rgb or #rrggbb; got red/],
    ['a colour with an injection', { title: 'T' }, { colour: '#fff"/><script>' }, /#rgb/],
    ['an unknown shape', { title: 'T' }, { shape: 'toString' }, /hexagon, circle, shield/],
  ] as const)
    test(`${what} is refused`, () => {
      assert.throws(
        () => drawBadgeImage(text as { title: string }, style as object),
        (error) => error instanceof TypeError && message.test(error.message),
      );
    });

  test('B-20: it is an image to embed and to bake into', async () => {
    const image = drawBadgeImage({ title: 'Robotics', issuer: 'Example College' });
    assert.equal(imageType(image), 'image/svg+xml');
    const { baked } = await issue(
      { ...draft, achievement: { ...draft.achievement, image } },
      { signer: await createKey(), image },
    );
    const [badge] = await read(baked!);
    assert.equal(badge?.found.container, 'svg');
  });
});

describe('text that is fitted', () => {
  const box = { width: 200, height: 100, sizes: [40, 30, 20] };

  test('is as large as it fits, and in whole words', () => {
    assert.deepEqual(fitText('Robotics', box), { lines: ['Robotics'], size: 40 });
    const { lines, size } = fitText('Data literacy for everyone', box);
    assert.equal(lines.join(' '), 'Data literacy for everyone');
    for (const line of lines) assert.ok(widthOf(line) * size <= box.width, line);
  });

  test('ends in an ellipsis when it is too long, and never splits a letter', () => {
    const { lines, size } = fitText('🧑🏽‍🚀'.repeat(200), box);
    assert.equal(size, 20);
    assert.equal(lines.length, 4);
    assert.ok(lines.at(-1)!.endsWith('…'));
    assert.ok(
      lines.slice(0, 3).every((line) => /^(?:🧑🏽‍🚀)+$/u.test(line)),
      lines.join(),
    );
  });

  test('a long text takes no long time', () => {
    const began = performance.now();
    fitText('x'.repeat(100_000), box);
    fitText('x '.repeat(50_000), box);
    assert.ok(performance.now() - began < 2_000);
  });
});

test('contrast is that of WCAG: 21:1 for black on white, 1:1 for the same', () => {
  assert.equal(contrast(rgbOf('#000'), rgbOf('#fff')), 21);
  assert.equal(contrast(rgbOf('#abc'), rgbOf('#aabbcc')), 1);
  assert.ok(Math.abs(contrast(rgbOf('#767676'), rgbOf('#fff')) - 4.54) < 0.01);
  assert.deepEqual(mixed([0, 0, 0], [100, 200, 50], 0.5), [50, 100, 25]);
});
