import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ogs from 'open-graph-scraper';
import { parseFragment } from 'parse5';
import { unfurl } from 'unfurl.js';
import { oembedOf } from '../../../src/sharing/pages/oembed.js';
import { credential, PAGE, shared } from '../samples.js';
import { draw } from '../scripts.js';
import { attribute, elements, files, jsonLd, named } from './page-files.js';

describe('share pages', () => {
  test('A-30: Open Graph and Twitter tags, as a reader of them finds them', async () => {
    const html = (await files(credential(), { draw: await draw() }))['index.html']!;
    const { error, result } = await ogs({ html });
    assert.equal(error, false);
    const { ogTitle, ogType, ogUrl, ogSiteName, ogDescription, twitterCard } = result;
    assert.deepEqual(
      { ogTitle, ogType, ogUrl, ogSiteName, ogDescription, twitterCard },
      {
        ogTitle: 'Robotics',
        ogType: 'website',
        ogUrl: PAGE,
        ogSiteName: 'badges.example',
        ogDescription: 'Riverside College · Built a robot that moves.',
        twitterCard: 'summary_large_image',
      },
    );
    assert.deepEqual(result.ogImage, [
      {
        url: `${PAGE}preview.png`,
        type: 'image/png',
        width: '1200',
        height: '630',
        alt: 'Robotics, awarded by Riverside College',
      },
    ]);
  });

  test('A-31: a client that follows the page’s discovery link finds and reads the oEmbed response', async () => {
    const made = await files(credential(), { draw: await draw() }),
      asked: string[] = [];
    const fetch = async (address: string): Promise<Response> => {
      const name = new URL(address).pathname.split('/').at(-1) || 'index.html';
      asked.push(name);
      return new Response(made[name], {
        status: made[name] === undefined ? 404 : 200,
        headers: {
          'content-type': name.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
        },
      });
    };
    const { oEmbed } = await unfurl(PAGE, { oembed: true, fetch: fetch as never });
    assert.deepEqual(asked, ['index.html', 'oembed.json']);
    const { type, version, title, thumbnails, ...rest } = oEmbed!;
    assert.deepEqual(
      [type, version, title, thumbnails],
      ['rich', '1.0', 'Robotics', [{ url: `${PAGE}preview.png`, width: 1200, height: 630 }]],
      JSON.stringify(rest),
    );
    assert.match(String((oEmbed as { html?: string }).html), /^<iframe /);
  });

  test('A-10, A-31: the page names the badge’s file, its oEmbed answer and itself', async () => {
    const made = await files(),
      links = named(made['index.html']!, 'link').map((one) => [
        attribute(one, 'rel'),
        attribute(one, 'type'),
        attribute(one, 'href'),
      ]);
    assert.deepEqual(links, [
      ['canonical', undefined, PAGE],
      [
        'alternate',
        'application/json+oembed',
        `${PAGE}oembed.json?url=${encodeURIComponent(PAGE)}&format=json`,
      ],
      ['alternate', 'application/vc', `${PAGE}badge.json`],
      ['stylesheet', undefined, 'page.css'],
    ]);
    assert.equal(made['badge.json'], JSON.stringify(credential()));
  });

  test('A-31: the oEmbed response has what the standard requires of type rich, within the requested size', async () => {
    const one = await shared();
    for (const [request, width, height] of [
      [{}, 480, 400],
      [{ maxwidth: 320 }, 320, 400],
      [{ maxwidth: 9999, maxheight: 100 }, 480, 100],
      [{ maxwidth: NaN, maxheight: 0 }, 480, 400],
    ] as const) {
      const answer = oembedOf(one, `${PAGE}preview.png`, request),
        [frame] = elements(parseFragment(answer.html));
      assert.deepEqual(
        [answer.version, answer.type, answer.width, answer.height, answer.thumbnail_width],
        ['1.0', 'rich', width, height, 1200],
      );
      assert.deepEqual(
        [
          frame!.tagName,
          attribute(frame!, 'width'),
          attribute(frame!, 'height'),
          attribute(frame!, 'src'),
        ],
        ['iframe', String(width), String(height), `${PAGE}embed.html`],
      );
      assert.doesNotMatch(
        attribute(frame!, 'sandbox')!,
        /allow-top-navigation|allow-forms|allow-modals|allow-downloads/,
      );
    }
    assert.deepEqual(
      JSON.parse((await files())['oembed.json']!),
      JSON.parse(JSON.stringify(oembedOf(one))),
    );
  });

  test('A-40: schema.org data, and nothing of the person', async () => {
    const alignment = [
      {
        type: ['Alignment'],
        targetName: 'Robots',
        targetUrl: 'https://framework.example/r',
        targetCode: 'R1',
        targetFramework: 'Frame',
      },
    ];
    const html = (
      await files(
        credential({
          achievement: { alignment },
          top: { validUntil: '2030-01-01T00:00:00Z' },
          subject: {
            identifier: [
              {
                type: 'IdentityObject',
                identityHash: 'ada@example.org',
                identityType: 'emailAddress',
                hashed: false,
              },
            ],
          },
        }),
      )
    )['index.html']!;
    assert.deepEqual(jsonLd(html), {
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      '@id': PAGE,
      name: 'Robotics',
      description: 'Built a robot that moves.',
      url: PAGE,
      sameAs: 'https://college.example/robotics',
      credentialCategory: 'Course',
      competencyRequired: [
        {
          '@type': 'DefinedTerm',
          name: 'Robots',
          url: 'https://framework.example/r',
          termCode: 'R1',
          inDefinedTermSet: 'Frame',
        },
      ],
      recognizedBy: {
        '@type': 'Organization',
        name: 'Riverside College',
        url: 'https://college.example/',
        identifier: 'did:web:college.example',
      },
      dateCreated: '2026-01-01T00:30:00.000Z',
      expires: '2030-01-01T00:00:00.000Z',
    });
    assert.doesNotMatch(html, /ada@example\.org|did:example:ada/);
  });

  test('A-12: not for search engines unless its holder allows it', async () => {
    const robots = (html: string): unknown[] =>
      named(html, 'meta')
        .filter((one) => attribute(one, 'name') === 'robots')
        .map((one) => attribute(one, 'content'));
    assert.deepEqual(robots((await files())['index.html']!), ['noindex']);
    assert.deepEqual(robots((await files(credential(), { listed: true }))['index.html']!), []);
  });
});
