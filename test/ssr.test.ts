import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import '../src/define.js';
import { read } from '../src/read.js';
import { badgeStyles, renderBadge } from '../src/ssr.js';
import { badgeOf, DOCUMENT, documentWith, NOW } from '../stories/samples.js';
import { HOSTILE } from './sharing/samples.js';

const offline: typeof fetch = () => Promise.reject(new TypeError('no network in tests'));

type Element = Tree.Element;
const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
/** Every element of a page, those inside templates too. */
const all = (node: Tree.ParentNode): Element[] =>
  node.childNodes
    .filter(isElement)
    .flatMap((each) => [
      each,
      ...all(each),
      ...('content' in each ? all((each as Tree.Template).content) : []),
    ]);
const elements = (markup: string): Element[] => all(parse(`<!doctype html><body>${markup}</body>`));
const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;
const withPart = (markup: string, part: string): Element | undefined =>
  elements(markup).find((each) => attribute(each, 'part')?.split(' ').includes(part));
const text = (node: Tree.Node | undefined): string =>
  !node
    ? ''
    : 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(text).join('')
        : '';
const readable = (markup: string, part: string): string =>
  text(withPart(markup, part)).replace(/\s+/g, ' ').trim();

describe('X-36: each element on a server', () => {
  const badge = badgeOf();
  const tags = {
    'open-badge': html`<open-badge src="https://a.example/badge.png" verify-when="auto" mode="full" now=${NOW}><a href="badge.png">My badge</a></open-badge>`,
    'open-badge-details': html`<open-badge-details .badge=${badge}></open-badge-details>`,
    'open-badge-report': html`<open-badge-report .badge=${badge} as-of></open-badge-report>`,
    'open-badge-share': html`<open-badge-share .badge=${badge} page="open.html"></open-badge-share>`,
    'open-badge-verifier': html`<open-badge-verifier trusted-issuers="did:web:a.example">Drop it here</open-badge-verifier>`,
    'open-badge-wall': html`<open-badge-wall src="feed.json" layout="list">My badges</open-badge-wall>`,
  };
  for (const [tag, template] of Object.entries(tags)) {
    test(`<${tag}> is rendered by @lit-labs/ssr into a declarative shadow root, without a request`, async (context) => {
      const asked = context.mock.method(globalThis, 'fetch', () => {
        throw new Error('asked the network');
      });
      const markup = await collectResult(render(template));
      await new Promise((done) => setTimeout(done, 20));
      assert.match(
        markup,
        new RegExp(
          `^(<!--[^>]*-->)*<${tag}[^>]*>\\s*<template shadowroot="open" shadowrootmode="open"><style>`,
        ),
      );
      assert.equal(asked.mock.callCount(), 0);
      if (/My badge|Drop it/.test(template.strings.join('')))
        assert.match(markup, /<slot/, 'what the page says instead has its place');
    });
  }
});

