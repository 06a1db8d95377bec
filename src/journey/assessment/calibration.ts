import type { Definition } from '../definition/contract.js';
import { criteriaOf } from '../definition/parts.js';
import type { Calibration } from './contract.js';
import { positionOf } from './rubric.js';

/** A prepared submission with the levels that experts agreed on. */
export interface PreparedWork {
  readonly work: string;
  /** Id of a criterion → id of the level. */
  readonly levels: Readonly<Record<string, string>>;
}

/** When an assessor may assess live submissions. */
export interface CalibrationOptions {
  /** Share of criteria with exactly the expected level. Default: 0.8. */
  readonly exact?: number;
  /** Fewest prepared submissions. Default: 2. */
  readonly works?: number;
}

/** Share of exact levels that is enough (decision 38). */
const EXACT = 0.8;
const WORKS = 2;

/**
 * Compares the levels that an assessor gave to prepared submissions with those of experts, before the
 * assessor sees live ones.
 *
 * @param definition whose rubric is used
 * @param prepared submissions with the expected levels
 * @param given work → levels that the assessor gave; a criterion without a level counts as a miss
 * @param options when it is passed
 * @example
 * import { calibrate } from 'open-badge-elements/assess';
 * import type { Definition } from 'open-badge-elements/assess';
 * const passes = (definition: Definition) =>
 *   calibrate(definition, [{ work: 'p-1', levels: { plan: 'met' } }], { 'p-1': { plan: 'met' } }, { works: 1 }).isPassed;
 */
export function calibrate(
  definition: Definition,
  prepared: readonly PreparedWork[],
  given: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { exact = EXACT, works = WORKS }: CalibrationOptions = {},
): Calibration {
  const rows = prepared.flatMap(({ work, levels }) =>
    criteriaOf(definition)
      .filter(({ id }) => Object.hasOwn(levels, id))
      .map((criterion) => {
        const expected = levels[criterion.id]!;
        const level = given[work]?.[criterion.id];
        const [wanted, got] = [expected, level].map((one) => positionOf(criterion, one));
        const distance = got === -1 ? Infinity : Math.abs(wanted! - got!);
        return { work, criterion: criterion.id, expected, given: level, distance };
      }),
  );
  const share = (most: number): number =>
    rows.length === 0 ? 0 : rows.filter(({ distance }) => distance <= most).length / rows.length;
  return {
    isPassed: prepared.length >= works && rows.length > 0 && share(0) >= exact,
    exact: share(0),
    near: share(1),
    criteria: rows.length,
    works: prepared.length,
    misses: rows
      .filter(({ distance }) => distance > 0)
      .map(({ work, criterion, expected, given: level }) => ({
        work,
        criterion,
        expected,
        ...(level !== undefined && { given: level }),
      })),
  };
}
