import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the page: going offline and online, and being hidden, after which it may never run again.
 */
export class PageLifeController implements ReactiveController {
  /**
   * @param host rendered again when the page goes online or offline
   * @param hidden called when the page is hidden or left
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly hidden: () => void,
  ) {
    host.addController(this);
  }

  get isOnline(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    addEventListener('online', this.#network);
    addEventListener('offline', this.#network);
    addEventListener('pagehide', this.hidden);
    document.addEventListener('visibilitychange', this.#visibility);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#network);
    removeEventListener('offline', this.#network);
    removeEventListener('pagehide', this.hidden);
    document.removeEventListener('visibilitychange', this.#visibility);
  }

  readonly #network = (): void => this.host.requestUpdate();
  readonly #visibility = (): void => {
    if (document.visibilityState === 'hidden') this.hidden();
  };
}
