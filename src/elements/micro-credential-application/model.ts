import type { Collaboration } from '../../journey/application/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { ApplicationMessages } from '../../locales/journey/contract.js';
import type { StandingView } from '../../view/journey/application.js';
import type { DefinitionView } from '../../view/journey/contract.js';
import type { ConfirmStep } from '../controllers/confirm-controller.js';
import type { ApplicationStatus, LearnerReply } from './contract.js';
import type { CopyStep } from './copies-controller.js';
import type { ApplicationSession } from './session.js';

/** Acts of the learner on the form. */
export interface ApplicationActions {
  readonly onFiles: (requirement: string, files: readonly File[]) => void;
  readonly onLink: (requirement: string, url: string) => boolean;
  readonly onRemove: (id: string, name: string) => void;
  readonly onCollaboration: (collaboration: Collaboration | undefined) => void;
  readonly onGo: (target: string) => void;
  readonly onSubmit: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** The dialog was closed, also by the Escape key. */
  readonly onClosed: () => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onGoBack: () => void;
  readonly onReceipt: () => void;
  readonly onAgain: () => void;
  readonly onReply: (action: LearnerReply['action']) => void;
}

/** Everything that an application renders. */
export interface ApplicationModel extends ApplicationActions {
  readonly messages: ApplicationMessages;
  readonly definition: Definition;
  readonly view: DefinitionView;
  readonly session: ApplicationSession;
  readonly status: ApplicationStatus;
  readonly standing: StandingView | undefined;
  readonly headingLevel: number;
  readonly step: ConfirmStep;
  readonly replyStep: 'editing' | 'sending' | 'failed';
  /** What became of the last copy that was opened; default none. */
  readonly copy: CopyStep | undefined;
  /** Error of the storage that refused a new draft; default none. */
  readonly refusedStart: unknown;
  /** True once the learner wanted to submit while something was missing. */
  readonly isChecked: boolean;
  readonly isOnline: boolean;
  /** Messages beside the fields, by the id of the requirement. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Names of files that are being read, by the id of the requirement. */
  readonly reading: ReadonlyMap<string, string>;
}
