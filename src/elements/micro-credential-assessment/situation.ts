import { nextStep } from '../../journey/assessment/reviews.js';
import type {
  CriterionComparison,
  TaskOffer,
  TaskStatus,
  TaskWork,
} from '../../journey/assessment/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { Review } from '../../journey/process/contract.js';

/** What the assessor has before them. */
export type Situation =
  | 'offered'
  | 'declined'
  /** Accepted; the work is not there yet. */
  | 'loading'
  | 'marking'
  | 'calibrating'
  | 'returned'
  | 'reconcile'
  | 'reviewed'
  | 'calibration-wait'
  | 'calibrated'
  | 'agreed'
  | 'third';

/** Situations in which the assessor works on a review. */
const WITH_FORM: readonly Situation[] = ['marking', 'calibrating', 'returned', 'reconcile'];
/** Tells whether the assessor works on a review. */
export const hasForm = (situation: Situation): boolean => WITH_FORM.includes(situation);

/** A task as the page gives it. */
export interface Task {
  readonly offer: TaskOffer | undefined;
  readonly work: TaskWork | undefined;
  readonly status: TaskStatus;
  readonly definition: Definition;
}

/** Finds the own review; before all are in there is no other. */
export const ownReview = ({ reviews = [], own, areIn }: TaskStatus): Review | undefined =>
  own === undefined
    ? areIn
      ? undefined
      : reviews[0]
    : reviews.find(({ assessor }) => assessor === own);

/** Gives the reviews that are shown beside the own one: none until all are in. */
const allIn = ({ reviews = [], areIn = false }: TaskStatus): readonly Review[] =>
  areIn ? reviews : [];

/** Lists the criteria in which the reviews differ too much. */
export function differencesIn({ status, definition }: Task): readonly CriterionComparison[] {
  const step = nextStep(allIn(status), definition, status.isReconciled ?? false);
  return step.step === 'reconcile' || step.step === 'third-assessor' ? step.differences : [];
}

function afterReview({ status, definition }: Task): Situation {
  const { isCalibration, isReconciled = false, areIn = false, step } = status;
  if (isCalibration) return 'calibration-wait';
  if (!areIn) return 'reviewed';
  switch (step ?? nextStep(allIn(status), definition, isReconciled).step) {
    case 'reconcile':
      // the other assessors may still have to confirm theirs
      return isReconciled ? 'third' : 'reconcile';
    case 'third-assessor':
      return 'third';
    case 'recommend':
      return 'agreed';
    default:
      return 'reviewed';
  }
}

/** Gives the note of the grantor who returned the review. */
export const noteOf = ({ offer, status }: Pick<Task, 'offer' | 'status'>): string | undefined =>
  status.note ?? offer?.note ?? undefined;

/** Finds the situation of a task. */
export function situationOf(task: Task): Situation {
  const { offer, work, status } = task;
  const state = status.state ?? offer?.state ?? (offer ? 'offered' : 'accepted');
  if (status.calibration) return 'calibrated';
  if (state === 'offered' || state === 'declined') return state;
  if (!work) return 'loading';
  if (state === 'reviewed') return afterReview(task);
  if (state === 'returned' || noteOf(task)) return 'returned';
  return status.isCalibration ? 'calibrating' : 'marking';
}

/** Gives the status of a task after its review was submitted; the page may tell the next step anew. */
export function withReview(task: Task, review: Review): TaskStatus {
  const { status } = task,
    own = ownReview(status),
    others = (status.reviews ?? []).filter((each) => each !== own);
  return {
    ...status,
    state: 'reviewed',
    note: null,
    step: undefined,
    reviews: [...others, review],
    ...(situationOf(task) === 'reconcile' && { isReconciled: true }),
  };
}
