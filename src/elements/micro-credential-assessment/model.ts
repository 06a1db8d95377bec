import type { TaskFile, TaskStatus } from '../../journey/assessment/contract.js';
import type { ReviewChange } from '../../journey/assessment/review.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { Review } from '../../journey/process/contract.js';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import type { DefinitionView } from '../../view/journey/contract.js';
import type { OthersView } from '../../view/journey/review.js';
import type { DueView, OfferView } from '../../view/journey/task.js';
import type { WorkView } from '../../view/journey/work.js';
import type { ConfirmStep } from '../controllers/confirm-controller.js';
import type { DownloadsController } from './downloads.js';
import type { AssessmentSession } from './session.js';
import type { Situation } from './situation.js';

/** The act that the dialog confirms. */
export type Confirming = 'decline' | 'conflict' | 'submit';

/** Acts of the assessor. */
export interface AssessmentActions {
  readonly onAccept: () => void;
  /** Opens the dialog for an act. */
  readonly onConfirm: (act: Confirming) => void;
  /** Does what the dialog confirms. */
  readonly onAct: () => void;
  readonly onCancel: () => void;
  /** The dialog was closed, also by the Escape key. */
  readonly onClosed: () => void;
  readonly onReason: (reason: string) => void;
  readonly onFile: (file: TaskFile) => void;
  readonly onMark: (change: ReviewChange) => void;
  readonly onGo: (target: string) => void;
  /** Moves the focus to the rubric, or back to the work, of a part. */
  readonly onJump: (id: string) => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** Everything that an assessment renders. */
export interface AssessmentModel extends AssessmentActions {
  readonly messages: AssessmentMessages;
  readonly definition: Definition;
  readonly view: DefinitionView;
  readonly situation: Situation;
  readonly status: TaskStatus;
  readonly offer: OfferView | undefined;
  readonly due: DueView | undefined;
  /** Of the grantor who returned the review. */
  readonly note: string | undefined;
  readonly work: WorkView | undefined;
  /** Present while the assessor works on the review. */
  readonly session: AssessmentSession | undefined;
  /** The own review as it was submitted. */
  readonly own: Review | undefined;
  readonly others: OthersView;
  readonly headingLevel: number;
  readonly step: ConfirmStep;
  readonly confirming: Confirming | undefined;
  /** Reason of a conflict of interest. */
  readonly reason: string;
  /** True once the assessor wanted to go on while something was missing. */
  readonly isChecked: boolean;
  readonly isOnline: boolean;
  readonly downloads: DownloadsController;
  readonly canOpenFiles: boolean;
}
