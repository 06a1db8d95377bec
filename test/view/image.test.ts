import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { IMAGE_LIMITS } from '../../src/view/image.js';
import { draft } from '../golden/mint.js';
import type { JsonObject } from '../../src/badge/contract.js';
import { reportOf, type SampleState } from '../../stories/samples.js';

const svg = (marks: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(marks - 2)}</svg>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const URLS: Readonly<Record<string, (marks: number) => string>> = {
  base64: (marks) => `data:image/svg+xml;base64,${encodeBase64url(bytesOf(svg(marks)))}`,
  text: (marks) => `data:image/svg+xml,${svg(marks)}`,
  'encoded text': (marks) => `data:image/svg+xml;utf8,${encodeURIComponent(svg(marks))}`,
};

async function imageIn(url: string): Promise<string | undefined> {
  const document = draft('did:example:i');
  const subject = document['credentialSubject'] as JsonObject;
  const achievement = {
    ...(subject['achievement'] as JsonObject),
    image: { id: url, type: 'Image' },
  };
  const [badge] = await read({ ...document, credentialSubject: { ...subject, achievement } });
  return present(badge!, undefined, { messages: en }).image.src;
}

for (const [form, url] of Object.entries(URLS))
  test(`X-3, 10.B: an SVG of more marks than a page draws in time is not shown (${form})`, async () => {
    assert.equal(await imageIn(url(IMAGE_LIMITS.svgMarks)), url(IMAGE_LIMITS.svgMarks));
    assert.equal(await imageIn(url(IMAGE_LIMITS.svgMarks + 1)), undefined);
  });

test('X-3, 10.B: an SVG around a badge is shown up to as many marks', async () => {
  const credential = `<o:credential xmlns:o="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${JSON.stringify(draft('did:example:i'))}]]></o:credential>`;
  const around = async (marks: number): Promise<string | undefined> => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg">${credential}${'<g/>'.repeat(marks - 5)}</svg>`;
    assert.equal(text.split('<').length - 1, marks);
    const [badge] = await read(bytesOf(text));
    return present(badge!, undefined, { messages: en }).image.src;
  };
  assert.match((await around(IMAGE_LIMITS.svgMarks)) ?? '', /^data:image\/svg\+xml;base64,/);
  assert.equal(await around(IMAGE_LIMITS.svgMarks + 1), undefined);
});

test('L10, X-32: the logo of an issuer is requested only once the badge is authentic, and from a public host', async () => {
  const logoOf = async (
    url: string,
    state: SampleState | undefined,
  ): Promise<string | undefined> => {
    const document = draft('did:example:i');
    const [badge] = await read({
      ...document,
      issuer: { ...(document['issuer'] as JsonObject), image: { id: url, type: 'Image' } },
    });
    const report = state && reportOf(state);
    return present(badge!, report, { messages: en }).issuer.logo?.src;
  };
  const linked = 'https://college.example/logo.png',
    inside = 'data:image/png;base64,iVBORw0KGgo=';
  for (const state of ['valid', 'revoked', 'status unreachable'] as const)
    assert.equal(await logoOf(linked, state), linked, state);
  for (const state of [undefined, 'altered', 'foreign key', 'unsigned', 'key unreachable'] as const)
    assert.equal(await logoOf(linked, state), undefined, state);
  assert.equal(await logoOf(inside, undefined), inside);
  for (const url of [
    'http://10.0.0.1/logo.png',
    'https://localhost/logo.png',
    'javascript:alert(1)',
  ])
    assert.equal(await logoOf(url, 'valid'), undefined, url);
});
