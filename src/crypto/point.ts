import { p256 } from '@noble/curves/nist.js';
import { p384 } from '@noble/curves/nist.js';

const CURVES = { 'P-256': p256, 'P-384': p384 } as const;

const toBytes = (value: bigint, size: number): Uint8Array =>
  Uint8Array.from(
    value
      .toString(16)
      .padStart(size * 2, '0')
      .match(/../g)!,
    (pair) => parseInt(pair, 16),
  );

/**
 * Computes the affine coordinates of a compressed point; `undefined` if it is not on the curve
 * (K-1). WebCrypto accepts coordinates only.
 */
export function decompressPoint(
  curve: keyof typeof CURVES,
  compressed: Uint8Array,
): { x: Uint8Array; y: Uint8Array } | undefined {
  const size = curve === 'P-256' ? 32 : 48;
  if (compressed.length !== size + 1) return undefined;
  try {
    const { x, y } = CURVES[curve].Point.fromBytes(compressed).toAffine();
    return { x: toBytes(x, size), y: toBytes(y, size) };
  } catch {
    return undefined;
  }
}

/** Writes the SEC 1 compressed form; decompression checks that the point is on the curve. */
export function compressPoint({ x, y }: { x: Uint8Array; y: Uint8Array }): Uint8Array {
  return Uint8Array.from([2 + (y[y.length - 1]! & 1), ...x]);
}
