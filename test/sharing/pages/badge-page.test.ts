import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import ogs from 'open-graph-scraper';
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { unfurl } from 'unfurl.js';
import { bakePng } from '../../../src/formats/png.js';
import { LOCALES, loadMessages } from '../../../src/locales.js';
import { en } from '../../../src/locales/en.js';
import { embedCodes, type EmbedOptions } from '../../../src/sharing/pages/embed.js';
import { present } from '../../../src/present.js';
import { reportOf } from '../../../stories/samples.js';
import { resumeEntry, resumeLine, walletOffer } from '../../../src/sharing/downloads.js';
import { oembedOf } from '../../../src/sharing/pages/oembed.js';
import { linkSentences, openPage } from '../../../src/sharing/pages/link-opener.js';
import { sharePage, type SharePageOptions } from '../../../src/sharing/pages/badge-page.js';
import { privacyInBrief, privacyNotes } from '../../../src/sharing/privacy-notes.js';
import { certificateSheet } from '../../../src/sharing/paper/certificate.js';
import { previewSheet } from '../../../src/sharing/paper/preview.js';
import { PNG } from '../../issuing/drafts.js';
import { badgeOf, credential, HOSTILE, PAGE, shared } from '../samples.js';
import { draw } from '../scripts.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const sentences = linkSentences(en.errors);

const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const named = (html: string, tag: string): Element[] =>
  elements(parse(html)).filter(({ tagName }) => tagName === tag);

async function files(
  document: object | Uint8Array = credential(),
  options: Partial<SharePageOptions> = {},
): Promise<Record<string, string>> {
  const made = await sharePage(await shared(document), { sentences, ...options });
  return Object.fromEntries(
    made.map(({ name, body }) => [
      name,
      typeof body === 'string' ? body : Buffer.from(body).toString('latin1'),
    ]),
  );
}

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

const jsonLd = (html: string): Record<string, any> =>
  JSON.parse(
    textOf(named(html, 'script').find((one) => attribute(one, 'type') === 'application/ld+json')!),
  ) as Record<string, any>;

/** Checks everything in a page that could run: no handler, no inline script or style, no javascript: URL. */
function assertInert(html: string, what: string, scripts: readonly string[]): void {
  for (const element of elements(
    html.startsWith('<!doctype') ? parse(html) : parseFragment(html),
  )) {
    for (const { name, value } of element.attrs) {
      assert.doesNotMatch(name, /^on/, `${what}: ${element.tagName} ${name}`);
      if (/^(href|src|action|formaction|srcdoc|data)$/.test(name))
        assert.doesNotMatch(
          value,
          /^\s*(?:javascript|vbscript|data:(?!image\/))/i,
          `${what}: ${name}=${value}`,
        );
    }
    if (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json') {
      assert.ok(
        scripts.includes(attribute(element, 'src') ?? ''),
        `${what}: a script ${attribute(element, 'src')}`,
      );
      assert.equal(textOf(element), '', what);
    }
    assert.ok(
      !['object', 'embed', 'base', 'form', 'style'].includes(element.tagName),
      `${what}: ${element.tagName}`,
    );
    if (['svg', 'iframe', 'img'].includes(element.tagName))
      assert.match(
        attribute(element, 'src') ?? '',
        /^(https:\/\/badges\.example\/|qr\.svg$)/,
        `${what}: ${element.tagName}`,
      );
  }
}

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

