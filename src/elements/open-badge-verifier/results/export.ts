import type { BatchItem } from '../../controllers/badge-batch.js';
import type { OpenedCard } from '../../../present.js';
import type { TableMessages } from '../messages.js';

type Words = TableMessages['words'];

/** Prefixes text that a spreadsheet would take for a formula with an apostrophe. */
const tame = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string =>
  `"${tame(text.replace(/[\r\n]+/g, ' ')).replaceAll('"', '""')}"`;

const answersOf = (view: OpenedCard | undefined): string[] =>
  ['authentic', 'current', 'issuer', 'recipient'].map(
    (id) => view?.questions.find((each) => each.id === id)?.answer ?? '',
  );

/** Gives the columns that name the issuer: its id, and the name it gives itself. */
const issuerOf = ({ badge, report, view }: BatchItem['session']): string[] => [
  (report?.badge ?? badge)?.credential.issuer.id ?? '',
  view?.issuer.name.text ?? '',
];

function line({ file, session }: BatchItem): string {
  const { report, opened: view, verdict, awardedTo = '' } = session;
  const columns = [
    view?.title.text,
    verdict?.verdict,
    verdict?.lead,
    verdict?.reason,
    ...answersOf(view),
    awardedTo,
    ...issuerOf(session),
    report?.checkedAt,
    report?.digest,
    file,
  ];
  return columns.map((each) => cell(each ?? '')).join(',');
}

/** Makes a table for spreadsheets, with formulas neutralized. */
export function toCsv(
  items: readonly BatchItem[],
  words: Words,
  questions: readonly string[],
): string {
  const heads = [
    words['column-badge'],
    'verdict',
    words['column-verdict'],
    words['column-verdict'],
    ...questions,
    words['column-recipient'],
    'issuer.id',
    words['column-issuer'],
    'checkedAt',
    'digest',
    words['column-file'],
  ];
  return `\ufeff${heads.map(cell).join(',')}\r\n${items.map(line).join('\r\n')}\r\n`;
}

/** Exports every report unchanged, without the badges. */
export const toJson = (items: readonly BatchItem[]): string =>
  JSON.stringify(
    items.map((item) => {
      const {
          file,
          session: { report, view, error },
        } = item,
        { badge: _, ...rest } = report ?? {};
      return {
        file,
        title: view?.title.text,
        ...(report ? { report: rest } : {}),
        ...(error === undefined
          ? {}
          : { error: (error as { code?: string }).code ?? String(error) }),
      };
    }),
    null,
    2,
  );

/** Makes a receipt for every badge that has a report. */
export async function toReceipts(items: readonly BatchItem[]): Promise<string> {
  const { toReceipt } = await import('../../../receipt.js');
  const receipts = await Promise.all(
    items.map(async ({ session: { badge, report } }) =>
      badge && report?.digest ? toReceipt(report, badge) : undefined,
    ),
  );
  return JSON.stringify(receipts.filter(Boolean), null, 2);
}
