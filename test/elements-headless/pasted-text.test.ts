import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkIn } from '../../src/elements/open-badge-verifier/sources/pasted-text.js';
import {
  pageTrust,
  withOwn,
} from '../../src/elements/open-badge-verifier/sources/trusted-lists.js';

describe('pasted text', () => {
  for (const [given, url] of [
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTP://a.example', 'http://a.example/'],
    [' credly.com/badges/1\n', 'https://credly.com/badges/1'],
    ['a.b.example:8443/x?y#z', 'https://a.b.example:8443/x?y#z'],
    ['bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ] as const)
    test(`L20: is a link: ${given.trim()}`, () => assert.equal(linkIn(given)?.href, url));

  for (const given of [
    'hello',
    'hello world/x',
    'badge.png',
    'ada@mail.example',
    'eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl',
    'did:web:a.example',
    '{"a":"b.example/c"}',
    '1.2/3',
    'javascript:a.example/x',
    `a.example/${'x'.repeat(9000)}`,
  ])
    test(`L20: is no link: ${given.slice(0, 40)}`, () => assert.equal(linkIn(given), undefined));
});

describe('what the page trusts', () => {
  test('L7: lists by name or URL with their day, single issuers by id', () => {
    const own = { issuers: [{ id: 'did:web:a.example', name: 'A' }] },
      given = [
        'did:web:x.example',
        { name: 'Schools', date: '2026-11-29T10:00:00Z', issuers: [] },
        { url: 'https://lists.example/all.json' },
        { registry: {}, name: 'DCC', meta: { updated: '2026-01-02' } },
        own,
      ];
    assert.deepEqual(pageTrust(given), {
      lists: [
        { name: 'Schools', day: '2026-11-29' },
        { name: 'https://lists.example/all.json' },
        { name: 'DCC', day: '2026-01-02' },
        { name: 'A' },
      ],
      issuers: [{ name: 'did:web:x.example' }],
    });
    assert.deepEqual(pageTrust(undefined), { lists: [], issuers: [] });
    assert.deepEqual(pageTrust(own).lists, [{ name: 'A' }]);
  });

  test('L7: own issuers are added; without any the page’s own value is kept as it is', () => {
    const list = { name: 'Schools', issuers: [] };
    assert.equal(withOwn(list, []), list);
    assert.deepEqual(withOwn(list, ['did:web:a.example']), [list, 'did:web:a.example']);
    assert.deepEqual(withOwn(undefined, ['did:web:a.example']), ['did:web:a.example']);
  });
});
