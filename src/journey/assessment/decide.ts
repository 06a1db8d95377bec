import { JourneyError } from '../error.js';
import type { Decision, Feedback } from '../process/contract.js';
import type { AgreedReview } from './contract.js';

/** The grantor's decision, and who makes it. */
export interface DecisionInput {
  /** Pseudonym of the work. */
  readonly work: string;
  /** Version of the definition whose rubric was used. */
  readonly version: string;
  readonly outcome: Decision['outcome'];
  /** Id of the person who grants. */
  readonly grantor: string;
  /** Ids of the persons who assessed; never the grantor's. */
  readonly assessors: readonly string[];
  /** True where learner and assessors did not know each other. */
  readonly isBlind: boolean;
  /** The grantor's own words, needed to decide against the recommendation; keyed as feedback. */
  readonly reason?: Readonly<Record<string, string>>;
}

const withReason = (feedback: Feedback, reason: DecisionInput['reason'] = {}): Feedback => ({
  ...feedback,
  parts: {
    ...feedback.parts,
    ...Object.fromEntries(
      Object.entries(reason).map(([part, text]) => [
        part,
        [feedback.parts[part], text].filter(Boolean).join('\n\n'),
      ]),
    ),
  },
});

/**
 * Makes the grantor's decision from the agreed reviews. Recommendation and grant are two roles: who
 * assessed a work does not grant it. A decision against the recommendation needs a reason.
 *
 * @param agreed as `nextStep` recommends
 * @param input outcome and persons
 * @param now ISO 8601 in UTC
 * @throws JourneyError `role-not-allowed` where the grantor is one of the assessors;
 *   `decision-unusable` for a decision against the recommendation without a reason
 * @example
 * import { decide } from 'open-badge-elements/assess';
 * const agreed = { recommendation: 'award', levels: { plan: 'met' }, feedback: { parts: {}, criteria: {} }, assessors: 2 } as const;
 * const input = { work: 'w', version: '1', outcome: 'awarded', grantor: 'g', assessors: ['a', 'b'], isBlind: true } as const;
 * console.log(decide(agreed, input, '2026-11-30T18:00:00Z').outcome); // awarded
 */
export function decide(agreed: AgreedReview, input: DecisionInput, now: string): Decision {
  const { work, version, outcome, grantor, assessors, isBlind, reason } = input;
  if (assessors.includes(grantor))
    throw new JourneyError(
      'role-not-allowed',
      'recommendation and grant are two roles: let a person grant who did not assess this work',
      { work },
    );
  const isAsRecommended = (outcome === 'awarded') === (agreed.recommendation === 'award');
  if (
    !isAsRecommended &&
    Object.values(reason ?? {})
      .join('')
      .trim() === ''
  )
    throw new JourneyError(
      'decision-unusable',
      'a decision against the recommendation needs a reason, by part',
      { work, outcome, recommendation: agreed.recommendation },
    );
  return {
    work,
    outcome,
    version,
    levels: agreed.levels,
    feedback: withReason(agreed.feedback, reason),
    assessors: agreed.assessors,
    isBlind,
    decidedAt: now,
  };
}
