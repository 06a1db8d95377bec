import { pointerPart } from '../../json/pointer.js';
import type { KnownNames } from '../cleaning/contract.js';
import { findNames } from '../cleaning/names/find.js';
import type { Definition } from '../definition/contract.js';
import { JourneyError } from '../error.js';
import type { Review, ReviewDraft } from '../process/contract.js';
import type { ReviewFinding } from './contract.js';
import { criteriaOf } from '../definition/parts.js';
import { isMet, positionOf } from './rubric.js';

/**
 * Begins a review: no level, no feedback and no recommendation is preselected.
 *
 * @param about random id of the draft, pseudonyms of work and assessor, and the version of the
 *   definition whose rubric is used
 * @param now ISO 8601 in UTC
 * @example
 * import { startReview } from 'open-badge-elements/assess';
 * const about = { id: 'review-1', work: 'work-1', assessor: 'a-1', version: '1.0' };
 * console.log(startReview(about, '2026-11-30T18:00:00Z').recommendation); // undefined
 */
export const startReview = (
  { id, work, assessor, version }: Pick<ReviewDraft, 'id' | 'work' | 'assessor' | 'version'>,
  now: string,
): ReviewDraft => ({
  id,
  work,
  assessor,
  version,
  levels: {},
  feedback: { parts: {}, criteria: {} },
  revision: 0,
  updatedAt: now,
});

/** A change of a review; an absent member stays as it is. */
export type ReviewChange = Partial<Pick<ReviewDraft, 'levels' | 'feedback' | 'recommendation'>>;

/**
 * Changes a review that an assessor works on; saving it counts its revision.
 *
 * @param draft as it was
 * @param change levels and texts that are added or replaced
 * @param now ISO 8601 in UTC
 * @example
 * import { changeReview, startReview } from 'open-badge-elements/assess';
 * const now = '2026-11-30T18:00:00Z';
 * const begun = startReview({ id: 'review-1', work: 'work-1', assessor: 'a-1', version: '1.0' }, now);
 * const draft = changeReview(begun, { levels: { plan: 'met' } }, now);
 * console.log(draft.levels['plan']); // met
 */
export const changeReview = (
  draft: ReviewDraft,
  { levels, feedback, recommendation }: ReviewChange,
  now: string,
): ReviewDraft => ({
  ...draft,
  levels: { ...draft.levels, ...levels },
  feedback: {
    parts: { ...draft.feedback.parts, ...feedback?.parts },
    criteria: { ...draft.feedback.criteria, ...feedback?.criteria },
  },
  ...(recommendation && { recommendation }),
  updatedAt: now,
});

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

type Findings = readonly ReviewFinding[];
const required = (code: ReviewFinding['code'], pointer: string, about?: string): ReviewFinding => ({
  level: 'required',
  code,
  pointer,
  ...(about !== undefined && { about }),
});

function levelFindings({ levels }: ReviewDraft, definition: Definition): Findings {
  const criteria = criteriaOf(definition);
  const missing = criteria.flatMap((criterion) => {
    const pointer = `/levels/${pointerPart(criterion.id)}`;
    const level = Object.hasOwn(levels, criterion.id) ? levels[criterion.id] : undefined;
    if (level === undefined) return [required('level-missing', pointer, criterion.id)];
    return positionOf(criterion, level) < 0
      ? [required('level-unknown', pointer, criterion.id)]
      : [];
  });
  const unknown = Object.keys(levels)
    .filter((id) => !criteria.some((criterion) => criterion.id === id))
    .map((id) => required('criterion-unknown', `/levels/${pointerPart(id)}`, id));
  return [...missing, ...unknown];
}

