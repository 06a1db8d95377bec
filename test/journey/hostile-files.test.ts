/** Files of learners that would occupy a machine: each within two seconds of the processor. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { mediaTypeOf } from '../../src/journey/application/media-types.js';
import { svg } from '../../src/journey/cleaning/images/svg.js';
import { SLACK, startClock } from '../support/work-clock.js';

const MAX_MS = 2_000;
function inTime<T>(work: () => T): T {
  const elapsed = startClock();
  const done = work();
  const ms = elapsed();
  assert.ok(ms < SLACK * MAX_MS, `${Math.round(ms)} ms`);
  return done;
}
const isSvg = (text: string): boolean => svg.recognise(encodeUtf8(text), 'a.svg') !== undefined;

test('X-3: a drawing is recognised by its first element, behind any number of comments', () => {
  assert.equal(
    inTime(() => isSvg(`${'<!---->'.repeat(500)}x`)),
    false,
  );
  assert.equal(
    inTime(() => isSvg(`${'<!---->'.repeat(500)}<svg>`)),
    true,
  );
  assert.equal(
    inTime(() => isSvg(`${'<?xml?>'.repeat(500)} `.repeat(2))),
    false,
  );
  assert.equal(isSvg('\ufeff<?xml version="1.0"?>\n<!DOCTYPE svg>\n<s:svg xmlns:s="x">'), true);
  assert.equal(isSvg('<html><svg/></html>'), false);
  assert.equal(svg.recognise(Uint8Array.of(0x1f, 0x8b, 8), 'a.svgz'), undefined);
});

test('X-3: an archive whose entries lie on top of each other is looked through in time', () => {
  const bytes = new Uint8Array(4_096 * 46 + 65_535);
  for (let at = 0; at < 4_096 * 46; at += 46) {
    bytes.set([0x50, 0x4b, 0x01, 0x02], at);
    bytes.set([0xff, 0xff], at + 28);
  }
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  assert.equal(
    inTime(() => mediaTypeOf(bytes, 'a.zip')),
    'application/zip',
  );
});
