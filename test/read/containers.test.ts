import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { bakePng } from '../../src/formats/png.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { read, type ReadInput } from '../../src/read.js';
import { pngWith } from '../formats/pictures.js';
import { badge, claims, jws, offline, refuses, text } from './inputs.js';

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
