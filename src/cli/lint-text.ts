import type { LintFinding } from '../issue.js';
import type { DraftSource } from './draft-source.js';
import { plain } from './plain-text.js';

const MARKS: Readonly<Record<LintFinding['level'], string>> = {
  fault: '✗',
  required: '✗',
  recommended: '!',
  'if-available': '·',
  'to-check': '?',
};
const WIDTH = 'if-available'.length;

/** A finding, and its place in the draft from which the document was built. */
export interface PlacedFinding extends LintFinding {
  readonly source?: DraftSource;
}

function whereOf({ pointer, source }: PlacedFinding): string {
  const place = plain((source?.pointer ?? pointer) || '/', 200);
  return source?.line === undefined ? place : `${place} (line ${source.line})`;
}

/** Writes a finding on two lines: where and why, then what to do. */
export const lintLines = (findings: readonly PlacedFinding[]): string =>
  findings
    .map((finding) => {
      const { level, code, reason, fix } = finding;
      return `${MARKS[level]} ${level.padEnd(WIDTH)}  ${whereOf(finding)} ${code}: ${plain(reason, 400)}\n  ${''.padEnd(WIDTH)}  ${plain(fix, 400)}\n`;
    })
    .join('');

/** Counts the findings by level, as `2 faults, 1 recommended`. */
export function lintSummary(findings: readonly LintFinding[]): string {
  const levels = Object.keys(MARKS) as LintFinding['level'][];
  const counts = levels.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [`${count} ${level === 'fault' && count > 1 ? 'faults' : level}`];
  });
  return counts.join(', ') || 'nothing to improve';
}
