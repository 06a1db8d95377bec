import type { LearnerReply, SubmissionPackage } from './contract.js';

/** `micro-credential-submitted`: the submission was sent, or the page is to send it. */
export class MicroCredentialSubmittedEvent extends CustomEvent<SubmissionPackage> {
  /** @param detail the frozen work, the identity, and the files */
  constructor(detail: SubmissionPackage) {
    super('micro-credential-submitted', { detail, bubbles: true, composed: true });
  }
}

/** `micro-credential-replied`: the learner answered a question or appealed; the page is to send it. */
export class MicroCredentialRepliedEvent extends CustomEvent<LearnerReply> {
  /** @param detail the reply */
  constructor(detail: LearnerReply) {
    super('micro-credential-replied', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'micro-credential-replied': MicroCredentialRepliedEvent;
    'micro-credential-submitted': MicroCredentialSubmittedEvent;
  }
}
