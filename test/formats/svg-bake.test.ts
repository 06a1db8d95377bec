import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError } from '../../src/errors.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { ASSERTION, JWS, TRICKY } from './pictures.js';
import { OB3, PLAIN, SVG, svg, utf16 } from './svg-files.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('B-20…B-23: bake and unbake give the payload back, byte for byte, in every encoding and shape of root', async () => {
  const images: Readonly<Record<string, Uint8Array>> = {
    plain: encodeUtf8(PLAIN),
    bom: encodeUtf8('\ufeff' + PLAIN),
    'self-closing': encodeUtf8(`<svg xmlns="${SVG}"/>`),
    prefixed: encodeUtf8(`<s:svg xmlns:s="${SVG}"><s:g/></s:svg>`),
    'prefix taken': encodeUtf8(
      `<svg xmlns="${SVG}" xmlns:openbadges="urn:else" xmlns:clr="urn:else"/>`,
    ),
    'root has the prefix': encodeUtf8(`<openbadges:svg xmlns:openbadges="${SVG}"/>`),
    bound: encodeUtf8(`<svg xmlns="${SVG}" xmlns:openbadges="${OB3}"></svg>`),
    'utf-16le': utf16(PLAIN.replace('UTF-8', 'UTF-16'), 'le'),
    'utf-16be': utf16(PLAIN.replace('UTF-8', 'UTF-16'), 'be'),
    'utf-16 without a mark': utf16(`<svg xmlns="${SVG}"/>`, 'le', false),
    latin1: new Uint8Array(
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="${SVG}"><title>é</title></svg>`,
        'latin1',
      ),
    ),
    'xml 1.1': encodeUtf8(`<?xml version="1.1"?><svg xmlns="${SVG}"/>`),
    svgz: new Uint8Array(gzipSync(PLAIN)),
  };
  for (const payload of [
    TRICKY,
    JWS,
    ASSERTION,
    '{\r\n\t"type" : "ClrCredential"\r\n}',
    JSON.stringify(JSON.parse(TRICKY), null, 2).replaceAll('\n', '\r\n'),
  ]) {
    for (const [name, image] of Object.entries(images)) {
      const [only, ...more] = await svg.unbake(await bakeSvg(image, payload));
      assert.equal(only!.text, payload, name);
      assert.deepEqual(more, []);
      assert.deepEqual(only!.found.notes, [], name);
    }
  }
});

test('B-20, B-21, B-25: the element comes right after the root start tag, and all other bytes stay', async () => {
  const json = '{"type":["VerifiableCredential"]}';
  assert.equal(
    text(await bakeSvg(encodeUtf8(PLAIN), json)),
    PLAIN.replace('<svg', `<svg xmlns:openbadges="${OB3}"`).replace(
      '"  >',
      `"  ><openbadges:credential><![CDATA[${json}]]></openbadges:credential>`,
    ),
  );
  assert.match(
    text(await bakeSvg(encodeUtf8(PLAIN), JWS)),
    new RegExp(
      `><openbadges:credential verify="${JWS.replaceAll('.', '\\.')}"></openbadges:credential>\r\n  <title>`,
    ),
  );
});

test('B-24: an OB 2.0 assertion has verify: its URL, or its JWS', async () => {
  assert.match(
    text(await bakeSvg(encodeUtf8(PLAIN), ASSERTION)),
    /<openbadges:assertion verify="https:\/\/issuer\.example\/a\/1"><!\[CDATA\[\{/,
  );
  const jws =
    ['{"alg":"RS256"}', ASSERTION]
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.') + '.c2ln';
  assert.match(text(await bakeSvg(encodeUtf8(PLAIN), jws)), /<openbadges:assertion verify="eyJ/);
});

test('B-22, B-6: a baked image is refused, replaced, or kept alongside', async () => {
  const image = encodeUtf8(PLAIN);
  const baked = await bakeSvg(image, TRICKY);
  await assert.rejects(
    bakeSvg(baked, JWS),
    (error) => error instanceof BadgeError && error.code === 'already-baked',
  );
  assert.deepEqual(
    (await svg.unbake(await bakeSvg(baked, JWS, { overwrite: true }))).map(
      ({ text: payload }) => payload,
    ),
    [JWS],
  );
  assert.deepEqual(
    await bakeSvg(await bakeSvg(baked, JWS, { overwrite: true }), TRICKY, { overwrite: true }),
    baked,
  );
  const both = await svg.unbake(await bakeSvg(baked, ASSERTION, { alongside: true }));
  assert.deepEqual(
    both.map((payload) => payload.text),
    [TRICKY, ASSERTION],
  );
});

test('an .svgz stays one', async () => {
  const baked = await bakeSvg(new Uint8Array(gzipSync(PLAIN)), '{"type":"VerifiableCredential"}');
  assert.match(gunzipSync(baked).toString(), /<openbadges:credential>/);
});
