import type { ReviewFinding } from '../../journey/assessment/contract.js';
import {
  changeReview,
  checkReview,
  startReview,
  submitReview,
  type ReviewChange,
} from '../../journey/assessment/review.js';
import { isMet, positionOf, recommendationOf } from '../../journey/assessment/rubric.js';
import type { KnownNames } from '../../journey/cleaning/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import { criteriaOf } from '../../journey/definition/parts.js';
import type { Recommendation, Review, ReviewDraft } from '../../journey/process/contract.js';
import { DraftSession, type DraftSessionOptions } from '../journey/draft-session.js';

/** The environment of a session. */
export interface AssessmentSessionOptions extends DraftSessionOptions<ReviewDraft> {
  readonly definition: Definition;
  /** Pseudonym of the work. */
  readonly work: string;
  /** Pseudonym of the assessor. */
  readonly assessor: string;
  /** The own review that was submitted before, with which this one begins. */
  readonly before?: Review;
  /** Id of the draft; default: made from the work, and the moment of the review before. */
  readonly draft?: string;
  /** Names of the assessor, which are looked for in the feedback. */
  readonly names?: KnownNames;
}

/** Names the draft of a review: a review that was returned has another than the first. */
const draftId = ({ draft, work, before }: AssessmentSessionOptions): string =>
  draft ?? [work, before?.submittedAt].filter((each) => each !== undefined).join(' ');

/** Begins without any level; a further round begins with the assessor's own review. */
function begun(options: AssessmentSessionOptions): ReviewDraft {
  const { work, assessor, definition, before } = options,
    now = options.now().toISOString(),
    { version } = definition;
  const empty = startReview({ id: draftId(options), work, assessor, version }, now);
  return before ? changeReview(empty, before, now) : empty;
}

/** One assessor's work on one review: each change is saved at once, and what is there survives. */
export class AssessmentSession extends DraftSession<ReviewDraft> {
  #findings?: readonly [ReviewDraft, readonly ReviewFinding[]];
  readonly #options: AssessmentSessionOptions;

  private constructor(draft: ReviewDraft, options: AssessmentSessionOptions) {
    super(draft, options);
    this.#options = options;
  }

  /** Opens the draft of a work, or begins one; unreachable storage begins one in memory. */
  static async open(options: AssessmentSessionOptions): Promise<AssessmentSession> {
    const stored = await options.drafts.load(draftId(options)).catch(() => undefined);
    return new AssessmentSession(stored ?? begun(options), options);
  }

  get review(): ReviewDraft {
    return this.draft;
  }

  /** The recommendation: it follows from the levels unless the definition leaves it to assessors. */
  get recommendation(): Recommendation | undefined {
    const { definition } = this.#options;
    return definition.policy?.recommendation === 'assessor'
      ? this.draft.recommendation
      : recommendationOf(definition, this.draft.levels);
  }

  /** Reasons why the review cannot be submitted, and remarks. */
  get findings(): readonly ReviewFinding[] {
    if (this.#findings?.[0] !== this.draft) this.#findings = [this.draft, this.#checked()];
    return this.#findings[1];
  }

  #checked(): readonly ReviewFinding[] {
    const { definition, names } = this.#options;
    const isByRubric = definition.policy?.recommendation !== 'assessor';
    return checkReview(this.#complete(), definition, names).filter(
      // a missing level is told already; the recommendation follows from it
      ({ code }) => !(isByRubric && code === 'recommendation-missing'),
    );
  }

  #complete(): ReviewDraft {
    const { recommendation, ...rest } = this.draft,
      advice = this.recommendation ?? recommendation;
    return { ...rest, ...(advice && { recommendation: advice }) };
  }

  /** Pieces that a review needs: a level of each criterion, feedback, a chosen recommendation. */
  get progress(): { readonly done: number; readonly total: number } {
    const { parts, policy } = this.#options.definition;
    const missing = this.findings.filter(({ level }) => level === 'required');
    const explained = this.#unmet();
    const total =
      parts.reduce((sum, { criteria }) => sum + 1 + criteria.length, 0) +
      explained.length +
      (policy?.recommendation === 'assessor' ? 1 : 0);
    return { total, done: Math.max(0, total - missing.length) };
  }

  /** Criteria with a level that is too low, which need feedback. */
  #unmet(): readonly string[] {
    const { definition } = this.#options,
      { levels } = this.draft;
    return criteriaOf(definition)
      .filter((one) => positionOf(one, levels[one.id]) >= 0 && !isMet(one, levels[one.id]))
      .map(({ id }) => id);
  }

  /** Changes levels, feedback or recommendation. */
  mark(change: ReviewChange): void {
    this.change((draft, now) => changeReview(draft, change, now.toISOString()));
  }

  /**
   * Gives the complete review.
   *
   * @throws JourneyError `review-incomplete`
   */
  submit(): Review {
    const { definition, now } = this.#options;
    return submitReview(this.#complete(), definition, now().toISOString());
  }

  /** Removes the draft once the organisation has the review. */
  async remove(): Promise<void> {
    const { id } = this.draft;
    await this.close();
    await this.#options.drafts.remove(id).catch(() => undefined);
  }
}
