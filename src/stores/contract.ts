/** A value of a row: text, a whole number, or nothing. */
export type Value = string | number | null;

/** A badge that was issued. What identifies its recipient can be erased; the rest stays. */
export interface AwardRow {
  /** SHA-256 of the credential's id, in hexadecimal: it stays when the id is erased. */
  readonly badge: string;
  readonly batch: string | null;
  /** Digest of the row's key, which is unique in its batch. */
  readonly row: string | null;
  /** Id of the achievement. */
  readonly achievement: string;
  /** Moment of issuing, ISO 8601 in UTC. */
  readonly at: string;
  readonly validUntil: string | null;
  readonly mechanism: string;
  /** Digest of the draft from which the badge was made. */
  readonly draftDigest: string;
  /** Digest of the signed text. */
  readonly textDigest: string;
  /** Id of the credential. */
  readonly id: string | null;
  /** Identifier of the recipient, such as an e-mail address. */
  readonly recipient: string | null;
  /** Name of the recipient. */
  readonly name: string | null;
  /** The recipient's own part of the draft, as JSON. */
  readonly draft: string | null;
  /** The signed badge, byte for byte. */
  readonly text: string | null;
}

/** An index of a status list that was given to a badge, and is never given again (S-12). */
export interface IndexRow {
  /** URL of the status list. */
  readonly list: string;
  readonly index: number;
  /** Digest of the id of the badge, as in {@link AwardRow}. */
  readonly badge: string;
}

/** An event of the ledger. */
export interface EventRow {
  /** Order of the events, given by the store. */
  readonly number: number;
  readonly kind: string;
  /** Digest of the id of the badge, as in {@link AwardRow}. */
  readonly badge: string;
  /** Moment of the event, ISO 8601 in UTC. */
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  readonly batch: string | null;
  /** Digest of what the event is about: a draft, a signed badge. */
  readonly digest: string | null;
  readonly reason: string | null;
}

/** A batch, and a digest of the settings that all its badges share. */
export interface BatchRow {
  readonly batch: string;
  readonly settings: string;
  readonly at: string;
}

/** The tables of an issuer's store. */
export interface Tables {
  readonly awards: AwardRow;
  readonly indexes: IndexRow;
  readonly events: EventRow;
  readonly batches: BatchRow;
}
/** Name of a table of a set, by default of an issuer's. */
export type TableName<All = Tables> = keyof All & string;

/** A row before the store numbers it. */
export type NewRow<T extends TableName<All>, All = Tables> = All extends Tables
  ? T extends 'events'
    ? Omit<EventRow, 'number'>
    : All[T]
  : All[T];

/** Values from the first inclusive to the last exclusive. */
export interface Range {
  readonly from?: Value;
  readonly before?: Value;
}
/** A condition on a column: equal to a value, to one of several, or in a range. */
export type Condition = Value | readonly Value[] | Range;
/** Conditions on columns, all of which hold. */
export type Where<T extends TableName<All>, All = Tables> = {
  readonly [C in keyof All[T]]?: Condition;
};

/** The rows that are wanted, in the order of the table's key. */
export interface Query<T extends TableName<All>, All = Tables> {
  /** Conditions that all hold. Default: every row. */
  readonly where?: Where<T, All>;
  /** Begins behind this row. */
  readonly after?: All[T];
  /** Default and maximum: 1,000. */
  readonly limit?: number;
}

/** Columns that may be erased, since they identify a person. */
export type Erasable<T extends TableName<All>, All = Tables> = {
  [C in keyof All[T]]: null extends All[T][C] ? C : never;
}[keyof All[T]];

/** Reads and appends rows; outside of a transaction each call is one of its own. */
export interface Transaction<All = Tables> {
  /**
   * Appends rows, all or none.
   * @throws TakenError for a key that exists, such as the id of another badge
   */
  append<T extends TableName<All>>(table: T, rows: readonly NewRow<T, All>[]): Promise<void>;
  /** Gives the row with this key, or `undefined`. */
  get<T extends TableName<All>>(table: T, key: Partial<All[T]>): Promise<All[T] | undefined>;
  /** Gives the rows that fulfil the conditions, in the order of the key. */
  query<T extends TableName<All>>(table: T, query?: Query<T, All>): Promise<readonly All[T][]>;
  /**
   * Erases what identifies a person; nothing else of a row ever changes.
   * @returns the number of rows
   */
  erase<T extends TableName<All>>(
    table: T,
    where: Where<T, All>,
    columns: readonly Erasable<T, All>[],
  ): Promise<number>;
}

/** Keeps an issuer's badges, the indexes they have in status lists, and the ledger. */
export interface Store extends Transaction {
  /** Runs work of which either all is kept or nothing. */
  transaction<R>(work: (transaction: Transaction) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

/** Rows that also change and go, such as drafts and sessions. */
export interface ChangingTransaction<All> extends Transaction<All> {
  /**
   * Replaces the row with the key of this one where its present values fulfil the conditions, so
   * that of two writers at once one gets 0.
   *
   * @returns the number of rows, 0 or 1
   */
  replace<T extends TableName<All>>(table: T, row: All[T], where?: Where<T, All>): Promise<number>;
  /**
   * Removes the rows that fulfil the conditions.
   * @returns the number of rows
   */
  remove<T extends TableName<All>>(table: T, where: Where<T, All>): Promise<number>;
}

/** A store of tables whose rows also change and go; an issuer's never do. */
export interface ChangingStore<All> extends ChangingTransaction<All> {
  /** Runs work of which either all is kept or nothing. */
  transaction<R>(work: (transaction: ChangingTransaction<All>) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}
