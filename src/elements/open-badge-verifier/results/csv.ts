import { dayOf } from '../../../json/instant.js';
import type { OpenedCard, Report } from '../../../present.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import type { TableMessages } from '../messages.js';
import { isAgreed, shortMatch } from './short-answer.js';

type Words = TableMessages['words'];
type Session = BatchItem['session'];
/** A row of the table that is exported, with the words of its language. */
interface Row {
  readonly item: BatchItem;
  readonly session: Session;
  readonly report: Report | undefined;
  readonly words: Words;
}
interface Column {
  readonly name: (words: Words) => string;
  readonly of: (row: Row) => string | undefined;
}

/** Prefixes text that a spreadsheet would take for a formula with an apostrophe. */
const tame = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text = ''): string =>
  `"${tame(text.replace(/[\r\n]+/g, ' ')).replaceAll('"', '""')}"`;

const credentialOf = ({ report, badge }: Session) => (report?.badge ?? badge)?.credential;
const markOf = (view: OpenedCard | undefined, id: 'current' | 'recipient') =>
  view?.questions.find((each) => each.id === id)?.mark;

/** Answers yes only for an authentic badge; unsupported is unknown, never no. */
const authentic = ({ report, words }: Row): string | undefined =>
  report &&
  words[report.authentic === 'yes' ? 'yes' : report.authentic === 'no' ? 'no' : 'not-known'];

/** Answers whether the badge is valid now; a date that is not authenticated is no answer. */
function current({ report, session, words }: Row): string | undefined {
  if (!report) return undefined;
  const isOpen =
    report.current === 'unknown' ||
    report.current === 'unsupported' ||
    markOf(session.opened, 'current') === 'unchecked';
  return words[report.current === 'yes' ? 'yes' : isOpen ? 'not-known' : 'no'];
}

/** Names the list that names the issuer: only of an authentic badge, whose issuer is established. */
function listedBy({ report, words }: Row): string | undefined {
  if (report?.authentic !== 'yes' || report.issuer !== 'trusted') return undefined;
  const list = report.findings.find(({ code }) => code === 'issuer-listed')?.params?.['list'];
  return typeof list === 'string' && list ? list : words.yes;
}

/** Names the matching recipient where several were given, else tells whether the badge matches. */
function recipient({ report, session, words }: Row): string | undefined {
  const mark = markOf(session.opened, 'recipient');
  if (!report || !mark) return undefined;
  if (mark === 'unchecked') return report.recipient === 'not-checked' ? '' : words['not-known'];
  return isAgreed(mark) && session.awardedTo ? session.awardedTo : shortMatch(mark, words);
}

/** Gives the code of the verdict, the same in every language, or that of the reading error. */
const code = ({ report, session: { error } }: Row): string | undefined =>
  report?.verdict ?? (error as { code?: string } | undefined)?.code;

/** The columns, each with one name in the language of the page; dates are ISO 8601. */
const COLUMNS: readonly Column[] = [
  { name: (words) => words['column-file'], of: ({ item }) => item.file },
  { name: (words) => words['column-badge'], of: ({ session }) => session.view?.title.text },
  { name: (words) => words['column-verdict'], of: ({ session }) => session.verdict?.lead },
  { name: (words) => words['column-reason'], of: ({ session }) => session.verdict?.reason },
  { name: (words) => words['column-authentic'], of: authentic },
  { name: (words) => words['column-current'], of: current },
  { name: (words) => words['column-issuer'], of: ({ session }) => session.view?.issuer.name.text },
  {
    name: (words) => words['column-issuer-id'],
    of: ({ session }) => credentialOf(session)?.issuer.id,
  },
  { name: (words) => words['column-listed-by'], of: listedBy },
  { name: (words) => words['column-recipient'], of: recipient },
  {
    name: (words) => words['column-awarded'],
    of: ({ session }) => dayOf(credentialOf(session)?.awardedDate),
  },
  {
    name: (words) => words['column-valid-until'],
    of: ({ session }) => dayOf(credentialOf(session)?.validUntil),
  },
  { name: (words) => words['column-checked'], of: ({ report }) => report?.checkedAt },
  { name: (words) => words['column-code'], of: code },
  { name: (words) => words.digest, of: ({ report }) => report?.digest },
];

const line = (item: BatchItem, words: Words): string => {
  const { session } = item,
    row: Row = { item, session, report: session.report, words };
  return COLUMNS.map(({ of }) => cell(of(row))).join(',');
};

/**
 * Makes a table for spreadsheets: one name a column, in one language, with formulas neutralized.
 */
export function toCsv(items: readonly BatchItem[], words: Words): string {
  const lines = [
    COLUMNS.map(({ name }) => cell(name(words))).join(','),
    ...items.map((item) => line(item, words)),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
