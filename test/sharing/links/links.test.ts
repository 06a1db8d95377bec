import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { BadgeError } from '../../../src/errors.js';
import {
  carryingLink,
  hostedLink,
  LINK_BUDGET,
  namingRecipient,
  shareLink,
  shareLinks,
} from '../../../src/sharing/links/create-link.js';
import { readLink, UNLINK_LIMITS } from '../../../src/sharing/links/read-link.js';
import { badgeText, bareLink, PAGE } from '../samples.js';

const JWT = `${encodeBase64url(new TextEncoder().encode('{"alg":"ES256"}'))}.${encodeBase64url(new TextEncoder().encode('{"vc":"Grüße 機"}'))}.c2ln`;
const failsWith =
  (code: string, reason?: string) =>
  (error: unknown): boolean =>
    error instanceof BadgeError &&
    error.code === code &&
    (reason === undefined || error.params['reason'] === reason);

/** Changes that programs make to a link in transit; the badge must survive each. */
const MANGLERS: Readonly<Record<string, (link: string) => string>> = {
  'as it was': (link) => link,
  'a full stop behind': (link) => `${link}.`,
  'a bracket behind': (link) => `(${link}).`,
  'quotation marks': (link) => `“${link}”`,
  guillemets: (link) => `« ${link} »`,
  'angle brackets': (link) => `<${link}>`,
  'bold in a messenger': (link) => `*${link}*`,
  'an ellipsis of politeness': (link) => `${link}…`,
  'a Markdown link': (link) => `[my badge](${link})`,
  'an address of HTML': (link) => `<a href="${link.replaceAll('&', '&amp;')}">`,
  'wrapped at 76': (link) => link.replace(/.{76}/g, '$&\r\n'),
  'wrapped at 72 and quoted': (link) => link.replace(/.{72}/g, '$&\n> '),
  'wrapped twice quoted': (link) => link.replace(/.{60}/g, '$&\n> > '),
  'quoted-printable': (link) => link.replaceAll('=', '=3D').replace(/.{75}/g, '$&=\r\n'),
  'spaces at the line ends': (link) => link.replace(/.{70}/g, '$& '),
  'zero-width spaces': (link) => link.replace(/.{50}/g, '$&\u200B'),
  'soft hyphens': (link) => link.replace(/.{40}/g, '$&\u00AD'),
  'byte order mark': (link) => `\uFEFF${link}`,
  'the hash encoded': (link) => link.replace('#', '%23'),
  'hash and equals encoded': (link) => link.replace('#vc=', '%23vc%3D'),
  'encoded twice': (link) => link.replace('#vc=', '%2523vc%253D'),
  'the equals encoded': (link) => link.replace('#vc=', '#vc%3D'),
  'the hash as an entity': (link) => link.replace('#', '&#35;'),
  'dashes made pretty': (link) =>
    link
      .replace('#vc=', '#vc=\u2060')
      .replace(/--/g, '\u2014')
      .replace(/(?<=#.*)-/g, '\u2011'),
  'a tracker in the query': (link) => link.replace('#', '?utm_source=mail&fbclid=x#'),
  'a text fragment': (link) => `${link}:~:text=badge`,
  'more in the fragment': (link) => `${link}&from=chat`,
  'first in the fragment': (link) => link.replace('#vc', '#from=chat&amp;vc'),
  'a wrapper of a mail program': (link) =>
    `https://safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C01&reserved=0`,
  'a wrapper of a search engine': (link) =>
    `https://www.google.example/url?q=${encodeURIComponent(link)}&sa=D`,
  'all of it encoded': (link) => encodeURIComponent(link),
  'all of it encoded twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'scheme and host in capitals': (link) =>
    link.replace('https://badges.example', 'HTTPS://BADGES.EXAMPLE'),
  'a slash behind': (link) => `${link}/`,
  'Slack’s brackets with a name': (link) => `<${link}|my badge>`,
  'a tracker behind': (link) => `${link}&utm_source=newsletter`,
  'left and right marks': (link) => `\u200E${link}\u200F`,
  'no-break spaces': (link) => link.replace(/.{60}/g, '$&\u00A0'),
  'two wrappers': (link) =>
    `https://a.example/?url=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(link)}`)}`,
  'words before and behind': (link) => `Look here: ${link} and tell me what you think`,
  'the form of another verifier': (link) => link.replace('#vc=', '#verify?vc='),
  'a route before it': (link) => link.replace('#vc=', '#/verify?vc='),
};

describe('A-11: share links', () => {
  for (const size of [1_000, 4_000, 16_000]) {
    for (const [what, mangle] of Object.entries(MANGLERS)) {
      test(`A-11: a badge of ${size / 1000} kB comes through: ${what}`, async () => {
        const text = badgeText(size);
        assert.ok(Math.abs(text.length - size) < size / 8, `${text.length} characters`);
        const { url } = await carryingLink(text, PAGE);
        assert.deepEqual(await readLink(mangle(url)), { text });
      });
    }
  }

  test('A-11: the text is preserved exactly: JWT, non-Latin letters, white space', async () => {
    for (const text of [JWT, '{ "name" : "機械人 🎓\\u2028" }\n', '[{"a":1}]'])
      assert.deepEqual(await readLink((await carryingLink(text, PAGE)).url), { text });
  });

  test('X-51: an SD-JWT comes through in our form and in plain sight, with and without a holder’s signature; its last sign is no punctuation', async () => {
    for (const text of [
      `${JWT}~WyJhIiwiYiIsMV0~WyJjIiwiZCIsMl0~`,
      `${JWT}~WyJhIiwiYiIsMV0~${JWT}`,
    ]) {
      assert.deepEqual(await readLink((await carryingLink(text, PAGE)).url), { text });
      assert.deepEqual(await readLink(`${PAGE}#vc=${text}`), { text });
    }
  });

  test('A-11: everything is behind the hash; nothing of the badge is in the requests to a server', async () => {
    const { url } = await carryingLink(badgeText(1000), `${PAGE}#old`);
    const [sent, kept, ...more] = url.split('#');
    assert.equal(sent, PAGE);
    assert.match(kept!, /^vc=1[\w-]+\.[\w-]{6}$/);
    assert.deepEqual(more, []);
  });

  test('A-11: the forms of others are read', async () => {
    const json = '{"type":["VerifiableCredential"]}',
      plain = encodeBase64url(new TextEncoder().encode(json)),
      file = 'https://a.example/b.json?x=1&y=2';
    const forms: ReadonlyArray<readonly [string, object | undefined]> = [
      [`${PAGE}#vc=${plain}`, { text: json }],
      [`${PAGE}#vc=${plain}==`, { text: json }],
      [`${PAGE}#vc=${JWT}`, { text: JWT }],
      [`${PAGE}#verify?vc=${encodeURIComponent(file)}`, { src: file }],
      [`${PAGE}#verify?vc=${encodeURIComponent(json)}`, { text: json }],
      [`${PAGE}?url=${encodeURIComponent(file)}`, { src: file }],
      [`${PAGE}#src=${encodeURIComponent(file)}`, { src: file }],
      [bareLink(json), { text: json }],
      [PAGE, undefined],
      [`${PAGE}#top`, undefined],
      [`${PAGE}?url=badge.json`, undefined],
      ['', undefined],
      ['not a link', undefined],
    ];
    for (const [link, expected] of forms) assert.deepEqual(await readLink(link), expected, link);
  });

  test('A-11, L4: a link that names the recipient asks for that in one parameter, and carries the badge through the same programs', async () => {
    const text = badgeText(1_000),
      plain = await carryingLink(text, PAGE),
      link = namingRecipient(plain);
    assert.deepEqual([link.url, link.length], [`${plain.url}&r=1`, plain.length + 4]);
    assert.deepEqual(await readLink(plain.url), { text });
    const lost: string[] = [];
    for (const [what, mangle] of Object.entries(MANGLERS)) {
      const { showRecipient, ...content } = (await readLink(mangle(link.url)))!;
      assert.deepEqual(content, { text }, what);
      if (!showRecipient) lost.push(what);
    }
    // the whole link encoded, or words behind the 1: then the page names no recipient
    assert.deepEqual(lost, [
      'all of it encoded',
      'all of it encoded twice',
      'words before and behind',
    ]);
    for (const fragment of ['r=0', 'r=', 'r=10', 'R=1x', 'from=r=1'])
      assert.deepEqual(await readLink(`${plain.url}&${fragment}`), { text }, fragment);
    const src = 'https://badges.example/ada.json',
      hosted = namingRecipient(hostedLink(src, PAGE));
    assert.deepEqual(await readLink(hosted.url), { src, showRecipient: true });
    const inside = hostedLink(`${src}#r=1`, PAGE);
    assert.deepEqual(await readLink(inside.url), { src: `${src}#r=1` }, 'a file chooses nothing');
  });

  test('A-11, L14: the short link comes first: a page of its own, else the file of a badge too long for a link', async () => {
    const file = 'https://badges.example/ada.json',
      opener = 'https://badges.example/open.html',
      folder = 'https://badges.example/ada/';
    const forms = async (size: number, page: string, at?: string): Promise<string[]> => {
      const { link, carrying } = await shareLinks(badgeText(size), page, at);
      assert.deepEqual(await readLink(carrying.url), { text: badgeText(size) });
      return [link.form, carrying.form, link.url.split('#')[0]!];
    };
    assert.deepEqual(await forms(1_000, opener, file), ['carried', 'carried', opener]);
    assert.deepEqual(await forms(16_000, opener, file), ['hosted', 'carried', opener]);
    assert.deepEqual(await forms(16_000, opener), ['carried', 'carried', opener]);
    assert.deepEqual(await forms(1_000, folder, file), ['page', 'carried', folder]);
    const { link } = await shareLinks(badgeText(1_000), folder);
    assert.deepEqual([link.url, namingRecipient(link).url], [folder, `${folder}#r=1`]);
    // with a query it is no folder: a page that only opens links
    assert.equal((await forms(1_000, `${folder}?`))[0], 'carried');
  });

  test('X-33: a URL that is not a web URL is refused', async () => {
    for (const src of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://a.example/b',
      'https://',
    ])
      assert.equal(await readLink(`${PAGE}#src=${encodeURIComponent(src)}`), undefined, src);
  });

  test('a hosted link survives even a URL that ends in punctuation', async () => {
    for (const file of [
      'https://a.example/b.json',
      'https://a.example/b(1)',
      'https://a.example/b?x=1&y=ü#part',
      'https://a.example/b.',
    ]) {
      assert.deepEqual(await readLink(`(${hostedLink(file, PAGE).url}).`), { src: file }, file);
    }
  });

  test('a link that was cut or altered is damaged, never a badge that looks forged', async () => {
    const { url } = await carryingLink(badgeText(4000), PAGE);
    for (const kept of [0.3, 0.6, 0.9, 0.99])
      await assert.rejects(
        readLink(url.slice(0, Math.floor(url.length * kept))),
        failsWith('link-damaged'),
        String(kept),
      );
    const at = url.indexOf('#') + 200;
    for (let i = 0; i < 40; i++) {
      const other = url[at + i] === 'A' ? 'B' : 'A';
      await assert.rejects(
        readLink(url.slice(0, at + i) + other + url.slice(at + i + 1)),
        failsWith('link-damaged'),
        `character ${at + i}`,
      );
    }
    await assert.rejects(readLink(url.toLowerCase()), failsWith('link-damaged'));
    await assert.rejects(
      readLink(url.replace(/\.[\w-]{6}$/, '.AAAAAA')),
      failsWith('link-damaged', 'checksum'),
    );
  });

  test('a text inside a link that is no badge is damage; a future version is reported', async () => {
    await assert.rejects(readLink(bareLink('hello')), failsWith('link-damaged', 'text'));
    await assert.rejects(
      readLink(bareLink(Uint8Array.of(0x7b, 0xff, 0xfe))),
      failsWith('link-damaged', 'text'),
    );
    await assert.rejects(readLink(`${PAGE}#vc=%%%`), failsWith('link-damaged', 'base64url'));
    await assert.rejects(
      readLink(`${PAGE}#vc=2AAAA`),
      (error: unknown) =>
        failsWith('link-version')(error) && (error as BadgeError).params['version'] === '2',
    );
  });

  test('X-4: a bomb is stopped at the cap', async () => {
    await assert.rejects(
      readLink(bareLink(Buffer.alloc(50 << 20, 0x20))),
      failsWith('link-too-large'),
    );
    await assert.rejects(
      readLink(`${PAGE}#vc=1${'A'.repeat(UNLINK_LIMITS.characters)}`),
      failsWith('link-too-large'),
    );
  });

  test('the budget is correct: a badge too long for a link is linked by its file, if there is one', async () => {
    const small = await shareLink(badgeText(1000), PAGE),
      large = badgeText(40_000),
      file = 'https://badges.example/ada/badge.json';
    assert.deepEqual(
      [small.form, small.travels, small.fitsQr],
      ['carried', 'everywhere', small.length <= LINK_BUDGET.qr],
    );
    const hosted = await shareLink(large, PAGE, file),
      carried = await shareLink(large, PAGE);
    assert.deepEqual(
      [hosted.form, hosted.fitsQr, carried.form, carried.travels, carried.fitsQr],
      ['hosted', true, 'carried', 'few', false],
    );
    assert.equal(carried.length, carried.url.length);
    assert.deepEqual(await readLink(hosted.url), { src: file });
    assert.deepEqual(
      [
        (await shareLink(badgeText(4000), PAGE, file)).form,
        (await shareLink(badgeText(4000), PAGE)).form,
        (await shareLink(badgeText(1000), PAGE, file)).form,
      ],
      ['hosted', 'carried', 'carried'],
    );
  });
});
