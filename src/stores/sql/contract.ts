/** A value that is sent to the database apart from the text of a statement. */
export type SqlValue = string | number | null | readonly (string | number | null)[];

/** Runs one statement of PostgreSQL's dialect. */
export interface SqlClient {
  query(text: string, values?: readonly SqlValue[]): Promise<SqlAnswer>;
}
/** The rows of an answer, and the number of rows that a statement changed. */
export interface SqlAnswer {
  readonly rows: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly changed: number;
}

/** A database that speaks PostgreSQL's dialect: PGlite in a folder, or a server. */
export interface SqlDatabase extends SqlClient {
  /** Runs work between BEGIN and COMMIT, or ROLLBACK when it throws. */
  transaction<R>(work: (client: SqlClient) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}
