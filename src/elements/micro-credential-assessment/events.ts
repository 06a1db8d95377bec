import type { Review } from '../../journey/process/contract.js';
import type { OfferAnswer } from './contract.js';

/** `micro-credential-answered`: the assessor accepted or declined an offer. */
export class MicroCredentialAnsweredEvent extends CustomEvent<OfferAnswer> {
  /** @param detail the answer, with the reason of a conflict of interest */
  constructor(detail: OfferAnswer) {
    super('micro-credential-answered', { detail, bubbles: true, composed: true });
  }
}

/** `micro-credential-reviewed`: the review was sent, or the page is to send it. */
export class MicroCredentialReviewedEvent extends CustomEvent<{ readonly review: Review }> {
  /** @param review that is complete */
  constructor(review: Review) {
    super('micro-credential-reviewed', { detail: { review }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'micro-credential-answered': MicroCredentialAnsweredEvent;
    'micro-credential-reviewed': MicroCredentialReviewedEvent;
  }
}
