import { assertColumns, assertErasable, limitOf } from './checks.js';
import type { ChangingStore, Condition, Query, Range, Store, Value, Where } from './contract.js';
import { guarded, type AnyRow, type AnyTransaction } from './guard.js';
import { TABLES, type AnyFacts, type AnyTables, type FactsOf } from './tables.js';
import { TakenError } from './taken.js';

type AnySet = Record<string, AnyRow>;
type AnyWhere = Where<string, AnySet>;
/** Rows of a table by their key, and the keys of its other unique columns. */
interface Shelf {
  readonly rows: ReadonlyMap<string, AnyRow>;
  readonly taken: ReadonlySet<string>;
  readonly next: number;
}
type Shelves = Readonly<Record<string, Shelf>>;

const keyOf = (row: AnyRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column]));

/** Names the unique columns of a row that count; one with a null is unique by definition. */
const uniquesOf = (row: AnyRow, { unique }: AnyFacts): readonly string[] =>
  unique
    .filter((columns) => columns.every((column) => row[column] !== null))
    .map((columns) => `${columns.join('+')} ${keyOf(row, columns)}`);

function compare(a: AnyRow, b: AnyRow, columns: readonly string[]): number {
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

const matches = (row: AnyRow, where: AnyWhere): boolean =>
  Object.entries(where).every(
    ([column, condition]) =>
      condition === undefined || fulfils(row[column] ?? null, condition as Condition),
  );

/** Puts a row on a shelf that is a copy; a number is given to it where the table has them. */
function appended(table: string, facts: AnyFacts, shelf: Shelf, row: AnyRow): Shelf {
  const whole = facts.numbered === undefined ? row : { ...row, [facts.numbered]: shelf.next };
  const key = keyOf(whole, facts.key);
  if (shelf.rows.has(key)) throw new TakenError(table, facts.key.join(', '));
  const uniques = uniquesOf(whole, facts);
  if (uniques.some((one) => shelf.taken.has(one)))
    throw new TakenError(table, facts.unique.flat().join(', '));
  (shelf.rows as Map<string, AnyRow>).set(key, whole);
  for (const one of uniques) (shelf.taken as Set<string>).add(one);
  return { ...shelf, next: shelf.next + 1 };
}

/** Takes rows off a shelf that is a copy. */
function taken(facts: AnyFacts, shelf: Shelf, rows: readonly AnyRow[]): void {
  for (const row of rows) {
    (shelf.rows as Map<string, AnyRow>).delete(keyOf(row, facts.key));
    for (const one of uniquesOf(row, facts)) (shelf.taken as Set<string>).delete(one);
  }
}

const copyOf = ({ rows, taken, next }: Shelf): Shelf => ({
  rows: new Map(rows),
  taken: new Set(taken),
  next,
});

/** Reads and changes the rows of copies, which a transaction keeps or drops. */
class Draft implements AnyTransaction {
  readonly #copied = new Map<string, Shelf>();
  constructor(
    private readonly tables: AnyTables,
    private readonly shelves: Shelves,
  ) {}

  /** The shelves with all changes. */
  get result(): Shelves {
    return { ...this.shelves, ...Object.fromEntries(this.#copied) };
  }

  #facts(table: string): AnyFacts {
    return this.tables[table]!;
  }

  #shelf(table: string): Shelf {
    return this.#copied.get(table) ?? this.shelves[table]!;
  }

  #changing(table: string): Shelf {
    if (!this.#copied.has(table)) this.#copied.set(table, copyOf(this.shelves[table]!));
    return this.#copied.get(table)!;
  }

  #matching(table: string, where: AnyWhere): readonly AnyRow[] {
    assertColumns(table, this.#facts(table), Object.keys(where));
    return [...this.#shelf(table).rows.values()].filter((row) => matches(row, where));
  }

  async append(table: string, rows: readonly AnyRow[]): Promise<void> {
    const facts = this.#facts(table);
    for (const row of rows) {
      assertColumns(table, facts, Object.keys(row));
      this.#copied.set(table, appended(table, facts, this.#changing(table), row));
    }
  }

  async get(table: string, key: Partial<AnyRow>): Promise<AnyRow | undefined> {
    return this.#shelf(table).rows.get(keyOf(key as AnyRow, this.#facts(table).key));
  }

  async query(table: string, query: Query<string, AnySet> = {}): Promise<readonly AnyRow[]> {
    const { where = {}, after } = query;
    const { key } = this.#facts(table);
    return this.#matching(table, where)
      .filter((row) => !after || compare(row, after, key) > 0)
      .sort((a, b) => compare(a, b, key))
      .slice(0, limitOf(query));
  }

  async erase(table: string, where: AnyWhere, columns: readonly string[]): Promise<number> {
    assertErasable(table, this.#facts(table), columns);
    const nothing = Object.fromEntries(columns.map((column) => [column, null]));
    const found = this.#matching(table, where);
    for (const row of found) this.#put(table, row, { ...row, ...nothing });
    return found.length;
  }

  async replace(table: string, row: AnyRow, where: AnyWhere = {}): Promise<number> {
    assertColumns(table, this.#facts(table), [...Object.keys(row), ...Object.keys(where)]);
    const present = await this.get(table, row);
    if (!present || !matches(present, where)) return 0;
    this.#put(table, present, row);
    return 1;
  }

  async remove(table: string, where: AnyWhere): Promise<number> {
    const found = this.#matching(table, where);
    taken(this.#facts(table), this.#changing(table), found);
    return found.length;
  }

  #put(table: string, present: AnyRow, row: AnyRow): void {
    const facts = this.#facts(table);
    const shelf = this.#changing(table);
    taken(facts, shelf, [present]);
    appended(table, { ...facts, numbered: undefined }, shelf, row);
  }
}

const emptyShelf = (): Shelf => ({ rows: new Map(), taken: new Set(), next: 1 });

/**
 * Makes a store in memory of any tables: for tests, and for trying out.
 *
 * @param facts the tables
 */
export function createMemoryTables<All>(facts: FactsOf<All>): ChangingStore<All> {
  const tables = facts as unknown as AnyTables;
  let shelves: Shelves = Object.fromEntries(
    Object.keys(tables).map((table) => [table, emptyShelf()]),
  );
  let last: Promise<unknown> = Promise.resolve();
  /** Runs one after another: a copy that was begun earlier would drop what another has added. */
  const transaction = <R>(work: (transaction: AnyTransaction) => Promise<R>): Promise<R> => {
    const run = async (): Promise<R> => {
      const draft = new Draft(tables, shelves);
      const result = await guarded(draft, work);
      shelves = draft.result;
      return result;
    };
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };
  const store: ChangingStore<AnySet> = {
    append: (table, rows) => transaction((one) => one.append(table, rows)),
    get: (table, key) => transaction((one) => one.get(table, key)),
    query: (table, query) => transaction((one) => one.query(table, query)),
    erase: (table, where, columns) => transaction((one) => one.erase(table, where, columns)),
    replace: (table, row, where) => transaction((one) => one.replace(table, row, where)),
    remove: (table, where) => transaction((one) => one.remove(table, where)),
    transaction,
    close: async () => {},
  };
  return store as unknown as ChangingStore<All>;
}

/**
 * Makes a store in memory, which is gone with the page or the process: for tests, for trying out,
 * and for a batch whose badges are handed over at once.
 *
 * @example
 * import { createMemoryStore } from 'open-badge-elements/batch';
 * const store = createMemoryStore();
 * const events = await store.query('events', { where: { kind: 'issued' } });
 */
export const createMemoryStore = (): Store => createMemoryTables(TABLES);
