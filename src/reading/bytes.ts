import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Payload } from '../formats/contract.js';
import { archived, unbake } from '../formats/index.js';
import { kept } from '../kept.js';
import type { TextLocation, Reading } from './contract.js';
import { containerLimits } from './limits.js';

/** Loads the reading of archives, which single badges need no part of. */
const loadArchives = kept(() => import('./archive.js'));
/** Loads the reading of several badges in one image, PDF or text. */
const loadPayloads = kept(() => import('./payloads.js'));

/** Makes the place of a text that is not inside another. */
export const topLocation = (found: Found, hops: number, reading: Reading): TextLocation => ({
  found,
  level: 0,
  hops,
  limits: containerLimits(reading),
});

/** Reads the badges in bytes; `outer` is the image or URL that led to them. */
export async function readBytes(
  bytes: Uint8Array,
  outer: Partial<Found> | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  if (bytes.length > reading.limits.bytes)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: reading.limits.bytes });
  const elsewhere = await reading.handOver?.(bytes, outer, hops);
  if (elsewhere) return [...elsewhere];
  const files = await archived(bytes);
  if (files) {
    const { readArchive } = await loadArchives();
    return readArchive(
      files,
      outer,
      (bytes, place) => readBytes(bytes, place, hops, reading),
      reading,
    );
  }
  const payloads = await unbake(bytes);
  const readOne = ({ text, found }: Payload): Promise<Badge[]> =>
    reading.readText(
      text,
      topLocation(
        { ...found, ...outer, notes: [...found.notes, ...(outer?.notes ?? [])] },
        hops,
        reading,
      ),
    );
  if (payloads.length === 1) return readOne(payloads[0]!);
  return (await loadPayloads()).readPayloads(payloads, readOne, reading);
}
