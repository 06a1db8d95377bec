/**
 * Number of badges of a record that are verified at once, so that slow hosts are waited for
 * together.
 */
export const CHILDREN_AT_ONCE = 16;

/**
 * Maps items in order, with up to `atOnce` of them in progress at a time.
 *
 * @param work never throws for bad input
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce: number = CHILDREN_AT_ONCE,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const go = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, go));
  return results;
}
