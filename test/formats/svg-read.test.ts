import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { vectorBytes, vectors, withoutVectors } from '../support/vectors.js';
import { SLACK, startClock } from '../support/work-clock.js';
import { ASSERTION, JWS, TRICKY } from './pictures.js';
import { OB3, PLAIN, SVG, svg, utf16 } from './svg-files.js';

const OB2 = 'http://openbadges.org';
const holding = (inner: string, attributes = `xmlns:ob="${OB3}" xmlns:o2="${OB2}"`): Uint8Array =>
  encodeUtf8(`<svg xmlns="${SVG}" ${attributes}>${inner}</svg>`);
const rejects = (bytes: Uint8Array, code: BadgeErrorCode) =>
  assert.rejects(
    svg.unbake(bytes),
    (error) =>
      (error instanceof BadgeError && error.code === code) ||
      assert.fail(`${code}, but ${String(error)}`),
  );
const whats = async (bytes: Uint8Array) =>
  (await svg.unbake(bytes))[0]!.found.notes.map((note) => note.params?.['what'] ?? note.code);

test('B-30: elements are known by namespace, whatever the prefix', async () => {
  assert.equal((await svg.unbake(holding('<ob:credential>{}</ob:credential>')))[0]!.text, '{}');
  assert.equal(
    (
      await svg.unbake(
        encodeUtf8(
          `<svg xmlns="${SVG}"><credential xmlns="${OB3}"><![CDATA[{"a":"]]]]><![CDATA[>"}]]></credential></svg>`,
        ),
      )
    )[0]!.text,
    '{"a":"]]>"}',
  );
  assert.equal(
    (await svg.unbake(holding('<ob:credential>{&quot;a&quot;:&#34;&lt;&#34;}</ob:credential>')))[0]!
      .text,
    '{"a":"<"}',
  );
  await rejects(
    holding('<openbadges:credential xmlns:openbadges="urn:x">{}</openbadges:credential>'),
    'svg-no-badge',
  );
  assert.deepEqual(await whats(holding('<ob:assertion>{}</ob:assertion>')), ['namespace']);
  await rejects(holding('<openbadges:credential>{}</openbadges:credential>'), 'svg-not-xml');
});

test('B-30, N26: several elements are a finding, and the first counts', async () => {
  const found = await svg.unbake(
    holding('<ob:credential>{"n":1}</ob:credential><ob:credential>{"n":2}</ob:credential>'),
  );
  assert.deepEqual(
    found.map((payload) => payload.text),
    ['{"n":1}'],
  );
  assert.deepEqual(found[0]!.found.notes, [
    { code: 'several-in-container', outcome: 'fail', params: { count: 2 } },
  ]);
  assert.deepEqual(await whats(holding('<g/><ob:credential>{}</ob:credential>')), [
    'not-first-child',
  ]);
  assert.deepEqual(await whats(holding('<g><ob:credential>{}</ob:credential></g>')), [
    'not-first-child',
  ]);
  const kinds = await svg.unbake(
    holding('<o2:assertion verify="eyJh.e30.x"/><ob:credential>{"n":3}</ob:credential>'),
  );
  assert.deepEqual(
    kinds.map((payload) => payload.text),
    ['{"n":3}', 'eyJh.e30.x'],
  );
});

test('B-31: OB 3.0 has either form, not both, not none', async () => {
  await rejects(holding(`<ob:credential verify="${JWS}">{}</ob:credential>`), 'svg-two-forms');
  await rejects(holding('<ob:credential> </ob:credential>'), 'svg-no-badge');
  assert.equal(
    (await svg.unbake(holding(`<ob:credential verify=" ${JWS}\n"> \n </ob:credential>`)))[0]!.text,
    JWS,
  );
});

test('B-31: OB 2.0 has verify and a body that names the same URL', async () => {
  const assertion = (verify: string, body: string) =>
    holding(`<o2:assertion verify="${verify}">${body}</o2:assertion>`);
  assert.deepEqual(
    await whats(assertion('https://i.example/1', '{"id":"https://i.example/1"}')),
    [],
  );
  assert.deepEqual(
    await whats(assertion('https://i.example/1', '{"verify":{"url":"https://i.example/1"}}')),
    [],
  );
  const [differs] = await svg.unbake(
    assertion('https://i.example/2', '{"id":"https://i.example/1"}'),
  );
  assert.deepEqual(differs!.found.notes, [
    { code: 'container-deviation', outcome: 'fail', params: { what: 'verify-differs' } },
  ]);
  assert.equal(
    (await svg.unbake(assertion('https://i.example/1', '{verify:1}')))[0]!.text,
    'https://i.example/1',
  );
  assert.equal(
    (await svg.unbake(assertion('https://i.example/1', '')))[0]!.text,
    'https://i.example/1',
  );
  assert.equal((await svg.unbake(assertion(JWS, '{"id":"x"}')))[0]!.text, JWS);
});

