import type { Drafts, StoredDraft } from '../../stores/drafts/contract.js';
import { SAVE_WITHIN } from './limits.js';
import { mergeDrafts, type MergeConflict } from './merge.js';

/** Time, in milliseconds, between a change and the beginning of its save: a quarter of the promise. */
const SAVE_AFTER = SAVE_WITHIN / 4;
/** Longest time, in milliseconds, between two tries to reach a storage that failed. */
const LONGEST_RETRY = 30_000;

/** State of the storage, for the line that a person sees. */
export interface SaveStatus {
  /**
   * `saved`; `unsaved`: a change waits for its save or is being saved; otherwise the reason why it is
   * not saved, as the `StorageError` gives it (`unavailable` for any other error). Then the draft is
   * in memory only, and saving is tried again.
   */
  readonly state: 'saved' | 'unsaved' | SaveProblem;
}

/** Reason why a draft is not saved: the code of its `StorageError` without `storage-`. */
export type SaveProblem = 'full' | 'unavailable' | 'offline' | 'refused' | 'too-large';

/** Options of {@link Autosave}. */
export interface AutosaveOptions<T extends StoredDraft> {
  readonly drafts: Drafts<T>;
  /** Called when the draft changed otherwise than by `change`: another tab saved it. */
  readonly onDraft?: (draft: T, conflicts: readonly MergeConflict[]) => void;
  readonly onStatus?: (status: SaveStatus) => void;
  /** Runs work later and returns a function that cancels it. Default: `setTimeout`. */
  readonly schedule?: (work: () => void, milliseconds: number) => () => void;
}

function scheduled(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

const PROBLEMS: readonly SaveProblem[] = ['full', 'offline', 'refused', 'too-large'];

/** Gives the reason for which a storage did not keep something. */
export function saveProblem(error: unknown): SaveProblem {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return PROBLEMS.find((one) => code === `storage-${one}`) ?? 'unavailable';
}

/**
 * Saves a draft while a person works on it: each change is on its way to the storage within a
 * quarter of a second, a failed save is tried again, and what another tab saved is merged. It serves
 * applications and reviews alike.
 *
 * @example
 * import { Autosave, createMemoryDrafts, setAnswer, type Application } from 'open-badge-elements/assess';
 * const drafts = createMemoryDrafts<Application>();
 * const autosave = new Autosave<Application>(application, { drafts });
 * autosave.change((one) => setAnswer(one, 'context', 'A class of 24.', { now: new Date() }));
 * await autosave.flush();
 */
export class Autosave<T extends StoredDraft> {
  #draft: T;
  /** The draft as it is in the storage. */
  #base: T;
  #status: SaveStatus = { state: 'saved' };
  #saving: Promise<void> | undefined;
  #planned: { readonly cancel: () => void; readonly milliseconds: number } | undefined;
  #failures = 0;
  #isClosed = false;
  readonly #options: AutosaveOptions<T>;
  readonly #unwatch: () => void;

  /**
   * @param draft as it was loaded, or a new one with the revision 0
   * @param options storage, and what is told of changes
   */
  constructor(draft: T, options: AutosaveOptions<T>) {
    this.#draft = draft;
    this.#base = draft;
    this.#options = options;
    this.#unwatch = options.drafts.watch(draft.id, () => void this.#heard());
    if (draft.revision === 0) this.#plan(0);
  }

  /** The draft with all changes. */
  get draft(): T {
    return this.#draft;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /**
   * Changes the draft and plans its save.
   *
   * @param make gives the changed draft; the draft that it gets stays as it is
   */
  change(make: (draft: T) => T): void {
    const next = make(this.#draft);
    if (next === this.#draft) return;
    this.#draft = next;
    this.#tell(this.#failures > 0 ? this.#status.state : 'unsaved');
    this.#plan(SAVE_AFTER);
  }

  /**
   * Saves at once what is not saved: before a page is hidden, and before submitting.
   *
   * @throws StorageError where it could not be saved
   */
  async flush(): Promise<void> {
    this.#stop();
    await this.#saving;
    if (this.#isDirty()) await this.#save();
  }

  /** Saves what is not saved and ends; a failure is only in the status. */
  async close(): Promise<void> {
    this.#unwatch();
    await this.flush().catch(() => undefined);
    this.#isClosed = true;
    this.#stop();
  }

  #isDirty(): boolean {
    return this.#draft !== this.#base || this.#base.revision === 0;
  }

  #stop(): void {
    this.#planned?.cancel();
    this.#planned = undefined;
  }

  /** Plans a save, unless one is planned that comes as soon. */
  #plan(milliseconds: number): void {
    if (this.#saving || this.#isClosed) return;
    if (this.#planned && this.#planned.milliseconds <= milliseconds) return;
    this.#stop();
    const { schedule = scheduled } = this.#options;
    const cancel = schedule(() => {
      this.#planned = undefined;
      this.#save().catch(() => undefined);
    }, milliseconds);
    this.#planned = { cancel, milliseconds };
  }

  #tell(state: SaveStatus['state']): void {
    if (this.#status.state === state) return;
    this.#status = { state };
    this.#options.onStatus?.(this.#status);
  }

  async #save(): Promise<void> {
    this.#saving ??= this.#store().finally(() => (this.#saving = undefined));
    try {
      await this.#saving;
      this.#failures = 0;
      this.#tell(this.#isDirty() ? 'unsaved' : 'saved');
      if (this.#isDirty()) this.#plan(SAVE_AFTER);
    } catch (error) {
      this.#failures++;
      this.#tell(saveProblem(error));
      this.#plan(Math.min(SAVE_WITHIN * 2 ** (this.#failures - 1), LONGEST_RETRY));
      throw error;
    }
  }

  /** Stores the draft, merged with what another tab stored meanwhile. */
  async #store(): Promise<void> {
    for (;;) {
      const draft = this.#draft;
      const next = { ...draft, revision: this.#base.revision + 1 };
      const other = await this.#options.drafts.save(next, this.#base.revision);
      if (!other) {
        this.#base = next;
        // changes that were made during the save are on top of it
        if (this.#draft === draft) this.#draft = next;
        return;
      }
      this.#adopt(other);
      if (!this.#isDirty()) return;
    }
  }

  /** Takes over what another tab stored. */
  #adopt(other: T): void {
    const isClean = !this.#isDirty();
    const { merged, conflicts } = mergeDrafts(this.#base, this.#draft, other);
    this.#base = other;
    this.#draft = isClean ? other : merged;
    this.#options.onDraft?.(this.#draft, conflicts);
  }

  async #heard(): Promise<void> {
    await this.#saving?.catch(() => undefined);
    const stored = await this.#options.drafts.load(this.#draft.id).catch(() => undefined);
    if (!stored || this.#saving || stored.revision <= this.#base.revision) return;
    this.#adopt(stored);
    if (this.#isDirty()) this.#plan(SAVE_AFTER);
  }
}