describe('files and privacy', () => {
  test('a line and an entry for a résumé', async () => {
    const one = await shared();
    assert.equal(
      resumeLine(one),
      `Robotics, awarded by Riverside College · Valid from Jan 1, 2026 · ${PAGE}`,
    );
    assert.deepEqual(resumeEntry(one), {
      name: 'Robotics',
      issuer: 'Riverside College',
      date: '2026-01-01',
      url: PAGE,
    });
  });

  test('X-31: a line for a résumé is one line, whatever the texts of the badge, and the entry is JSON', async () => {
    for (const name of HOSTILE) {
      const one = await shared(
        credential({ achievement: { name: `x ${name}\r\ny` }, issuer: { name: `${name}\n` } }),
      );
      assert.doesNotMatch(
        resumeLine(one),
        /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]/,
        JSON.stringify(name),
      );
      assert.ok(resumeLine(one).endsWith(PAGE));
      assert.deepEqual(JSON.parse(JSON.stringify(resumeEntry(one))), resumeEntry(one));
    }
  });

  test('a wallet is given the credential as it is; a JWT stays in its envelope', async () => {
    const badge = await badgeOf(credential()),
      offer = walletOffer(badge, `${PAGE}badge.json`, { Ours: 'https://wallet.example/?u={url}' });
    assert.deepEqual((offer.chapi!.data['verifiableCredential'] as unknown[])[0], badge.document);
    assert.deepEqual(offer.links, [
      {
        name: 'Ours',
        href: `https://wallet.example/?u=${encodeURIComponent(`${PAGE}badge.json`)}`,
      },
    ]);
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const jwt = await badgeOf(
        `${part({ alg: 'ES256', typ: 'vc+jwt' })}.${part(credential())}.c2ln`,
      ),
      signed = walletOffer(jwt);
    assert.deepEqual(
      [
        (signed.chapi!.data['verifiableCredential'] as Array<{ id: string }>)[0]!.id,
        signed.file.name,
        signed.file.mediaType,
      ],
      [`data:application/vc+jwt,${jwt.raw}`, 'badge.jwt', 'application/vc+jwt'],
    );
  });

  test('A-12, X-50, X-53: the data a reader will see, plain identifiers first', async () => {
    const { badge, view } = await shared(
      credential({
        subject: {
          licenseNumber: 'L-7',
          narrative: 'She did it',
          identifier: [
            {
              type: 'IdentityObject',
              identityHash: 'ada@example.org',
              identityType: 'emailAddress',
              hashed: false,
            },
            {
              type: 'IdentityObject',
              identityHash: 'sha256$00',
              identityType: 'emailAddress',
              hashed: true,
            },
          ],
        },
        top: {
          evidence: [{ id: 'https://ada.example/x', type: ['Evidence'], name: 'Robot' }],
          credentialStatus: {
            id: 'https://status.example/1#5',
            type: 'BitstringStatusListEntry',
            statusListCredential: 'https://status.example/1',
          },
        },
      }),
    );
    assert.deepEqual(
      privacyNotes(badge, view).map(({ id, level, part }) => [id, level, part]),
      [
        ['email', 'warn', undefined],
        ['license', 'warn', 'identifiers'],
        ['hash', 'note', undefined],
        ['subject', 'note', undefined],
        ['evidence', 'note', 'evidence'],
        ['narrative', 'note', 'narrative'],
        ['status', 'note', undefined],
      ],
    );
    assert.match(privacyNotes(badge, view)[0]!.text, /ada@example\.org/);
    // what ties badges of one person together, and who learns of each check
    const told = new Map(privacyNotes(badge, view).map(({ id, text }) => [id, text]));
    assert.match(told.get('subject')!, /did:|same|other/i);
    assert.match(told.get('status')!, /status\.example/);
    assert.equal(told.get('evidence'), 'Shows the evidence: Robot');
    assert.equal(
      privacyInBrief(privacyNotes(badge, view), view),
      'Readers will see an e-mail address, a license number, the holder’s ID, your evidence, and how you earned it.',
    );
  });

  test('a badge without a named recipient is reported so', async () => {
    const { badge, view } = await shared(credential({ subject: { id: undefined } }));
    assert.deepEqual(
      privacyNotes(badge, view).map(({ id }) => id),
      ['nothing'],
    );
    assert.equal(privacyInBrief(privacyNotes(badge, view), view), 'It doesn’t name a person.');
  });

  test('X-50: one sentence lists what readers see, in each language; it reports a hidden recipient as hidden', async () => {
    const hashed = {
      id: undefined,
      identifier: [
        {
          type: 'IdentityObject',
          identityHash: 'sha256$00',
          identityType: 'emailAddress',
          hashed: true,
        },
      ],
    };
    const { badge, view } = await shared(credential({ subject: hashed }));
    assert.equal(privacyInBrief(privacyNotes(badge, view), view), 'The recipient is hidden.');
    const nameless = await shared(
      credential({ top: { evidence: [{ id: 'https://ada.example/x', type: ['Evidence'] }, {}] } }),
    );
    assert.ok(
      privacyNotes(nameless.badge, nameless.view).some(
        ({ text }) => text === 'Shows the evidence: ada.example',
      ),
    );
    for (const tag of Object.keys(LOCALES)) {
      const messages = await loadMessages(tag),
        own = present(nameless.badge, undefined, { messages });
      const said = privacyInBrief(privacyNotes(nameless.badge, own), own);
      assert.ok(said.includes(messages.words['see-evidence']), tag);
      assert.doesNotMatch(said, /[{}]/, tag);
    }
  });
});
