import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.js';
import { isObject } from '../json/values.js';
import type { Query } from '../stores/contract.js';
import type { Visit } from './contract.js';
import type { Conditions, Table } from './every.js';
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

/**
 * Reads a page of a list, which begins behind the query parameter `after` and has up to `limit` rows.
 * The conditions are those of the route: a cursor that names another's row leads to no row of theirs.
 *
 * @throws Refusal `unusable` for parameters that cannot be used
 */
export async function pageOf<T extends Table>(
  visit: Pick<Visit, 'url' | 'store'>,
  table: T,
  where: Conditions<T> = {},
): Promise<Page<JourneyTables[T]>> {
  const { key, numbers } = JOURNEY_TABLES[table] as {
    readonly key: readonly string[];
    readonly numbers: readonly string[];
  };
  const limit = limitIn(visit);
  const after = keyIn(visit, key, numbers) as JourneyTables[T] | undefined;
  // one more tells whether there is another page
  const query: Query<T, JourneyTables> = { where, limit: limit + 1, ...(after && { after }) };
  const found = await visit.store.query(table, query);
  const rows = found.slice(0, limit);
  const last = rows.at(-1) as Key | undefined;
  return { rows, next: found.length > limit && last ? cursorOf(last, key) : null };
}
