import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { p256, p384 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { compressPoint, decompressPoint } from '../../src/crypto/point.js';
import { decodeHex } from '../../src/bytes/hex.js';

const CURVES = [
  ['P-256', p256, 32],
  ['P-384', p384, 48],
] as const;

/** The coordinates according to @noble/curves, as hexadecimal digits. */
function byNoble(
  curve: typeof p256,
  size: number,
  compressed: Uint8Array,
): { x: string; y: string } | undefined {
  try {
    const { x, y } = curve.Point.fromBytes(compressed).toAffine();
    const digits = (value: bigint): string => value.toString(16).padStart(2 * size, '0');
    return { x: digits(x), y: digits(y) };
  } catch {
    return undefined;
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function byUs(name: 'P-256' | 'P-384', compressed: Uint8Array): unknown {
  const found = decompressPoint(name, compressed);
  return found && { x: hex(found.x), y: hex(found.y) };
}

describe('K-1: compressed points are those of @noble/curves', () => {
  for (const [name, curve, size] of CURVES) {
    test(`${name}: any bytes of the length, half of them not on the curve`, () => {
      let on = 0;
      const all = fc.tuple(
        fc.constantFrom(2, 3),
        fc.uint8Array({ minLength: size, maxLength: size }),
      );
      fc.assert(
        fc.property(all, ([form, x]) => {
          const compressed = Uint8Array.from([form, ...x]);
          const expected = byNoble(curve, size, compressed);
          on += expected ? 1 : 0;
          assert.deepEqual(byUs(name, compressed), expected);
        }),
        { numRuns: 60 },
      );
      assert.ok(on > 5 && on < 55, `${on} of 60 on the curve`);
    });

    test(`${name}: the edges: zero, the prime and its neighbours, other forms and lengths`, () => {
      const { ORDER: prime } = curve.Point.Fp;
      const digits = (value: bigint): string => value.toString(16).padStart(2 * size, '0');
      const largest = (1n << BigInt(8 * size)) - 1n;
      for (const x of [0n, 1n, 2n, 3n, 5n, prime - 1n, prime, prime + 1n, prime + 5n, largest])
        for (const form of ['00', '02', '03', '04', '05', '06', '07']) {
          const compressed = decodeHex(form + digits(x))!;
          assert.deepEqual(
            byUs(name, compressed),
            byNoble(curve, size, compressed),
            form + digits(x),
          );
        }
      const base = curve.Point.BASE.toBytes(true);
      assert.ok(decompressPoint(name, base));
      for (const wrong of [
        base.slice(1),
        base.slice(0, -1),
        Uint8Array.from([...base, 0]),
        new Uint8Array(),
      ])
        assert.equal(decompressPoint(name, wrong), undefined);
    });

    test(`${name}: compressed again it is the same`, () => {
      const base = curve.Point.BASE.toBytes(true);
      assert.deepEqual(compressPoint(decompressPoint(name, base)!), base);
    });
  }
});
