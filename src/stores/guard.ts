import type { ChangingTransaction, Value } from './contract.js';

/** A row of any table. */
export type AnyRow = Readonly<Record<string, Value>>;
/** A transaction over tables of any kind. */
export type AnyTransaction = ChangingTransaction<Record<string, AnyRow>>;

/**
 * Runs work in a transaction that fails with its first failed call, even if the work catches that:
 * a database has given such a transaction up, and would say nothing when it is ended.
 */
export async function guarded<R>(
  inner: AnyTransaction,
  work: (transaction: AnyTransaction) => Promise<R>,
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
    replace: (table, row, where) => guard(() => inner.replace(table, row, where)),
    remove: (table, where) => guard(() => inner.remove(table, where)),
  });
  if (failure) throw failure.error;
  return result;
}
