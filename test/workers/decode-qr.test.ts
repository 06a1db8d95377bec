import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { create } from 'qrcode';
import { LINK_BUDGET } from '../../src/sharing/links/create-link.js';
import { qrCode } from '../../src/sharing/codes/qr.js';
import { CODE_LIMITS, codesIn, type Pixels } from '../../src/workers/decode-qr.js';

/** Makes a blank image. */
const paper = (width: number, height: number, shade = 255): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(shade),
});

/** Puts a QR code onto an image, `scale` pixels a module. */
function stamp(
  { data, width }: Pixels,
  text: string,
  left: number,
  top: number,
  scale = 4,
  [dark, light] = [0, 255],
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'L' });
  for (let row = -4 * scale; row < (modules.size + 4) * scale; row++) {
    for (let column = -4 * scale; column < (modules.size + 4) * scale; column++) {
      const [r, c] = [Math.floor(row / scale), Math.floor(column / scale)];
      const inside = r >= 0 && c >= 0 && r < modules.size && c < modules.size;
      data.fill(
        inside && modules.data[r * modules.size + c] ? dark! : light!,
        ((top + row) * width + left + column) * 4,
        ((top + row) * width + left + column) * 4 + 4,
      );
    }
  }
}

/** Draws a code on grey, turned by an angle, tilted away, and smeared over some pixels each way. */
function seen(
  text: string,
  { angle, tilt, spread }: { angle: number; tilt: number; spread: number },
): Pixels {
  const { modules } = create(text, { errorCorrectionLevel: 'L' }),
    pixels = paper(480, 480),
    cells = modules.size + 8,
    scale = cells / 380;
  const shade = (x: number, y: number): number => {
    const far = 1 + tilt * (x / 480 - 0.5) + tilt * 0.7 * (y / 480 - 0.5),
      [u, v] = [(x - 240) / far, (y - 240) / far];
    const column = (Math.cos(angle) * u + Math.sin(angle) * v) * scale + cells / 2,
      row = (Math.cos(angle) * v - Math.sin(angle) * u) * scale + cells / 2;
    if (Math.min(column, row) < 0 || Math.max(column, row) >= cells) return 120;
    const [c, r] = [Math.floor(column) - 4, Math.floor(row) - 4];
    const inside = Math.min(c, r) >= 0 && Math.max(c, r) < modules.size;
    return inside && modules.data[r * modules.size + c] ? 40 : 215;
  };
  const around = Array.from({ length: 2 * spread + 1 }, (_, at) => at - spread);
  for (let at = 0; at < 480 * 480; at++) {
    const shades = around.flatMap((dy) =>
      around.map((dx) => shade((at % 480) + dx, Math.floor(at / 480) + dy)),
    );
    pixels.data.fill(shades.reduce((sum, one) => sum + one, 0) / shades.length, at * 4, at * 4 + 3);
    pixels.data[at * 4 + 3] = 255;
  }
  return pixels;
}

describe('QR codes in an image', () => {
  test('one code, as long as we print them', async () => {
    const text = `https://badges.example/open.html#vc=1${'aZ_-09'.repeat(190)}`,
      pixels = paper(640, 640);
    stamp(pixels, text, 40, 40);
    assert.deepEqual(await codesIn(pixels), [text]);
  });

  test('every size that we print is read', async () => {
    for (let length = 40; length <= LINK_BUDGET.qr; length += 58) {
      const text = `https://a.example/#vc=1${'aZ_-09'.repeat(200)}`.slice(0, length),
        { cells, runs } = qrCode(text),
        scale = 3,
        pixels = paper(cells * scale, cells * scale);
      for (const [x, y, run] of runs)
        for (let row = 0; row < scale; row++)
          pixels.data.fill(
            0,
            ((y * scale + row) * pixels.width + x * scale) * 4,
            ((y * scale + row) * pixels.width + (x + run) * scale) * 4,
          );
      for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
      assert.deepEqual(
        await codesIn(pixels, { parts: 'middle' }),
        [text],
        `${length} characters, ${cells} cells`,
      );
    }
  });

  test('several codes are all read, each once', async () => {
    const pixels = paper(900, 700),
      texts = ['OBQ1:abcdef:1/3:one', 'OBQ1:abcdef:2/3:two', 'https://a.example/badge.json'];
    stamp(pixels, texts[0]!, 60, 60);
    stamp(pixels, texts[1]!, 500, 60);
    stamp(pixels, texts[2]!, 60, 400);
    stamp(pixels, texts[0]!, 500, 400);
    assert.deepEqual((await codesIn(pixels)).sort(), [...texts].sort());
  });

  test('light on dark is read too', async () => {
    const pixels = paper(400, 400, 0);
    stamp(pixels, 'https://a.example/', 80, 80, 6, [255, 0]);
    assert.deepEqual(await codesIn(pixels), ['https://a.example/']);
  });

  for (const [name, photo] of Object.entries({
    'a tilted': { angle: 0.1, tilt: 0.35, spread: 0 },
    'a turned and unsharp': { angle: 0.3, tilt: 0.1, spread: 2 },
  }))
    test(`${name} code is read, as a camera sees one`, async () => {
      const text = 'https://a.example/#vc=1aZ_-09aZ_-09aZ_-09';
      assert.deepEqual(await codesIn(seen(text, photo), { parts: 'middle' }), [text]);
    });

  test('an image without a code has none', async () => {
    assert.deepEqual(await codesIn(paper(300, 200)), []);
    const noise = paper(300, 200);
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = (at * 7919) % 256;
    assert.deepEqual(await codesIn(noise), []);
  });

  test('X-3: an image larger than allowed, or not as large as its header states, is not scanned', async () => {
    await assert.rejects(
      codesIn({ width: 4_200, height: 4_200, data: new Uint8ClampedArray(0) }),
      RangeError,
    );
    await assert.rejects(
      codesIn({ width: 10, height: 10, data: new Uint8ClampedArray(399) }),
      RangeError,
    );
    await assert.rejects(
      codesIn({ width: 0, height: 10, data: new Uint8ClampedArray(0) }),
      RangeError,
    );
    assert.ok(CODE_LIMITS.pixels < 4_200 * 4_200);
  });

  test('a sheet of six is read', async () => {
    const pixels = paper(990, 680);
    for (let at = 0; at < 6; at++)
      stamp(pixels, `code ${at}`, 60 + (at % 3) * 310, 60 + Math.floor(at / 3) * 310, 6);
    assert.deepEqual(
      (await codesIn(pixels)).sort(),
      [0, 1, 2, 3, 4, 5].map((at) => `code ${at}`),
    );
  });

  test('stops on request', async () => {
    const control = new AbortController(),
      pixels = paper(400, 400);
    stamp(pixels, 'a', 40, 40);
    control.abort();
    await assert.rejects(codesIn(pixels, { signal: control.signal }), { name: 'AbortError' });
  });
});
