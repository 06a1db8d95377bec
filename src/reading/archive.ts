import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { asciiStart, looksLikeZip } from '../formats/detect.js';
import type { ZipFile } from '../formats/zip.js';
import { CONTAINER_LIMITS, valuesOutside } from '../json/limits.js';
import type { Reading } from './contract.js';
import { ofThisPart } from './part-errors.js';

/**
 * Reads an archive, each file of it by `readBytes`. Most of its files may not be badges, so that an error in one is reported only
 * if it is the only file. Nested archives stay closed.
 */
export async function readArchive(
  files: readonly ZipFile[],
  outer: Partial<Found> | undefined,
  readBytes: (bytes: Uint8Array, outer: Partial<Found>) => Promise<Badge[]>,
  reading: Reading,
): Promise<Badge[]> {
  const readOne = async ({ path, bytes: inside }: ZipFile): Promise<Badge[]> => {
    if (!inside) throw new BadgeError('zip-unreadable');
    if (outer?.path !== undefined || looksLikeZip(inside))
      throw new BadgeError('unknown-format', { looksLike: 'zip' });
    return readBytes(inside, { ...outer, path });
  };
  if (files.length === 1) return readOne(files[0]!);
  const badges: Badge[] = [];
  let values = 0;
  for (const file of files) {
    const found = await readOne(file).catch((error: unknown) => {
      ofThisPart(error, reading);
      return [];
    });
    badges.push(...found);
    values += valuesIn(found, file);
    if (values > CONTAINER_LIMITS.values)
      throw new BadgeError('too-many-values', { limit: CONTAINER_LIMITS.values });
  }
  if (badges.length > 0) return badges;
  throw new BadgeError('not-a-badge', { locations: files.length });
}

/** Number of bytes of a text that is no badge, which cost as much as one value. */
const BYTES_OF_VALUE = 16;

/** Counts the values that were read from a file: those of an archive have one limit. */
function valuesIn(found: readonly Badge[], { bytes }: ZipFile): number {
  if (found.length > 0)
    return found.reduce((sum, { document }) => sum + valuesOutside(document, ''), 0);
  const isText = bytes !== undefined && /^(?:[{["]|ey)/.test(asciiStart(bytes));
  return isText ? bytes.length / BYTES_OF_VALUE : 0;
}
