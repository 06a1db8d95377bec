import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CardView } from '../../src/present.js';
import type { Report } from '../../src/report/index.js';
import { NAVY, reportOf } from '../../stories/samples.js';
import { view } from './views.js';

describe('the texts of the badge', () => {
  test('the image: the one that the proof covers, else the container’s, labelled', () => {
    const picture = { mediaType: 'image/png' as const, bytes: new Uint8Array([137, 80, 78, 71]) };
    assert.deepEqual(
      view({}, undefined, { image: picture }).image.candidates.map(({ origin }) => origin),
      ['signed', 'container'],
    );
    const linked = view(
      {
        achievement: {
          image: { id: 'https://a.example/b.png', type: 'Image', caption: 'A hexagon' },
        },
      },
      reportOf('valid'),
    );
    assert.deepEqual(
      [linked.image.origin, linked.image.alt, linked.image.note],
      ['linked', 'A hexagon', 'The image comes from a.example. The signature covers only its URL'],
    );
    const own = view({ achievement: { image: undefined } }, undefined, { image: picture });
    assert.deepEqual(
      [own.image.origin, own.image.src, own.image.note],
      ['container', 'data:image/png;base64,iVBORw==', 'Image from the file, not signed'],
    );
    assert.equal(view({}).image.src, NAVY);
  });

  test('X-32: only images of known kinds from safe URLs', () => {
    for (const id of [
      'data:text/html,<script>',
      'javascript:alert(1)',
      'http://a.example/b.png',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'data:image/svg+xmlfoo,',
      'https://u:p@a.example/b.png',
    ]) {
      assert.equal(
        view({ achievement: { image: { id, type: 'Image' } } }, reportOf('valid')).image.origin,
        'none',
        id,
      );
    }
  });

  test('X-1, X-32: no image is requested from a private host, nor for a badge whose proof is not valid', () => {
    const at = (id: string, report?: Report): CardView['image'] =>
      view({ achievement: { image: { id, type: 'Image' } } }, report).image;
    for (const host of [
      '10.0.0.1',
      '127.0.0.1',
      '0x7f.1',
      '2130706433',
      '[::1]',
      '[::ffff:10.0.0.1]',
      'localhost',
      'printer.lan',
      'nas.home',
      'intranet.corp',
      'db.internal.',
      'intranet.',
      'x.localhost.',
      'router.home.arpa',
      'a.example:8443',
    ])
      assert.deepEqual(at(`https://${host}/p.png`, reportOf('valid')).candidates, [], host);
    const url = 'https://a.example/p.png';
    for (const state of ['altered', 'faulty', 'unsigned', 'unsupported'] as const) {
      const image = at(url, reportOf(state));
      assert.deepEqual(image.candidates, [], state);
      assert.match(image.note, /don’t load the image at a\.example until/);
    }
    assert.deepEqual(at(url).candidates, [], 'not checked yet');
    assert.equal(at(url, reportOf('revoked')).src, url, 'genuine, though revoked');
  });
});
