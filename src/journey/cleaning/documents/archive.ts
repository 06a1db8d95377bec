import { encodeUtf8 } from '../../../bytes/utf8.js';
import type { CleaningContext } from '../contract.js';
import { CLEANING_LIMITS } from '../limits.js';
import { fflate } from '../packages.js';
import { Uncleanable } from '../uncleanable.js';

/** Path → content of the files of an archive, in its order. */
export type Members = Map<string, Uint8Array>;

/** One system for all, since an archive names the one that made it (APPNOTE 4.4.2): Unix. */
const SYSTEM = 3;
/** The first moment that ZIP can express: the same for all, in local time (APPNOTE 4.4.6). */
const NO_DATE = '1980-01-01T00:00:00';

/** First bytes of an archive with files (APPNOTE 4.3.7). */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Tells whether bytes contain a text of ASCII. */
export function hasText(bytes: Uint8Array, text: string): boolean {
  const wanted = encodeUtf8(text);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/**
 * Unpacks an archive within the limits; folders are left out.
 *
 * @throws Uncleanable `damaged`, `too-large`, `too-many-files`
 */
export async function unpack(bytes: Uint8Array, context: CleaningContext): Promise<Members> {
  const { unzipSync } = await fflate();
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        if (++count > CLEANING_LIMITS.files)
          throw new Uncleanable('too-many-files', context.place, CLEANING_LIMITS.files);
        context.inflated(originalSize, name);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Uncleanable) throw cause;
    throw new Uncleanable('damaged', context.place, undefined, { cause });
  }
  return new Map(Object.entries(files));
}

/**
 * Packs an archive without comments, extra fields and dates.
 *
 * @param stored paths that are not compressed, such as `mimetype` of OpenDocument
 */
export async function pack(members: Members, stored: readonly string[] = []): Promise<Uint8Array> {
  const { zipSync } = await fflate();
  const entries = [...members].map(([path, data]) => [
    path,
    [data, { level: stored.includes(path) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: NO_DATE, os: SYSTEM });
}
