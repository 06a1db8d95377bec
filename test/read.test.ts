import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BadgeError, type BadgeErrorCode } from '../src/errors.js';
import { bakePng } from '../src/formats/png.js';
import { bakeSvg } from '../src/formats/svg.js';
import { encodeUtf8 } from '../src/bytes/utf8.js';
import { badgeFile, bakedFile } from '../src/sharing/downloads.js';
import { read, READ_LIMITS, unbake, type ReadInput, type ReadOptions } from '../src/read.js';
import { pngWith, textChunk } from './formats/pictures.js';
import { vectorBytes, vectorFetch, vectors, withoutVectors } from './support/vectors.js';

const V2 = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
const badge = (id: string, more: object = {}) => ({
  '@context': V2,
  id: `urn:uuid:${id}`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://issuer.example', type: ['Profile'], name: 'Zoë ®' },
  validFrom: '2026-01-01T00:00:00Z',
  name: '微 🏅 שלום',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { type: ['Achievement'], name: 'A ]]> B' },
  },
  ...more,
});
const b64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jws = (payload: unknown, header: unknown = { alg: 'EdDSA' }): string =>
  `${b64(header)}.${b64(payload)}.c2ln`;
const claims = {
  iss: 'https://issuer.example',
  sub: 'did:example:me',
  jti: 'urn:uuid:j',
  nbf: 1,
  exp: 9e9,
  iat: 1,
  aud: 'x',
};
const clr = (children: readonly unknown[], more: object = {}) =>
  badge('clr', {
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: children },
    ...more,
  });
const vp = (children: unknown) => ({
  '@context': V2.slice(0, 1),
  type: ['VerifiablePresentation'],
  verifiableCredential: children,
});
const enveloped = (token: string) => ({
  '@context': V2[0],
  type: 'EnvelopedVerifiableCredential',
  id: `data:application/vc+jwt,${token}`,
});
const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://issuer.example/a/1',
  recipient: { type: 'email', hashed: false, identity: 'a@b.example' },
  badge: 'https://issuer.example/b/1',
  verification: { type: 'HostedBadge' },
  issuedOn: '2020-01-01T00:00:00Z',
};
const text = JSON.stringify(badge('1'));

const offline: typeof fetch = () => Promise.reject(new TypeError('offline'));
const refuses = (input: ReadInput, code: BadgeErrorCode, options: ReadOptions = {}) =>
  assert.rejects(
    read(input, { fetch: offline, ...options }),
    (error) =>
      (error instanceof BadgeError && error.code === code) ||
      assert.fail(`${code}, but ${String(error)}`),
  );
/** Makes a `fetch` for a few URLs: a body, or a body with its media type. */
const world =
  (
    pages: Readonly<Record<string, string | Uint8Array | readonly [body: string, type: string]>>,
  ): typeof fetch =>
  async (input) => {
    const page = pages[String(input)];
    if (page === undefined)
      return new Response('gone', { status: String(input).endsWith('410') ? 410 : 404 });
    const [body, type] = Array.isArray(page) ? page : [page, 'application/json'];
    return new Response(body as BodyInit, { headers: { 'content-type': type } });
  };

test('every shape of input gives the same badge', async () => {
  const bytes = encodeUtf8(text);
  const inputs: Readonly<Record<string, ReadInput>> = {
    text,
    'text with mark and space': `\ufeff \n${text}\r\n`,
    bytes,
    buffer: bytes.buffer as ArrayBuffer,
    view: Buffer.from(bytes),
    blob: new Blob([bytes]),
    object: badge('1'),
    'utf-16': new Uint8Array(Buffer.from('\ufeff' + text, 'utf16le')),
    'data: URI': `data:application/json;base64,${Buffer.from(bytes).toString('base64')}`,
    'percent-encoded data: URI': `data:application/json,${encodeURIComponent(text)}`,
    'data: URL object': new URL(`data:application/json,${encodeURIComponent(text)}`),
    png: bakePng(pngWith(), text),
    svg: await bakeSvg(encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), text),
    'svg text': new TextDecoder().decode(
      await bakeSvg(encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), text),
    ),
  };
  for (const [name, input] of Object.entries(inputs)) {
    const [only, ...more] = await read(input, { fetch: offline });
    assert.equal(only!.raw, text, name);
    assert.deepEqual(only!.document, badge('1'), name);
    assert.deepEqual(more, []);
    assert.ok(
      Object.isFrozen(only) && Object.isFrozen(only!.document) && Object.isFrozen(only!.found),
      name,
    );
  }
});

