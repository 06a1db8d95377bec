import type { VerdictSummary } from '../../present.js';

/** Options of the offers on a page. */
export interface AutoOptions {
  /** Element whose images are searched. Default: the whole page. */
  readonly root?: HTMLElement;
  /** Fetch function for all requests. Default: the page's own `fetch`. */
  readonly fetch?: typeof fetch;
  /**
   * Allows URLs of this machine, for demos and tests. Default: only when the page itself is served
   * from there.
   */
  readonly allowLoopback?: boolean;
}

/** An image that contains a badge, with its verdict once there is one. */
export interface Offer {
  readonly image: HTMLImageElement;
  readonly source: URL;
  verdict?: VerdictSummary;
}
