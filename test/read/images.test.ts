import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bakePng } from '../../src/formats/png.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { badgeFile, bakedFile } from '../../src/sharing/downloads.js';
import { read, unbake } from '../../src/read.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import { assertion, badge, claims, jws, refuses, text, world } from './inputs.js';

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
