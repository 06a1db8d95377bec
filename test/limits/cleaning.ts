/** Files that are one step over a limit of cleaning each, and how cleaning ends. */
import { strToU8, zipSync } from 'fflate';
import { cleanFile, CLEANING_LIMITS, type FileToClean } from '../../src/journey/cleaning/index.js';

/** How cleaning ends beyond a limit. */
export interface OverCleaning {
  readonly ends: string;
  readonly make: () => FileToClean;
}

const { bytes, files, inflatedBytes, nesting, foundNames, searchedChars } = CLEANING_LIMITS;

function nested(levels: number): Uint8Array {
  if (levels === 1) return zipSync({ 'a.txt': strToU8('a') });
  return zipSync({ 'a.zip': nested(levels - 1) });
}

/** An archive whose members say that they are larger than all may be. */
function claiming(size: number): Uint8Array {
  const archive = zipSync({ 'a.txt': strToU8('a') });
  const view = new DataView(archive.buffer);
  // the list of files follows the only one, whose name has five bytes (APPNOTE 4.3.12)
  const list = view.getUint32(archive.length - 6, true);
  view.setUint32(list + 24, size, true);
  return archive;
}

export const OVER_CLEANING: Readonly<Record<string, OverCleaning>> = {
  'CLEANING_LIMITS.bytes': {
    ends: 'refused too-large',
    make: () => ({ bytes: new Uint8Array(bytes + 1), name: 'a.txt' }),
  },
  'CLEANING_LIMITS.inflatedBytes': {
    ends: 'refused too-large',
    make: () => ({ bytes: claiming(inflatedBytes + 1), name: 'a.zip' }),
  },
  'CLEANING_LIMITS.files': {
    ends: 'refused too-many-files',
    make: () => ({
      bytes: zipSync(
        Object.fromEntries(
          Array.from({ length: files + 1 }, (_, at) => [`${at}.txt`, strToU8('a')]),
        ),
      ),
      name: 'a.zip',
    }),
  },
  'CLEANING_LIMITS.nesting': {
    ends: 'refused too-deep',
    make: () => ({ bytes: nested(nesting + 1), name: 'a.zip' }),
  },
  'CLEANING_LIMITS.searchedChars': {
    ends: 'cleaned not-searched',
    make: () => ({ bytes: strToU8('a'.repeat(searchedChars + 1)), name: 'a.txt' }),
  },
  'CLEANING_LIMITS.foundNames': {
    ends: 'cleaned not-searched',
    make: () => ({ bytes: strToU8('a@b.example\n'.repeat(foundNames + 1)), name: 'a.txt' }),
  },
};

/** Cleans a file and tells how it ended. */
export async function endOfCleaning({ make }: OverCleaning): Promise<string> {
  const result = await cleanFile(make());
  if (result.kind === 'refused') return `refused ${result.reason}`;
  return result.isSearched ? 'cleaned' : 'cleaned not-searched';
}
