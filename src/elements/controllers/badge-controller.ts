import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BadgeSession } from './badge-session.js';
import type { SessionSettings } from './engine.js';

/**
 * A session that belongs to an element: it renders the element after each step, and stops when the
 * element leaves the page.
 */
export class BadgeController extends BadgeSession implements ReactiveController {
  /** @param isOpened as for a session */
  constructor(host: ReactiveControllerHost, settings: () => SessionSettings, isOpened = false) {
    super(settings, () => host.requestUpdate(), isOpened);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort();
  }
}
