import type { Criterion, Definition } from '../definition/contract.js';
import type { Feedback, Recommendation, Review } from '../process/contract.js';
import type { AgreedReview, CriterionComparison, NextStep } from './contract.js';
import { criteriaOf } from '../definition/parts.js';
import { isMet, positionOf } from './rubric.js';

/** Number of assessors of a submission (decision 38). */
const ASSESSORS = 2;

/** How many reviews a submission needs, and how far they may differ. */
export interface AgreementPolicy {
  /** Number of assessors. Default: that of the definition, or 2. */
  readonly assessors?: number;
  /**
   * Most levels between two reviews of a criterion; a criterion that one finds met and the other
   * does not is always a disagreement. Default: 1.
   */
  readonly threshold?: number;
}

/**
 * Gives the reviews that an assessor sees: the own one until all are in, then all. The number of
 * reviews that are in is not visible before either.
 *
 * @param reviews of one work
 * @param assessor pseudonym of the assessor who looks
 * @param expected number of reviews
 * @example
 * import { reviewsFor } from 'open-badge-elements/assess';
 * reviewsFor([], 'a-1', 2).length; // 0
 */
export const reviewsFor = (
  reviews: readonly Review[],
  assessor: string,
  expected: number,
): readonly Review[] => {
  const isOwnIn = reviews.some((review) => review.assessor === assessor);
  return isOwnIn && reviews.length >= expected
    ? reviews
    : reviews.filter((review) => review.assessor === assessor);
};

/**
 * Compares reviews of one work, criterion by criterion.
 *
 * @param reviews of one work
 * @param definition at the version of the submission
 * @example
 * import { compareReviews } from 'open-badge-elements/assess';
 * import type { Definition, Review } from 'open-badge-elements/assess';
 * const farApart = (reviews: Review[], definition: Definition) =>
 *   compareReviews(reviews, definition).filter(({ distance }) => distance > 1);
 */
export const compareReviews = (
  reviews: readonly Review[],
  definition: Definition,
): readonly CriterionComparison[] =>
  criteriaOf(definition).map((criterion) => {
    const levels = reviews.map((review) => review.levels[criterion.id] ?? '');
    const positions = levels.map((level) => positionOf(criterion, level));
    const met = levels.map((level) => isMet(criterion, level));
    return {
      criterion: criterion.id,
      levels,
      distance: Math.max(...positions) - Math.min(...positions),
      splitsRequirement: met.includes(true) && met.includes(false),
    };
  });

const differencesOf = (
  reviews: readonly Review[],
  definition: Definition,
  threshold: number,
): readonly CriterionComparison[] =>
  compareReviews(reviews, definition).filter(
    ({ distance, splitsRequirement }) => distance > threshold || splitsRequirement,
  );

/** Gives the middle level; of an even number the lower one, which all of the upper half reached. */
function middleLevel(criterion: Criterion, reviews: readonly Review[]): string {
  const positions = reviews
    .map(({ levels }) => positionOf(criterion, levels[criterion.id]))
    .sort((one, other) => one - other);
  const middle = positions[Math.floor((positions.length - 1) / 2)]!;
  return criterion.levels[middle]?.id ?? '';
}

/** Puts the assessors' texts under each other, in a fixed order that tells no assessor apart. */
function joinedFeedback(reviews: readonly Review[]): Feedback {
  const joined = (group: keyof Feedback): Readonly<Record<string, string>> => {
    const texts: Record<string, string[]> = {};
    for (const { feedback } of reviews)
      for (const [id, text] of Object.entries(feedback[group]))
        (texts[id] ??= []).push(text.trim());
    return Object.fromEntries(
      Object.entries(texts).map(([id, all]) => [id, [...new Set(all)].sort().join('\n\n')]),
    );
  };
  return { parts: joined('parts'), criteria: joined('criteria') };
}

function agreedReview(reviews: readonly Review[], definition: Definition): AgreedReview {
  const criteria = criteriaOf(definition);
  const levels = Object.fromEntries(
    criteria.map((criterion) => [criterion.id, middleLevel(criterion, reviews)]),
  );
  const isAllMet = criteria.every((criterion) => isMet(criterion, levels[criterion.id]));
  const awards = reviews.filter(({ recommendation }) => recommendation === 'award').length;
  const isAward = isAllMet && awards * 2 > reviews.length;
  const recommendation: Recommendation = isAward ? 'award' : 'deny';
  return { recommendation, levels, feedback: joinedFeedback(reviews), assessors: reviews.length };
}

const isSplit = (reviews: readonly Review[]): boolean =>
  new Set(reviews.map(({ recommendation }) => recommendation)).size > 1;

/**
 * Decides what comes next when reviews arrive: wait for the others; where they differ by more than
 * the threshold, let the assessors reconcile; where they still differ, a third assessor; then a
 * recommendation for the grantor, of which each level is the middle one.
 *
 * @param reviews the newest of each assessor of the work
 * @param definition at the version of the submission
 * @param isReconciled true after the assessors saw each other's reviews and confirmed their own
 * @param policy number of assessors and threshold
 * @example
 * import { nextStep } from 'open-badge-elements/assess';
 * import type { Definition } from 'open-badge-elements/assess';
 * const { step } = nextStep([], { parts: [] } as unknown as Definition, false); // 'await-reviews'
 */
export function nextStep(
  reviews: readonly Review[],
  definition: Definition,
  isReconciled: boolean,
  policy: AgreementPolicy = {},
): NextStep {
  const expected = policy.assessors ?? definition.policy?.assessors ?? ASSESSORS;
  if (reviews.length < expected)
    return { step: 'await-reviews', missing: expected - reviews.length };
  const differences = differencesOf(reviews, definition, policy.threshold ?? 1);
  const hasThird = reviews.length > expected;
  const isAgreed = differences.length === 0 && !isSplit(reviews);
  if (isAgreed || hasThird || expected === 1)
    return { step: 'recommend', agreed: agreedReview(reviews, definition) };
  return { step: isReconciled ? 'third-assessor' : 'reconcile', differences };
}
