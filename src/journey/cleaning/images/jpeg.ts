import { join } from '../../../bytes/join.js';
import { decodeLatin1, encodeUtf8 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext, RemovedKind } from '../contract.js';
import { Uncleanable } from '../uncleanable.js';
import { isOrientationOnly, orientationOf, orientationOnly } from './orientation.js';

const SOI = 0xd8,
  EOI = 0xd9,
  SOS = 0xda,
  COM = 0xfe,
  APP0 = 0xe0,
  APP1 = 0xe1,
  APP2 = 0xe2,
  APP13 = 0xed,
  APP14 = 0xee,
  APP15 = 0xef;
const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/';
/** Bytes of a JFIF header without its thumbnail, and of Adobe's marker of the colour transform. */
const JFIF_BYTES = 14,
  ADOBE_BYTES = 12;

/** A marker segment (ITU-T T.81 §B.1.1.4): the marker, its data, and the bytes of the whole. */
interface Segment {
  readonly marker: number;
  readonly data: Uint8Array;
  readonly end: number;
}

function segmentAt(bytes: Uint8Array, at: number, place: string): Segment {
  // a marker may be preceded by any number of fill bytes
  let start = at;
  while (bytes[start] === 0xff && bytes[start + 1] === 0xff) start++;
  const marker = bytes[start + 1];
  if (bytes[start] !== 0xff || marker === undefined) throw new Uncleanable('damaged', place);
  if (marker === EOI) return { marker, data: new Uint8Array(), end: start + 2 };
  const length = (bytes[start + 2]! << 8) | bytes[start + 3]!;
  const end = start + 2 + length;
  if (!(length >= 2) || end > bytes.length) throw new Uncleanable('damaged', place);
  return { marker, data: bytes.subarray(start + 4, end), end };
}

/** Finds the end of entropy-coded data: the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number, place: string): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Uncleanable('damaged', place);
}

function written(marker: number, data: Uint8Array): Uint8Array {
  const segment = new Uint8Array(data.length + 4);
  segment.set([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]);
  segment.set(data, 4);
  return segment;
}

const APP_KINDS: Readonly<Record<number, RemovedKind>> = {
  [APP0]: 'thumbnail',
  [APP2]: 'color-profile',
  [APP13]: 'iptc',
  [COM]: 'comment',
};

const kindOf = ({ marker, data }: Segment): RemovedKind => {
  if (marker !== APP1) return APP_KINDS[marker] ?? 'unknown-part';
  const head = decodeLatin1(data.subarray(0, XMP.length));
  if (head.startsWith(EXIF)) return 'exif';
  return head === XMP ? 'xmp' : 'unknown-part';
};

/** Gives the part of a segment that stays: tables and frames wholly, of JFIF and Adobe the header. */
function kept({ marker, data }: Segment): Uint8Array | undefined {
  if (marker === APP0 && decodeLatin1(data.subarray(0, 5)) === 'JFIF\0') {
    const header = data.slice(0, JFIF_BYTES);
    header.fill(0, 12);
    return header;
  }
  if (marker === APP14 && decodeLatin1(data.subarray(0, 5)) === 'Adobe')
    return data.slice(0, ADOBE_BYTES);
  return (marker >= APP0 && marker <= APP15) || marker === COM ? undefined : data;
}

/** Writes Exif with the orientation only, where the camera was turned. */
function orientationSegment({ data }: Segment): readonly Uint8Array[] {
  const tiff = orientationOnly(orientationOf(data.subarray(EXIF.length)));
  if (!tiff) return [];
  return [written(APP1, join([encodeUtf8(EXIF), tiff], EXIF.length + tiff.length))];
}

/** Tells whether something of a segment is lost. */
function isLess({ marker, data }: Segment, rest: Uint8Array | undefined): boolean {
  if (marker === APP1 && isOrientationOnly(data.subarray(EXIF.length))) return false;
  return !rest || rest.length < data.length;
}

function clean(bytes: Uint8Array, { place, removed }: CleaningContext): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const segment = segmentAt(bytes, at, place);
    at = segment.end;
    if (segment.marker === EOI) break;
    const data = kept(segment);
    if (isLess(segment, data)) removed(kindOf(segment));
    if (data) parts.push(written(segment.marker, data));
    else if (kindOf(segment) === 'exif') parts.push(...orientationSegment(segment));
    if (segment.marker !== SOS) continue;
    const end = endOfScan(bytes, at, place);
    parts.push(bytes.subarray(at, end));
    at = end;
  }
  // further images of a phone, such as a depth map, with metadata of their own
  if (at < bytes.length) removed('behind-the-end');
  parts.push(new Uint8Array([0xff, EOI]));
  return join(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/**
 * Cleans JPEG (ITU-T T.81): Exif with its thumbnail, XMP, IPTC, colour profiles, comments and images
 * behind the end; the orientation stays, and the image data is not touched.
 */
export const jpeg: Cleaner = {
  name: 'jpeg',
  recognise: (bytes) =>
    bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff
      ? { mediaType: 'image/jpeg', extension: 'jpg' }
      : undefined,
  clean,
};
