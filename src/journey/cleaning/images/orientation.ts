import { decodeLatin1 } from '../../../bytes/utf8.js';

const ORIENTATION = 0x0112;
/** Upright; an image without the tag is shown so too. */
const UPRIGHT = 1;
const ENTRY = 12;

/**
 * Reads the orientation from TIFF data of Exif (CIPA DC-008 §4.6.4): how a camera was turned.
 *
 * @returns 1 to 8; 1 where it is missing or unreadable
 */
export function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = decodeLatin1(tiff.subarray(0, 2));
  if (tiff.length < 14 || !['II', 'MM'].includes(order)) return UPRIGHT;
  const little = order === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * ENTRY;
    if (at + ENTRY > tiff.length) break;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** Writes TIFF data of Exif with the orientation and nothing else; none for an upright image. */
export function orientationOnly(orientation: number): Uint8Array | undefined {
  if (orientation === UPRIGHT) return undefined;
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

/** Tells whether TIFF data of Exif is the orientation and nothing else. */
export function isOrientationOnly(tiff: Uint8Array): boolean {
  const only = orientationOnly(orientationOf(tiff));
  return only?.length === tiff.length && only.every((byte, at) => byte === tiff[at]);
}
