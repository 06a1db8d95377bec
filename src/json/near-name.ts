/** Most letters in which a misspelt name differs from the one that was meant. */
const MOST_CHANGES = 2;
/** Most letters of a name that are compared: the comparison takes quadratic time. */
const MOST_LETTERS = 40;

/** Shortest name that a longer one may be meant for, in letters: `output` for `out`. */
const SHORTEST_BEGINNING = 3;

/** Counts the letters to insert, remove or replace between two short names. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [column, wanted] of [...other].entries())
      next.push(
        Math.min(
          next[column]! + 1,
          row[column + 1]! + 1,
          row[column]! + (letter === wanted ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1)!;
}

/**
 * Finds the name that a misspelt one was meant for: the one that it begins, one that differs in two
 * letters at most, or the longest that begins it.
 *
 * @param given the name as written, such as that of an option, an attribute or a member
 * @param names those that exist
 * @returns `undefined` where none is near
 */
export function nearName(given: string, names: readonly string[]): string | undefined {
  const [begun, ...others] = names.filter((name) => given.length > 1 && name.startsWith(given));
  if (begun !== undefined && others.length === 0) return begun;
  const near = names
    .map((name) => ({ name, changes: changesBetween(given.slice(0, MOST_LETTERS), name) }))
    .filter(({ name, changes }) => changes <= MOST_CHANGES && changes < name.length)
    .sort((a, b) => a.changes - b.changes)[0]?.name;
  return near ?? longestBeginning(given, names);
}

const longestBeginning = (given: string, names: readonly string[]): string | undefined =>
  names
    .filter((name) => name.length >= SHORTEST_BEGINNING && given.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
