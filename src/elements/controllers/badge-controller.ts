import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BadgeSession, type SessionSettings } from './badge-session.js';

/**
 * A session that belongs to an element: it renders the element after each step, and stops when the
 * element leaves the page.
 */
export class BadgeController extends BadgeSession implements ReactiveController {
  constructor(host: ReactiveControllerHost, settings: () => SessionSettings) {
    super(settings, () => host.requestUpdate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort();
  }
}
