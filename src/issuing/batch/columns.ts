import { expectedResult } from '../result-value.js';
import type { Json, JsonObject } from '../../json/values.js';
import { asList, isObject, asText } from '../../json/values.js';
import { BadgeError } from '../../errors.js';
import type { ResultDraft } from '../draft-types.js';
import { email, links, moment, number, text, uri, type Read } from './cells.js';
import type { RowDraft } from './contract.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A row while its cells are read. */
export interface Building {
  key?: string;
  name?: string;
  readonly draft: Mutable<RowDraft>;
}

/** A column: reads a cell into a row, or says what was expected. */
export type Column = (cell: string, row: Building) => string | undefined;

/** Makes a column of a reader and of the place for what it reads. */
const column =
  <T>(read: (cell: string) => Read<T>, put: (row: Building, value: T) => void): Column =>
  (cell, row) => {
    const found = read(cell);
    if ('expected' in found) return found.expected;
    put(row, found.value);
    return undefined;
  };

const member = <T>(name: keyof RowDraft, read: (cell: string) => Read<T>): Column =>
  column(read, ({ draft }, value) => {
    (draft as Record<string, unknown>)[name] = value;
  });

const COLUMNS: Readonly<Record<string, Column>> = {
  key: column(text, (row, value) => {
    row.key = value;
  }),
  name: column(text, (row, value) => {
    row.name = value;
  }),
  email: column(email, ({ draft }, value) => {
    draft.recipient = { ...draft.recipient, email: value };
  }),
  did: column(uri, ({ draft }, value) => {
    draft.recipient = { ...draft.recipient, id: value };
  }),
  narrative: member('narrative', text),
  evidence: column(links, ({ draft }, value) => {
    draft.evidence = value.map((id) => ({ id }));
  }),
  validFrom: member('validFrom', moment('00:00:00')),
  validUntil: member('validUntil', moment('23:59:59')),
  awardedDate: member('awardedDate', moment('00:00:00')),
  creditsEarned: member('creditsEarned', number),
  licenseNumber: member('licenseNumber', text),
  role: member('role', text),
  term: member('term', text),
  activityStart: member('activityStart', moment('00:00:00')),
  activityEnd: member('activityEnd', moment('23:59:59')),
};

/** Names of the columns, for help and messages. */
export const COLUMN_NAMES: readonly string[] = [
  ...Object.keys(COLUMNS),
  'identifier:TYPE',
  'result',
  'result:NAME',
];

const plainName = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();
const BY_NAME = new Map(Object.entries(COLUMNS).map(([name, one]) => [plainName(name), one]));

const identifier = (type: string): Column =>
  column(text, ({ draft }, value) => {
    const { identifiers = [] } = draft.recipient;
    draft.recipient = { ...draft.recipient, identifiers: [...identifiers, { type, value }] };
  });

type Described = JsonObject & { readonly id: string };
const described = (achievement: JsonObject): readonly Described[] =>
  asList(achievement['resultDescription']).filter(
    (one): one is Described => isObject(one) && typeof one['id'] === 'string',
  );

/** Finds the level of a rubric by its name, or by what it calls its level. */
function levelOf(description: JsonObject, cell: string): string | undefined {
  const levels = asList(description['rubricCriterionLevel']).filter(isObject);
  return levels.find((one) => [one['name'], one['level'], one['id']].includes(cell))?.[
    'id'
  ] as string;
}

function resultOf(description: Described, cell: string): Read<ResultDraft> {
  const { id } = description;
  const levels = asList(description['rubricCriterionLevel']).filter(isObject);
  if (levels.length > 0) {
    const achievedLevel = levelOf(description, cell);
    const names = levels.map(({ name }) => asText(name)).join(', ');
    return achievedLevel
      ? { value: { resultDescription: id, achievedLevel } }
      : { expected: `one of the levels ${names}` };
  }
  const expected = expectedResult(description, cell);
  return expected === undefined ? { value: { resultDescription: id, value: cell } } : { expected };
}

const result = (description: Described): Column =>
  column(
    (cell) => resultOf(description, cell),
    ({ draft }, value) => {
      draft.results = [...(draft.results ?? []), value];
    },
  );

function ofResult(name: string | undefined, achievement: JsonObject): Column | undefined {
  const all = described(achievement);
  const wanted = (one: Described): boolean => [one['name'], one.id].includes(name as Json);
  const found = name === undefined ? all : all.filter(wanted);
  return found.length === 1 ? result(found[0]!) : undefined;
}

/** Finds the column of a name in the header. */
function columnNamed(name: string, achievement: JsonObject): Column | undefined {
  const [, kind = '', detail] = /^([^:]+)(?::(.+))?$/s.exec(name.trim()) ?? [];
  if (plainName(kind) === 'result') return ofResult(detail?.trim(), achievement);
  if (plainName(kind) === 'identifier' && detail) return identifier(detail.trim());
  return detail === undefined ? BY_NAME.get(plainName(kind)) : undefined;
}

/**
 * Finds the columns of a header.
 *
 * @param achievement whose kinds of results may be columns
 * @param ignored names of columns that are left out
 * @throws BadgeError `draft-not-conformant` for columns that are not known, since what they contain
 *   would be left out without a word, for one that is there twice, and for a header without `key`
 */
export function columnsOf(
  header: readonly string[],
  achievement: JsonObject,
  ignored: readonly string[],
): ReadonlyMap<number, { readonly name: string; readonly read: Column }> {
  const faults: string[] = [];
  const found = new Map<number, { readonly name: string; readonly read: Column }>();
  const seen = new Set<string>();
  header.forEach((name, at) => {
    if (ignored.includes(name.trim())) return;
    const read = columnNamed(name, achievement);
    if (!read)
      faults.push(
        `line 1, column ${at + 1}: ${JSON.stringify(name)} is not known; expected ${COLUMN_NAMES.join(', ')}, or name it to be ignored`,
      );
    else if (seen.has(plainName(name))) faults.push(`line 1: two columns ${JSON.stringify(name)}`);
    else found.set(at, { name: name.trim(), read });
    seen.add(plainName(name));
  });
  if (!seen.has('key'))
    faults.push('line 1: no column key; expected one with a value that no other row has');
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
  return found;
}
