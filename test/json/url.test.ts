import { strict as assert } from 'node:assert';
import test from 'node:test';
import { isUrl, urlOf } from '../../src/json/url.js';

test('O-14: a URL with letters beyond ASCII is accepted however often it is parsed', () => {
  let refused = 0;
  for (let at = 0; at < 20_000; at++) if (!isUrl('https://b\u00fccher.example/1')) refused++;
  assert.equal(refused, 0);
});

test('a URL is read with its base, and other text is not a URL', () => {
  assert.equal(urlOf('/a', 'https://a.example/b')?.href, 'https://a.example/a');
  for (const text of ['', '/a', 'https://', 'a b'])
    assert.deepEqual([urlOf(text), isUrl(text)], [undefined, false], text);
});
