import type { LintFinding } from '../issue.js';
import { plain } from './plain-text.js';

const MARKS: Readonly<Record<LintFinding['level'], string>> = {
  fault: '✗',
  required: '✗',
  recommended: '!',
  'if-available': '·',
  'to-check': '?',
};
const WIDTH = 'if-available'.length;

/** Writes a finding on two lines: where and why, then what to do. */
export const lintLines = (findings: readonly LintFinding[]): string =>
  findings
    .map(
      ({ level, pointer, code, reason, fix }) =>
        `${MARKS[level]} ${level.padEnd(WIDTH)}  ${plain(pointer || '/', 200)} ${code}: ${plain(reason, 400)}\n  ${''.padEnd(WIDTH)}  ${plain(fix, 400)}\n`,
    )
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
