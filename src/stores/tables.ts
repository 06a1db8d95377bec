import type { Tables, Value } from './contract.js';

/** The facts about a table from which every store is made. */
export interface TableFacts<Row> {
  /** Columns that identify a row, in the order of the rows. */
  readonly key: readonly (keyof Row & string)[];
  /** Other columns that are unique together; a row in which one of them is null counts as none. */
  readonly unique: readonly (readonly (keyof Row & string)[])[];
  /** Columns with whole numbers; all others are text. */
  readonly numbers: readonly (keyof Row & string)[];
  /** Column that the store fills with the next number. */
  readonly numbered?: keyof Row & string;
  /** Columns that may be null. */
  readonly optional: readonly (keyof Row & string)[];
  /** Columns that identify a person. */
  readonly erasable: readonly (keyof Row & string)[];
  readonly columns: readonly (keyof Row & string)[];
  /** Columns to look rows up by. */
  readonly lookup: readonly (keyof Row & string)[];
}

const PERSON = ['id', 'recipient', 'name', 'draft', 'text'] as const;

/** The facts of a set of tables. */
export type FactsOf<All> = { readonly [T in keyof All]: TableFacts<All[T]> };
/** Facts without the types of their rows, as stores use them. */
export type AnyFacts = TableFacts<Readonly<Record<string, Value>>>;
/** A set of facts without types, by the name of the table. */
export type AnyTables = Readonly<Record<string, AnyFacts>>;

/** An issuer's tables. No badge and no row of a batch is there twice, and no index of a list (S-12). */
export const TABLES: FactsOf<Tables> = {
  awards: {
    key: ['badge'],
    unique: [['batch', 'row']],
    numbers: [],
    optional: ['batch', 'row', 'validUntil', ...PERSON],
    erasable: PERSON,
    columns: [
      'badge',
      'batch',
      'row',
      'achievement',
      'at',
      'validUntil',
      'mechanism',
      'draftDigest',
      'textDigest',
      ...PERSON,
    ],
    lookup: ['recipient', 'achievement', 'at'],
  },
  indexes: {
    key: ['list', 'index'],
    unique: [],
    numbers: ['index'],
    optional: [],
    erasable: [],
    columns: ['list', 'index', 'badge'],
    lookup: ['badge'],
  },
  events: {
    key: ['number'],
    unique: [],
    numbers: ['number'],
    numbered: 'number',
    optional: ['batch', 'digest', 'reason'],
    erasable: ['reason'],
    columns: ['number', 'kind', 'badge', 'at', 'by', 'batch', 'digest', 'reason'],
    lookup: ['badge', 'kind', 'at'],
  },
  batches: {
    key: ['batch'],
    unique: [],
    numbers: [],
    optional: [],
    erasable: [],
    columns: ['batch', 'settings', 'at'],
    lookup: [],
  },
};

/** Most rows of one answer. */
export const MAX_ROWS = 1_000;
