import { strict as assert } from 'node:assert';
import test from 'node:test';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { gzip } from '../../src/bytes/gzip.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { FORMATS, unbake } from '../../src/formats/index.js';
import { MAX_ENCLOSED } from '../../src/formats/containers.js';
import { bakePng } from '../../src/formats/png.js';
import { writeChunk } from '../../src/formats/png-chunks.js';
import { TEXT_LIMITS } from '../../src/formats/text.js';
import { read } from '../../src/read.js';
import { JWS, join, pngWith } from './pictures.js';

const BADGE = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0001',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi', type: ['Profile'] },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { type: ['AchievementSubject'] },
};
const JSON_TEXT = JSON.stringify(BADGE);
const padded = (bytes: Uint8Array): string => {
  const plain = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, '=');
};
const lines = (text: string, width: number, end = '\n'): string =>
  text.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);
const itxt = (keyword: string): Uint8Array =>
  writeChunk('iTXt', encodeUtf8(`${keyword}\0\0\0\0\0${JSON_TEXT}`));

async function opened(input: Uint8Array | string, what?: string): Promise<string> {
  const [badge] = await read(input);
  const notes = badge!.found.notes.map(({ params }) => params?.['what']);
  assert.deepEqual(notes, what === undefined ? [] : [what]);
  return badge!.credential.id!;
}
const refuses = (input: Uint8Array | string, code: BadgeErrorCode, params: object = {}) =>
  assert.rejects(read(input), (error) => {
    assert.ok(error instanceof BadgeError, String(error));
    assert.equal(error.code, code);
    for (const [name, value] of Object.entries(params)) assert.equal(error.params[name], value);
    return true;
  });

test('W26: a token cut into lines is joined, with a remark, whatever cut it', async () => {
  for (const cut of [lines(JWS, 76), lines(JWS, 64, '\r\n'), lines(JWS, 20, '\n\t'), `${JWS} `])
    assert.equal((await unbake(encodeUtf8(cut)))[0]!.text, JWS);
  const [payload] = await unbake(encodeUtf8(lines(`${JWS}~WyJhIl0~`, 70)));
  assert.equal(payload!.text, `${JWS}~WyJhIl0~`);
});

test('W28: padding and the standard alphabet are named, not called “no badge”', async () => {
  await refuses(`${JWS}==`, 'jwt-encoding');
  await refuses(JWS.replace('.', '+/.'), 'jwt-encoding');
});

test('W29: a badge among other text is opened, with a remark of where it was', async () => {
  const id = BADGE.id;
  assert.equal(
    await opened(`Here it is:\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\nBye`, 'code-block'),
    id,
  );
  const script = `<script type="application/ld+json">${JSON_TEXT}</script>`;
  assert.equal(await opened(`<!doctype html><title>x</title>${script}`, 'web-page'), id);
  assert.equal(await opened(padded(encodeUtf8(JSON_TEXT)), 'base64'), id);
  assert.equal(await opened(lines(padded(encodeUtf8(JSON_TEXT)), 76, '\r\n'), 'base64'), id);
  assert.equal(await opened(`My badge: ${JSON_TEXT} — thank you`, 'in-text'), id);
  assert.equal(await opened(JSON.stringify(JSON_TEXT), 'in-text'), id);
  assert.equal(await opened(await gzip(encodeUtf8(JSON_TEXT))), id);
});

test('W29: an attachment of a saved e-mail is opened, an e-mail without one is called an e-mail', async () => {
  const mail = (body: string): string =>
    `From: a@college.example\r\nTo: b@mail.example\r\nSubject: Your badge\r\nMIME-Version: 1.0\r\n\r\n${body}`;
  const png = lines(padded(bakePng(pngWith(), JSON_TEXT)), 76, '\r\n');
  const part = `--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}\r\n--x--\r\n`;
  assert.equal(await opened(mail(part), 'base64'), BADGE.id);
  await refuses(mail('Hello'), 'email-file');
});

test('W29: shortcut files are named with where they lead; nothing is requested', async () => {
  const url = 'https://college.example/b/1';
  await refuses(`[InternetShortcut]\r\nURL=${url}\r\n`, 'link-file', { url });
  await refuses(`[Desktop Entry]\nType=Link\nURL=${url}\n`, 'link-file', { url });
  const plist = `<?xml version="1.0"?><plist><dict><key>URL</key><string>${url}</string></dict></plist>`;
  await refuses(plist, 'link-file', { url });
});

