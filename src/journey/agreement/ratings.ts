import type { Ratings } from './contract.js';

/** A submission by the positions of its levels, in the order of the assessors. */
export interface Unit {
  readonly given: readonly (number | undefined)[];
  /** How often it counts: 1, but while the interval is computed. */
  readonly weight: number;
}

/** Checked ratings. */
export interface Rated {
  readonly levels: number;
  readonly points: readonly number[];
  readonly units: readonly Unit[];
}

const quoted = (value: unknown): string => JSON.stringify(String(value).slice(0, 80));

function positionsOf(
  row: Ratings['rows'][number],
  levels: readonly string[],
  at: number,
): readonly (number | undefined)[] {
  return row.map((level, assessor) => {
    if (level == null) return undefined;
    const position = levels.indexOf(level);
    if (position < 0)
      throw new TypeError(
        `/rows/${at}/${assessor} expected one of the levels ${levels.map(quoted).join(', ')}; got ${quoted(level)}`,
      );
    return position;
  });
}

function checkedPoints({ levels, points }: Ratings): readonly number[] {
  if (!points) return levels.map((_, index) => index);
  if (points.length !== levels.length || !points.every(Number.isFinite))
    throw new TypeError(
      `/points expected a number for each of the ${levels.length} levels; got ${points.length} values`,
    );
  return points;
}

/**
 * Checks ratings and names their levels by position.
 *
 * @throws TypeError, with a JSON pointer, for fewer than two levels, levels of one name, a level
 *   that is not on the list, points that do not fit
 */
export function rated(ratings: Ratings): Rated {
  const { levels, rows } = ratings;
  if (levels.length < 2 || new Set(levels).size !== levels.length)
    throw new TypeError(
      `/levels expected two or more different names; got ${levels.map(quoted).join(', ')}`,
    );
  return {
    levels: levels.length,
    points: checkedPoints(ratings),
    units: rows.map((row, at) => ({ given: positionsOf(row, levels, at), weight: 1 })),
  };
}

/** The levels that were given to a submission, and how many assessors gave each. */
export const levelsOf = ({ given }: Unit): readonly number[] =>
  given.filter((level) => level !== undefined);

/** Tells whether two or more assessors rated a submission. */
export const isPaired = (unit: Unit): boolean => levelsOf(unit).length >= 2;

/** Counts the assessors of each level. */
export function countsOf(unit: Unit, levels: number): readonly number[] {
  const counts = new Array<number>(levels).fill(0);
  for (const level of levelsOf(unit)) counts[level]!++;
  return counts;
}
