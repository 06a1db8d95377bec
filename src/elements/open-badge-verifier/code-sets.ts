import { joinQr, type JoinProgress, type QrCollector } from '../../share.js';

/** How many sets are kept; the oldest is forgotten first. */
export const MOST_SETS = 50;

/** Name of the set that a part belongs to. */
const setOf = (part: string): string => part.split(':', 2)[1] ?? '';

/** The codes of all sets seen so far, in whatever order they come and from whichever picture. */
export class CodeSets {
  readonly #open = new Map<string, QrCollector>();

  /** Takes one code. @returns how far its set is, its name, and whether this code told anything new @throws BadgeError `link-damaged` */
  add(part: string): JoinProgress & { readonly set: string; readonly isNew: boolean } {
    const set = setOf(part),
      collector = this.#open.get(set) ?? joinQr(),
      { have } = collector.progress;
    this.#open.set(set, collector);
    for (const oldest of [...this.#open.keys()].slice(0, -MOST_SETS)) this.#open.delete(oldest);
    const progress = collector.add(part);
    return { ...progress, set, isNew: progress.have > have };
  }

  /** Whether nothing is missing from a set. */
  isWhole(set: unknown): boolean {
    return this.#open.get(String(set))?.progress.text !== undefined;
  }
}
