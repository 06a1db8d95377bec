import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'parse5';
import { bakePng } from '../../../src/formats/png.js';
import { en } from '../../../src/locales/en.js';
import { openPage } from '../../../src/sharing/pages/link-opener.js';
import { sharePage, type SharePageOptions } from '../../../src/sharing/pages/badge-page.js';
import { PNG } from '../../issuing/drafts.js';
import { credential, shared } from '../samples.js';
import { assertInert, attribute, files, named, sentences, textOf } from './page-files.js';

describe('share pages', () => {
  test('A-13: no page claims “verified” by itself, and each explains how to check', async () => {
    const made = await files();
    for (const name of ['index.html', 'embed.html'])
      assert.doesNotMatch(textOf(parse(made[name]!)), /verified|authentic/i, name);
    assert.match(textOf(parse(made['index.html']!)), /Verify independently/);
    assert.ok(
      named(made['index.html']!, 'a').some(
        (one) =>
          attribute(one, 'href') === 'badge.json' && attribute(one, 'download') !== undefined,
      ),
    );
  });

  test('X-36: the policy lets nothing run but files', async () => {
    const html = (await files(credential(), { elements: 'https://cdn.example/1.0/' }))[
      'index.html'
    ]!;
    const policy = attribute(
      named(html, 'meta').find(
        (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
      )!,
      'content',
    )!;
    assert.match(policy, /default-src 'none'; script-src 'self' https:\/\/cdn\.example;/);
    assert.doesNotMatch(policy, /unsafe|\*|blob:/);
  });

  test('X-36, 10.C: the host of an image injects nothing into the policy, and an ordinary one is allowed', async () => {
    const policyFor = async (id: string, more: Partial<SharePageOptions> = {}): Promise<string> => {
      const made = await files(credential({ achievement: { image: { id, type: 'Image' } } }), more);
      return ['index.html', 'embed.html']
        .map((name) => named(made[name]!, 'meta'))
        .map((metas) => metas.find((one) => attribute(one, 'http-equiv') !== undefined)!)
        .map((meta) => attribute(meta, 'content')!)
        .join('\n');
    };
    const plain = await policyFor('data:image/png;base64,iVBORw==');
    for (const host of [
      "a;script-src'none'.example",
      'a;require-trusted-types-for.example',
      "x'unsafe-inline'.example",
      'a,b.example',
      'a$b.example',
      '10.0.0.1',
      '[::1]',
      'nas.lan',
    ])
      assert.equal(await policyFor(`https://${host}/p.png`), plain, host);
    assert.equal(
      await policyFor('https://pictures.example/p.png'),
      plain.replaceAll("img-src 'self' data:", "img-src 'self' data: https://pictures.example"),
    );
    const own = (await policyFor('data:,', { elements: "https://cdn;img-src'*'.example/" })).split(
      '\n',
    );
    assert.deepEqual(own, plain.split('\n'), 'nor does the folder of the bundles');
  });

  test('X-32: a linked image is not in the page before the proof is verified', async () => {
    const made = await files(
      credential({
        achievement: { image: { id: 'https://pictures.example/p.png', type: 'Image' } },
      }),
    );
    for (const name of ['index.html', 'embed.html'])
      assert.ok(
        named(made[name]!, 'img').every(
          (image) => !attribute(image, 'src')!.startsWith('https://pictures.example'),
        ),
        name,
      );
  });

  test('10.C: a page of one’s own opens no badge that a link brings', async () => {
    const open = await files(),
      own = await files(credential(), { ownOnly: true });
    assert.ok('open.js' in open && !('open.js' in own));
    const scripts = named(own['index.html']!, 'script').map((one) => attribute(one, 'src'));
    assert.ok(scripts.includes('elements/open-badge.js'), 'the badge is checked all the same');
    assert.ok(scripts.every((src) => src !== 'open.js'));
    assert.doesNotMatch(own['index.html']!, /id="(note|ask)"/);
    assert.doesNotMatch(Object.values(own).join(''), /readLink|location\.hash/);
  });

  test('privacy: omitted data are not in the page; the badge itself stays whole', async () => {
    const document = credential({
      subject: { narrative: 'How SHE did it' },
      top: {
        evidence: [{ id: 'https://ada.example/x', type: ['Evidence'], name: 'The SECRET robot' }],
      },
    });
    const whole = (await files(document))['index.html']!,
      made = await files(document, { leaveOut: ['evidence', 'narrative'] });
    assert.match(whole, /SECRET[^]*|SHE/);
    assert.doesNotMatch(made['index.html']!, /SECRET|SHE|ada\.example/);
    assert.equal(made['badge.json'], JSON.stringify(document));
    assert.match(made['index.html']!, /still in the badge itself/);
    // a whole badge would show them, a card does not
    assert.match(whole, /<open-badge [^>]*mode="full"/);
    assert.doesNotMatch(made['index.html']!, /mode="full"/);
  });

  test('X-32: the image of the badge is kept byte for byte; an SVG with active content is never put on the host', async () => {
    const baked = bakePng(PNG, JSON.stringify(credential()));
    assert.equal((await files(baked))['badge.png'], Buffer.from(baked).toString('latin1'));
    const svg = new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential><![CDATA[${JSON.stringify(credential())}]]></openbadges:credential><script>alert(1)</script></svg>`,
    );
    const made = await files(svg);
    assert.deepEqual(
      Object.keys(made).filter((name) => name.endsWith('.svg')),
      ['qr.svg'],
    );
    assert.ok(!Object.values(made).some((text) => text.includes('<script>alert(1)')));
  });

  test('a page that is no folder is refused', async () => {
    for (const page of ['https://badges.example/x.html', 'https://badges.example/?x=/', 'ftp://x/'])
      await assert.rejects(
        sharePage({ ...(await shared()), page }, { sentences }),
        TypeError,
        page,
      );
  });

  test('the page that opens links has no words of its own in its script', async () => {
    const made = Object.fromEntries(
      openPage(en, sentences).map(({ name, body }) => [name, String(body)]),
    );
    assert.deepEqual(Object.keys(made), ['open.html', 'open.js', 'page.css']);
    assertInert(made['open.html']!, 'open.html', ['open.js']);
    assert.match(made['open.html']!, /There’s no badge in this link/);
    assert.doesNotMatch(made['open.js']!, /There is no|innerHTML/);
  });
});
