/** A row has the key of another row: the same badge, the same index of a list. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
  /**
   * @param table the table
   * @param columns the columns that are unique together
   */
  constructor(
    readonly table: string,
    readonly columns: string,
    options?: ErrorOptions,
  ) {
    super(`${table}: a row with the same ${columns} exists`, options);
  }
}
