import { dayOf } from '../../json/instant.js';
import type { Decision } from '../process/contract.js';

/**
 * Tells in one line how a work was assessed: version of the rubric, number of assessors, blind or
 * not, and the day.
 *
 * @example
 * import { assessedLine } from 'open-badge-elements/assess';
 * const line = assessedLine(decision);
 */
export function assessedLine(
  decision: Pick<Decision, 'version' | 'assessors' | 'isBlind' | 'decidedAt'>,
): string {
  const { version, assessors, isBlind, decidedAt } = decision;
  const who = assessors === 1 ? '1 assessor' : `${assessors} assessors`;
  const blind = isBlind ? ', learner and assessors unknown to each other' : '';
  const day = dayOf(decidedAt);
  return `Assessed with version ${version} of the rubric by ${who}${blind}${day === undefined ? '' : `, decided on ${day}`}.`;
}
