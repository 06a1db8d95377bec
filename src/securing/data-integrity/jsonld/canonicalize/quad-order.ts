/**
 * How signers sort N-Quads. RDFC-1.0 requires code point order; libraries in JavaScript and Java
 * sort by UTF-16 code unit. The two differ only if characters above U+FFFF meet those from U+E000
 * on, and the signed statements are the same in both.
 */
export type SortOrder = 'code-unit' | 'code-point';

/**
 * Boundaries where UTF-16 order and code point order differ: surrogates are below U+E000, the
 * characters they encode above U+FFFF.
 */
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const MOVED_SURROGATES = 0xf800;

const mapUnits = (text: string, move: (unit: number) => number): string =>
  text.replace(/[\uD800-\uFFFF]/g, (unit) => String.fromCharCode(move(unit.charCodeAt(0))));

/** Rewrites a text so that its code unit order is the code point order of the original. */
export const toSortable = (text: string): string =>
  mapUnits(text, (unit) =>
    unit >= AFTER_SURROGATES
      ? unit - (AFTER_SURROGATES - SURROGATES)
      : unit + (MOVED_SURROGATES - SURROGATES),
  );

/** Undoes {@link toSortable}. */
export const fromSortable = (text: string): string =>
  mapUnits(text, (unit) =>
    unit >= MOVED_SURROGATES
      ? unit - (MOVED_SURROGATES - SURROGATES)
      : unit + (AFTER_SURROGATES - SURROGATES),
  );

/** Sorts lines in an order. */
export function sortLines(lines: readonly string[], order: SortOrder): string[] {
  return order === 'code-unit' ? [...lines].sort() : lines.map(toSortable).sort().map(fromSortable);
}

/** Tells whether a text has characters that the two orders sort differently. */
export const isOrderOpen = (text: string): boolean =>
  /[\uD800-\uDBFF]/.test(text) && /[\uE000-\uFFFF]/.test(text);