test('found names the container, and images are returned too', async () => {
  const [png] = await read(bakePng(pngWith(), text));
  assert.deepEqual(
    { ...png!.found, image: png!.found.image?.mediaType },
    {
      container: 'png',
      chunk: 'iTXt',
      keyword: 'openbadgecredential',
      offset: 33,
      notes: [],
      image: 'image/png',
    },
  );
  assert.equal((await read(badge('1')))[0]!.found.container, 'object');
  assert.equal((await read(text))[0]!.found.container, 'json');
  assert.equal((await read(jws({ ...badge('j'), ...claims })))[0]!.found.container, 'jwt');
});

test('M-1: one credential, in UTF-8, in strict JSON', async () => {
  const bytes = encodeUtf8(text),
    name = text.indexOf('"name":"微') + 8;
  assert.deepEqual((await read(bytes))[0]!.document, badge('1'));
  await refuses(
    Uint8Array.from([...bytes.slice(0, name + 1), 0xff, ...bytes.slice(name + 1)]),
    'not-utf8',
  );
  await refuses(
    Uint8Array.from([...bytes.slice(0, name + 1), 0xc0, 0xaf, ...bytes.slice(name + 1)]),
    'not-utf8',
  );
  for (const broken of [text + text, `${text},`, text.replace('{', '{/* */'), text.slice(0, -1)])
    await refuses(broken, 'not-json');
  await refuses(text.replaceAll('"', "'"), 'json-quotes');
  await refuses(text.replace(/}$/, ',}'), 'json-comma');
  // two credentials in one text are two badges, each by itself, never one
  const two = await read(`[${text},${JSON.stringify(badge('2'))}]`);
  assert.deepEqual(
    two.map(({ document }) => document['id']),
    ['urn:uuid:1', 'urn:uuid:2'],
  );
});

test('B-41: PNG, SVG, JSON and JWS go in, and come out byte for byte, image included', async () => {
  const picture = bakePng(pngWith(), text),
    drawing = await bakeSvg(
      encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><!-- kept --></svg>'),
      text,
    );
  const spaced = `\n ${text.replace('{', '{ ')} \n`,
    token = jws({ ...badge('1'), ...claims });
  for (const bytes of [picture, drawing]) {
    const [one] = await read(bytes);
    assert.deepEqual(bakedFile(one!)?.body, bytes);
    assert.equal(badgeFile(one!).body, text);
  }
  assert.equal(badgeFile((await read(spaced))[0]!).body, spaced.trim());
  assert.equal(badgeFile((await read(token))[0]!).body, token);
  assert.equal(bakedFile((await read(text))[0]!), undefined);
});

test('J-1: a compact JWS is decoded strictly', async () => {
  const [header, payload] = [b64({ alg: 'EdDSA' }), b64({ ...badge('j'), ...claims })];
  await refuses(`${header}.${payload}`, 'jwt-parts');
  await refuses(`${header}.${payload}=.c2ln`, 'jwt-encoding');
  await refuses(jws({ ...badge('j') }, { typ: 'JWT' }), 'jwt-header');
  await refuses(`${b64('{"alg":"EdDSA","alg":"none"}')}.${payload}.c2ln`, 'duplicate-key');
  await refuses(`${header}.${b64('{"iss":"a","iss":"b"}')}.c2ln`, 'duplicate-key');
  await refuses(`${header}.${b64('[]')}.c2ln`, 'jwt-payload');
  await refuses(`${header}.${b64('{')}.c2ln`, 'jwt-payload');
  await refuses(`${header}.${payload.slice(0, -1)}.c`, 'jwt-payload');
  // a signature that is not base64url is for the check of the proof (10.E10)
  assert.equal((await read(`${header}.${payload}.c`)).length, 1);
  await refuses(
    `${header}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.c2ln`,
    'jwt-payload',
  );
});

test('V-1: a token whose header was written with spaces is a token too', async () => {
  for (const header of [
    '{ "alg":"EdDSA"}',
    '{\n"alg":"EdDSA"}',
    '{\r\n"alg":"EdDSA"}',
    '{\t"alg":"EdDSA"}',
  ]) {
    assert.equal(
      (await read(`${b64(header)}.${b64({ ...badge('j'), ...claims })}.c2ln`))[0]!.securing,
      'jwt',
      header,
    );
  }
});

