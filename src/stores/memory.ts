import { assertColumns, assertErasable, limitOf } from './checks.js';
import type {
  Condition,
  NewRow,
  Query,
  Range,
  Store,
  TableName,
  Tables,
  Transaction,
  Value,
  Where,
} from './contract.js';
import { guarded } from './guard.js';
import { TABLES, type TableFacts } from './tables.js';
import { TakenError } from './taken.js';

type Row = Readonly<Record<string, Value>>;
type Facts = TableFacts<Record<string, Value>>;
/** Rows of a table by their key, and the keys of its other unique columns. */
interface Shelf {
  readonly rows: ReadonlyMap<string, Row>;
  readonly taken: ReadonlySet<string>;
  readonly next: number;
}
type Shelves = Readonly<Record<TableName, Shelf>>;

const factsOf = (table: TableName): Facts => TABLES[table] as unknown as Facts;
const keyOf = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column]));

/** Names the unique columns of a row that count; one with a null is unique by definition. */
const uniquesOf = (row: Row, { unique }: Facts): readonly string[] =>
  unique
    .filter((columns) => columns.every((column) => row[column] !== null))
    .map((columns) => `${columns.join('+')} ${keyOf(row, columns)}`);

function compare(a: Row, b: Row, columns: readonly string[]): number {
  for (const column of columns) {
    const [left, right] = [a[column]!, b[column]!];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const isRange = (condition: Condition): condition is Range =>
  typeof condition === 'object' && condition !== null && !Array.isArray(condition);

function fulfils(value: Value, condition: Condition): boolean {
  if (!isRange(condition)) return [condition].flat().includes(value);
  const { from = null, before = null } = condition;
  if (value === null) return false;
  return (from === null || value >= from) && (before === null || value < before);
}

const matches = (row: Row, where: Where<TableName>): boolean =>
  Object.entries(where).every(
    ([column, condition]) =>
      condition === undefined || fulfils(row[column] ?? null, condition as Condition),
  );

function appended(table: TableName, shelf: Shelf, row: Row): Shelf {
  const facts = factsOf(table);
  const whole = facts.numbered === undefined ? row : { ...row, [facts.numbered]: shelf.next };
  const key = keyOf(whole, facts.key);
  if (shelf.rows.has(key)) throw new TakenError(table, facts.key.join(', '));
  const uniques = uniquesOf(whole, facts);
  if (uniques.some((one) => shelf.taken.has(one)))
    throw new TakenError(table, facts.unique.flat().join(', '));
  (shelf.rows as Map<string, Row>).set(key, whole);
  for (const one of uniques) (shelf.taken as Set<string>).add(one);
  return { ...shelf, next: shelf.next + 1 };
}

const copyOf = ({ rows, taken, next }: Shelf): Shelf => ({
  rows: new Map(rows),
  taken: new Set(taken),
  next,
});

/** Reads and appends the rows of copies, which a transaction keeps or drops. */
class Draft implements Transaction {
  readonly #copied = new Map<TableName, Shelf>();
  constructor(private readonly shelves: Shelves) {}

  /** The shelves with all changes. */
  get result(): Shelves {
    return { ...this.shelves, ...Object.fromEntries(this.#copied) };
  }

  #shelf(table: TableName): Shelf {
    return this.#copied.get(table) ?? this.shelves[table];
  }

  #changing(table: TableName): Shelf {
    if (!this.#copied.has(table)) this.#copied.set(table, copyOf(this.shelves[table]));
    return this.#copied.get(table)!;
  }

  async append<T extends TableName>(table: T, rows: readonly NewRow<T>[]): Promise<void> {
    for (const row of rows) {
      assertColumns(table, Object.keys(row));
      this.#copied.set(table, appended(table, this.#changing(table), row as unknown as Row));
    }
  }

  async get<T extends TableName>(
    table: T,
    key: Partial<Tables[T]>,
  ): Promise<Tables[T] | undefined> {
    const found = this.#shelf(table).rows.get(keyOf(key as unknown as Row, factsOf(table).key));
    return found as unknown as Tables[T] | undefined;
  }

  async query<T extends TableName>(table: T, query: Query<T> = {}): Promise<readonly Tables[T][]> {
    const { where = {}, after } = query;
    assertColumns(table, Object.keys(where));
    const { key } = factsOf(table);
    const behind = after as unknown as Row | undefined;
    return [...this.#shelf(table).rows.values()]
      .filter((row) => matches(row, where as Where<TableName>))
      .filter((row) => !behind || compare(row, behind, key) > 0)
      .sort((a, b) => compare(a, b, key))
      .slice(0, limitOf(query)) as unknown as readonly Tables[T][];
  }

  async erase<T extends TableName>(
    table: T,
    where: Where<T>,
    columns: readonly (keyof Tables[T])[],
  ): Promise<number> {
    assertColumns(table, Object.keys(where));
    assertErasable(table, columns as readonly string[]);
    const shelf = this.#changing(table);
    const found = [...shelf.rows].filter(([, row]) => matches(row, where as Where<TableName>));
    const nothing = Object.fromEntries(columns.map((column) => [column, null]));
    for (const [key, row] of found)
      (shelf.rows as Map<string, Row>).set(key, { ...row, ...nothing });
    return found.length;
  }
}

const emptyShelf = (): Shelf => ({ rows: new Map(), taken: new Set(), next: 1 });

/**
 * Makes a store in memory, which is gone with the page or the process: for tests, for trying out,
 * and for a batch whose badges are handed over at once.
 *
 * @example
 * import { createMemoryStore } from 'open-badge-elements/batch';
 * const store = createMemoryStore();
 * const events = await store.query('events', { where: { kind: 'issued' } });
 */
export function createMemoryStore(): Store {
  let shelves: Shelves = {
    awards: emptyShelf(),
    indexes: emptyShelf(),
    events: emptyShelf(),
    batches: emptyShelf(),
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Runs one after another: a copy that was begun earlier would drop what another has added. */
  const transaction = <R>(work: (transaction: Transaction) => Promise<R>): Promise<R> => {
    const run = async (): Promise<R> => {
      const draft = new Draft(shelves);
      const result = await guarded(draft, work);
      shelves = draft.result;
      return result;
    };
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    append: (table, rows) => transaction((one) => one.append(table, rows)),
    get: (table, key) => transaction((one) => one.get(table, key)),
    query: (table, query) => transaction((one) => one.query(table, query)),
    erase: (table, where, columns) => transaction((one) => one.erase(table, where, columns)),
    transaction,
    close: async () => {},
  };
}
