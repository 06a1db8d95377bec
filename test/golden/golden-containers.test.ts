/** The acceptance cases of baked images and presentations. */
import { strict as assert } from 'node:assert';
import { deflateSync } from 'node:zlib';
import test from 'node:test';
import { bakePng } from '../../src/formats/png.js';
import { bakeSvg } from '../../src/formats/svg.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import { SVG } from '../issuing/drafts.js';
import { CONTEXTS, jwtBadge, NOW, sign, worldOf } from './mint.js';
import { assertIs, badge, issuer } from './golden-world.js';

test('G12: baked with a brace inside a text, as a token, compressed, and in SVG: read and verified in each form', async () => {
  const json = JSON.stringify(await sign(badge({ name: 'Braces { [ } and "quotes"' }), issuer));
  const token = await jwtBadge(badge(), issuer);
  const packedChunk = textChunk(
    'iTXt',
    'openbadgecredential',
    Uint8Array.of(0, 1, 0, 0, 0),
    deflateSync(json),
  );
  for (const picture of [
    bakePng(pngWith(), json),
    bakePng(pngWith(), token),
    pngWith([packedChunk]),
    await bakeSvg(SVG, json),
    await bakeSvg(SVG, token),
  ]) {
    const [found] = await read(picture);
    assertIs(await verify(found!, { now: NOW, fetch: worldOf({}) }), 'valid');
  }
});

test('G13: ® and é in a PNG come out as they went in, and verified', async () => {
  const [found] = await read(
    bakePng(pngWith(), JSON.stringify(await sign(badge({ name: 'Café ®' }), issuer))),
  );
  assert.equal(found!.credential.name?.[0]?.value, 'Café ®');
  assertIs(await verify(found!, { now: NOW, fetch: worldOf({}) }), 'valid');
});

test('G19: a presentation with three badges: three reports', async () => {
  const three = await Promise.all(
    [1, 2, 3].map((number) =>
      sign(
        badge({
          id: `urn:uuid:${number}`,
          ...(number === 2 ? { validUntil: '2026-02-01T00:00:00Z' } : {}),
        }),
        issuer,
      ),
    ),
  );
  const badges = await read(
    JSON.stringify({
      '@context': CONTEXTS.slice(0, 1),
      type: ['VerifiablePresentation'],
      verifiableCredential: three,
    }),
  );
  const reports = await Promise.all(
    badges.map((one) => verify(one, { now: NOW, fetch: worldOf({}) })),
  );
  assert.deepEqual(
    reports.map(({ verdict }) => verdict),
    ['valid', 'expired', 'valid'],
  );
});
