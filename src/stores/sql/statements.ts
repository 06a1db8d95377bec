import { limitOf } from '../checks.js';
import type { Condition, Query, Range, TableName, Tables, Value, Where } from '../contract.js';
import { TABLES } from '../tables.js';
import type { SqlValue } from './contract.js';
import { quoted, tableOf } from './schema.js';

/** A statement whose values are sent apart from its text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Collects values and gives their places in a statement. */
class Values {
  readonly all: SqlValue[] = [];
  place(value: SqlValue): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

type Columns = readonly string[];
const keyOf = (table: TableName): Columns => TABLES[table].key;
const isNumber = (table: TableName, column: string): boolean =>
  (TABLES[table].numbers as Columns).includes(column);

function conditionOn(
  table: TableName,
  column: string,
  condition: Condition,
  values: Values,
): string {
  const name = quoted(column);
  if (condition === null) return `${name} is null`;
  if (Array.isArray(condition)) {
    const type = isNumber(table, column) ? 'bigint[]' : 'text[]';
    return `${name} = any(${values.place(condition as readonly Value[])}::${type})`;
  }
  if (typeof condition !== 'object') return `${name} = ${values.place(condition)}`;
  const { from = null, before = null } = condition as Range;
  const parts = [
    ...(from === null ? [] : [`${name} >= ${values.place(from)}`]),
    ...(before === null ? [] : [`${name} < ${values.place(before)}`]),
  ];
  return parts.length === 0 ? `${name} is not null` : parts.join(' and ');
}

function conditions(table: TableName, where: Where<TableName>, values: Values): string[] {
  return Object.entries(where)
    .filter(([, condition]) => condition !== undefined)
    .map(([column, condition]) => conditionOn(table, column, condition as Condition, values));
}

const whereText = (all: readonly string[]): string =>
  all.length === 0 ? '' : ` where ${all.join(' and ')}`;

/** Makes the statement that reads rows in the order of their key. */
export function selection<T extends TableName>(table: T, query: Query<T>): Statement {
  const values = new Values();
  const all = conditions(table, query.where ?? {}, values);
  const key = keyOf(table);
  const order = key.map(quoted).join(', ');
  const after = query.after as Readonly<Record<string, Value>> | undefined;
  if (after) all.push(`(${order}) > (${key.map((one) => values.place(after[one]!)).join(', ')})`);
  const text = `select * from ${tableOf(table)}${whereText(all)} order by ${order} limit ${limitOf(query)}`;
  return { text, values: values.all };
}

/** Makes the statement that appends rows, which all have the same columns. */
export function insertion(table: TableName, rows: ReadonlyArray<Record<string, Value>>): Statement {
  const values = new Values();
  const { columns, numbered } = TABLES[table] as { columns: Columns; numbered?: string };
  const written = columns.filter((column) => column !== numbered);
  const tuples = rows.map(
    (row) => `(${written.map((column) => values.place(row[column] ?? null)).join(', ')})`,
  );
  const text = `insert into ${tableOf(table)} (${written.map(quoted).join(', ')}) values ${tuples.join(', ')}`;
  return { text, values: values.all };
}

/** Makes the statement that empties columns of the rows that fulfil the conditions. */
export function erasure(table: TableName, where: Where<TableName>, columns: Columns): Statement {
  const values = new Values();
  const emptied = columns.map((column) => `${quoted(column)} = null`).join(', ');
  const text = `update ${tableOf(table)} set ${emptied}${whereText(conditions(table, where, values))}`;
  return { text, values: values.all };
}

/** Turns a row of an answer into one of the table: a large number comes as text. */
export function rowOf<T extends TableName>(
  table: T,
  row: Readonly<Record<string, unknown>>,
): Tables[T] {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    isNumber(table, column) ? Number(value) : value,
  ]);
  return Object.fromEntries(entries) as Tables[T];
}
