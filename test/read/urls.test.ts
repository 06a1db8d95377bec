import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bakePng } from '../../src/formats/png.js';
import { read } from '../../src/read.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import { refuses, text, world } from './inputs.js';

test('V-3: a URL is requested once with our media types; its errors are told apart', async () => {
  let accept: string | null = '';
  const [only] = await read('https://issuer.example/badge', {
    fetch: async (_, init) => {
      accept = new Headers(init?.headers).get('accept');
      return new Response(text, { headers: { 'content-type': 'application/json' } });
    },
  });
  assert.match(accept, /^application\/vc\+jwt, .*image\/svg\+xml$/);
  assert.equal(only!.found.url, 'https://issuer.example/badge');
  const picture = bakePng(pngWith([], [textChunk('tEXt', 'openbadgecredential\0{}')]), text, {
    overwrite: true,
  });
  assert.equal(
    (
      await read(new URL('https://issuer.example/b.png'), {
        fetch: world({ 'https://issuer.example/b.png': picture }),
      })
    )[0]!.found.container,
    'png',
  );
  await refuses('https://issuer.example/x', 'url-unreachable');
  await refuses('https://issuer.example/404', 'url-not-found', { fetch: world({}) });
  // O-12, W71: 410 is the host's word that what was here was revoked
  const [gone] = await read('https://issuer.example/410', { fetch: world({}) });
  assert.deepEqual(
    [gone?.document['revoked'], gone?.credential.id],
    [true, 'https://issuer.example/410'],
  );
  await refuses('http://issuer.example/x', 'url-blocked');
  await refuses(new URL('ftp://inside.example/secret'), 'url-blocked');
  await refuses('https://issuer.example/x', 'aborted', { signal: AbortSignal.abort() });
});

test('V-3: a web page is never read as a credential, but may name the URL of one', async () => {
  const page = (link: string): readonly [string, string] => [
    `<!doctype html><title>x</title>${link}<script type="application/json">${text}</script>`,
    'text/html; charset=utf-8',
  ];
  const at = 'https://issuer.example/page';
  await refuses(at, 'url-is-a-page', { fetch: world({ [at]: page('') }) });
  await refuses(at, 'url-is-a-page', {
    fetch: world({ [at]: page('<link rel="stylesheet" href="x.json" type="application/json">') }),
  });
  await refuses(at, 'url-is-a-page', {
    fetch: world({ [at]: page('<link rel=alternate type=application/json href="javascript:x">') }),
  });
  await refuses(at, 'url-unreachable', {
    fetch: world(
      Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [
          i ? `${at}${i}` : at,
          page(`<link rel="alternate" type="application/json" href="${at}${i + 1}">`),
        ]),
      ),
    ),
  });
  const [only] = await read(at, {
    fetch: world({
      [at]: page(
        '<link href="/badge.json?a=1&amp;b=2" type="application/vc+ld+json" rel="alternate">',
      ),
      'https://issuer.example/badge.json?a=1&b=2': text,
    }),
  });
  assert.equal(only!.credential.id, 'urn:uuid:1');
});

test('the URL of a Credly page gets a result that states what to do, whether it responds or not; a file there is read', async () => {
  const at = 'https://www.credly.com/badges/00000000-0000-4000-8000-000000000000/public_url';
  await refuses(at, 'credly-page');
  await refuses(at, 'credly-page', {
    fetch: world({ [at]: ['<!doctype html><title>Badge</title>', 'text/html'] }),
  });
  await refuses(at, 'credly-page', { fetch: world({}) });
  assert.equal((await read(at, { fetch: world({ [at]: text }) })).length, 1);
  await refuses('https://api.credly.com/v1/obi/v2/badge_assertions/1', 'url-unreachable');
  await refuses('https://credly.com.evil.example/badges/1', 'url-unreachable');
});
