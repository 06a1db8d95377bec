import type { Drafts, StoredDraft } from './contract.js';
import { StorageError } from './storage-error.js';

/** Options of drafts in memory. */
export interface MemoryDraftsOptions {
  /** Bytes of all files together, beyond which the storage is full. Default: unlimited. */
  readonly maxBytes?: number;
}

const fileKey = (id: string, digestSRI: string): string => JSON.stringify([id, digestSRI]);

/**
 * Keeps drafts in memory, which are gone with the page or the process: for tests and for trying
 * out.
 *
 * @param options room for files
 * @example
 * import { createMemoryDrafts } from 'open-badge-elements/assess';
 * const drafts = createMemoryDrafts();
 * await drafts.save({ id: 'urn:x:1', revision: 1, updatedAt: '2026-09-01T10:00:00Z' }, 0);
 */
export function createMemoryDrafts<T extends StoredDraft = StoredDraft>({
  maxBytes = Infinity,
}: MemoryDraftsOptions = {}): Drafts<T> {
  const drafts = new Map<string, T>();
  const files = new Map<string, Uint8Array>();
  const listeners = new Map<string, Set<() => void>>();
  const tell = (id: string): void => listeners.get(id)?.forEach((listener) => listener());
  const size = (): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    load: async (id) => drafts.get(id),
    save: async (draft, expected) => {
      const stored = drafts.get(draft.id);
      // one that was removed elsewhere is stored again: nothing is lost
      if (stored && stored.revision !== expected) return stored;
      drafts.set(draft.id, structuredClone(draft));
      tell(draft.id);
      return undefined;
    },
    list: async () => [...drafts.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    remove: async (id) => {
      drafts.delete(id);
      for (const key of files.keys())
        if (key.startsWith(`${JSON.stringify([id]).slice(0, -1)},`)) files.delete(key);
      tell(id);
    },
    putFile: async (id, digestSRI, bytes) => {
      const key = fileKey(id, digestSRI);
      if (size() - (files.get(key)?.length ?? 0) + bytes.length > maxBytes)
        throw new StorageError('storage-full');
      files.set(key, bytes.slice());
    },
    getFile: async (id, digestSRI) => files.get(fileKey(id, digestSRI))?.slice(),
    removeFile: async (id, digestSRI) => void files.delete(fileKey(id, digestSRI)),
    watch: (id, listener) => {
      const all = listeners.get(id) ?? new Set();
      listeners.set(id, all.add(listener));
      return () => void all.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
