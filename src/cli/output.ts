import type { Badge } from '../badge/contract.js';
import type { Report } from '../report/finding.js';
import type { PresentationReport } from '../verify.js';
import type { MarkName } from '../view/contract.js';
import { lineOf, type LineView } from '../view/line.js';
import { presentError } from '../view/read-error.js';
import { jsonText, plain } from './plain-text.js';
import { presentationText } from './presentation-text.js';
import { terminalMessages } from './terminal-messages.js';
import type { Claim } from './verify-pool.js';

/** The result for one badge of one input. */
export interface Outcome {
  readonly file: string;
  readonly report: Report;
  readonly badge?: Badge;
  readonly error?: unknown;
  /** Answer about the presentation that the badge came in, the same for all badges in it. */
  readonly presentation?: PresentationReport;
}

/**
 * Omits the copies in a badge: the image's bytes are in the input, and `unbake` prints the exact
 * text.
 */
function printable(badge: Badge): unknown {
  const { dataModel, kind, securing, document, credential, children } = badge;
  return { dataModel, kind, securing, credential, document, children: children.map(printable) };
}

function foundOf({ found }: Badge): unknown {
  const { image, presentations: _presentations, ...rest } = found;
  return image
    ? { ...rest, image: { mediaType: image.mediaType, bytes: image.bytes.length } }
    : rest;
}

/** Gives the answer about a presentation; its badges have lines of their own. */
function printablePresentation({ badges, ...answer }: PresentationReport): unknown {
  return { ...answer, badges: badges.length };
}

/**
 * Writes one JSON object on one line, harmless to a terminal whatever the name of the file or the
 * content of the badge.
 */
export function jsonLine({ file, report, badge, presentation }: Outcome): string {
  const { verdict, authentic, current, issuer, recipient, holder, findings, checkedAt } = report;
  // For a hosted badge the document served by its host was verified, so that document is printed
  //
  const judged = report.badge ?? badge;
  return jsonText({
    file,
    verdict,
    authentic,
    current,
    issuer,
    recipient,
    holder,
    findings,
    checkedAt,
    presentation: presentation ? printablePresentation(presentation) : null,
    badge: judged ? printable(judged) : null,
    found: badge ? foundOf(badge) : null,
  });
}

/**
 * The mark of a verdict on every surface, as one character: `○` is a valid signature of an issuer
 * that no trust list names.
 */
const MARKS: Readonly<Record<MarkName, string>> = {
  valid: '✓',
  signed: '○',
  invalid: '✗',
  malformed: '✗',
  revoked: '✗',
  suspended: '✗',
  expired: '✗',
  'not-yet-valid': '✗',
  unsupported: '?',
  indeterminate: '?',
  unchecked: '?',
  checking: '?',
  note: '!',
};
const WIDTH = 'indeterminate'.length;

/**
 * Writes a line for each badge in a record: mark, verdict in words, title, and its pointer (W137).
 */
const insideOf = ({ children }: LineView): string =>
  children
    .map(
      ({ mark = 'unchecked', answer, text, pointer }) =>
        `  ${MARKS[mark]} ${joined([answer, text, pointer])}\n`,
    )
    .join('');

const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => plain(part!))
    .join(' · ');

const PRESENTATION_MARKS: Readonly<Record<PresentationReport['verdict'], string>> = {
  valid: '✓',
  invalid: '✗',
  indeterminate: '?',
  unsupported: '?',
};

/** Writes lines for people: one for each presentation, before those of the badges in it. */
export async function humanLines(
  outcomes: readonly Outcome[],
  claim: Claim | undefined,
): Promise<string[]> {
  const messages = await terminalMessages(),
    lines: string[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const { presentation, file } = outcome;
    const told = presentation && presentationText(presentation, claim, messages);
    if (presentation && presentation !== outcomes[at - 1]?.presentation) {
      const { verdict } = presentation;
      lines.push(
        `${PRESENTATION_MARKS[verdict]} ${verdict.padEnd(WIDTH)}  ${joined(['Presentation', told, file])}\n`,
      );
    }
    lines.push(await humanLine(outcome, told));
  }
  return lines;
}

/**
 * Writes one line for people: mark, verdict, title, issuer host, reason, file. No content of a
 * badge can leave its line.
 */
async function humanLine(
  { file, report, badge, error }: Outcome,
  told: string | undefined,
): Promise<string> {
  const start = (mark: MarkName) => `${MARKS[mark]} ${report.verdict.padEnd(WIDTH)}`;
  if (!badge) return `${start(report.verdict)}  ${joined([await reasonOf(error), file])}\n`;
  const view = lineOf(badge, report, await terminalMessages()),
    { title, host, mark, lead, reason } = view;
  // the presentation has a line of its own before this one
  const presented = new Set(view.presentation.filter((sentence) => sentence !== told));
  return `${start(mark)}  ${joined([title.text, host.ascii, mark === 'signed' ? lead : undefined, reason, ...presented, ...answers(report, report.badge ?? badge), file])}\n${insideOf(view)}`;
}

const TRUST: Readonly<Record<Report['issuer'], string | undefined>> = {
  trusted: 'issuer: on your list',
  unlisted: 'issuer: not on your list',
  unknown: undefined,
};

/**
 * Answers the questions about issuer and recipient that the caller asked. Of a badge that is not
 * authentic neither is known: anyone can write both into it.
 */
function answers(
  { authentic, issuer, recipient }: Report,
  { credential }: Badge,
): readonly (string | undefined)[] {
  const isAsked = recipient !== 'not-checked';
  if (authentic !== 'yes') return [isAsked ? 'recipient: not compared' : undefined];
  const id = issuer === 'unlisted' ? ` (${credential.issuer.id})` : '';
  return [
    TRUST[issuer] && `${TRUST[issuer]}${id}`,
    isAsked ? `recipient: ${recipient}` : undefined,
  ];
}

/** Words the reason why an input could not be read. */
async function reasonOf(error: unknown): Promise<string> {
  const messages = await terminalMessages();
  return presentError(error, { messages }).verdict.reason;
}
