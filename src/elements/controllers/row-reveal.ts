import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Number of rows added per animation frame. */
const ROWS_A_FRAME = 20;

/** Renders a long table a few rows per animation frame, so that no task becomes long; for printing, all at once. */
export class RowReveal implements ReactiveController {
  /** Number of rows to render now. */
  drawn = ROWS_A_FRAME;
  #frame?: number;

  /** @param total number of rows there are in all */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly total: () => number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#drawAll);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#drawAll);
  }

  hostUpdated(): void {
    if (this.drawn >= this.total() || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw(this.drawn + ROWS_A_FRAME);
    });
  }

  /** Begins anew, for another table. */
  reset(): void {
    this.#draw(ROWS_A_FRAME);
  }

  #draw(count: number): void {
    this.drawn = count;
    this.host.requestUpdate();
  }

  /** No further animation frame comes while a page is printed. */
  readonly #drawAll = (): void => this.#draw(this.total());
}
