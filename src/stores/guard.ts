import type { Transaction } from './contract.js';

/**
 * Runs work in a transaction that fails with its first failed call, even if the work catches that:
 * a database has given such a transaction up, and would say nothing when it is ended.
 */
export async function guarded<R>(
  inner: Transaction,
  work: (transaction: Transaction) => Promise<R>,
): Promise<R> {
  let failure: { readonly error: unknown } | undefined;
  const guard = async <T>(call: () => Promise<T>): Promise<T> => {
    if (failure) throw failure.error;
    try {
      return await call();
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  const result = await work({
    append: (table, rows) => guard(() => inner.append(table, rows)),
    get: (table, key) => guard(() => inner.get(table, key)),
    query: (table, query) => guard(() => inner.query(table, query)),
    erase: (table, where, columns) => guard(() => inner.erase(table, where, columns)),
  });
  if (failure) throw failure.error;
  return result;
}
