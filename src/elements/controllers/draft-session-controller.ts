import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drafts, StoredDraft } from '../../stores/drafts/contract.js';

/** Work on one draft, as a controller opens and closes it. */
interface Session {
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps the one open draft of an element: its storage, its session, and what it belongs to. */
export class DraftSessionController<
  S extends Session,
  T extends StoredDraft,
> implements ReactiveController {
  #session?: S;
  #key = '';
  #opened = 0;

  /**
   * @param host the element
   * @param database name of the browser's own storage, for an element that was given none
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly database: string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get session(): S | undefined {
    return this.#session;
  }

  /** Gives the storage of the page, else the browser's own, which is loaded only then. */
  async storage(given: Drafts<T> | undefined): Promise<Drafts<T>> {
    if (given) return given;
    const { createIndexedDbDrafts } = await import('../../stores/drafts/indexed-db.js');
    return createIndexedDbDrafts<T>({ name: this.database });
  }

  /** Opens a session in place of the earlier one, which is shown until the new one is there. */
  async open(make: () => Promise<S>): Promise<void> {
    const opened = ++this.#opened;
    void this.#session?.close();
    const session = await make();
    // another was opened, or the element left the page, while this one was loading
    if (this.#opened !== opened) return void session.close();
    this.#session = session;
    this.host.requestUpdate();
  }

  /** Opens the session that belongs to a key, unless it is open; an empty key has none. */
  async follow(key: string, make: () => Promise<S>): Promise<void> {
    if (key === this.#key) return;
    this.close();
    this.#key = key;
    if (key !== '') await this.open(make);
  }

  /** Saves what is not saved yet. */
  async flush(): Promise<void> {
    await this.#session?.flush();
  }

  /** Saves what is not saved, and ends. */
  close(): void {
    this.#opened++;
    this.#key = '';
    void this.#session?.close();
    this.#session = undefined;
    this.host.requestUpdate();
  }
}
