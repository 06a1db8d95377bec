import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { otherVerifiers } from '../../src/sharing/other-verifiers.js';
import {
  mastodonServer,
  networkLink,
  networkLinks,
  NETWORKS,
  postOf,
  webShareOf,
} from '../../src/sharing/social-links.js';
import { credential, HOSTILE, PAGE, shared } from './samples.js';

const TEXT = 'Robotics, awarded by Riverside College';
/** Every site, and the parameter of its URL that contains the post. */
const EXPECTED: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', { url: PAGE }],
  x: ['https://x.com/intent/post', { text: TEXT, url: PAGE }],
  bluesky: ['https://bsky.app/intent/compose', { text: `${TEXT} ${PAGE}` }],
  mastodon: ['https://social.example/share', { text: `${TEXT} ${PAGE}` }],
  facebook: ['https://www.facebook.com/sharer/sharer.php', { u: PAGE }],
  whatsapp: ['https://wa.me/', { text: `${TEXT} ${PAGE}` }],
  telegram: ['https://t.me/share/url', { url: PAGE, text: TEXT }],
  email: ['mailto:', { subject: 'Robotics', body: `${TEXT}\r\n\r\n${PAGE}` }],
};

describe('places to post to', () => {
  for (const network of NETWORKS) {
    test(network.name, async () => {
      const { view } = await shared();
      const url = new URL(networkLink(network, postOf(view, PAGE), 'social.example')!);
      const [base, parameters] = EXPECTED[network.id]!;
      assert.equal(url.href.split('?')[0], base);
      assert.deepEqual(Object.fromEntries(url.searchParams), parameters);
    });
  }

  test('X-31: hostile names stay inside their parameter, and a line break adds no header to a mail', async () => {
    for (const name of HOSTILE) {
      const { view } = await shared(credential({ achievement: { name } }));
      for (const { id, href } of networkLinks(postOf(view, PAGE), 'social.example')) {
        assert.match(href!, /^(https:\/\/|mailto:\?)[^\s"<>`]*$/, `${id}: ${name}`);
        assert.deepEqual(
          [...new URL(href!).searchParams.keys()],
          Object.keys(EXPECTED[id]![1]),
          `${id}: ${name}`,
        );
      }
    }
  });

  test('a long title is cut to the available length, the URL never', async () => {
    const { view } = await shared(credential({ achievement: { name: '機'.repeat(2000) } }));
    const href = networkLinks(postOf(view, PAGE)).find(({ id }) => id === 'x')!.href!;
    const { searchParams } = new URL(href);
    assert.equal([...searchParams.get('text')!].length, 240);
    assert.equal(searchParams.get('url'), PAGE);
  });

  test('a Mastodon server as people type it', () => {
    const typed: ReadonlyArray<readonly [string, string | undefined]> = [
      ['mastodon.social', 'https://mastodon.social'],
      [' https://mastodon.social/@ada ', 'https://mastodon.social'],
      ['@ada@social.example', 'https://social.example'],
      ['bücher.example', 'https://xn--bcher-kva.example'],
      ['', undefined],
      ['mastodon', undefined],
      ['javascript:alert(1)', undefined],
      ['a b.example', undefined],
      ['http://user:pw@social.example', 'https://social.example'],
    ];
    for (const [text, server] of typed) assert.equal(mastodonServer(text), server, text);
  });

  test('without a server Mastodon has a row and no link', async () => {
    const row = networkLinks(postOf((await shared()).view, PAGE)).find(
      ({ id }) => id === 'mastodon',
    )!;
    assert.deepEqual([row.href, row.needsServer], [undefined, true]);
  });

  test('the device’s own menu is given the same', async () =>
    assert.deepEqual(webShareOf(postOf((await shared()).view, PAGE)), {
      title: 'Robotics',
      text: TEXT,
      url: PAGE,
    }));

  test('A-13: other verifiers, which are sent the URL of the file and nothing else', async () => {
    const { badge } = await shared();
    const file = 'https://badges.example/a.json?x=1&y=2';
    const [first, second] = otherVerifiers(badge, file);
    assert.equal(decodeURIComponent(first!.href!.split('#verify?vc=')[1]!), file);
    assert.equal(second!.href, undefined);
    assert.ok(
      otherVerifiers(badge).every(
        ({ href, home }) => href === undefined && home.startsWith('https://'),
      ),
    );
  });
});