test('W29, X-3, X-4: a wrapper of a wrapper is refused, and so is a text over the limit', async () => {
  const once = await gzip(encodeUtf8(JSON_TEXT));
  await refuses(await gzip(once), 'unknown-format', { looksLike: 'gzip' });
  await refuses(padded(once), 'unknown-format');
  await refuses(padded(encodeUtf8(padded(encodeUtf8(JSON_TEXT)))), 'unknown-format');
  await refuses(`x${' '.repeat(TEXT_LIMITS.bytes)} ${JSON_TEXT}`, 'unknown-format');
});

test('W29: text and pages without a badge are still named', async () => {
  await refuses('Hello { world }', 'unknown-format', { looksLike: 'text' });
  await refuses('<!doctype html><script>var a = { b }</script>', 'unknown-format', {
    looksLike: 'html',
  });
  await refuses(
    `<!doctype html><script type="application/ld+json">{"@type":"Organization"}</script>`,
    'not-a-badge',
  );
});

test('W30: quotes and commas that make a text almost JSON are named with their place', async () => {
  await refuses("{'id': 'urn:1'}", 'json-quotes', { offset: 1 });
  await refuses('{“id”: “urn:1”}', 'json-quotes', { offset: 1 });
  await refuses('{"id": ‘urn:1’}', 'json-quotes', { offset: 7 });
  await refuses('{"id": "urn:1",}', 'json-comma', { offset: 15 });
  await refuses('{"type": ["a", ]}', 'json-comma', { offset: 15 });
  await refuses('{"id" "urn:1"}', 'not-json', { offset: 6 });
});

test('W20, W21: credentials in an envelope are opened where they are; an unrecognised one keeps its own error', async () => {
  for (const [envelope, pointer] of [
    [{ credential: BADGE }, '/credential'],
    [{ jwt: BADGE, format: 'x' }, '/jwt'],
    [{ credentials: [{ credential: BADGE }] }, '/credentials/0/credential'],
    [{ record: { 'a/b': { document: BADGE } } }, '/record/a~1b/document'],
  ] as const) {
    const [badge] = await read(JSON.stringify(envelope));
    assert.equal(badge!.found.pointer, pointer);
    assert.equal(badge!.credential.id, BADGE.id);
  }
  await refuses('{"a":{"b":{"c":{"d":{}}}}}', 'not-a-badge');
});

test('W21, C-8: an envelope of many is held to the limit of badges', async () => {
  const many = { items: Array.from({ length: MAX_ENCLOSED + 5 }, () => ({ credential: BADGE })) };
  assert.equal((await read(JSON.stringify(many))).length, MAX_ENCLOSED);
});

test('W25: a certificate of Blockcerts 1 is a kind that we cannot check', async () => {
  const kind = { kind: 'Blockcerts 1' };
  const inside = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' };
  await refuses(
    JSON.stringify({ type: 'BlockchainCertificate', document: inside, receipt: {} }),
    'unsupported-kind',
    kind,
  );
  await refuses(JSON.stringify({ certificate: {}, receipt: {} }), 'unsupported-kind', kind);
});

test('W7, B-11: a badge behind IEND is named; a keyword in other letters is read with a remark', async () => {
  const behind = join(pngWith(), itxt('openbadgecredential'));
  await refuses(behind, 'png-after-end', { keyword: 'openbadgecredential' });
  assert.equal(await opened(pngWith([itxt('OpenBadgeCredential')]), 'keyword-case'), BADGE.id);
});

test('W7, B-10: a badge under the right keyword counts before one under a misspelled one', async () => {
  const other = JSON.stringify({ ...BADGE, id: 'urn:uuid:other' });
  const misspelled = writeChunk('iTXt', encodeUtf8(`OPENBADGECREDENTIAL\0\0\0\0\0${other}`));
  const [badge] = await read(pngWith([misspelled, itxt('openbadgecredential')]));
  assert.equal(badge!.credential.id, BADGE.id);
});

