import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { unbake } from '../../src/formats/index.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { type Diagnosis, doctor } from '../../src/issue.js';
import { ASSERTION, JWS, TRICKY } from '../formats/pictures.js';
import { SVG } from '../issuing/drafts.js';
import { codes, PLAIN } from './defects.js';

const BAKED = await bakeSvg(SVG, TRICKY),
  BAKED_TWICE = await bakeSvg(await bakeSvg(SVG, ASSERTION), JWS, { alongside: true });

describe('doctor: SVG', () => {
  const NS = 'https://purl.imsglobal.org/ob/v3p0';
  const svg = (inside: string, attributes = `xmlns:openbadges="${NS}"`): Uint8Array =>
    encodeUtf8(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
  const jws = `<openbadges:credential verify="${JWS}"></openbadges:credential>`;
  const safe = PLAIN;

  const mendable: ReadonlyArray<readonly [string, Uint8Array, string, readonly string[]]> = [
    ['B-20: not the first child', svg(`<g/>${jws}`), JWS, ['element-place']],
    [
      'B-30: a namespace that is nearly right',
      svg(jws, 'xmlns:openbadges="https://purl.imsglobal.org/spec/ob/v3p0/"'),
      JWS,
      ['element-name'],
    ],
    ['B-22: twice the same', svg(jws + jws), JWS, ['twice-same']],
    [
      'B-21: the element of OB 2.0',
      svg(
        `<openbadges:assertion><![CDATA[${safe}]]></openbadges:assertion>`,
        'xmlns:openbadges="http://openbadges.org"',
      ),
      safe,
      ['keyword-kind'],
    ],
    ['B-30: in the metadata', svg(`<metadata>${JWS}</metadata>`), JWS, ['outside-element']],
  ];
  for (const [what, file, text, wanted] of mendable)
    test(`${what}: is mended, and the text stays`, async () => {
      const diagnosis = await doctor(file);
      assert.deepEqual([diagnosis.state, codes(diagnosis)], ['mended', wanted]);
      const [payload] = await unbake(diagnosis.mended!);
      assert.equal(payload!.text, text);
      const again = await doctor(diagnosis.mended!);
      assert.deepEqual([again.state, codes(again)], ['healthy', []]);
    });

  const others: ReadonlyArray<
    readonly [string, Uint8Array, Diagnosis['state'], readonly string[]]
  > = [
    ['healthy', BAKED, 'healthy', []],
    ['healthy SVGZ', new Uint8Array(gzipSync(BAKED)), 'healthy', []],
    ['B-6: healthy with two kinds', BAKED_TWICE, 'healthy', []],
    ['no badge', SVG, 'no-badge', ['no-badge']],
    [
      'B-22: two that differ',
      svg(jws + jws.replace('c2ln', 'c2lo')),
      'defective',
      ['twice-different'],
    ],
    [
      'B-31: JSON and a token',
      svg(`<openbadges:credential verify="${JWS}"><![CDATA[${safe}]]></openbadges:credential>`),
      'defective',
      ['two-forms'],
    ],
    ['an empty element', svg('<openbadges:credential/>'), 'no-badge', ['payload-broken']],
    [
      'B-32: entities',
      encodeUtf8('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'),
      'no-badge',
      ['file-damaged'],
    ],
    ['broken XML', svg('<g>'), 'no-badge', ['file-damaged']],
  ];
  for (const [what, file, state, wanted] of others)
    test(what, async () => {
      const diagnosis = await doctor(file);
      assert.deepEqual([diagnosis.state, codes(diagnosis)], [state, wanted]);
      assert.equal(diagnosis.mended, undefined);
    });
});
