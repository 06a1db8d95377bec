import { joinQr, type JoinProgress, type QrCollector } from '../../../share.js';

/** Largest number of sets kept; the oldest is dropped first. */
export const MOST_SETS = 50;

/** Gives the name of the set that a part belongs to. */
const setOf = (part: string): string => part.split(':', 2)[1] ?? '';

/** Collects the codes of all sets so far, in any order and from any image. */
export class QrSets {
  readonly #open = new Map<string, QrCollector>();

  /**
   * Adds one code.
   * @returns progress of its set, the name of the set, and whether the code was new
   * @throws BadgeError `link-damaged`
   */
  add(part: string): JoinProgress & { readonly set: string; readonly isNew: boolean } {
    const set = setOf(part),
      collector = this.#open.get(set) ?? joinQr(),
      { have } = collector.progress;
    this.#open.set(set, collector);
    for (const oldest of [...this.#open.keys()].slice(0, -MOST_SETS)) this.#open.delete(oldest);
    const progress = collector.add(part);
    return { ...progress, set, isNew: progress.have > have };
  }

  /** Tells whether a set is complete. */
  isWhole(set: unknown): boolean {
    return this.#open.get(String(set))?.progress.text !== undefined;
  }
}
