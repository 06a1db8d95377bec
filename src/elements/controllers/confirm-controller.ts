import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Steps of an act that is confirmed before it is sent. */
export type ConfirmStep = 'editing' | 'confirming' | 'sending' | 'failed';

/** An element with one dialog. */
type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Confirms an act in the dialog of an element, and sends it once. */
export class ConfirmController implements ReactiveController {
  step: ConfirmStep = 'editing';

  /**
   * @param host the element
   * @param backTo called when the dialog was closed without the act, and when sending failed
   */
  constructor(
    private readonly host: Host,
    private readonly backTo: () => void,
  ) {
    host.addController(this);
  }

  // the host renders the state; the controller has no life of its own
  hostConnected(): void {}

  get #dialog(): HTMLDialogElement {
    return this.host.renderRoot.querySelector('dialog')!;
  }

  #go(step: ConfirmStep): void {
    this.step = step;
    this.host.requestUpdate();
  }

  open(): void {
    this.#go('confirming');
    void this.host.updateComplete.then(() => this.#dialog.showModal());
  }

  cancel(): void {
    this.#dialog.close();
  }

  /** Follows the dialog after it was closed; it may be open again, since it reports that later. */
  closed(): void {
    if (this.step !== 'confirming' || this.#dialog.open) return;
    this.#go('editing');
    this.backTo();
  }

  /** Does the act; a failure leaves everything as it was, and is shown. */
  async send(act: () => Promise<void>): Promise<void> {
    if (this.step === 'sending') return;
    this.#go('sending');
    this.host.renderRoot.querySelector('dialog')?.close();
    try {
      await act();
      this.#go('editing');
    } catch {
      this.#go('failed');
      this.backTo();
    }
  }
}
