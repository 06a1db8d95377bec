type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const both = (first: Tree, second: Tree): Tree => ({
  ...first,
  ...Object.fromEntries(
    Object.entries(second).map(([name, value]) => {
      const before = first[name];
      return [name, isTree(before) && isTree(value) ? both(before, value) : value];
    }),
  ),
});

/** Both of two, as intersections; the second replaces sentences of the first. */
type Merged<Parts extends readonly unknown[]> = Parts extends readonly [infer First, ...infer Rest]
  ? First & Merged<Rest>
  : unknown;

/**
 * Puts parts of one language together, sentence by sentence: where several have the same sentence,
 * the last one is taken.
 */
export const merged = <Parts extends readonly object[]>(...parts: Parts): Merged<Parts> =>
  parts.reduce((all, part) => both(all as Tree, part as Tree), {}) as Merged<Parts>;