function feedbackFindings({ levels, feedback }: ReviewDraft, definition: Definition): Findings {
  const parts = definition.parts
    .filter(({ id }) => isEmpty(feedback.parts[id]))
    .map(({ id }) => required('part-feedback-missing', `/feedback/parts/${pointerPart(id)}`, id));
  const criteria = criteriaOf(definition)
    .filter(
      (criterion) =>
        positionOf(criterion, levels[criterion.id]) >= 0 &&
        !isMet(criterion, levels[criterion.id]) &&
        isEmpty(feedback.criteria[criterion.id]),
    )
    .map(({ id }) =>
      required('criterion-feedback-missing', `/feedback/criteria/${pointerPart(id)}`, id),
    );
  return [...parts, ...criteria];
}

function recommendationFindings(
  { levels, recommendation }: ReviewDraft,
  definition: Definition,
): Findings {
  const pointer = '/recommendation';
  if (!recommendation) return [required('recommendation-missing', pointer)];
  const isAllMet = criteriaOf(definition).every((one) => isMet(one, levels[one.id]));
  if (recommendation === 'award' && !isAllMet) return [required('award-with-unmet', pointer)];
  // an undeclared duplicate is denied although every criterion is met
  if (recommendation === 'deny' && isAllMet)
    return [{ level: 'remark', code: 'deny-with-all-met', pointer }];
  return [];
}

function nameFindings({ feedback }: ReviewDraft, known: KnownNames): Findings {
  return (['parts', 'criteria'] as const).flatMap((group) =>
    Object.entries(feedback[group])
      .filter(([, text]) => findNames([{ place: '', text }], known).found.length > 0)
      .map(([id]) => ({
        level: 'remark' as const,
        code: 'names-in-feedback' as const,
        pointer: `/feedback/${group}/${pointerPart(id)}`,
        about: id,
      })),
  );
}

/**
 * Checks a review: a level for each criterion, feedback for each part and for each criterion that is
 * not met, a recommendation that fits the levels, and no name of the assessor in the feedback.
 *
 * @param draft the review
 * @param definition at the version of the submission
 * @param known names of the assessor, which a learner must not read. Default: none; any e-mail
 *   address is found
 * @returns none where it is complete
 * @example
 * import { checkReview } from 'open-badge-elements/assess';
 * import type { Definition, ReviewDraft } from 'open-badge-elements/assess';
 * const isComplete = (draft: ReviewDraft, definition: Definition) =>
 *   checkReview(draft, definition).every(({ level }) => level === 'remark');
 */
export function checkReview(
  draft: ReviewDraft,
  definition: Definition,
  known: KnownNames = {},
): readonly ReviewFinding[] {
  return [
    ...(draft.version === definition.version ? [] : [required('version-differs', '/version')]),
    ...levelFindings(draft, definition),
    ...feedbackFindings(draft, definition),
    ...recommendationFindings(draft, definition),
    ...nameFindings(draft, known),
  ];
}

/**
 * Submits a review that is complete.
 *
 * @param draft the review
 * @param definition at the version of the submission
 * @param now ISO 8601 in UTC
 * @throws JourneyError `review-incomplete` with the codes and pointers of what is missing
 * @example
 * import { submitReview, type JourneyError } from 'open-badge-elements/assess';
 * import type { Definition, ReviewDraft } from 'open-badge-elements/assess';
 * const submit = (draft: ReviewDraft, definition: Definition, now: string) => {
 *   try {
 *     return submitReview(draft, definition, now);
 *   } catch (error) {
 *     return (error as JourneyError).params['missing'];
 *   }
 * };
 */
export function submitReview(draft: ReviewDraft, definition: Definition, now: string): Review {
  const missing = checkReview(draft, definition).filter(({ level }) => level === 'required');
  const { recommendation, work, assessor, version, levels, feedback } = draft;
  if (missing.length > 0 || !recommendation)
    throw new JourneyError('review-incomplete', 'complete the review: see checkReview', {
      missing: missing.map(({ code, pointer }) => `${code} ${pointer}`),
    });
  return { work, assessor, version, levels, feedback, recommendation, submittedAt: now };
}
