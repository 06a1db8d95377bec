import { loadSurfaces } from '../locales/load-surfaces.js';
import { presentError } from '../view/read-error.js';
import { resultRowOf } from '../view/result-row.js';
import { tableHead, tableLine, type TableWords } from '../view/results-table.js';
import type { Outcome } from './output.js';
import { terminalMessages } from './terminal-messages.js';

const wordsOf = async (): Promise<TableWords> =>
  (await loadSurfaces('en', 'verifier', 'card', 'verdict', 'reasons', 'report')).words;

/** Writes the first line of the table, the same as that of `<open-badge-verifier>`. */
export const csvHead = async (): Promise<string> => tableHead(await wordsOf());

/** Writes the line of a badge, or of an input that could not be read. */
export async function csvLineOf({ file, badge, report, error }: Outcome): Promise<string> {
  const messages = await terminalMessages();
  if (badge) return tableLine(resultRowOf(file, badge, report, messages), await wordsOf());
  const { lead, reason } = presentError(error, { messages }).verdict;
  const errorCode = (error as { code?: string } | undefined)?.code;
  return tableLine({ file, lead, reason, marks: {}, errorCode }, await wordsOf());
}
