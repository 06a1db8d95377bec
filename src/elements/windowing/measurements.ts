import type { TileGroup } from './contract.js';
import type { Measured, Sizes } from './layout.js';

/** Estimate before anything is measured: CSS pixels, in one column. */
const GUESS: Sizes = { columns: 1, row: 240, rowGap: 14, head: 0, groupGap: 20 };
const mean = (numbers: readonly number[], otherwise: number): number =>
  numbers.length ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : otherwise;
/**
 * Relative error of an estimate that is tolerated: a page whose length changes all the time is no
 * better.
 */
const TOLERATED = 0.03;
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const cellsIn = (groups: Element): Element[] => [
  ...groups.querySelectorAll('[data-at] > [data-at]'),
];

/** Gives the number of columns in a grid. */
export const columnsOf = (tiles: Element): number =>
  Math.max(1, getComputedStyle(tiles).gridTemplateColumns.split(' ').length);

/** Sizes of the tiles of a wall, as measured when they were rendered. */
export class Measurements {
  sizes: Sizes = GUESS;
  readonly #rows = new Map<string, number>();
  readonly #heads = new Map<string, number>();
  /** Layout, width, columns and font size for which the measurements are valid. */
  #for = '';
  #last?: readonly TileGroup[];

  /** Gives the known sizes of some groups. A row is identified by its first tile. */
  of(sections: readonly TileGroup[]): Measured {
    return {
      row: (group, row) => this.#rows.get(sections[group]!.places[row * this.sizes.columns]!.key),
      head: (group) => this.#heads.get(sections[group]!.key),
    };
  }

  /**
   * Measures the tiles that are rendered.
   * @param groups the container of the groups
   * @returns true when all earlier measurements are invalid, because the width or the layout
   * changed
   */
  take(groups: HTMLElement, sections: readonly TileGroup[], layout: string): boolean {
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

  /** Estimates the size of tiles that are not rendered from those that are. */
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

  /** Updates the estimate, since tiles grow when their verdicts arrive. */
  #guessAgain(groups: HTMLElement): void {
    const row = mean(cellsIn(groups).map(heightOf), this.sizes.row);
    if (Math.abs(row - this.sizes.row) > TOLERATED * this.sizes.row)
      this.sizes = { ...this.sizes, row };
  }

  #note(grid: HTMLElement, section: TileGroup | undefined, isAligned: boolean): void {
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
