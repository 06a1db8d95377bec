import type { Badge } from '../badge/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import type { Report } from '../report/index.js';
import type { QuestionView } from './contract.js';
import { wordsFor } from './hosted-words.js';
import { issuerOf } from './issuer.js';
import { lineOf } from './line.js';
import { questionsOf } from './questions.js';
import type { ResultRow } from './results-table.js';

/** Describes a verified badge for the table of results, without the rest of its card. */
export function resultRowOf(
  file: string,
  given: Badge,
  report: Report,
  language: BadgeMessages,
): ResultRow {
  const badge = report.badge ?? given;
  const messages = wordsFor(badge, language);
  const { title, lead, reason } = lineOf(given, report, language);
  const questions = questionsOf(report, badge, messages);
  const markOf = (id: QuestionView['id']) => questions.find((each) => each.id === id)?.mark;
  return {
    file,
    title: title.text,
    issuerName: issuerOf(badge, messages.lang, messages).name.text,
    lead,
    reason,
    marks: { current: markOf('current'), recipient: markOf('recipient') },
    badge: given,
    report,
  };
}
