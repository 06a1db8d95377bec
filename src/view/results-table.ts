import type { Badge } from '../badge/contract.js';
import { csvLine } from '../bytes/csv-line.js';
import { dayOf } from '../json/instant.js';
import type { MessagesOf } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import type { MarkName } from './contract.js';
import { visible } from './sanitize-text.js';
import { isAgreed, shortMatch } from './short-answer.js';

/** The words of the table's columns and of its short answers. */
export type TableWords = MessagesOf<
  'verifier' | 'card' | 'verdict' | 'reasons' | 'report'
>['words'];

/** A result, in strings that were decided before. */
export interface ResultRow {
  readonly file: string;
  readonly title?: string;
  readonly issuerName?: string;
  readonly lead?: string;
  readonly reason?: string;
  /** Marks of the answers to two of the questions. */
  readonly marks: { readonly current?: MarkName; readonly recipient?: MarkName };
  /** The recipient who matches, where several were given. */
  readonly awardedTo?: string;
  /** Code of the error, for an input that could not be read. */
  readonly errorCode?: string;
  readonly badge?: Badge;
  readonly report?: Report;
}

interface Column {
  readonly name: (words: TableWords) => string;
  readonly of: (row: ResultRow, words: TableWords) => string | undefined;
}

const credentialOf = ({ report, badge }: ResultRow) => (report?.badge ?? badge)?.credential;

/** Answers yes only for an authentic badge; unsupported is unknown, never no. */
const authentic: Column['of'] = ({ report }, words) =>
  report &&
  words[report.authentic === 'yes' ? 'yes' : report.authentic === 'no' ? 'no' : 'not-known'];

/** Answers whether the badge is valid now; a date that is not authenticated is no answer. */
const current: Column['of'] = ({ report, marks }, words) => {
  if (!report) return undefined;
  const isOpen =
    report.current === 'unknown' ||
    report.current === 'unsupported' ||
    marks.current === 'unchecked';
  return words[report.current === 'yes' ? 'yes' : isOpen ? 'not-known' : 'no'];
};

/** Names the list that names the issuer: only of an authentic badge, whose issuer is established. */
const listedBy: Column['of'] = ({ report }, words) => {
  if (report?.authentic !== 'yes' || report.issuer !== 'trusted') return undefined;
  const list = report.findings.find(({ code }) => code === 'issuer-listed')?.params?.['list'];
  return typeof list === 'string' && list ? list : words.yes;
};

/** Names the matching recipient where several were given, else tells whether the badge matches. */
const recipient: Column['of'] = ({ report, marks, awardedTo }, words) => {
  const mark = marks.recipient;
  if (!report || !mark) return undefined;
  if (mark === 'unchecked') return report.recipient === 'not-checked' ? '' : words['not-known'];
  return isAgreed(mark) && awardedTo ? awardedTo : shortMatch(mark, words);
};

/** The columns, each with one name in the language of the reader; dates are ISO 8601. */
const COLUMNS: readonly Column[] = [
  { name: (words) => words['column-file'], of: ({ file }) => file },
  { name: (words) => words['column-badge'], of: ({ title }) => title },
  { name: (words) => words['column-verdict'], of: ({ lead }) => lead },
  { name: (words) => words['column-reason'], of: ({ reason }) => reason },
  { name: (words) => words['column-authentic'], of: authentic },
  { name: (words) => words['column-current'], of: current },
  { name: (words) => words['column-issuer'], of: ({ issuerName }) => issuerName },
  { name: (words) => words['column-issuer-id'], of: (row) => credentialOf(row)?.issuer.id },
  { name: (words) => words['column-listed-by'], of: listedBy },
  { name: (words) => words['column-recipient'], of: recipient },
  {
    name: (words) => words['column-awarded'],
    of: (row) => dayOf(credentialOf(row)?.awardedDate),
  },
  {
    name: (words) => words['column-valid-until'],
    of: (row) => dayOf(credentialOf(row)?.validUntil),
  },
  { name: (words) => words['column-checked'], of: ({ report }) => report?.checkedAt },
  // the code of the verdict is the same in every language
  {
    name: (words) => words['column-code'],
    of: ({ report, errorCode }) => errorCode ?? report?.verdict,
  },
  { name: (words) => words.digest, of: ({ report }) => report?.digest },
];

/** Writes the first line of the table of results, with the mark by which spreadsheets know UTF-8. */
export const tableHead = (words: TableWords): string =>
  `\ufeff${csvLine(COLUMNS.map(({ name }) => name(words)))}`;

/** Writes a value on one line, without characters that control a terminal or turn a line around. */
const oneLine = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : visible(value.replace(/[\t\r\n\u2028\u2029]+/g, ' '));

/**
 * Writes the line of a result in the table of results: one name a column, formulas neutralized, and
 * invisible characters of file names and ids in a form that can be seen.
 */
export const tableLine = (row: ResultRow, words: TableWords): string =>
  csvLine(COLUMNS.map(({ of }) => oneLine(of(row, words))));
