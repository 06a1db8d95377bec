import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../contract.js';

/** Path of a digest: two folders, and a name of letters and digits only. */
function pathOf(folder: string, digest: string): string {
  const name = Buffer.from(digest.replace(/^sha256-/, ''), 'base64').toString('hex');
  return join(folder, name.slice(0, 2), name);
}

/** Writes a stream to a new file; gives its digest and size, or undefined beyond the limit. */
async function streamed(
  path: string,
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<{ digest: string; size: number } | undefined> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxBytes) return undefined;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: `sha256-${hash.digest('base64')}`, size };
}

/**
 * Keeps bytes in a folder, by their digest: written beside, synchronised, and renamed, so that a
 * file is whole or absent.
 *
 * @param folder path; it is made when it does not exist
 * @example
 * import { createDiskBlobs } from 'open-badge-elements/server/node';
 * const blobs = createDiskBlobs('files');
 */
export function createDiskBlobs(folder: string): Blobs {
  return {
    write: async (body, maxBytes) => {
      await mkdir(join(folder, 'new'), { recursive: true, mode: 0o700 });
      const beside = join(folder, 'new', randomUUID());
      try {
        const written = await streamed(beside, body, maxBytes);
        if (!written) return undefined;
        const path = pathOf(folder, written.digest);
        await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
        await rename(beside, path);
        return written;
      } finally {
        await rm(beside, { force: true });
      }
    },
    read: async (digest) => {
      const bytes = await readFile(pathOf(folder, digest)).catch(() => undefined);
      return bytes && new Uint8Array(bytes);
    },
    remove: (digest) => rm(pathOf(folder, digest), { force: true }),
  };
}