test('J-11, J-18: the credential is the payload without registered claims, or the claim vc', async () => {
  const [v2] = await read(jws({ ...claims, ...badge('j') }));
  assert.deepEqual(v2!.document, badge('j'));
  assert.deepEqual(v2!.jws!.payload, { ...claims, ...badge('j') });
  assert.equal(v2!.securing, 'jwt');
  const old = {
    ...badge('v1'),
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    validFrom: undefined,
    issuanceDate: '2026-01-01T00:00:00Z',
  };
  assert.equal((await read(jws({ ...claims, vc: old })))[0]!.dataModel, 'VCDM 1.1');
  await refuses(jws({ ...badge('j'), vc: old }), 'mixed-data-models');
  await refuses(jws({ vc: old, vp: vp([]) }), 'mixed-data-models');
  await refuses(jws({ vc: 'text' }), 'jwt-payload');
  await refuses(jws(claims), 'not-a-badge');
  const [ob2] = await read(jws({ ...assertion, verification: { type: 'SignedBadge' }, iat: 1 }));
  assert.equal(ob2!.securing, 'jws');
  assert.equal(ob2!.document['iat'], 1);
});

test('V-2: an enveloped credential takes the JWT path and keeps its place', async () => {
  const token = jws({ ...badge('e'), ...claims });
  const [only] = await read(enveloped(token));
  assert.equal(only!.raw, token);
  assert.equal(only!.found.container, 'object');
  assert.equal(only!.found.pointer, '/id');
});

