import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { embedCodes } from '../../../src/sharing/pages/embed.js';
import { sharePage } from '../../../src/sharing/pages/badge-page.js';
import { certificateSheet } from '../../../src/sharing/paper/certificate.js';
import { previewSheet } from '../../../src/sharing/paper/preview.js';
import { credential, HOSTILE, PAGE, shared } from '../samples.js';
import { draw } from '../scripts.js';
import { assertInert, jsonLd, named, sentences, textOf } from './page-files.js';

/** Returns the values that the script of a frame without an origin sets on the element. */
function held(script: string): Record<string, unknown> {
  const element: Record<string, unknown> = {},
    document = {
      querySelector: () =>
        Object.defineProperty(element, 'removeAttribute', { value: () => undefined }),
    };
  runInNewContext(script, { document });
  return element;
}

describe('X-31: hostile texts stay text in every output', () => {
  for (const name of HOSTILE) {
    test(`X-31: ${JSON.stringify(name)}`, async () => {
      const alignment = [
          { type: ['Alignment'], targetName: name, targetUrl: name, targetFramework: name },
        ],
        evidence = [{ id: name, type: ['Evidence'], name, description: name, narrative: name }];
      const one = await shared(
        credential({
          achievement: {
            name: `x ${name}`,
            description: name,
            criteria: { narrative: name },
            alignment,
            tag: [name],
            achievementType: name,
          },
          issuer: { name, url: name },
          subject: { narrative: name, licenseNumber: name },
          top: { evidence },
        }),
        { file: `${PAGE}badge.json` },
      );
      const made = await sharePage(one, { sentences }),
        text = (file: string): string => String(made.find((each) => each.name === file)!.body);
      assertInert(text('index.html'), 'index.html', ['open.js']);
      assertInert(text('embed.html'), 'embed.html', [
        'frame.js',
        'held.js',
        'elements/embed.js',
        'elements/open-badge.js',
      ]);
      assert.doesNotMatch(text('held.js').replace('=>', ''), /[<>\u2028\u2029]/);
      assert.deepEqual(held(text('held.js')), { credential: one.badge.raw });
      assert.equal(
        textOf(named(text('index.html'), 'h1')[0]!),
        one.view.title.text.replace(/[\u202A-\u202E]/g, ''),
      );
      assert.equal(jsonLd(text('index.html'))['name'], one.view.title.text);
      assert.equal(named(text('index.html'), 'script').length, 2);
      assertInert((JSON.parse(text('oembed.json')) as { html: string }).html, 'oembed', []);
      for (const { id, language, code } of embedCodes(one, {
        script: 'https://badges.example/open-badge.js',
        integrity: 'sha384-AAAA',
      })) {
        if (language === 'html') assertInert(code, id, ['https://badges.example/open-badge.js']);
        if (id === 'markdown')
          assert.match(
            code,
            /^\[!\[[^\n<>]*\]\(<https:\/\/badges\.example\/ada\/robotics\/preview\.png>\)\]\(<https:\/\/badges\.example\/ada\/robotics\/>\)$/,
          );
        if (id === 'markdown')
          assert.doesNotMatch(code.replace(/\\[^\w\s]/g, '').slice(3, -100), /[[\]()`*_!]/);
        if (id === 'react')
          assert.doesNotMatch(
            code.replace(/<\/?(?:open-badge|a)\b|\/?>\n/g, ''),
            /<|[\u2028\u2029]/,
          );
      }
      for (const svg of [previewSheet(one.view).svg, certificateSheet(one).svg]) {
        assert.deepEqual(
          [...new Set([...svg.matchAll(/<([\w:]+)/g)].map(([, tag]) => tag))].filter(
            (tag) => !['svg', 'title', 'rect', 'text', 'g', 'path', 'image'].includes(tag!),
          ),
          [],
        );
        assert.doesNotMatch(svg, /\son\w+=(?=[^<]*>)(?<=<[^>]*)/);
        assert.ok((await (await draw())(svg, 300)).png.length > 500);
      }
    });
  }
});
