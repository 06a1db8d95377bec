import { decodeLatin1 } from '../bytes/utf8.js';
import { digest } from '../crypto/hash.js';
import { readBody } from '../net/read-body.js';
import type { Blobs } from './contract.js';

/**
 * Keeps bytes in memory, by their digest: for tests and for trying out.
 *
 * @example
 * import { createMemoryBlobs } from 'open-badge-elements/server';
 * const blobs = createMemoryBlobs();
 */
export function createMemoryBlobs(): Blobs {
  const kept = new Map<string, Uint8Array>();
  return {
    write: async (body, maxBytes) => {
      const bytes = await readBody(new Response(body as BodyInit), maxBytes);
      if (!bytes) return undefined;
      const name = `sha256-${btoa(decodeLatin1(await digest(bytes)))}`;
      kept.set(name, bytes);
      return { digest: name, size: bytes.length };
    },
    read: async (name) => kept.get(name),
    remove: async (name) => void kept.delete(name),
  };
}