test('W13, B-30: a namespace that is nearly right is read with a remark; under another one the badge is found as in any text', async () => {
  const svg = (namespace: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="${namespace}"><o:credential><![CDATA[${JSON_TEXT}]]></o:credential></svg>`;
  for (const namespace of [
    'https://purl.imsglobal.org/spec/ob/v3p0',
    'http://purl.imsglobal.org/ob/v3p0',
    'https://purl.imsglobal.org/ob/v3p0/',
  ])
    assert.equal(await opened(svg(namespace), 'namespace'), BADGE.id);
  assert.equal(await opened(svg('https://example.org/ob/v3p0'), 'in-text'), BADGE.id);
});

test('each row of the table of formats recognises without an exception', () => {
  for (const { recognise } of FORMATS)
    for (const bytes of [new Uint8Array(), Uint8Array.of(0), encodeUtf8('e')])
      assert.equal(typeof recognise(bytes), 'boolean');
});

const HTML_JSON = JSON_TEXT.replaceAll('"', '&quot;');
const quoted = lines(JWS, 60, '\n> ');
const ENCODED: ReadonlyArray<readonly [how: string, text: string, what: string]> = [
  ['a token in a quoted mail', `> ${quoted}`, 'token-wrapped'],
  ['a token with soft line breaks', lines(JWS, 75, '=\n'), 'token-wrapped'],
  ['a token with zero-width spaces', lines(JWS, 60, '\u200b'), 'token-wrapped'],
  ['a token at the end of a sentence', `This is my badge: ${JWS}.`, 'in-text'],
  ['JSON as character references', `<html><pre>${HTML_JSON}</pre></html>`, 'in-text'],
  ['JSON in percent-encoding', encodeURIComponent(JSON_TEXT), 'in-text'],
  ['JSON in a quoted mail', JSON.stringify(BADGE, null, 2).replace(/^/gm, '> '), 'in-text'],
  ['JSON in quoted-printable', `Hello,\n${lines(JSON_TEXT, 70, '=\n')}\n`, 'in-text'],
  ['JSON before other words', `${JSON_TEXT}\nSent from my phone`, 'in-text'],
];
for (const [how, text, what] of ENCODED)
  test(`W29: ${how} is read, with a remark`, async () => {
    if (text.includes('eyJ')) {
      const [payload] = await unbake(encodeUtf8(text));
      assert.equal(payload!.text, JWS);
      assert.equal(payload!.found.notes[0]!.params?.['what'], what);
    } else assert.equal(await opened(text, what), BADGE.id);
  });

test('W29: each line of JSON lines is a badge, and their number is limited', async () => {
  const badges = await read(`${JSON_TEXT}\n\n${JSON_TEXT}\r\n`);
  assert.deepEqual(
    badges.map(({ credential }) => credential.id),
    [BADGE.id, BADGE.id],
  );
  await refuses(`${JSON_TEXT}\n`.repeat(MAX_ENCLOSED + 1), 'too-many-values', {
    limit: MAX_ENCLOSED,
  });
});

test('W30: broken JSON before other words is named by its position', async () => {
  await refuses(`{"a": nope}\nSent from my phone`, 'not-json', { offset: 6 });
  await refuses(`{"a": `, 'not-json');
});

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0">${body}</svg>`;
const inCdata = `<![CDATA[${JSON_TEXT}]]>`;

for (const [how, body, what] of [
  ['an element of another name', `<o:badge>${inCdata}</o:badge>`, 'namespace'],
  ['a name in capitals', `<o:Credential>${inCdata}</o:Credential>`, 'namespace'],
  ['the metadata', `<metadata>${JSON_TEXT.replaceAll('"', '&quot;')}</metadata>`, 'in-text'],
  ['a comment', `<!-- ${JSON_TEXT} -->`, 'in-text'],
] as const)
  test(`W13: a badge in ${how} of an SVG is read, with a remark`, async () => {
    assert.equal(await opened(drawing(body), what), BADGE.id);
  });

test('W13: an element of the right name counts before one of another', async () => {
  const other = JSON_TEXT.replace('0001', '0002');
  const both = `<o:badge><![CDATA[${other}]]></o:badge><o:credential>${inCdata}</o:credential>`;
  const [badge] = await read(drawing(both));
  assert.equal(badge!.credential.id, BADGE.id);
});

test('W13: other data in an SVG is no badge', async () => {
  await refuses(drawing('<metadata>{"a": 1}</metadata>'), 'svg-no-badge');
});

for (const keyword of ['openbadge', 'OpenBadge Credential', 'Comment', 'credential'])
  test(`W7: a badge under the keyword ${keyword} of a PNG is read, with a remark`, async () => {
    assert.equal(await opened(pngWith([itxt(keyword)]), 'keyword-case'), BADGE.id);
  });

test('W7: other data in a PNG is no badge', async () => {
  const data = '{"@context":"https://schema.org","type":"Photograph"}';
  const chunk = writeChunk('iTXt', encodeUtf8(`Comment\0\0\0\0\0${data}`));
  await refuses(pngWith([chunk]), 'png-no-badge');
});
