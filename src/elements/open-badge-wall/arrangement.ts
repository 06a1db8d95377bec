import type { WallMessages } from './messages.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import type { GridPosition } from '../windowing/contract.js';
import {
  grouped,
  select,
  skillCounts,
  type Heading,
  type SkillCount,
  type WallQuery,
} from './sort-group.js';

/** One position of a badge in the wall. A slotted element has only one, the first. */
export interface Place {
  readonly key: string;
  readonly item: BatchItem;
  readonly isFirst: boolean;
}
/** Positions under one heading. */
export interface Section extends Heading {
  readonly places: readonly Place[];
}
/**
 * A collection as the reader chose to see it: `shown` badges at the given `places`; there may be
 * more places, since a badge may appear under several skills.
 */
export interface Arrangement {
  readonly sections: readonly Section[];
  readonly counts: readonly number[];
  readonly places: ReadonlyMap<string, GridPosition>;
  readonly shown: number;
  readonly skills: readonly SkillCount[];
  readonly isHeld: boolean;
  /** The same object as long as the choices are the same. */
  readonly query: WallQuery;
}
/** Input of an arrangement; `revision` changes whenever anything in `items` does. */
export interface Collection {
  readonly items: readonly BatchItem[];
  readonly revision: number;
  readonly messages: WallMessages;
  readonly query: WallQuery;
}

export function arrange({ items, messages, query }: Collection): Arrangement {
  const seen = new Set<BatchItem>(),
    shown = select(items, query, messages.lang),
    groups = shown.length ? grouped(shown, query.group, messages) : [];
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
        section.places.map(({ key }, at): [string, GridPosition] => [key, { group, at }]),
      ),
    );
  return {
    sections,
    counts,
    places,
    shown: shown.length,
    skills: skillCounts(items),
    isHeld: items.some(({ element }) => element),
    query,
  };
}

const isSameQuery = (a: WallQuery, b: WallQuery): boolean =>
  (['group', 'sort', 'search', 'skill', 'pinned'] as const).every((key) => a[key] === b[key]);
const same = (a: Collection, b: Collection): boolean =>
  a.revision === b.revision &&
  a.items === b.items &&
  a.messages === b.messages &&
  a.query === b.query;

/** Arranges a collection, again only when something changed: not on scrolling. */
export class Arranger {
  #of?: Collection;
  #last?: Arrangement;

  of(given: Collection): Arrangement {
    const collection =
      this.#of && isSameQuery(this.#of.query, given.query)
        ? { ...given, query: this.#of.query }
        : given;
    if (!this.#last || !this.#of || !same(this.#of, collection)) this.#last = arrange(collection);
    this.#of = collection;
    return this.#last;
  }
}
