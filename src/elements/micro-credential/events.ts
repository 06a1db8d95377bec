/** Reports that a definition could not be loaded. */
export class MicroCredentialErrorEvent extends CustomEvent<{ readonly error: unknown }> {
  /** @param error the reason: a `JourneyError`, or an `Error` about the request */
  constructor(error: unknown) {
    super('micro-credential-error', { detail: { error }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'micro-credential-error': MicroCredentialErrorEvent;
  }
}
