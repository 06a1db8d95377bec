import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadMessages } from '../../src/locales.js';
import { en } from '../../src/locales/en.js';
import { readLink, share, type Share } from '../../src/share.js';
import { badgeOf, credential, PAGE } from './samples.js';

const OPENER = 'https://badges.example/open.html',
  FILE = 'https://badges.example/ada.json';
const shareAt = async (
  page: string,
  extra: {
    readonly file?: string;
    readonly script?: string;
    readonly frame?: string;
    readonly image?: string;
    readonly picture?: string;
  } = {},
): Promise<Share> =>
  share(await badgeOf(credential()), { page, messages: en, now: '2026-11-21T12:00:00Z', ...extra });
const codesOf = ({ embeds }: Share): Record<string, string> =>
  Object.fromEntries(embeds.map(({ id, code }) => [id, code]));

describe('A-11: snippets for a text or another page lead to this badge, and to nothing that is not there', () => {
  test('a page for every badge has no frame and no image of one: the codes are words with the link', async () => {
    const made = await shareAt(OPENER),
      codes = codesOf(made);
    assert.deepEqual(Object.keys(codes), ['markdown', 'signature']);
    assert.equal(codes['markdown'], `[Robotics, awarded by Riverside College](<${made.link.url}>)`);
    assert.doesNotMatch(codes['signature']!, /<img|preview\.png/);
    const [, href] = /href="([^"]+)"/.exec(codes['signature']!)!;
    assert.deepEqual(await readLink(href!), { text: (await badgeOf(credential())).raw });
  });

  test('where the badge has a file of its own, a résumé and the codes name it, and the link still carries the badge', async () => {
    const made = await shareAt(OPENER, {
        file: FILE,
        script: 'https://badges.example/open-badge.js',
      }),
      codes = codesOf(made),
      named = `${OPENER}#src=${encodeURIComponent(FILE)}`;
    assert.equal(made.link.form, 'carried');
    assert.ok(made.resume.line.endsWith(` · ${named}`));
    assert.equal(made.resume.entry.url, named);
    assert.deepEqual(Object.keys(codes), ['script', 'markdown', 'signature', 'react']);
    for (const [id, code] of Object.entries(codes)) assert.ok(code.includes(named), id);
    assert.deepEqual(await readLink(named), { src: FILE });
  });

  test('L4: a recipient is named only where the sharer chose it, in every link and with no name in it', async () => {
    const badge = await badgeOf(credential()),
      linksOf = ({ link, carrying, webShare, resume, embeds }: Share): string[] => [
        link.url,
        carrying.url,
        webShare.url,
        resume.entry.url,
        ...embeds.map(({ code }) => code),
      ];
    for (const page of [OPENER, PAGE])
      for (const file of [undefined, FILE]) {
        const options = { page, ...(file ? { file } : {}) };
        const plain = linksOf(await share(badge, options)),
          named = linksOf(await share(badge, { ...options, showRecipient: true }));
        for (const each of plain) assert.doesNotMatch(each, /[#&]r=1/);
        for (const each of named.slice(0, 4)) assert.match(each, /[#&]r=1$/);
      }
  });

  test('L14: the words of a card and of the menu are enough, and the same as with all', async () => {
    const badge = await badgeOf(credential()),
      options = { page: OPENER, lang: 'de', now: '2026-11-21T12:00:00Z' };
    const few = await share(badge, options),
      all = await share(badge, { ...options, messages: await loadMessages('de') });
    assert.equal('paste' in few.view.words, false);
    assert.deepEqual({ ...all, view: 0 }, { ...few, view: 0 });
  });

  test('a frame and an image that the host names are used; a folder has its own', async () => {
    const given = codesOf(
        await shareAt(OPENER, {
          frame: 'https://badges.example/f/1',
          image: 'https://badges.example/p/1.png',
        }),
      ),
      before = codesOf(await shareAt(OPENER, { picture: 'https://badges.example/p/1.png' })),
      own = codesOf(await shareAt(PAGE));
    assert.match(given['iframe']!, /src="https:\/\/badges\.example\/f\/1"/);
    assert.match(given['markdown']!, /!\[[^\]]+\]\(<https:\/\/badges\.example\/p\/1\.png>\)/);
    assert.equal(before['markdown'], given['markdown'], 'the former name of the option');
    assert.match(own['iframe']!, new RegExp(`src="${PAGE}embed\\.html"`));
    assert.match(own['signature']!, new RegExp(`<img src="${PAGE}preview\\.png"`));
  });
});
