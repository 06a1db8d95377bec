import { platformRandom } from '../crypto/random.js';
import { BadgeError } from '../errors.js';
import type { DefineOptions } from './define.js';
import type { AlignmentDraft, ResultDescriptionDraft, RubricLevelDraft } from './draft-types.js';
import { uuidUrn } from './uuid.js';

/** A criterion of a rubric with its levels. */
export interface RubricDraft {
  readonly id?: string;
  readonly name: string;
  /** From low to high. */
  readonly levels: readonly RubricLevelDraft[];
  /** Name of the level that earns the badge. */
  readonly required?: string;
  readonly alignments?: readonly AlignmentDraft[];
}

/**
 * Describes a criterion of a rubric as a kind of result whose values are its levels, the one that is
 * required named by its id (OB 3.0 ResultDescription, RubricCriterionLevel).
 *
 * @param draft criterion, levels from low to high, and the name of the level that is required
 * @param options source of ids
 * @returns a draft for `resultDescriptions` of an achievement, with the ids of its levels
 * @throws BadgeError `draft-not-conformant` for no levels, or a required level that is not there
 * @example
 * import { rubric } from 'open-badge-elements/issue';
 * const moving = rubric({ name: 'The robot moves', levels: [{ name: 'Not yet' }, { name: 'By itself' }], required: 'By itself' });
 */
export function rubric(
  draft: RubricDraft,
  { random = platformRandom }: DefineOptions = {},
): ResultDescriptionDraft {
  const { name, required, alignments: aligned } = draft;
  const levels = Array.isArray(draft.levels) ? (draft.levels as readonly RubricLevelDraft[]) : [];
  const named = levels.map((level) => ({ ...level, id: level.id ?? uuidUrn(random) }));
  const needed = named.find((level) => level.name === required);
  const faults = [
    ...(named.length === 0 ? ['/levels expected at least one level'] : []),
    ...(required !== undefined && !needed
      ? [`/required expected the name of a level; got ${String(required).slice(0, 80)}`]
      : []),
  ];
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
  return {
    id: draft.id ?? uuidUrn(random),
    name,
    type: 'RubricCriterionLevel',
    levels: named,
    ...(needed && { requiredLevel: needed.id }),
    ...(aligned && { alignments: aligned }),
  };
}
