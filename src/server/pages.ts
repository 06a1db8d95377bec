import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.js';
import { isObject } from '../json/values.js';
import type { Visit } from './contract.js';
import { eachRow, type Conditions, type Table } from './every.js';
import { SERVER_LIMITS } from './limits.js';
import { Refusal } from './refusals.js';
import type { JourneyTables } from './rows.js';
import { JOURNEY_TABLES } from './tables.js';

/** Rows of a page where the request names no number. */
const ROWS = 100;

/** A page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Value of `after` for the next page; `null` on the last one. */
  readonly next: string | null;
}

/** Tells whether a value is text that every database takes (PostgreSQL has no U+0000). */
const isText = (value: unknown): boolean => typeof value === 'string' && !value.includes('\0');

type Key = Readonly<Record<string, string | number>>;
type Asked = Pick<Visit, 'url'>;

function limitIn({ url }: Asked): number {
  const text = url.searchParams.get('limit') ?? String(ROWS);
  const maximum = SERVER_LIMITS.pageRows;
  if (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= maximum) return Number(text);
  throw new Refusal('unusable', { parameter: 'limit', minimum: 1, maximum });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(decodeUtf8(decodeBase64url(cursor) ?? new Uint8Array()) ?? '');
  } catch {
    return undefined;
  }
}

/** Reads the key behind which a page begins. */
function keyIn(
  { url }: Asked,
  columns: readonly string[],
  numbers: readonly string[],
): Key | undefined {
  const cursor = url.searchParams.get('after');
  if (cursor === null) return undefined;
  const value = parsed(cursor);
  const isKey =
    isObject(value) &&
    columns.every((column) =>
      numbers.includes(column) ? Number.isSafeInteger(value[column]) : isText(value[column]),
    );
  if (isKey) return value as Key;
  throw new Refusal('unusable', { parameter: 'after', expected: 'the value of next' });
}

const cursorOf = (row: Key, columns: readonly string[]): string =>
  encodeBase64url(
    encodeUtf8(JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))),
  );

/** Rows of a list, one behind the other; `limit` is the number of them that is worth reading at once. */
type Rows<T extends Table> = (from: {
  readonly after: JourneyTables[T] | undefined;
  readonly limit: number;
}) => AsyncIterable<JourneyTables[T]>;

/**
 * Reads a page of a list, which begins behind the query parameter `after` and has up to `limit` rows.
 * A cursor is made of a row of the list only: rows that the list leaves out show in no page, no
 * cursor and no count.
 *
 * @param rows of the list, in the order of the table's key
 * @throws Refusal `unusable` for parameters that cannot be used
 */
export async function pageFrom<T extends Table>(
  visit: Pick<Visit, 'url'>,
  table: T,
  rows: Rows<T>,
): Promise<Page<JourneyTables[T]>> {
  const { key, numbers } = JOURNEY_TABLES[table] as {
    readonly key: readonly string[];
    readonly numbers: readonly string[];
  };
  const limit = limitIn(visit);
  const after = keyIn(visit, key, numbers) as JourneyTables[T] | undefined;
  const page: JourneyTables[T][] = [];
  // one more tells whether there is another page
  for await (const row of rows({ after, limit: limit + 1 })) {
    const last = page.at(-1) as Key | undefined;
    if (page.length === limit && last) return { rows: page, next: cursorOf(last, key) };
    page.push(row);
  }
  return { rows: page, next: null };
}

/**
 * Reads a page of a table. The conditions are those of the route: a cursor that names another's row
 * leads to no row of theirs.
 *
 * @throws Refusal `unusable` for parameters that cannot be used
 */
export const pageOf = <T extends Table>(
  visit: Pick<Visit, 'url' | 'store'>,
  table: T,
  where: Conditions<T> = {},
): Promise<Page<JourneyTables[T]>> =>
  pageFrom(visit, table, (from) => eachRow(visit.store, table, where, from));
