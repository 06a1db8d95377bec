import type { TileGrid } from './contract.js';
import type { Measurements } from './measurements.js';
import { visibleExtent } from './viewport.js';
import type { Anchor } from './scroll-anchor.js';
import {
  covers,
  joined,
  layRows,
  planOf,
  rowsWithin,
  widened,
  type Plan,
  type Rows,
  type Run,
} from './layout.js';

/**
 * Estimates the positions of all tiles in a collection from the current measurements, and so which
 * are near the viewport.
 */
export class VisibleRange {
  readonly #rows: Rows;

  /** @param more tiles beyond each edge of the viewport */
  constructor(
    private readonly grid: TileGrid,
    private readonly measures: Measurements,
    private readonly more: number,
  ) {
    this.#rows = layRows(grid.counts, measures.sizes, measures.of(grid.sections));
  }

  #rowOf(place: string): number | undefined {
    const spot = this.grid.places.get(place);
    return (
      spot && this.#rows.starts[spot.group]! + Math.floor(spot.at / this.measures.sizes.columns)
    );
  }

  get #margin(): number {
    return Math.ceil(this.more / this.measures.sizes.columns);
  }

  #seen(groups: HTMLElement, held?: Anchor): Run {
    const { start, end } = visibleExtent(groups),
      row = held && this.#rowOf(held.key);
    const top =
      row === undefined
        ? groups.getBoundingClientRect().top
        : held!.was - this.#rows.rows[row]!.start;
    return rowsWithin(this.#rows, { start: start - top, end: end - top });
  }

  /**
   * Gives the visible rows and some beyond them.
   * @param held anchor to keep in its position when all heights changed
   */
  near(groups: HTMLElement, held?: Anchor): Run {
    return widened(this.#seen(groups, held), this.#margin, this.#rows);
  }

  /**
   * Tells whether some rows are enough for now: further ones are rendered before their end becomes
   * visible.
   */
  isEnough(run: Run, groups: HTMLElement): boolean {
    return covers(run, widened(this.#seen(groups), Math.ceil(this.#margin / 2), this.#rows));
  }

  /** Plans the rendering of some rows, and of the position that has the keyboard focus. */
  plan(run: Run, current: string): Plan {
    const row = this.#rowOf(current) ?? 0;
    return planOf(
      this.grid.counts,
      this.#rows,
      joined([widened(run, 0, this.#rows), { from: row, to: row + 1 }]),
      this.measures.sizes,
    );
  }
}
