import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ogs from 'open-graph-scraper';
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { bakePng } from '../../../src/formats/png.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { shareWall, type WallOptions } from '../../../src/share.js';
import { linkedData } from '../../../src/sharing/pages/schema-org.js';
import { PNG } from '../../issuing/drafts.js';
import { badgeOf, credential, HOSTILE, shared } from '../samples.js';
import { knowsCredentials, schemaOrgFaults } from '../schema-org.js';
import { draw, SCRIPTS } from '../scripts.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const PAGE = 'https://badges.example/ada/';
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
const dataIn = (html: string): any =>
  JSON.parse(
    textOf(named(html, 'script').find((one) => attribute(one, 'type') === 'application/ld+json')!),
  );

async function wall(
  documents: ReadonlyArray<object | Uint8Array>,
  options: Partial<WallOptions> = {},
): Promise<Record<string, string>> {
  const made = await shareWall(await Promise.all(documents.map(badgeOf)), {
    page: PAGE,
    messages: en,
    now: '2026-11-21T12:00:00Z',
    title: 'Ada’s badges',
    ...options,
  });
  return Object.fromEntries(
    made.map(({ name, body }) => [
      name,
      typeof body === 'string' ? body : Buffer.from(body).toString('latin1'),
    ]),
  );
}
const three = Object.values(SCRIPTS);

describe('A-30: the page of a collection', () => {
  test('A-10: every badge can be read without scripts, and leads to its own page; the element is there for the rest', async () => {
    const made = await wall(three),
      [element] = named(made['index.html']!, 'open-badge-wall'),
      links = elements(element!).filter(({ tagName }) => tagName === 'a');
    assert.equal(attribute(element!, 'src'), 'badges.json');
    assert.match(
      textOf(element!),
      /Accessible Interfaces.*Riverside College.*تصميم.*アクセシブル/s,
    );
    assert.deepEqual(
      links.map((one) => made[`${attribute(one, 'href')!}index.html`] !== undefined),
      [true, true, true],
    );
    assert.deepEqual(
      (JSON.parse(made['badges.json']!) as string[]).map((path) => made[path] !== undefined),
      [true, true, true],
    );
    assert.doesNotMatch(textOf(parse(made['index.html']!)), /verified|authentic|did:example:ada/i);
  });

  test('A-30: Open Graph tags, as a reader of them finds them; the preview is 1200 × 630', async () => {
    const made = await wall(three, { draw: await draw() }),
      { error, result } = await ogs({ html: made['index.html']! });
    assert.equal(error, false);
    assert.deepEqual(
      [result.ogTitle, result.ogUrl, result.ogType, result.twitterCard, result.ogImage?.[0]?.url],
      ['Ada’s badges', PAGE, 'website', 'summary_large_image', `${PAGE}preview.png`],
    );
    assert.match(result.ogDescription!, /^3 badges · Riverside College of Technology · /);
    const png = new DataView(
      Uint8Array.from(made['preview.png']!, (letter) => letter.charCodeAt(0)).buffer,
    );
    assert.deepEqual([png.getUint32(16), png.getUint32(20)], [1200, 630]);
  });

  test('A-31: its oEmbed response contains a sandboxed frame', async () => {
    const made = await wall(three),
      answer = JSON.parse(made['oembed.json']!) as {
        version: string;
        type: string;
        html: string;
        width: number;
        height: number;
      },
      [frame] = elements(parseFragment(answer.html));
    assert.deepEqual(
      [
        answer.version,
        answer.type,
        frame!.tagName,
        attribute(frame!, 'src'),
        attribute(frame!, 'width'),
      ],
      ['1.0', 'rich', 'iframe', `${PAGE}embed.html`, String(answer.width)],
    );
    assert.equal(named(made['embed.html']!, 'open-badge-wall').length, 1);
  });

  test('A-12: listed only when its holder allows it, the pages inside too', async () => {
    for (const [listed, count] of [
      [false, 1],
      [true, 0],
    ] as const) {
      const made = await wall([credential()], { listed });
      for (const name of ['index.html', 'robotics/index.html'])
        assert.equal(
          named(made[name]!, 'meta').filter((one) => attribute(one, 'name') === 'robots').length,
          count,
          name,
        );
    }
  });

  test('the element reads a baked image, since its credential may only link to one', async () => {
    const made = await wall([bakePng(PNG, JSON.stringify(credential()))]);
    assert.equal(made['badges.json'], '[\n  "robotics/badge.png"\n]\n');
    assert.equal(attribute(named(made['index.html']!, 'img')[0]!, 'src'), 'robotics/badge.png');
  });

  test('names of folders are plain, and each is there once; the bundles of the pages inside are one level up', async () => {
    const made = await wall([
      credential(),
      credential(),
      credential({ achievement: { name: '../../etc' } }),
      credential({ achievement: { name: '機械' } }),
    ]);
    assert.deepEqual(
      Object.keys(made).filter((name) => name.endsWith('/index.html')),
      ['robotics/index.html', 'robotics-2/index.html', 'etc/index.html', 'badge/index.html'],
    );
    assert.match(made['etc/open.js']!, /"\.\.\/elements\/open-badge\.js"/);
    assert.ok(Object.keys(made).every((name) => /^(?:[a-z0-9-]+\/)?[a-z0-9.-]+$/.test(name)));
  });

  test('it uses the requested language', async () => {
    const [html] = named(
      (await wall(three, { messages: ar, title: undefined }))['index.html']!,
      'html',
    );
    assert.deepEqual([attribute(html!, 'lang'), attribute(html!, 'dir')], ['ar', 'rtl']);
  });

  test('a path that is no folder, and a folder without a badge, is refused', async () => {
    await assert.rejects(
      wall([credential()], { page: 'https://badges.example/x.html' }),
      TypeError,
    );
    await assert.rejects(wall([]), TypeError);
  });

  test('X-31: hostile texts stay text, in the title too', async () => {
    const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
      'index.html': ['elements/open-badge-wall.js'],
      'embed.html': ['frame.js', 'held.js', 'elements/embed.js', 'elements/open-badge-wall.js'],
    };
    for (const name of HOSTILE) {
      const made = await wall(
        [
          credential({
            achievement: { name: `x ${name}`, description: name },
            issuer: { name, url: name },
          }),
        ],
        { title: name },
      );
      for (const page of ['index.html', 'embed.html']) {
        for (const element of elements(parse(made[page]!))) {
          for (const { name: key, value } of element.attrs) {
            assert.doesNotMatch(key, /^on/, `${page}: ${name}`);
            if (/^(href|src)$/.test(key))
              assert.doesNotMatch(
                value,
                /^\s*(?:javascript|vbscript|data:(?!image\/))/i,
                `${page}: ${name}`,
              );
          }
          if (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
            assert.deepEqual(
              [SCRIPTS[page]!.includes(attribute(element, 'src')!), textOf(element)],
              [true, ''],
              name,
            );
          assert.ok(
            !['object', 'embed', 'base', 'form', 'style', 'iframe', 'svg'].includes(
              element.tagName,
            ),
            `${element.tagName}: ${name}`,
          );
        }
      }
      assert.equal(dataIn(made['index.html']!).name, name);
      assert.equal(
        elements(parseFragment((JSON.parse(made['oembed.json']!) as { html: string }).html)).length,
        1,
        name,
      );
    }
  });
});

