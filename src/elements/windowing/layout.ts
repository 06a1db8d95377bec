/** Rows of tiles from `from` up to but excluding `to`, counted over all groups. */
export interface Run {
  readonly from: number;
  readonly to: number;
}
/** Vertical extent, in CSS pixels below the start of the first group. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
/**
 * Sizes in CSS pixels: `row` and `head` (a heading, with the gap below it) are used where nothing
 * was measured.
 */
export interface Sizes {
  readonly columns: number;
  readonly row: number;
  readonly rowGap: number;
  readonly head: number;
  readonly groupGap: number;
}
/** Measured heights of the heading of a group, and of a row in it. */
export interface Measured {
  row(group: number, row: number): number | undefined;
  head(group: number): number | undefined;
}
/**
 * Positions of all rows and groups, rendered or not. `starts` contains the first row of each group,
 * and finally the number of all rows.
 */
export interface Rows {
  readonly starts: readonly number[];
  readonly rows: readonly Extent[];
  readonly groups: readonly Extent[];
}

/**
 * Rendered tiles of a group, from `from` up to but excluding `to`, after a hole of the given height
 * in CSS pixels.
 */
export interface Piece {
  readonly hole: number;
  readonly from: number;
  readonly to: number;
}
/** A rendered group, after a hole of the given height in CSS pixels for other groups. */
export interface DrawnGroup {
  readonly hole: number;
  readonly group: number;
  readonly pieces: readonly Piece[];
  readonly after: number;
}
/** Everything to render, and the height of the hole after it in CSS pixels. */
export interface Plan {
  readonly groups: readonly DrawnGroup[];
  readonly after: number;
}

/**
 * Computes the position of each group and of each row in it.
 * @param counts number of tiles in each group
 */
export function layRows(
  counts: readonly number[],
  { columns, row, rowGap, head, groupGap }: Sizes,
  measured: Measured,
): Rows {
  const starts = [0],
    rows: Extent[] = [],
    groups: Extent[] = [];
  let y = 0;
  counts.forEach((count, group) => {
    const start = y;
    y += measured.head(group) ?? head;
    for (let at = 0; at < Math.ceil(count / columns); at += 1) {
      const end = y + (measured.row(group, at) ?? row);
      rows.push({ start: y, end });
      y = end + rowGap;
    }
    groups.push({ start, end: y - rowGap });
    starts.push(rows.length);
    y += groupGap - rowGap;
  });
  return { starts, rows, groups };
}

/**
 * Finds the first index at which a condition is false, by binary search: it must be true for all
 * elements before.
 */
function firstNot<T>(all: readonly T[], holds: (each: T) => boolean): number {
  let low = 0,
    high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(all[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the rows that overlap an extent; an empty run at the right position if none does. */
export function rowsWithin({ rows }: Rows, { start, end }: Extent): Run {
  const from = firstNot(rows, (row) => row.end <= start);
  return {
    from,
    to: Math.max(
      from,
      firstNot(rows, (row) => row.start < end),
    ),
  };
}

/** Extends a run by a number of rows on both sides, within the existing rows. */
export const widened = ({ from, to }: Run, by: number, { rows }: Rows): Run => ({
  from: Math.max(0, Math.min(from, rows.length) - by),
  to: Math.min(rows.length, to + by),
});
export const covers = (outer: Run, inner: Run): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;
/** Gives the intersection of two lists of runs. */
export const common = (some: readonly Run[], others: readonly Run[]): Run[] =>
  some
    .flatMap((a) =>
      others.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })),
    )
    .filter(({ from, to }) => from < to);

/** Sorts runs, and merges those that touch. */
export function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && run.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else all.push(run);
  }
  return all;
}

/**
 * Computes the heights of the holes before each rendered part and after the last. A hole is itself
 * separated by a gap on each side.
 */
export function holes(parts: readonly Extent[], whole: Extent, gap: number): number[] {
  const before = parts.map(({ start }, at) =>
    at === 0 ? start - whole.start - gap : start - parts[at - 1]!.end - 2 * gap,
  );
  return [...before, whole.end - parts.at(-1)!.end - gap].map((size) => Math.max(0, size));
}

/** Plans the rendering of some runs: their groups, the tiles in them, and the holes between. */
export function planOf(
  counts: readonly number[],
  rows: Rows,
  runs: readonly Run[],
  { columns, rowGap, groupGap }: Sizes,
): Plan {
  const drawn = counts.flatMap((count, group) => {
    const first = rows.starts[group]!,
      within = common(runs, [{ from: first, to: rows.starts[group + 1]! }]);
    if (!within.length) return [];
    const sizes = holes(
      within.map(({ from, to }) => ({
        start: rows.rows[from]!.start,
        end: rows.rows[to - 1]!.end,
      })),
      { start: rows.rows[first]!.start, end: rows.groups[group]!.end },
      rowGap,
    );
    return [
      {
        group,
        after: sizes.at(-1)!,
        pieces: within.map(({ from, to }, at) => ({
          hole: sizes[at]!,
          from: (from - first) * columns,
          to: Math.min(count, (to - first) * columns),
        })),
      },
    ];
  });
  if (!drawn.length) return { groups: [], after: 0 };
  const sizes = holes(
    drawn.map(({ group }) => rows.groups[group]!),
    { start: 0, end: rows.groups.at(-1)!.end },
    groupGap,
  );
  return { groups: drawn.map((each, at) => ({ ...each, hole: sizes[at]! })), after: sizes.at(-1)! };
}

/** Gives the tiles that two plans for the same groups share, without holes. */
export function commonPlan(some: Plan, other: Plan): Plan {
  const there = new Map(other.groups.map(({ group, pieces }) => [group, pieces]));
  const groups = some.groups.map(({ group, pieces }) => ({
    group,
    hole: 0,
    after: 0,
    pieces: common(pieces, there.get(group) ?? []).map((run) => ({ ...run, hole: 0 })),
  }));
  return { groups: groups.filter(({ pieces }) => pieces.length > 0), after: 0 };
}

/**
 * Plans to render everything, or at first only some tiles.
 * @param most number of tiles, over all groups
 */
export function wholePlan(counts: readonly number[], most: number): Plan {
  let left = most;
  const groups = counts.map((count, group) => {
    const to = Math.min(count, left);
    left -= to;
    return { hole: 0, group, pieces: [{ hole: 0, from: 0, to }], after: 0 };
  });
  return { groups: groups.filter(({ pieces: [piece] }) => piece!.to > 0), after: 0 };
}
