/** Position of a tile: its group, and its index there. */
export interface GridPosition {
  readonly group: number;
  readonly at: number;
}

/** A group of tiles; each tile has a key of its own. */
export interface TileGroup {
  readonly key: string;
  readonly places: readonly { readonly key: string }[];
}

/** Tiles in groups, whether they are rendered or not. */
export interface TileGrid {
  readonly sections: readonly TileGroup[];
  /** Number of tiles in each group. */
  readonly counts: readonly number[];
  /** The position of each tile by its key. */
  readonly places: ReadonlyMap<string, GridPosition>;
}
