import type { OpenedCard } from '../../../present.js';
import { tableHead, tableLine, type ResultRow } from '../../../view/results-table.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import type { TableMessages } from '../messages.js';

const markOf = (view: OpenedCard | undefined, id: 'current' | 'recipient') =>
  view?.questions.find((each) => each.id === id)?.mark;

function rowOf({ file, session }: BatchItem): ResultRow {
  const { view, verdict, opened, awardedTo, badge, report, error } = session;
  return {
    file,
    title: view?.title.text,
    issuerName: view?.issuer.name.text,
    lead: verdict?.lead,
    reason: verdict?.reason,
    marks: { current: markOf(opened, 'current'), recipient: markOf(opened, 'recipient') },
    awardedTo,
    badge,
    report,
    errorCode: report ? undefined : (error as { code?: string } | undefined)?.code,
  };
}

/**
 * Makes a table for spreadsheets: one name a column, in one language, with formulas neutralized.
 */
export const toCsv = (items: readonly BatchItem[], words: TableMessages['words']): string =>
  tableHead(words) + items.map((item) => tableLine(rowOf(item), words)).join('');
