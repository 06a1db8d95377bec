import type { Messages } from '../../locales/contract.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import type { Spot } from './steps.js';
import {
  grouped,
  select,
  skillCounts,
  type Heading,
  type SkillCount,
  type Wish,
} from './organise.js';

/** One appearance of a badge; an element of the page can stand in one place only, the first. */
export interface Place {
  readonly key: string;
  readonly item: BatchItem;
  readonly isFirst: boolean;
}
/** Places under one heading. */
export interface Section extends Heading {
  readonly places: readonly Place[];
}
/** A collection as it was asked for: `shown` badges, in so many `places`, because one may stand under several skills. */
export interface Arrangement {
  readonly sections: readonly Section[];
  readonly counts: readonly number[];
  readonly places: ReadonlyMap<string, Spot>;
  readonly shown: number;
  readonly skills: readonly SkillCount[];
  readonly isHeld: boolean;
  /** The very same as long as nothing else is asked for. */
  readonly wish: Wish;
}
/** What is arranged; `revision` is another one whenever anything in `items` is. */
export interface Collection {
  readonly items: readonly BatchItem[];
  readonly revision: number;
  readonly messages: Messages;
  readonly wish: Wish;
}

export function arrange({ items, messages, wish }: Collection): Arrangement {
  const seen = new Set<BatchItem>(),
    shown = select(items, wish, messages.lang),
    groups = shown.length ? grouped(shown, wish.group, messages) : [];
  const sections = groups.map(({ items: of, ...heading }) => ({
    ...heading,
    places: of.map((item): Place => ({
      key: `${item.id} ${heading.key}`,
      item,
      isFirst: !seen.has(item) && !!seen.add(item),
    })),
  }));
  const counts = sections.map(({ places }) => places.length),
    places = new Map(
      sections.flatMap((section, group) =>
        section.places.map(({ key }, at): [string, Spot] => [key, { group, at }]),
      ),
    );
  return {
    sections,
    counts,
    places,
    shown: shown.length,
    skills: skillCounts(items),
    isHeld: items.some(({ element }) => element),
    wish,
  };
}

const sameWish = (a: Wish, b: Wish): boolean =>
  (['group', 'sort', 'search', 'skill'] as const).every((key) => a[key] === b[key]);
const same = (a: Collection, b: Collection): boolean =>
  a.revision === b.revision &&
  a.items === b.items &&
  a.messages === b.messages &&
  a.wish === b.wish;

/** Arranges anew only when something changed: not when a wall is scrolled. */
export class Arranger {
  #of?: Collection;
  #last?: Arrangement;

  of(given: Collection): Arrangement {
    const collection =
      this.#of && sameWish(this.#of.wish, given.wish) ? { ...given, wish: this.#of.wish } : given;
    if (!this.#last || !this.#of || !same(this.#of, collection)) this.#last = arrange(collection);
    this.#of = collection;
    return this.#last;
  }
}
