import { limitOf } from '../checks.js';
import type { Condition, Query, Range, Value, Where } from '../contract.js';
import type { AnyRow } from '../guard.js';
import type { AnyFacts } from '../tables.js';
import type { SqlValue } from './contract.js';
import { quoted, tableOf, type TableSet } from './schema.js';

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
type AnySet = Record<string, AnyRow>;
type AnyWhere = Where<string, AnySet>;

function conditionOn(
  { numbers }: AnyFacts,
  column: string,
  condition: Condition,
  values: Values,
): string {
  const name = quoted(column);
  if (condition === null) return `${name} is null`;
  if (Array.isArray(condition)) {
    const type = numbers.includes(column) ? 'bigint[]' : 'text[]';
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

function conditions(facts: AnyFacts, where: AnyWhere, values: Values): string[] {
  return Object.entries(where)
    .filter(([, condition]) => condition !== undefined)
    .map(([column, condition]) => conditionOn(facts, column, condition as Condition, values));
}

const whereText = (all: readonly string[]): string =>
  all.length === 0 ? '' : ` where ${all.join(' and ')}`;

/** Makes the statement that reads rows in the order of their key. */
export function selection(set: TableSet, table: string, query: Query<string, AnySet>): Statement {
  const values = new Values();
  const facts = set.tables[table]!;
  const all = conditions(facts, query.where ?? {}, values);
  const order = facts.key.map(quoted).join(', ');
  const { after } = query;
  if (after)
    all.push(`(${order}) > (${facts.key.map((one) => values.place(after[one]!)).join(', ')})`);
  const text = `select * from ${tableOf(set, table)}${whereText(all)} order by ${order} limit ${limitOf(query)}`;
  return { text, values: values.all };
}

/** Makes the statement that appends rows, which all have the same columns. */
export function insertion(set: TableSet, table: string, rows: readonly AnyRow[]): Statement {
  const values = new Values();
  const { columns, numbered } = set.tables[table]!;
  const written = columns.filter((column) => column !== numbered);
  const tuples = rows.map(
    (row) => `(${written.map((column) => values.place(row[column] ?? null)).join(', ')})`,
  );
  const text = `insert into ${tableOf(set, table)} (${written.map(quoted).join(', ')}) values ${tuples.join(', ')}`;
  return { text, values: values.all };
}

/** Makes the statement that empties columns of the rows that fulfil the conditions. */
export function erasure(
  set: TableSet,
  table: string,
  where: AnyWhere,
  columns: Columns,
): Statement {
  const values = new Values();
  const emptied = columns.map((column) => `${quoted(column)} = null`).join(', ');
  const all = conditions(set.tables[table]!, where, values);
  return {
    text: `update ${tableOf(set, table)} set ${emptied}${whereText(all)}`,
    values: values.all,
  };
}

/** Makes the statement that replaces the row with the key of this one. */
export function replacement(set: TableSet, table: string, row: AnyRow, where: AnyWhere): Statement {
  const values = new Values();
  const facts = set.tables[table]!;
  const written = facts.columns
    .filter((column) => !facts.key.includes(column))
    .map((column) => `${quoted(column)} = ${values.place(row[column] ?? null)}`);
  const key = facts.key.map((column) => `${quoted(column)} = ${values.place(row[column]!)}`);
  const all = [...key, ...conditions(facts, where, values)];
  return {
    text: `update ${tableOf(set, table)} set ${written.join(', ')}${whereText(all)}`,
    values: values.all,
  };
}

/** Makes the statement that removes the rows that fulfil the conditions. */
export function removal(set: TableSet, table: string, where: AnyWhere): Statement {
  const values = new Values();
  const all = conditions(set.tables[table]!, where, values);
  return { text: `delete from ${tableOf(set, table)}${whereText(all)}`, values: values.all };
}

/** Turns a row of an answer into one of the table: a large number comes as text. */
export function rowOf({ numbers }: AnyFacts, row: Readonly<Record<string, unknown>>): AnyRow {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    numbers.includes(column) && value !== null ? Number(value) : value,
  ]);
  return Object.fromEntries(entries) as AnyRow;
}
