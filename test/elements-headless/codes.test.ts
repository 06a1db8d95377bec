import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import type { Engine } from '../../src/elements/controllers/engine.js';
import { classifyQr } from '../../src/elements/open-badge-verifier/sources/classify-qr.js';
import { QrSets, MOST_SETS } from '../../src/elements/open-badge-verifier/sources/qr-sets.js';
import {
  badgesIn,
  mayShowCode,
} from '../../src/elements/open-badge-verifier/sources/read-qr-image.js';
import { IMAGE_LIMITS } from '../../src/elements/open-badge-verifier/sources/open-image.js';
import { sizeOf } from '../../src/elements/open-badge-verifier/sources/image-size.js';
import { carryingLink, hostedLink } from '../../src/sharing/links/create-link.js';
import { splitQr } from '../../src/sharing/codes/qr-parts.js';
import { read } from '../../src/read.js';
import { mint, party } from '../support/mint.js';

const PAGE = 'https://badges.example/open.html',
  text = JSON.stringify(await mint(await party()));
const engine: Engine = {
  read: (input) =>
    read(input, {
      fetch: () => {
        throw new Error('nothing is asked');
      },
    }),
  verify: () => {
    throw new Error('nothing is verified');
  },
};
const reading = (sets = new QrSets()) => ({ engine, sets, options: {} });
const link = (await carryingLink(text, PAGE)).url;

describe('contents of a QR code', () => {
  test('a badge: in a share link, as JSON, as token', async () => {
    assert.deepEqual(await classifyQr(link), { kind: 'badge', text });
    assert.deepEqual(await classifyQr(` ${text}\n`), { kind: 'badge', text });
    assert.equal((await classifyQr('eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2ln')).kind, 'badge');
    assert.equal(
      (await classifyQr('eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2ln~WyJhIl0~')).kind,
      'badge',
    );
  });

  test('A-11: a URL, which is not requested', async () => {
    assert.deepEqual(await classifyQr('https://a.example/badge.json'), {
      kind: 'address',
      url: 'https://a.example/badge.json',
    });
    assert.deepEqual(await classifyQr(hostedLink('https://a.example/badge.json', PAGE).url), {
      kind: 'address',
      url: 'https://a.example/badge.json',
    });
    assert.equal((await classifyQr('HTTPS://A.EXAMPLE/B')).kind, 'address');
  });

  for (const [code, kind, what] of [
    ['openid-credential-offer://?credential_offer=%7B%7D', 'wallet-offer', 'OpenID4VCI'],
    ['OPENID-CREDENTIAL-OFFER://?X', 'wallet-offer', 'OpenID4VCI'],
    [
      'https://wallet.example/?credential_offer_uri=https%3A%2F%2Fa.example',
      'wallet-offer',
      'OpenID4VCI',
    ],
    ['dccrequest://request?issuer=x', 'wallet-offer', 'Learner Credential Wallet'],
    ['openid4vp://?client_id=x&request_uri=y', 'wallet-request', 'OpenID4VP'],
    ['haip-vp://?x', 'wallet-request', 'OpenID4VP'],
    [
      'https://verifier.example/x?request_uri=https%3A%2F%2Fa.example',
      'wallet-request',
      'OpenID4VP',
    ],
    ['didcomm://invite', 'wallet-request', 'DIDComm'],
    ['mdoc:owBj', 'wallet-request', 'ISO 18013-5'],
    ['VP1-B3ECQDIYACEMHIGDODB2KSAA', 'other', 'CBOR-LD'],
    ['WIFI:T:WPA;S:home;P:secret;;', 'other', 'Wi-Fi'],
    ['otpauth://totp/x?secret=ABC', 'other', 'OTP'],
    ['BEGIN:VCARD\nFN:Ada', 'other', 'vCard'],
    ['4006381333931', 'other', ''],
    ['javascript:alert(1)', 'other', ''],
  ] as const)
    test(`${code.slice(0, 30)}: ${kind}`, async () => {
      const content = await classifyQr(code);
      assert.deepEqual(content, { kind, what });
      assert.doesNotMatch(JSON.stringify(content), /secret|Ada/, 'what is in it stays in it');
    });

  test('a damaged share link is reported so, and blames no badge', async () => {
    await assert.rejects(
      classifyQr(`${link.slice(0, -20)}AAAA.BBBBBB`),
      (error: unknown) => error instanceof BadgeError && error.code === 'link-damaged',
    );
  });
});

