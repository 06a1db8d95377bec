import { Autosave, type SaveStatus } from '../../journey/application/autosave.js';
import type { Drafts, StoredDraft } from '../../stores/drafts/contract.js';

/** The environment of a session. */
export interface DraftSessionOptions<T extends StoredDraft> {
  readonly drafts: Drafts<T>;
  /** Clock. */
  readonly now: () => Date;
  /** Called after each change of anything. */
  readonly onChange: () => void;
}

/** One person's work on one draft: each change is saved at once, and what is there survives. */
export abstract class DraftSession<T extends StoredDraft> {
  /** True after a change of another tab was taken over. */
  hasTakenOver = false;
  readonly #autosave: Autosave<T>;

  protected constructor(
    draft: T,
    private readonly environment: DraftSessionOptions<T>,
  ) {
    const { drafts, onChange } = environment;
    this.#autosave = new Autosave<T>(draft, {
      drafts,
      onStatus: onChange,
      onDraft: () => {
        this.hasTakenOver = true;
        onChange();
      },
    });
  }

  protected get draft(): T {
    return this.#autosave.draft;
  }

  get saving(): SaveStatus['state'] {
    return this.#autosave.status.state;
  }

  /** Changes the draft and plans its save. */
  protected change(make: (draft: T, now: Date) => T): void {
    const { now, onChange } = this.environment;
    this.hasTakenOver = false;
    this.#autosave.change((draft) => make(draft, now()));
    onChange();
  }

  /** Saves what is not saved; a failure is told by `saving`. */
  async flush(): Promise<void> {
    await this.#autosave.flush().catch(() => undefined);
    this.environment.onChange();
  }

  /** Saves what is not saved, and ends. */
  close(): Promise<void> {
    return this.#autosave.close();
  }
}
