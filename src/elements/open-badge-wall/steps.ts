import type { Rows } from './window.js';

/** A tile: its group, and which one in it. */
export interface Spot {
  readonly group: number;
  readonly at: number;
}
/** Where tiles lie: so many in each group, in so many columns, and so many rows on a screen. */
export interface Ground {
  readonly counts: readonly number[];
  readonly columns: number;
  readonly page: number;
  readonly isRtl: boolean;
}

function startsOf({ counts, columns }: Ground): Rows['starts'] {
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1)! + Math.ceil(count / columns));
  return starts;
}

/** So many tiles further, over the ends of groups. */
function along({ group, at }: Spot, by: number, { counts }: Ground): Spot | undefined {
  const next = at + by;
  if (next >= 0 && next < counts[group]!) return { group, at: next };
  const other = group + by;
  return counts[other] ? { group: other, at: by > 0 ? 0 : counts[other] - 1 } : undefined;
}

/** So many rows further, in the same column or the last one there is; at most to the first or the last row. */
function across({ group, at }: Spot, by: number, ground: Ground): Spot | undefined {
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

/** Which tile a key leads to, drawn or not; with Ctrl or without, Home and End are those of the whole collection. @returns undefined when it leads nowhere, or is none of ours */
export function step(key: string, from: Spot, ground: Ground): Spot | undefined {
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
