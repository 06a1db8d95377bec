import type { Drafts, StoredDraft } from './contract.js';
import { StorageError } from './storage-error.js';

const VERSION = 1;
const DRAFTS = 'drafts';
const FILES = 'files';

/** Options of drafts in IndexedDB. */
export interface IndexedDbDraftsOptions {
  /** Name of the database, one for each kind of draft and each person. */
  readonly name: string;
  /** Default: that of the page or worker. */
  readonly indexedDB?: IDBFactory;
}

const isFull = (error: unknown): boolean =>
  (error as { readonly name?: string } | null)?.name === 'QuotaExceededError';

const failed = (cause: unknown): StorageError =>
  cause instanceof StorageError
    ? cause
    : new StorageError(isFull(cause) ? 'storage-full' : 'storage-unavailable', { cause });

/** Waits for a request. */
const done = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });

/** Waits until a transaction is on the disk. */
const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('transaction aborted'));
  });

function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    request.result.createObjectStore(FILES);
  };
  return done(request);
}

/** Keys of all files of a draft: a list sorts after every text. */
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Runs work in a transaction that is on the disk when it ends, and maps errors of the storage. */
class Database {
  #open: Promise<IDBDatabase> | undefined;
  constructor(
    private readonly factory: IDBFactory | undefined,
    private readonly name: string,
  ) {}

  /** Opens the database once; again after it was closed or could not be opened. */
  async #database(): Promise<IDBDatabase> {
    if (!this.factory) throw new Error('this environment has no IndexedDB');
    this.#open ??= opened(this.factory, this.name);
    try {
      const database = await this.#open;
      // another tab may want to delete or upgrade the database
      database.onversionchange = () => void this.close();
      database.onclose = () => (this.#open = undefined);
      return database;
    } catch (error) {
      this.#open = undefined;
      throw error;
    }
  }

  async run<R>(
    mode: IDBTransactionMode,
    work: (drafts: IDBObjectStore, files: IDBObjectStore) => Promise<R>,
  ): Promise<R> {
    try {
      const database = await this.#database();
      const transaction = database.transaction([DRAFTS, FILES], mode, { durability: 'strict' });
      const end = committed(transaction);
      const stores = [transaction.objectStore(DRAFTS), transaction.objectStore(FILES)] as const;
      const worked = work(...stores);
      // a request of a transaction that was ended only knows that it was: the reason is in the end
      worked.catch(() => undefined);
      await end;
      return await worked;
    } catch (error) {
      throw failed(error);
    }
  }

  async close(): Promise<void> {
    const database = await this.#open?.catch(() => undefined);
    this.#open = undefined;
    database?.close();
  }
}

/** Tells the other tabs, and listeners of this one, that a draft was changed. */
class Changes {
  readonly #listeners = new Map<string, Set<() => void>>();
  #channel: BroadcastChannel | undefined;
  constructor(private readonly name: string) {}

  /** Opens the channel with its first use: an open one keeps a process from ending. */
  #open(): BroadcastChannel | undefined {
    if (this.#channel || typeof BroadcastChannel !== 'function') return this.#channel;
    this.#channel = new BroadcastChannel(`drafts ${this.name}`);
    this.#channel.onmessage = ({ data }) => this.#heard(String(data));
    return this.#channel;
  }

  #heard(id: string): void {
    this.#listeners.get(id)?.forEach((listener) => listener());
  }

  tell(id: string): void {
    this.#open()?.postMessage(id);
    this.#heard(id);
  }

  watch(id: string, listener: () => void): () => void {
    this.#open();
    const all = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, all.add(listener));
    return () => void all.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/**
 * Keeps drafts in the browser's IndexedDB: they survive reloading, a crash and going offline, and
 * each save is on the disk before it ends.
 *
 * @param options name of the database
 * @returns drafts; each call rejects with StorageError `storage-full` where the disk is full and
 *   `storage-unavailable` where the browser refuses
 * @example
 * import { createIndexedDbDrafts, type Application } from 'open-badge-elements/assess';
 * const drafts = createIndexedDbDrafts<Application>({ name: 'applications' });
 */
export function createIndexedDbDrafts<T extends StoredDraft = StoredDraft>({
  name,
  indexedDB: factory = globalThis.indexedDB as IDBFactory | undefined,
}: IndexedDbDraftsOptions): Drafts<T> {
  const database = new Database(factory, name);
  const changes = new Changes(name);
  return {
    load: (id) => database.run('readonly', (drafts) => done<T | undefined>(drafts.get(id))),
    async save(draft, expected) {
      const other = await database.run('readwrite', async (drafts) => {
        const stored = await done<T | undefined>(drafts.get(draft.id));
        // one that was removed elsewhere is stored again: nothing is lost
        if (stored && stored.revision !== expected) return stored;
        await done(drafts.put(draft));
        return undefined;
      });
      if (!other) changes.tell(draft.id);
      return other;
    },
    async list() {
      const all = await database.run('readonly', (drafts) => done<T[]>(drafts.getAll()));
      return all.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    },
    async remove(id) {
      await database.run('readwrite', async (drafts, files) => {
        await done(drafts.delete(id));
        await done(files.delete(filesOf(id)));
      });
      changes.tell(id);
    },
    async putFile(id, digestSRI, bytes) {
      await database.run('readwrite', (_, files) => done(files.put(bytes, [id, digestSRI])));
    },
    getFile: (id, digestSRI) =>
      database.run('readonly', (_, files) =>
        done<Uint8Array | undefined>(files.get([id, digestSRI])),
      ),
    async removeFile(id, digestSRI) {
      await database.run('readwrite', (_, files) => done(files.delete([id, digestSRI])));
    },
    watch: (id, listener) => changes.watch(id, listener),
    async close() {
      changes.close();
      await database.close();
    },
  };
}
