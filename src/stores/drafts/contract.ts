/** Members that any stored draft has: an application, a review. */
export interface StoredDraft {
  readonly id: string;
  /** Grows by one with each save. */
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/**
 * Keeps drafts and their files while a person works on them. A draft is replaced as a whole, and
 * only the one that the change was based on: two tabs never overwrite each other.
 */
export interface Drafts<T extends StoredDraft = StoredDraft> {
  /** Gives a draft, or `undefined`. */
  load(id: string): Promise<T | undefined>;
  /**
   * Stores a draft in place of the one with a revision.
   *
   * @param draft with its new revision
   * @param expected revision that it replaces; 0 for a new draft
   * @returns `undefined` when it is stored; otherwise the stored draft, and nothing has changed
   * @throws StorageError, whose code is the reason
   */
  save(draft: T, expected: number): Promise<T | undefined>;
  /** Lists all drafts, the one changed last first. */
  list(): Promise<readonly T[]>;
  /** Removes a draft and its files. */
  remove(id: string): Promise<void>;
  /**
   * Stores the bytes of a file.
   *
   * @param id of the draft
   * @param digestSRI of the bytes, by which they are found again
   * @throws StorageError, whose code is the reason
   */
  putFile(id: string, digestSRI: string, bytes: Uint8Array): Promise<void>;
  /** Gives the bytes of a file, or `undefined`. */
  getFile(id: string, digestSRI: string): Promise<Uint8Array | undefined>;
  /** Removes the bytes of a file. */
  removeFile(id: string, digestSRI: string): Promise<void>;
  /**
   * Calls a listener after each save or removal of a draft, also by another tab.
   *
   * @returns a function that ends it
   */
  watch(id: string, listener: () => void): () => void;
  close(): Promise<void>;
}
