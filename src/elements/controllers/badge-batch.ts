import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { breath } from '../turns.js';
import type { Badge, Report } from '../../present.js';
import { BadgeSession, type BadgeInput, type SessionSettings } from './badge-session.js';

/** An element that reads and verifies a badge by itself. */
export interface BadgeElement extends HTMLElement {
  readonly badge?: Badge;
  readonly report?: Report;
  readonly src?: string;
  verify?(): Promise<Report>;
}
/** One line of a batch: a badge, or something that turned out to be none; `element` is the page's own that shows it. */
export interface BatchItem {
  readonly id: number;
  readonly file: string;
  readonly session: BadgeSession;
  readonly element?: BadgeElement;
}
/** Something to check, and what to call it; `error` when it could not even be opened. */
export interface BatchInput {
  readonly input: BadgeInput;
  readonly file: string;
  readonly error?: unknown;
}

/** How many badges are checked at the same time: enough to hide the network, few enough to leave the page alive. */
export const AT_ONCE = 4;

/** How often the element of a long run is drawn anew, in milliseconds: hundreds of lines take longer to draw than to check. */
export const REDRAWN_EVERY = 100;
/** From how many lines on a run is a long one. */
const LONG_RUN = 20;
/** Lines said again, in another language, in one task. */
const SAID_AT_ONCE = 20;

/** Many badges, each its own session, a few at a time, with progress and cancel. A file with several badges becomes several lines. */
export class BadgeBatch implements ReactiveController {
  items: readonly BatchItem[] = [];
  /** Lines begun and finished in the present run. */
  done = 0;
  total = 0;
  /** Another number whenever anything about a line is another. */
  revision = 0;
  #next = 0;
  #run = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;

  /** @param host redrawn after each step @param settings as for a session @param finished called for each line that is done */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: () => SessionSettings,
    private readonly finished: (item: BatchItem) => void,
  ) {
    host.addController(this);
  }

  get busy(): boolean {
    return this.done < this.total;
  }

  /** Adds inputs and checks them. @param verify whether they are verified too; default true @returns the lines they became, in their order */
  async add(inputs: readonly BatchInput[], verify = true): Promise<readonly BatchItem[]> {
    const fresh = inputs.map((given) => ({ item: this.#item(given.file), given }));
    const lines = await this.#each(fresh, async ({ item, given }) =>
      this.#check(item, given, verify),
    );
    return lines.flat();
  }

  /** Checks badges again, with the settings as they are now. @param items default all of them */
  async again(items: readonly BatchItem[] = this.items): Promise<void> {
    for (const { session } of items) session.dropOther();
    await this.#each(
      items.filter(({ session }) => session.badge),
      async (item) => {
        await this.#verify(item);
      },
    );
  }

  /** Checks again what was cut off when its element left the page. */
  async resume(): Promise<void> {
    const items = this.items.filter(({ session }) => session.wasCutOff);
    if (items.length) await this.again(items);
  }

  /** Checks something else in the place of a line. */
  async instead(item: BatchItem, input: BadgeInput): Promise<void> {
    await this.#each([item], async () => {
      await this.#check(item, { input, file: item.file }, true);
    });
  }

  /** Takes lines out, whatever they hold. */
  drop(which: (item: BatchItem) => boolean): void {
    this.items = this.items.filter((item) => !which(item));
    this.#draw();
  }

  /** Shows what elements of the page show, in their order: nothing is read or verified here. */
  hold(elements: readonly BadgeElement[]): void {
    const known = new Map(this.items.map((item) => [item.element, item]));
    this.items = elements.map(
      (element) =>
        known.get(element) ?? this.#make(element.src ?? element.textContent?.trim() ?? '', element),
    );
    for (const { element } of this.items) void this.follow(element!);
    this.#draw();
  }

  /** Takes over what an element that is held says now; `error` when it could not read anything. */
  async follow(element: BadgeElement, error?: unknown): Promise<void> {
    const { session } = this.items.find((item) => item.element === element) ?? {},
      { badge, report } = element;
    if (error !== undefined) await session?.refuse(error);
    else if (badge && (badge !== session?.badge || report !== session.report))
      await session?.adopt(badge, report);
  }

  /** Says everything again, in the language asked for now. */
  async present(): Promise<void> {
    const { items } = this;
    for (let at = 0; at < items.length; at += SAID_AT_ONCE) {
      if (at) await breath();
      await Promise.all(items.slice(at, at + SAID_AT_ONCE).map(({ session }) => session.present()));
    }
  }

  /** Stops what is under way; lines that have an answer keep it. */
  cancel(): void {
    this.#run.abort();
    this.#run = new AbortController();
    for (const { session } of this.items) {
      session.abort();
      session.wasCutOff = false;
    }
    this.items = this.items.filter(
      ({ session: { status }, element }) => status !== 'reading' && (status !== 'empty' || element),
    );
    this.done = this.total;
    this.#draw();
  }

  /** Forgets everything. */
  clear(): void {
    this.cancel();
    this.items = [];
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    const open = this.items.filter(
      ({ element, session: { status } }) =>
        !element && this.busy && (status === 'checking' || status === 'read'),
    );
    this.cancel();
    for (const { session } of open) session.wasCutOff = true;
  }

  /** Now, or in a long run together with what else changes meanwhile. */
  #changed(): void {
    this.revision += 1;
    if (this.busy && this.total >= LONG_RUN)
      this.#timer ??= setTimeout(() => this.#draw(), REDRAWN_EVERY);
    else this.#draw();
  }

  #draw(): void {
    this.revision += 1;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.host.requestUpdate();
  }

  #make(file: string, element?: BadgeElement): BatchItem {
    return {
      id: this.#next++,
      file,
      element,
      session: new BadgeSession(this.settings, () => this.#changed()),
    };
  }

  #item(file: string): BatchItem {
    const item = this.#make(file);
    this.items = [...this.items, item];
    return item;
  }

  /** A run of its own: a few at a time, counted, and stopped by `cancel`. */
  async #each<T, R>(work: readonly T[], one: (each: T) => Promise<R>): Promise<R[]> {
    const { signal } = this.#run,
      results: R[] = [],
      queue = [...work.entries()];
    if (!this.busy) this.done = this.total = 0;
    this.total += work.length;
    this.#draw();
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
        results[next[0]] = await one(next[1]);
        if (!signal.aborted) this.done += 1;
        this.#changed();
        // Answers out of a cache would otherwise all come in one task.
        await breath();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return results;
  }

  async #check(
    item: BatchItem,
    { input, error }: BatchInput,
    verify: boolean,
  ): Promise<BatchItem[]> {
    const found =
      error === undefined ? await item.session.read(input) : await item.session.refuse(error);
    if (!found) {
      if (item.session.status === 'failed') this.finished(item);
      return [item];
    }
    const more = item.session.badges
      .slice(1)
      .map((badge) => ({ line: this.#item(item.file), badge }));
    for (const { line, badge } of more) await line.session.adopt(badge);
    const lines = [item, ...more.map(({ line }) => line)];
    if (verify) for (const line of lines) await this.#verify(line);
    return lines;
  }

  async #verify(item: BatchItem): Promise<void> {
    try {
      await item.session.verify();
      this.finished(item);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') {
        item.session.error = error;
        this.finished(item);
      }
    }
  }
}