test('B-32, N26: entities are refused, a mere DOCTYPE does nothing, scripts stay text', async () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  await rejects(
    encodeUtf8(
      `${bomb}<svg xmlns="${SVG}" xmlns:ob="${OB3}"><ob:credential>&b;</ob:credential></svg>`,
    ),
    'svg-doctype',
  );
  await rejects(
    encodeUtf8(
      `<!DOCTYPE svg [<!ENTITY % x SYSTEM "ftp://inside.example/secret">]><svg xmlns="${SVG}"/>`,
    ),
    'svg-doctype',
  );
  const mere = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">`;
  assert.deepEqual(
    await whats(
      encodeUtf8(
        `${mere}<svg xmlns="${SVG}" xmlns:ob="${OB3}"><ob:credential>{}</ob:credential></svg>`,
      ),
    ),
    ['doctype'],
  );
  for (const entity of ['&nbsp;', '&constructor;', '&__proto__;', '&#0;', '&#xD800;'])
    await rejects(holding(`<ob:credential>${entity}</ob:credential>`), 'svg-not-xml');
  assert.equal(
    (await svg.unbake(holding('<ob:credential>{}</ob:credential><script>alert(1)</script>')))[0]!
      .text,
    '{}',
  );
});

test('B-32: a file that is not an SVG is named', async () => {
  await rejects(encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'), 'svg-not-xml');
  await rejects(encodeUtf8('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'svg-not-xml');
  await rejects(encodeUtf8(PLAIN), 'svg-no-badge');
  await rejects(new Uint8Array([...encodeUtf8('<svg>'), 0xff]), 'not-utf8');
  await rejects(encodeUtf8('<?xml version="1.0" encoding="EBCDIC"?><svg/>'), 'svg-not-xml');
  assert.deepEqual(
    await whats(encodeUtf8(`<svg xmlns:ob="${OB3}"><ob:credential>{}</ob:credential></svg>`)),
    ['svg-namespace'],
  );
});

test('X-4, X-5: an .svgz bomb, deep nesting and many elements stop early', async () => {
  await rejects(new Uint8Array(gzipSync(new Uint8Array(64 << 20))), 'inflate-limit');
  await rejects(new Uint8Array([0x1f, 0x8b, 1, 2]), 'inflate-failed');
  const elapsed = startClock();
  await rejects(holding('<g>'.repeat(1_000_000)), 'too-deep');
  await rejects(holding('<g/>'.repeat(300_000)), 'too-many-values');
  assert.ok(elapsed() < SLACK * 4_000);
});

test('V-1: an SVG is recognised by its first element', () => {
  for (const start of [
    '<svg>',
    '\ufeff<svg/>',
    '<?xml version="1.0"?>\n<!-- <html> -->\n<svg ',
    '<!DOCTYPE svg [<!ENTITY a ">">]> <svg>',
    '<s:svg>',
  ])
    assert.ok(svg.recognise(encodeUtf8(start)), start);
  for (const start of ['', '<html>', 'svg', '{"a":"<svg>"}', '<!-- <svg>', '<?', '<', '<svgx>'])
    assert.ok(!svg.recognise(encodeUtf8(start)), start);
  assert.ok(svg.recognise(utf16('<svg/>', 'be')));
  const elapsed = startClock();
  svg.recognise(encodeUtf8('<!x>'.repeat(20_000)));
  svg.recognise(encodeUtf8('<!x['.repeat(20_000)));
  assert.ok(elapsed() < SLACK * 1_000);
});

test('X-5: mutated images give a result or a BadgeError, quickly', async () => {
  const seed = await bakeSvg(await bakeSvg(encodeUtf8(PLAIN), TRICKY), ASSERTION, {
    alongside: true,
  });
  const edit = fc.record({
    at: fc.nat(seed.length - 1),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...encodeUtf8('<>&;"\'=/![]-:'))),
    cut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      let bytes = Uint8Array.from(seed);
      for (const { at, byte, cut } of edits) {
        if (cut && byte < 20) bytes = bytes.slice(0, at);
        else if (at < bytes.length) bytes[at] = byte;
      }
      try {
        assert.ok((await svg.unbake(bytes)).length > 0);
      } catch (error) {
        assert.ok(error instanceof BadgeError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});

test('every baked SVG that others made gives its payload', { skip: withoutVectors }, async () => {
  const baked = vectors('bakedsvg');
  assert.ok(baked.length > 0);
  for (const { file } of baked)
    assert.match(
      (await svg.unbake(vectorBytes(file)))[0]!.text,
      /^(\{[^]*\}|eyJ[\w.-]+|https?:\/\/\S+)$/,
      file,
    );
  for (const { file } of vectors('image').filter(({ file }) => file.endsWith('.svg')))
    await rejects(vectorBytes(file), 'svg-no-badge');
});