test('10.D, V-2: an envelope of a media type that we do not read is of an unsupported kind', async () => {
  for (const type of ['vc-ld+jwt', 'vp-ld+jwt', 'vc+cwt', 'vc+cose'])
    await refuses(
      JSON.stringify({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/${type},eyJ0ZXN0IjoxfQ.e30.AA`,
        type: 'EnvelopedVerifiableCredential',
      }),
      'unsupported-kind',
    );
});

test('V-4: an SD-JWT is readable and named; COSE is recognised', async () => {
  const token = `${jws({ ...badge('sd'), _sd_alg: 'sha-256', ...claims })}~${b64(['salt', 'name', 'x'])}~`;
  const [only] = await read(token);
  assert.equal(only!.securing, 'sd-jwt');
  assert.equal(only!.found.container, 'sd-jwt');
  assert.equal(only!.raw, token);
  await refuses(`${jws({ vct: 'x', ...claims })}~`, 'unsupported-kind');
  await refuses('0oRYSKQBOCIDaHZlcnkvYmFk', 'unsupported-kind');
  await refuses(
    {
      '@context': V2[0],
      type: 'EnvelopedVerifiableCredential',
      id: 'data:application/vc+cose;base64,0oRDoQE',
    },
    'unsupported-kind',
  );
});

test('every badge in a presentation, a list or an API answer comes out, with its pointer and its own exact text', async () => {
  const token = jws({ ...badge('j'), ...claims });
  const inner = JSON.stringify(badge('spaced'), null, 3);
  const presentation = `{ "@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation", "verifiableCredential": [ ${inner}, ${JSON.stringify(enveloped(token))} ] }`;
  const badges = await read(presentation);
  assert.deepEqual(
    badges.map((b) => [b.found.container, b.found.pointer, b.raw]),
    [
      ['presentation', '/verifiableCredential/0', inner],
      ['presentation', '/verifiableCredential/1', token],
    ],
  );
  assert.deepEqual(
    (await read([badge('1'), token])).map((b) => [b.found.container, b.found.pointer]),
    [
      ['array', '/0'],
      ['array', '/1'],
    ],
  );
  assert.deepEqual(
    (await read({ credential: [badge('1')], compactJwsString: [token] })).map(
      (b) => b.found.pointer,
    ),
    ['/credential/0', '/compactJwsString/0'],
  );
  assert.equal(
    (
      await read(
        jws({
          iss: 'x',
          vp: { ...vp(token), '@context': ['https://www.w3.org/2018/credentials/v1'] },
        }),
      )
    )[0]!.raw,
    token,
  );
  assert.equal((await read(vp([])))[0]!.kind, 'presentation');
});

test('C-2: a CLR comes with its children, each read on its own', async () => {
  const token = jws({ ...badge('j'), ...claims });
  const [record, ...more] = await read(clr([badge('1'), token, clr([badge('deep')])]));
  assert.deepEqual(more, []);
  assert.equal(record!.kind, 'clr');
  assert.deepEqual(
    record!.children.map((child) => [child.kind, child.found.container, child.found.pointer]),
    [
      ['achievement', 'clr', '/credentialSubject/verifiableCredential/0'],
      ['achievement', 'clr', '/credentialSubject/verifiableCredential/1'],
      ['clr', 'clr', '/credentialSubject/verifiableCredential/2'],
    ],
  );
  assert.equal(record!.children[2]!.children[0]!.credential.id, 'urn:uuid:deep');
  assert.ok(Object.isFrozen(record!.children));
});

test('a child that cannot be read is reported, not hidden, and does not affect the others', async () => {
  const [record] = await read(
    clr([badge('1'), { type: 'Cat' }, 'https://issuer.example/2', '[1]']),
  );
  assert.equal(record!.children.length, 1);
  assert.deepEqual(
    record!.found.notes.map((note) => [note.pointer, note.params?.['what'], note.params?.['code']]),
    [1, 2, 3].map((at) => [
      `/credentialSubject/verifiableCredential/${at}`,
      'child-unreadable',
      'not-a-badge',
    ]),
  );
  const [first] = await read([{ type: 'Cat' }, badge('1')]);
  assert.equal(first!.found.notes[0]!.pointer, '/0');
  await refuses([{ type: 'Cat' }], 'not-a-badge');
  await refuses([], 'not-a-badge');
});

test('X-3, C-8: limits of the whole and of each badge', async () => {
  assert.equal((await read(Array.from({ length: 500 }, (_, i) => badge(String(i))))).length, 500);
  await refuses(
    Array.from({ length: 501 }, (_, i) => badge(String(i))),
    'too-many-values',
  );
  await refuses([clr([badge('1'), badge('2')]), badge('3')], 'too-many-values', {
    limits: { badges: 3 },
  });
  const [outer] = await read(clr([clr([clr([badge('1')])])]));
  assert.equal(outer!.children[0]!.found.notes[0]!.params?.['code'], 'too-deep');
  await refuses(badge('big', { pad: `data:${'x'.repeat(1 << 20)}` }), 'too-large');
  await refuses(jws(badge('big', { pad: `data:${'x'.repeat(1 << 20)}` })), 'too-large');
  await refuses(
    badge('wide', { pad: Array.from({ length: 9 }, () => new Array(9000).fill(0)) }),
    'too-many-values',
  );
  await refuses(badge('deep', { pad: JSON.parse('['.repeat(70) + ']'.repeat(70)) }), 'too-deep');
  assert.equal(
    (
      await read(
        clr(
          Array.from({ length: 4 }, (_, i) =>
            badge(String(i), { pad: `data:${'x'.repeat(900_000)}` }),
          ),
        ),
      )
    )[0]!.children.length,
    4,
  );
  await refuses(new Blob([new Uint8Array(READ_LIMITS.bytes + 1)]), 'too-large');
  await refuses(new Uint8Array(READ_LIMITS.bytes + 1), 'too-large');
});

test('N31: ambiguous JSON that JSON.parse would accept is malformed', async () => {
  await refuses('{"a":1,"a":2}', 'duplicate-key');
  await refuses('{"__proto__":{}}', 'forbidden-key');
  await refuses('{"a":"\ud800"}', 'lone-surrogate');
  await refuses('{"a":"\\ud800"}', 'lone-surrogate');
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  await refuses(cycle, 'not-json');
  await refuses({ big: 1n }, 'not-json');
  assert.deepEqual(
    (await read(badge('n', { score: 2 ** 60 })))[0]!.found.notes.map((note) => [
      note.code,
      note.pointer,
    ]),
    [['number-unsafe', '/score']],
  );
});

test('V-1: words of another format inside a badge do not make it one', async () => {
  for (const words of ['%PDF-1.7', '<svg/>', 'eyJhbGciOiJub25lIn0.e30.', '~', 'https://x.example'])
    assert.equal(
      (await read(JSON.stringify(badge('w', { description: words }))))[0]!.found.container,
      'json',
      words,
    );
});

test('an input that is no badge is named', async () => {
  const looks = async (input: ReadInput) =>
    read(input).then(
      () => 'read',
      (error: BadgeError) => error.params['looksLike'],
    );
  assert.equal(await looks(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'jpeg');
  assert.equal(await looks('<!DOCTYPE html><html>'), 'html');
  assert.equal(await looks('<html><title>Badge on www.credly.com</title>'), 'credly-page');
  assert.equal(await looks('<feed/>'), 'xml');
  assert.equal(await looks('hello'), 'text');
  assert.equal(await looks(new Uint8Array([1, 2, 3])), 'binary');
  for (const empty of ['', ' \n', new Uint8Array(), new Blob([])]) await refuses(empty, 'empty');
  await refuses('{}', 'not-a-badge');
  await refuses(pngWith(), 'png-no-badge');
  await assert.rejects(read(undefined as never), TypeError);
  await assert.rejects(read(5 as never), TypeError);
});

test('B-6, B-12: two kinds in one image are both returned, of one kind only the first', async () => {
  const both = bakePng(bakePng(pngWith(), text), JSON.stringify(assertion), { alongside: true });
  assert.deepEqual(
    (await read(both)).map((b) => b.dataModel),
    ['VCDM 2.0', 'OB 2.0'],
  );
  const twice = pngWith([
    textChunk('iTXt', `openbadgecredential\0\0\0\0\0${text}`),
    textChunk('iTXt', `openbadgecredential\0\0\0\0\0${JSON.stringify(badge('2'))}`),
  ]);
  const read2 = await read(twice);
  assert.deepEqual(
    read2.map((b) => b.credential.id),
    ['urn:uuid:1'],
  );
  assert.equal(read2[0]!.found.notes[0]!.code, 'several-in-container');
  assert.equal((await unbake(twice)).length, 1);
});

test('B-14: an image that contains a URL leads to the hosted assertion', async () => {
  const picture = pngWith([textChunk('tEXt', 'openbadges\0https://issuer.example/a/1')]);
  const [only] = await read(picture, {
    fetch: world({ 'https://issuer.example/a/1': JSON.stringify(assertion) }),
  });
  assert.equal(only!.document['id'], assertion.id);
  assert.equal(only!.found.container, 'png');
  assert.equal(only!.found.url, 'https://issuer.example/a/1');
  assert.equal(only!.found.notes[0]!.params?.['what'], 'tEXt');
  await refuses(picture, 'url-unreachable');
  const withAddress = (keyword: string, address: string) =>
    pngWith([textChunk('iTXt', `${keyword}\0\0\0\0\0${address}`)]);
  await refuses(withAddress('openbadgecredential', 'https://issuer.example/a/1'), 'link-file');
  await refuses(withAddress('openbadges', 'http://169.254.169.254/latest'), 'url-blocked');
});

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

test('X-5: mutated tokens and JSON give a result or a BadgeError', async () => {
  const seeds = [
    jws({ ...badge('j'), ...claims }),
    JSON.stringify(vp([badge('1'), enveloped(jws(badge('2')))])),
    JSON.stringify(clr([badge('1'), jws(badge('2'))])),
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.string({ maxLength: 3 }),
    cut: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (seed, edits) => {
        const input = edits.reduce(
          (words, { at, put, cut }) =>
            words.slice(0, at * words.length) + put + words.slice(at * words.length + cut),
          seed,
        );
        try {
          assert.ok((await read(input, { fetch: offline })).length > 0);
        } catch (error) {
          assert.ok(error instanceof BadgeError, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('X-5: any bytes and any text give a result or a BadgeError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }), fc.json()),
      async (input) => {
        try {
          await read(input, { fetch: offline });
        } catch (error) {
          assert.ok(error instanceof BadgeError, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test(
  'all badges that others made are read, with nothing but BadgeErrors otherwise',
  { skip: withoutVectors },
  async () => {
    /** Not badges on their own: parts of OB 2.0, wrappers of test suites; and URLs that no longer respond. */
    const expected =
      /^(?:not-a-badge|url-unreachable|url-blocked|unknown-format|unsupported-kind|mixed-data-models)$/;
    const counts = { read: 0, refused: 0 };
    for (const { file, kind, assert: asserted } of vectors(
      'ob3-ldp',
      'ob3-jwt',
      'bakedpng',
      'bakedsvg',
      'clr2',
      'ob2-jws',
      'ob1-hosted',
      'ob2-hosted',
      'vp',
      'sdjwt',
    )) {
      try {
        await read(vectorBytes(file), { fetch: vectorFetch() });
        counts.read++;
      } catch (error) {
        assert.ok(
          error instanceof BadgeError && expected.test(error.code),
          `${file}: ${String(error)}`,
        );
        assert.ok(
          !kind.startsWith('ob3') || asserted?.verdict !== 'valid',
          `${file} is valid, but ${error.message}`,
        );
        counts.refused++;
      }
    }
    assert.ok(counts.read > 170 && counts.refused < 30, JSON.stringify(counts));
  },
);