describe('A-40: schema.org, by its own vocabulary', () => {
  test('a badge, with everything it can have, and a collection', async () => {
    assert.ok(knowsCredentials());
    const alignment = [
      {
        type: ['Alignment'],
        targetName: 'Robots',
        targetUrl: 'https://framework.example/r',
        targetCode: 'R1',
        targetFramework: 'Frame',
      },
    ];
    const one = await shared(
      credential({
        achievement: {
          alignment,
          tag: ['robot', 'arm'],
          inLanguage: 'en',
          achievementType: 'Course',
        },
        top: { validUntil: '2030-01-01T00:00:00Z' },
      }),
    );
    assert.deepEqual(
      schemaOrgFaults(
        linkedData(one, 'https://badges.example/p.png'),
        'EducationalOccupationalCredential',
      ),
      [],
    );
    assert.deepEqual(
      schemaOrgFaults(dataIn((await wall(three))['index.html']!), 'CollectionPage'),
      [],
    );
  });

  test('the vocabulary reports names it does not know', async () => {
    const data = linkedData(await shared());
    assert.notDeepEqual(
      schemaOrgFaults({ ...data, madeUp: 'x' }, 'EducationalOccupationalCredential'),
      [],
    );
    assert.notDeepEqual(
      schemaOrgFaults(
        { ...data, recognizedBy: { '@type': 'Banana', name: 'x' } },
        'EducationalOccupationalCredential',
      ),
      [],
    );
  });
});
