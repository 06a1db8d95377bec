import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApplicationSession } from './session.js';

/** What became of the last copy: it was opened in place of another draft, or refused. */
export type CopyStep =
  | { readonly step: 'opened'; readonly before: string }
  | { readonly step: 'refused'; readonly error: unknown };

/** The parts of an element whose work is copied. */
interface Environment {
  readonly session: ApplicationSession;
  /** Goes on with another draft. */
  readonly goOn: (draft: string) => Promise<void>;
}

/** Opens copies of an application, each as a draft of its own, and goes back to what was there before. */
export class CopiesController implements ReactiveController {
  /** Undefined before the first copy, and after going back. */
  last?: CopyStep;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly environment: () => Environment,
  ) {
    host.addController(this);
  }

  // the host renders the state; the controller has no life of its own
  hostConnected(): void {}

  /** Opens a file that `export` made. What was here stays in the storage. */
  async open(file: Blob): Promise<void> {
    const { session, goOn } = this.environment(),
      before = session.application.id;
    try {
      await goOn(await session.importCopy(file));
      this.last = { step: 'opened', before };
    } catch (error) {
      this.last = { step: 'refused', error };
    }
    this.host.requestUpdate();
  }

  /** Goes back to the draft that was here before the copy, which stays in the storage. */
  async goBack(): Promise<void> {
    if (this.last?.step !== 'opened') return;
    const { before } = this.last;
    this.last = undefined;
    await this.environment().goOn(before);
    this.environment().session.touch();
  }
}