describe('badges in the codes of an image', () => {
  const failing = (codes: readonly string[], sets?: QrSets) =>
    badgesIn(codes, reading(sets)).then(
      () => 'a badge',
      (error: BadgeError) => error.code,
    );

  test('each badge is read; other codes do no harm', async () => {
    assert.deepEqual(
      (await badgesIn(['WIFI:x', link, 'https://a.example/'], reading())).map(({ raw }) => raw),
      [text],
    );
    assert.equal((await badgesIn([link, text], reading())).length, 2);
  });

  test('without one, the error closest to a badge is reported', async () => {
    assert.equal(await failing(['WIFI:x']), 'code-no-badge');
    assert.equal(await failing(['WIFI:x', 'openid4vp://?x', 'https://a.example/']), 'code-address');
    assert.equal(await failing(['https://a.example/', '{"hello":1}']), 'not-a-badge');
  });

  test('a set in one image, and a set over several, in any order and each twice', async () => {
    const parts = splitQr(link, { bytes: 200 });
    assert.ok(parts.length >= 4);
    assert.equal((await badgesIn([...parts].reverse(), reading())).length, 1);
    const sets = new QrSets(),
      [first, ...rest] = parts;
    for (const [at, part] of rest.entries()) {
      await assert.rejects(
        badgesIn([part], reading(sets)),
        (error: BadgeError) =>
          error.code === 'code-incomplete' &&
          error.params['have'] === at + 1 &&
          error.params['total'] === parts.length,
      );
      assert.equal(await failing([part], sets), 'code-incomplete');
    }
    assert.equal((await badgesIn([first!], reading(sets))).length, 1);
    assert.equal(
      await failing([first!], sets),
      'code-incomplete',
      'once more brings no second badge',
    );
    assert.ok(sets.isWhole(first!.split(':')[1]));
  });

  test('two sets at once are kept apart, and no more of them than allowed', async () => {
    const sets = new QrSets(),
      other = splitQr(`${link}x`, { bytes: 200 }),
      parts = splitQr(link, { bytes: 200 });
    sets.add(other[0]!);
    for (const part of parts.slice(1)) sets.add(part);
    assert.equal(sets.add(parts[0]!).text, link);
    for (let at = 0; at < MOST_SETS; at++)
      sets.add(splitQr(`${'x'.repeat(30)}${at}`, { bytes: 20 })[0]!);
    assert.equal(sets.add(other[1]!).have, 1, 'the oldest was forgotten');
  });

  test('only an image that may contain a code is scanned again', () => {
    const blob = new Blob([]),
      photo = new Blob([], { type: 'image/jpeg' });
    assert.equal(mayShowCode(new BadgeError('png-no-badge'), blob), 'picture');
    assert.equal(
      mayShowCode(new BadgeError('unknown-format', { looksLike: 'jpeg' }), blob),
      'picture',
    );
    assert.equal(mayShowCode(new BadgeError('too-large'), photo), 'picture');
    assert.equal(mayShowCode(new BadgeError('svg-no-badge'), blob), 'drawing');
    for (const error of [
      new BadgeError('png-crc'),
      new BadgeError('unknown-format', { looksLike: 'zip' }),
      new BadgeError('too-large'),
      new BadgeError('not-json'),
      new Error('x'),
    ])
      assert.equal(mayShowCode(error, blob), undefined);
  });
});

describe('X-4: the size of an image is known before it is decoded', () => {
  const bytes = (...parts: ReadonlyArray<string | readonly number[]>): Uint8Array =>
    Uint8Array.from(
      parts.flatMap((part) =>
        typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
      ),
    );
  const PICTURES: Readonly<Record<string, Uint8Array>> = {
    png: bytes(
      [0x89],
      'PNG\r\n',
      [0x1a, 0x0a, 0, 0, 0, 13],
      'IHDR',
      [0, 0, 1, 44, 0, 0, 0, 200, 8, 6, 0, 0, 0],
    ),
    jpeg: bytes([
      0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 4, 9, 9, 0xff, 0xc2, 0, 11, 8, 0,
      200, 1, 44, 1, 0, 0, 0,
    ]),
    gif: bytes('GIF89a', [44, 1, 200, 0]),
    bmp: bytes('BM', Array<number>(16).fill(0), [44, 1, 0, 0, 0x38, 0xff, 0xff, 0xff]),
    webp: bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0]),
    'webp lossless': bytes(
      'RIFF',
      [0, 0, 0, 0],
      'WEBPVP8L',
      [9, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x31, 0x00],
    ),
    avif: bytes(
      [0, 0, 0, 20],
      'ftypavif',
      Array<number>(20).fill(0),
      'ispe',
      [0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 10],
      'ispe',
      [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200],
    ),
  };
  for (const [kind, picture] of Object.entries(PICTURES))
    test(kind, () => {
      assert.deepEqual(sizeOf(picture), { width: 300, height: 200 });
      for (let length = 0; length < picture.length; length++)
        assert.doesNotThrow(() => sizeOf(picture.subarray(0, length)));
    });

  test('an image with huge dimensions in its header has that size, however small its file', () => {
    const bomb = PICTURES['png']!.slice();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    const { width, height } = sizeOf(bomb)!;
    assert.ok(width * height > IMAGE_LIMITS.pixels);
    assert.equal(sizeOf(bytes('<svg/>', [0, 0, 0, 0, 0, 0])), undefined);
  });
});
