import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { en } from '../../../src/locales/en.js';
import { embedCodes, type EmbedOptions } from '../../../src/sharing/pages/embed.js';
import { present } from '../../../src/present.js';
import { reportOf } from '../../../stories/samples.js';
import { credential, shared } from '../samples.js';
import { attribute, elements } from './page-files.js';

describe('embed codes', () => {
  const page = 'https://badges.example/open.html';
  const written = async (image: object | undefined, options: EmbedOptions = {}) => {
    const one = await shared(credential({ achievement: { image } })),
      view = present(one.badge, { ...reportOf('valid'), badge: undefined }, { messages: en });
    const codes = embedCodes({ ...one, view, page }, options);
    return (id: string): string => codes.find((code) => code.id === id)!.code;
  };

  test('X-1, X-32: Markdown and signature show the image that an authentic badge links to, else text only', async () => {
    const src = 'https://pictures.example/p.png',
      code = await written({ id: src, type: 'Image' });
    assert.equal(
      code('markdown'),
      `[![Robotics, awarded by Riverside College](<${src}>)](<${page}>)`,
    );
    const [image] = elements(parseFragment(code('signature'))).filter(
      ({ tagName }) => tagName === 'img',
    );
    assert.deepEqual(
      ['src', 'width', 'height'].map((name) => attribute(image!, name)),
      [src, '80', '80'],
    );
    for (const id of [
      'http://pictures.example/p.png',
      'https://10.0.0.1/p.png',
      'data:image/png;base64,iVBORw==',
    ])
      assert.doesNotMatch((await written({ id, type: 'Image' }))('signature'), /<img/, id);
    const unchecked = await shared(
      credential({ achievement: { image: { id: src, type: 'Image' } } }),
    );
    for (const { code: text } of embedCodes({ ...unchecked, page }))
      assert.ok(!text.includes(src), text);
  });

  test('the page’s own image comes before that of the badge', async () => {
    const code = await written(
      { id: 'https://pictures.example/p.png', type: 'Image' },
      { image: 'https://badges.example/card.png' },
    );
    for (const id of ['markdown', 'signature']) {
      assert.match(code(id), /badges\.example\/card\.png/);
      assert.doesNotMatch(code(id), /pictures\.example/);
    }
  });
});
