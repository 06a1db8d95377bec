import type { Section } from './arrangement.js';
import type { Measured, Sizes } from './window.js';

/** Before anything was measured: so many pixels, in one column. */
const GUESS: Sizes = { columns: 1, row: 240, rowGap: 14, head: 0, groupGap: 20 };
const mean = (numbers: readonly number[], otherwise: number): number =>
  numbers.length ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : otherwise;
/** A guess that is off by less is kept: a page whose length changes all the time is no better. */
const TOLERATED = 0.03;
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const cellsIn = (groups: Element): Element[] => [
  ...groups.querySelectorAll('[data-at] > [data-at]'),
];

/** How many columns a grid has. */
export const columnsOf = (tiles: Element): number =>
  Math.max(1, getComputedStyle(tiles).gridTemplateColumns.split(' ').length);

/** What the tiles of a wall measure, as they were when they were drawn. */
export class Measures {
  sizes: Sizes = GUESS;
  readonly #rows = new Map<string, number>();
  readonly #heads = new Map<string, number>();
  /** Under which circumstances all that holds. */
  #for = '';
  #last?: readonly Section[];

  /** What is known of some groups: a row is known by its first tile. */
  of(sections: readonly Section[]): Measured {
    return {
      row: (group, row) => this.#rows.get(sections[group]!.places[row * this.sizes.columns]!.key),
      head: (group) => this.#heads.get(sections[group]!.key),
    };
  }

  /** Measures what is drawn. @param groups what holds the groups @returns whether everything before is void, because the wall is wider, or laid out otherwise */
  take(groups: HTMLElement, sections: readonly Section[], layout: string): boolean {
    const grids = [...groups.querySelectorAll<HTMLElement>('.tiles')],
      first = grids[0];
    if (!first) return false;
    const circumstances = [
        layout,
        groups.offsetWidth,
        columnsOf(first),
        getComputedStyle(first).fontSize,
      ].join(' '),
      isOther = circumstances !== this.#for;
    this.#for = circumstances;
    if (isOther) this.#guess(groups, grids, first);
    else if (sections !== this.#last) this.#guessAgain(groups);
    this.#last = sections;
    for (const grid of grids) this.#note(grid, sections[Number(grid.dataset['at'])], !isOther);
    return isOther;
  }

  /** What was not drawn is taken to be like what is. */
  #guess(groups: HTMLElement, grids: readonly HTMLElement[], first: HTMLElement): void {
    this.#rows.clear();
    this.#heads.clear();
    const gap = (element: Element): number =>
      Number.parseFloat(getComputedStyle(element).rowGap) || 0;
    this.sizes = {
      columns: columnsOf(first),
      rowGap: gap(first),
      groupGap: gap(groups),
      row: mean(cellsIn(groups).map(heightOf), this.sizes.row),
      head: mean(
        grids.map(
          (grid) =>
            grid.getBoundingClientRect().top - grid.parentElement!.getBoundingClientRect().top,
        ),
        0,
      ),
    };
  }

  /** Tiles grow when their verdicts come. */
  #guessAgain(groups: HTMLElement): void {
    const row = mean(cellsIn(groups).map(heightOf), this.sizes.row);
    if (Math.abs(row - this.sizes.row) > TOLERATED * this.sizes.row)
      this.sizes = { ...this.sizes, row };
  }

  #note(grid: HTMLElement, section: Section | undefined, isAligned: boolean): void {
    if (!section) return;
    this.#heads.set(
      section.key,
      grid.getBoundingClientRect().top - grid.parentElement!.getBoundingClientRect().top,
    );
    if (!isAligned) return;
    for (const cell of grid.children) {
      const at = Number((cell as HTMLElement).dataset['at'] ?? Number.NaN),
        place = section.places[at];
      if (place && at % this.sizes.columns === 0) this.#rows.set(place.key, heightOf(cell));
    }
  }
}