describe('R-10: a badge written on a server', () => {
  test('shows its title, its issuer with the host behind the name, its date, and that nothing was checked', async () => {
    const markup = await renderBadge(DOCUMENT, { src: '/badge.json' });
    assert.equal(readable(markup, 'title'), 'Data Storytelling for Classroom Teachers');
    assert.equal(readable(markup, 'issuer'), 'Example University (name not verified)');
    assert.equal(readable(markup, 'host'), 'university.example');
    assert.equal(readable(markup, 'date'), 'Awarded May 1, 2026');
    assert.equal(readable(markup, 'verdict'), 'Not checked');
    assert.match(readable(markup, 'way-on'), /^Download.*needs JavaScript\.$/);
    assert.match(readable(markup, 'dates'), /Awarded May 1, 2026/);
    assert.match(
      attribute(
        elements(markup).find(({ tagName }) => tagName === 'img'),
        'src',
      )!,
      /^data:image\/svg/,
    );
  });

  test('R-3: no tone of it is good, in any mode, and no button pretends to work', async () => {
    for (const mode of ['card', 'compact', 'full'] as const) {
      const drawn = elements(await renderBadge(DOCUMENT, { mode, src: '/badge.json' }));
      assert.deepEqual(
        drawn.filter(
          (each) =>
            attribute(each, 'data-tone') === 'good' ||
            attribute(each, 'data-mark') === 'checking' ||
            each.tagName === 'button',
        ),
        [],
      );
    }
  });

  test('uses the requested language, and sets it on the element', async () => {
    const markup = await renderBadge(DOCUMENT, { lang: 'ar-EG', src: '/b' });
    assert.equal(
      attribute(
        elements(markup).find(({ tagName }) => tagName === 'open-badge'),
        'lang',
      ),
      'ar',
    );
    assert.equal(attribute(withPart(markup, 'card'), 'dir'), 'rtl');
  });

  test('X-50: personal data stays out of the page', async () => {
    assert.doesNotMatch(
      await renderBadge(DOCUMENT, { src: '/b', mode: 'full' }),
      /ana@mail\.example/,
    );
  });

  const source = async (
    input: Parameters<typeof renderBadge>[0],
    options = {},
  ): Promise<string | undefined> =>
    attribute(
      elements(await renderBadge(input, { fetch: offline, ...options })).find(
        ({ tagName }) => tagName === 'open-badge',
      ),
      'src',
    );

  test('without a URL it contains itself, byte for byte as it was signed', async () => {
    const exact = JSON.stringify(DOCUMENT, null, 3);
    for (const input of [exact, new TextEncoder().encode(exact), (await read(exact))[0]!]) {
      const [again] = await read((await source(input))!, { fetch: offline });
      assert.equal(again!.raw, exact);
    }
    assert.equal((await read((await source(DOCUMENT))!))[0]!.raw, JSON.stringify(DOCUMENT));
  });

  test('a URL that was read is where the browser reads it too, unless another is given', async () => {
    const answers: typeof fetch = async () =>
      new Response(JSON.stringify(DOCUMENT), { headers: { 'content-type': 'application/json' } });
    assert.equal(
      await source(new URL('https://a.example/7'), { fetch: answers }),
      'https://a.example/7',
    );
    assert.equal(
      await source('https://a.example/7', { fetch: answers, src: '/own.json' }),
      '/own.json',
    );
  });

  test('an unreadable input is shown as such, with the URL to try again', async () => {
    const markup = await renderBadge('https://a.example/gone', {
      fetch: async () => new Response('', { status: 404 }),
    });
    assert.equal(
      attribute(
        elements(markup).find(({ tagName }) => tagName === 'open-badge'),
        'src',
      ),
      'https://a.example/gone',
    );
    assert.match(readable(markup, 'reason'), /a\.example/);
    assert.equal(readable(await renderBadge('{"hello":1}'), 'verdict'), 'Not a badge');
  });

  test('the misuse of it throws', async () => {
    await assert.rejects(renderBadge(undefined as never), TypeError);
    await assert.rejects(renderBadge(DOCUMENT, { nonce: 'x"><script>' }), TypeError);
  });

  test('X-36: its style has a nonce, or is in a file', async () => {
    const styled = elements(await renderBadge(DOCUMENT, { nonce: 'c2VjcmV0' })).filter(
      ({ tagName }) => tagName === 'style',
    );
    assert.deepEqual(
      styled.map((each) => attribute(each, 'nonce')),
      ['c2VjcmV0'],
    );
    const linked = elements(await renderBadge(DOCUMENT, { styleSheet: '/a"b.css' }));
    assert.deepEqual(
      linked
        .filter(({ tagName }) => tagName === 'style' || tagName === 'link')
        .map((each) => [each.tagName, attribute(each, 'href')]),
      [['link', '/a"b.css']],
    );
    assert.match(badgeStyles, /\.compact \{.*\.details \{/);
    assert.doesNotMatch(badgeStyles, /<[/!]/);
  });
});

describe('X-31: hostile text on a server', () => {
  const FORBIDDEN = [
    'script',
    'iframe',
    'object',
    'embed',
    'base',
    'meta',
    'form',
    'textarea',
    'title',
  ];
  for (const attack of HOSTILE) {
    test(`stays text: ${JSON.stringify(attack)}`, async () => {
      const document = documentWith({
        credential: {
          name: attack,
          evidence: [
            {
              id: attack,
              type: ['Evidence'],
              name: attack,
              description: attack,
              narrative: attack,
            },
          ],
        },
        issuer: { name: attack, description: attack, url: attack, email: attack },
        achievement: {
          name: attack,
          description: attack,
          criteria: { id: attack, narrative: attack },
          tag: [attack],
          image: {
            id: `https://a.example/?${encodeURIComponent(attack)}`,
            type: 'Image',
            caption: attack,
          },
        },
      });
      for (const mode of ['card', 'compact', 'full'] as const) {
        const markup = await renderBadge(document, {
            mode,
            src: attack,
            page: `/p?${attack}`,
            recipient: attack,
            sharePage: attack,
          }),
          found = elements(markup);
        assert.deepEqual(
          found.filter(({ tagName }) => FORBIDDEN.includes(tagName)).map(({ tagName }) => tagName),
          [],
        );
        assert.equal(found.filter(({ tagName }) => tagName === 'open-badge').length, 1);
        assert.deepEqual(
          found
            .flatMap(({ attrs }) => attrs.map(({ name }) => name))
            .filter((name) => /^on|^style$|^srcdoc$/.test(name)),
          [],
        );
        // an image behind a URL is not loaded before the proof is verified (10.C)
        assert.equal(found.filter(({ tagName }) => tagName === 'img').length, 0);
        for (const anchor of found.filter((each) => each.tagName === 'a'))
          assert.doesNotMatch(attribute(anchor, 'href') ?? '', /^\s*(javascript|vbscript):/i);
      }
    });
  }
});
