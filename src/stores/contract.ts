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
/** Name of a table. */
export type TableName = keyof Tables;

/** A row before the store numbers it. */
export type NewRow<T extends TableName> = T extends 'events' ? Omit<EventRow, 'number'> : Tables[T];

/** Values from the first inclusive to the last exclusive. */
export interface Range {
  readonly from?: Value;
  readonly before?: Value;
}
/** A condition on a column: equal to a value, to one of several, or in a range. */
export type Condition = Value | readonly Value[] | Range;
/** Conditions on columns, all of which hold. */
export type Where<T extends TableName> = {
  readonly [C in keyof Tables[T]]?: Condition;
};

/** The rows that are wanted, in the order of the table's key. */
export interface Query<T extends TableName> {
  /** Conditions that all hold. Default: every row. */
  readonly where?: Where<T>;
  /** Begins behind this row. */
  readonly after?: Tables[T];
  /** Default and maximum: 1,000. */
  readonly limit?: number;
}

/** Columns that may be erased, since they identify a person. */
export type Erasable<T extends TableName> = {
  [C in keyof Tables[T]]: null extends Tables[T][C] ? C : never;
}[keyof Tables[T]];

/** Reads and appends rows; outside of a transaction each call is one of its own. */
export interface Transaction {
  /**
   * Appends rows, all or none.
   * @throws TakenError for a key that exists, such as the id of another badge
   */
  append<T extends TableName>(table: T, rows: readonly NewRow<T>[]): Promise<void>;
  /** Gives the row with this key, or `undefined`. */
  get<T extends TableName>(table: T, key: Partial<Tables[T]>): Promise<Tables[T] | undefined>;
  /** Gives the rows that fulfil the conditions, in the order of the key. */
  query<T extends TableName>(table: T, query?: Query<T>): Promise<readonly Tables[T][]>;
  /**
   * Erases what identifies a person; nothing else of a row ever changes.
   * @returns the number of rows
   */
  erase<T extends TableName>(
    table: T,
    where: Where<T>,
    columns: readonly Erasable<T>[],
  ): Promise<number>;
}

/** Keeps an issuer's badges, the indexes they have in status lists, and the ledger. */
export interface Store extends Transaction {
  /** Runs work of which either all is kept or nothing. */
  transaction<R>(work: (transaction: Transaction) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}
