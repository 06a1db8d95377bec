import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { yieldToBrowser } from '../dom/frame-budget.js';
import { BadgeSession } from './badge-session.js';
import type { BadgeElement, BatchInput, BatchItem } from './batch-item.js';
import type { BadgeInput, SessionSettings } from './engine.js';

export type { BadgeElement, BatchInput, BatchItem } from './batch-item.js';

/**
 * Number of badges checked at the same time: enough to hide network latency, few enough to keep the
 * page responsive.
 */
export const AT_ONCE = 4;

/**
 * Interval between renders of an element during a long run, in milliseconds. Hundreds of rows take
 * longer to render than to check.
 */
export const REDRAWN_EVERY = 100;
/** Number of rows from which a run counts as long. */
const LONG_RUN = 20;
/** Number of rows that are translated again in one task. */
const SAID_AT_ONCE = 20;

/** Makes the error of an input that was not checked, since the run was stopped. */
const stopped = (): Promise<unknown> =>
  import('../../errors.js').then(
    ({ BadgeError }) => new BadgeError('aborted'),
    (error: unknown) => error,
  );

/**
 * Checks many badges, a few at a time, each in a session of its own, with progress and cancel. A
 * file with several badges becomes several rows.
 */
export class BadgeBatch implements ReactiveController {
  items: readonly BatchItem[] = [];
  /** Rows finished in the current run; `total` counts those started. */
  done = 0;
  total = 0;
  /** Changes whenever anything about a row changes. */
  revision = 0;
  #next = 0;
  /** Inputs of the rows that were not read yet. */
  readonly #given = new Map<BatchItem, BatchInput>();
  #run = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param host rendered again after each step
   * @param settings as for a session
   * @param finished called for each row that is done
   * @param isOpened true when each row shows what an opened card shows
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: () => SessionSettings,
    private readonly finished: (item: BatchItem) => void,
    private readonly isOpened = false,
  ) {
    host.addController(this);
  }

  get busy(): boolean {
    return this.done < this.total;
  }

  /** Rows that have no result, since the run was stopped before. */
  get rest(): readonly BatchItem[] {
    if (this.busy) return [];
    return this.items.filter(
      (item) =>
        this.#given.has(item) ||
        (!item.element && item.session.status === 'read' && item.session.error === undefined),
    );
  }

  /**
   * Adds inputs and checks them.
   * @param verify whether they are verified too; default true
   * @returns the rows they became, in their order
   */
  async add(inputs: readonly BatchInput[], verify = true): Promise<readonly BatchItem[]> {
    const fresh = inputs.map((given) => ({ item: this.#item(given), given }));
    for (const { item, given } of fresh) this.#given.set(item, given);
    const lines = await this.#each(fresh, async ({ item, given }) =>
      this.#check(item, given, verify),
    );
    return lines.flat();
  }

  /**
   * Checks badges again, with the current settings.
   * @param items default: all of them
   */
  async again(items: readonly BatchItem[] = this.items): Promise<void> {
    for (const { session } of items) session.dropOther();
    await this.#each(
      items.filter(({ session }) => session.badge),
      async (item) => {
        await this.#verify(item);
      },
    );
  }

  /** Restarts the checks that were interrupted when the element left the page. */
  async resume(): Promise<void> {
    const items = this.items.filter(({ session }) => session.wasCutOff);
    if (items.length) await this.proceed(items);
  }

  /**
   * Reads and checks rows of a run that was stopped.
   * @param items default: all that have no result
   */
  async proceed(items: readonly BatchItem[] = this.rest): Promise<void> {
    await this.#each(items, async (item) => {
      const given = this.#given.get(item);
      if (given) await this.#check(item, given, true);
      else await this.#verify(item);
    });
  }

  /** Checks another input in place of a row's own. */
  async instead(item: BatchItem, input: BadgeInput): Promise<void> {
    await this.#each([item], async () => {
      await this.#check(item, { input, file: item.file }, true);
    });
  }

  /** Removes rows, whatever their state. */
  drop(which: (item: BatchItem) => boolean): void {
    this.items = this.items.filter((item) => !which(item));
    for (const item of this.#given.keys()) if (which(item)) this.#given.delete(item);
    this.#draw();
  }

  /**
   * Shows the badges of other elements of the page, in their order. Nothing is read or verified
   * here.
   */
  hold(elements: readonly BadgeElement[]): void {
    const known = new Map(this.items.map((item) => [item.element, item]));
    this.items = elements.map(
      (element) =>
        known.get(element) ??
        this.#make({ file: element.src ?? element.textContent?.trim() ?? '', element }),
    );
    for (const { element } of this.items) void this.follow(element!);
    this.#draw();
  }

  /**
   * Takes over the current badge and report of a slotted element; `error` when it could not read
   * anything.
   */
  async follow(element: BadgeElement, error?: unknown): Promise<void> {
    const { session } = this.items.find((item) => item.element === element) ?? {},
      { badge, report } = element;
    if (error !== undefined) await session?.refuse(error);
    else if (badge && (badge !== session?.badge || report !== session.report))
      await session?.adopt(badge, report);
  }

  /** Describes all badges again, in the current language. */
  async present(): Promise<void> {
    const { items } = this;
    for (let at = 0; at < items.length; at += SAID_AT_ONCE) {
      if (at) await yieldToBrowser();
      await Promise.all(items.slice(at, at + SAID_AT_ONCE).map(({ session }) => session.present()));
    }
  }

  /**
   * Stops everything that is running. Rows that have a result keep it; the others are shown as not
   * checked, until `proceed`.
   */
  cancel(): void {
    this.#run.abort();
    this.#run = new AbortController();
    for (const item of this.items) {
      item.session.abort();
      item.session.wasCutOff = false;
      if (this.#given.has(item)) void item.session.refuse(stopped());
    }
    this.done = this.total;
    this.#draw();
  }

  /** Removes all rows. */
  clear(): void {
    this.cancel();
    this.items = [];
    this.#given.clear();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    const open = this.items.filter(
      (item) =>
        !item.element &&
        this.busy &&
        (this.#given.has(item) || ['checking', 'read'].includes(item.session.status)),
    );
    this.cancel();
    for (const { session } of open) session.wasCutOff = true;
  }

  /** Renders now, or in a long run together with later changes. */
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

  #make(of: Omit<BatchItem, 'id' | 'session'>): BatchItem {
    const { together } = of;
    const settings = together ? () => together.settingsIn(this.settings()) : this.settings;
    return {
      ...of,
      id: this.#next++,
      session: new BadgeSession(settings, () => this.#changed(), this.isOpened),
    };
  }

  #item({ file, together }: Pick<BatchItem, 'file' | 'together'>): BatchItem {
    const item = this.#make({ file, ...(together ? { together } : {}) });
    this.items = [...this.items, item];
    return item;
  }

  /** Does one run: a few items at a time, counted, and stopped by `cancel`. */
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
        // Cached responses would otherwise all be handled in one task.
        await yieldToBrowser();
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
    const { signal } = this.#run;
    const found =
      error === undefined ? await item.session.read(input) : await item.session.refuse(error);
    if (signal.aborted) return [item];
    this.#given.delete(item);
    if (!found) {
      if (item.session.status === 'failed') this.finished(item);
      return [item];
    }
    const more = item.session.badges.slice(1).map((badge) => ({ line: this.#item(item), badge }));
    for (const { line, badge } of more) await line.session.adopt(badge);
    const lines = [item, ...more.map(({ line }) => line)];
    if (verify) for (const line of lines) if (!signal.aborted) await this.#verify(line);
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
