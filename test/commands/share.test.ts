import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bakePng } from '../../src/formats/png.js';
import { read } from '../../src/read.js';
import { readLink } from '../../src/share.js';
import { PNG } from '../issuing/drafts.js';
import { credential, PAGE } from '../sharing/samples.js';
import { FONTS } from '../sharing/scripts.js';
import { shell } from './shell.js';

const TEXT = JSON.stringify(credential());
const fonts = FONTS.flatMap((path) => ['--font', path]);

describe('open-badge share', () => {
  test('prints the link, the LinkedIn link and the embed codes, and makes no request', async () => {
    const { run, write, asked } = shell();
    write('badge.json', TEXT);
    const { status, out, err } = await run(
      'share',
      'badge.json',
      '--page',
      'https://badges.example/open.html',
    );
    assert.deepEqual([status, err, asked], [0, '', []]);
    const link = /https:\/\/badges\.example\/open\.html#vc=\S+/.exec(out)![0];
    assert.deepEqual(await readLink(link), { text: TEXT });
    for (const word of [
      'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME',
      '<table role="presentation"',
      'https://bsky.app/',
      'What readers will see',
    ])
      assert.ok(out.includes(word), word);
    assert.doesNotMatch(out, /<iframe/);
    assert.match(
      (await run('share', 'badge.json', '--page', PAGE)).out,
      /<iframe src="[^"]+\/embed\.html"/,
    );
  });

  test('--json is one object on one line', async () => {
    const { run, write } = shell();
    write('badge.json', TEXT);
    const { lines } = await run(
      'share',
      'badge.json',
      '--page',
      PAGE,
      '--file',
      `${PAGE}badge.json`,
      '--script',
      'https://cdn.example/open-badge.js',
      '--integrity',
      'sha384-AAAA',
      '--mastodon',
      '@ada@social.example',
      '--json',
    );
    assert.equal(lines.length, 1);
    assert.deepEqual(Object.keys(lines[0]!), [
      'link',
      'qr',
      'linkedin',
      'networks',
      'webShare',
      'embeds',
      'files',
      'resume',
      'privacy',
      'verifiers',
      'written',
    ]);
    assert.match(lines[0]!['embeds'][0].code, /integrity="sha384-AAAA" crossorigin="anonymous"/);
    assert.equal(new URL(lines[0]!['linkedin']).searchParams.get('certUrl'), PAGE);
    assert.match(
      lines[0]!['networks'].find(({ id }: { id: string }) => id === 'mastodon').href,
      /^https:\/\/social\.example\/share\?/,
    );
  });

  test('--out writes a page with its images; the baked image keeps its bytes and the certificate contains the badge', async () => {
    const { run, write, bytes, path } = shell();
    const baked = bakePng(PNG, TEXT);
    write('badge.png', baked);
    const { status, err } = await run(
      'share',
      'badge.png',
      '--page',
      PAGE,
      '--out',
      'site',
      '--elements',
      'https://cdn.example/',
      ...fonts,
    );
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(readdirSync(path('site')).sort(), [
      'badge.json',
      'badge.png',
      'certificate.pdf',
      'embed.html',
      'frame.js',
      'held.js',
      'index.html',
      'oembed.json',
      'open.js',
      'page.css',
      'preview.png',
      'qr.svg',
    ]);
    assert.deepEqual(bytes('site/badge.png'), baked);
    assert.equal(new TextDecoder().decode(bytes('site/badge.json')), TEXT);
    const preview = bytes('site/preview.png'),
      view = new DataView(preview.buffer, preview.byteOffset);
    assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
    assert.equal((await read(bytes('site/certificate.pdf')))[0]!.raw, TEXT);
  });

  test('--no-pictures needs no fonts, and the page names no preview', async () => {
    const { run, write, read: text, path } = shell();
    write('badge.json', TEXT);
    const argv = ['share', 'badge.json', '--page', PAGE, '--out', 'site', '--no-pictures'];
    const { status, out, err } = await run(...argv, '--elements', 'https://cdn.example/');
    assert.equal(status, 0, err);
    // nor does a snippet to paste elsewhere
    assert.doesNotMatch(out, /preview\.png/);
    assert.match(out, /\[.*\]\(<?https:/);
    assert.equal(existsSync(path('site/preview.png')), false);
    assert.doesNotMatch(text('site/index.html'), /og:image|preview\.png/);
  });

  test('images without letters are not made', async () => {
    const { run, write } = shell();
    write('badge.json', TEXT);
    const { status, err } = await run(
      'share',
      'badge.json',
      '--page',
      PAGE,
      '--out',
      'site',
      '--elements',
      'https://cdn.example/',
      '--font',
      'badge.json',
    );
    assert.equal(status, 64);
    assert.match(err, /no font was found/);
  });

  test('several badges make the page of a collection, each with a page and a certificate of its own', async () => {
    const { run, write, read: text, bytes, path } = shell();
    write('a.png', bakePng(PNG, TEXT));
    write(
      'b.json',
      JSON.stringify(credential({ achievement: { name: 'تصميم' }, issuer: { name: 'كلية' } })),
    );
    write('c.json', JSON.stringify(credential({ top: { id: 'urn:uuid:other' } })));
    const { status, err, lines } = await run(
      'share',
      'a.png',
      'b.json',
      'c.json',
      '--page',
      'https://badges.example/ada/',
      '--out',
      'site',
      '--title',
      'Ada’s badges',
      '--elements',
      '/elements/',
      '--json',
      ...fonts,
    );
    assert.deepEqual([status, err, lines[0]!['badges']], [0, '', 3]);
    assert.deepEqual(readdirSync(path('site')).sort(), [
      'badge',
      'badges.json',
      'embed.html',
      'frame.js',
      'held.js',
      'index.html',
      'oembed.json',
      'page.css',
      'preview.png',
      'qr.svg',
      'robotics',
      'robotics-2',
    ]);
    assert.deepEqual(JSON.parse(text('site/badges.json')), [
      'robotics/badge.png',
      'badge/badge.json',
      'robotics-2/badge.json',
    ]);
    assert.match(text('site/index.html'), /<h1 dir="auto">Ada’s badges<\/h1>/);
    assert.match(
      text('site/robotics/index.html'),
      /rel="canonical" href="https:\/\/badges\.example\/ada\/robotics\/"/,
    );
    assert.match(text('site/robotics/open.js'), /"\/elements\/open-badge\.js"/);
    const preview = bytes('site/preview.png'),
      view = new DataView(preview.buffer, preview.byteOffset);
    assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
    assert.equal((await read(bytes('site/robotics/certificate.pdf')))[0]!.raw, TEXT);
  });

  test('misuse is reported in one sentence', async () => {
    const { run, write } = shell();
    write('badge.json', TEXT);
    const cases: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
      [/missing --page URL/, ['badge.json']],
      [/--page: not an http\(s\) URL/, ['badge.json', '--page', 'javascript:alert(1)']],
      [
        /--page: expected the http\(s\) URL of a folder/,
        ['badge.json', '--page', 'https://a.example/x.html', '--out', 'o', '--no-pictures'],
      ],
      [/--leave-out: x is none of evidence/, ['badge.json', '--page', PAGE, '--leave-out', 'x']],
      [/--index: badge\.json contains 1/, ['badge.json', '--page', PAGE, '--index', '3']],
      [
        /--integrity: sha256-/,
        ['badge.json', '--page', PAGE, '--file', PAGE, '--script', PAGE, '--integrity', '"><x'],
      ],
      ...['--image', '--picture'].map((flag): [RegExp, string[]] => [
        /badge\.json: /,
        ['badge.json', '--page', PAGE, '--out', 'o', flag, 'badge.json'],
      ]),
      [/missing FILE/, ['--page', PAGE]],
      [/missing --out DIR/, ['badge.json', 'badge.json', '--page', PAGE]],
      [
        /--page: expected the http\(s\) URL of a folder/,
        [
          'badge.json',
          '--wall',
          '--page',
          'https://a.example/x.html',
          '--out',
          'o',
          '--no-pictures',
        ],
      ],
    ];
    for (const [expected, argv] of cases) {
      const { status, err } = await run('share', ...argv);
      assert.equal(status, 64, argv.join(' '));
      assert.match(err, expected);
    }
  });

  test('the texts of a badge cannot control the terminal', async () => {
    const { run, write } = shell();
    write(
      'badge.json',
      JSON.stringify(
        credential({
          achievement: { name: '\u001b[2J\u202Eevil\u0007\u009b' },
          issuer: { name: '\u001b]0;x\u0007' },
        }),
      ),
    );
    for (const flags of [[], ['--json']])
      assert.doesNotMatch(
        (await run('share', 'badge.json', '--page', PAGE, ...flags)).out,
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/,
      );
  });
});
