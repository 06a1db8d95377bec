import type { GridPosition } from './contract.js';
import type { Rows } from './layout.js';

/** Layout of the tiles: number in each group, number of columns, and rows per viewport. */
export interface GridShape {
  readonly counts: readonly number[];
  readonly columns: number;
  readonly page: number;
  readonly isRtl: boolean;
}

function startsOf({ counts, columns }: GridShape): Rows['starts'] {
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1)! + Math.ceil(count / columns));
  return starts;
}

/** Moves by a number of tiles, across the ends of groups. */
function along(
  { group, at }: GridPosition,
  by: number,
  { counts }: GridShape,
): GridPosition | undefined {
  const next = at + by;
  if (next >= 0 && next < counts[group]!) return { group, at: next };
  const other = group + by;
  return counts[other] ? { group: other, at: by > 0 ? 0 : counts[other] - 1 } : undefined;
}

/**
 * Moves by a number of rows, in the same column or the last one there; at most to the first or the
 * last row.
 */
function across(
  { group, at }: GridPosition,
  by: number,
  ground: GridShape,
): GridPosition | undefined {
  const { counts, columns } = ground,
    starts = startsOf(ground),
    row = starts[group]! + Math.floor(at / columns),
    target = Math.max(0, Math.min(starts.at(-1)! - 1, row + by));
  if (target === row) return undefined;
  const found = starts.findLastIndex((start) => start <= target && start < starts.at(-1)!);
  return {
    group: found,
    at: Math.min(counts[found]! - 1, (target - starts[found]!) * columns + (at % columns)),
  };
}

/**
 * Finds the tile that a key leads to, rendered or not. Home and End mean those of the whole
 * collection, with Ctrl or without.
 * @returns undefined when the key leads nowhere, or is not a navigation key
 */
export function step(key: string, from: GridPosition, ground: GridShape): GridPosition | undefined {
  const { counts, page, isRtl } = ground,
    ahead = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return along(from, ahead, ground);
    case 'ArrowLeft':
      return along(from, -ahead, ground);
    case 'ArrowDown':
      return across(from, 1, ground);
    case 'ArrowUp':
      return across(from, -1, ground);
    case 'PageDown':
      return across(from, page, ground);
    case 'PageUp':
      return across(from, -page, ground);
    case 'Home':
      return { group: 0, at: 0 };
    case 'End':
      return { group: counts.length - 1, at: counts.at(-1)! - 1 };
    default:
      return undefined;
  }
}
