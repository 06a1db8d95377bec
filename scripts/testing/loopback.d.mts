import type { IncomingHttpHeaders } from 'node:http';

/** One response. */
export interface Route {
  /** Default 200, or 302 with `redirect`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sets `location`. */
  readonly redirect?: string;
  /** Milliseconds before the response begins. */
  readonly delay?: number;
  /** Milliseconds between the headers (with half of the body) and the rest: a server that stalls. */
  readonly stall?: number;
  /** Closes the connection without a response. */
  readonly hangUp?: boolean;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** @param decide is called for every request @returns the origin at which it listens */
export function listen(
  decide: (asked: Asked) => Route | Promise<Route>,
): Promise<{ origin: string; close(): Promise<void> }>;
