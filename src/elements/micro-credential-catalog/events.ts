import type { Definition } from '../../journey/definition/contract.js';

/** `micro-credential-open`: a micro-credential was chosen; cancel it to show it yourself. */
export class MicroCredentialOpenEvent extends CustomEvent<{ readonly definition: Definition }> {
  /** @param definition that was chosen */
  constructor(definition: Definition) {
    super('micro-credential-open', {
      detail: { definition },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'micro-credential-open': MicroCredentialOpenEvent;
  }
}
