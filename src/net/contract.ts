/**
 * The result of one request; errors are data, never exceptions (a network error is `unknown`, never
 * `fail`).
 */
export type NetResult =
  | {
      readonly ok: true;
      readonly url: string;
      readonly status: number;
      readonly contentType: string;
      readonly bytes: Uint8Array;
      readonly at: string;
      /**
       * ISO time of the server's clock, where the platform exposes it: it reveals a wrong local
       * clock.
       */
      readonly serverDate?: string;
    }
  | {
      readonly ok: false;
      readonly url: string;
      readonly reason: NetTrouble;
      readonly status?: number;
      /** The media type of a response that was rejected for it. */
      readonly contentType?: string;
      readonly at: string;
    };

/**
 * `page` and `plain-http` are derived by callers from `content-type`, and from a missing response
 * to an http URL. `network`: no response (offline, DNS, TLS, or CORS, which a browser does not tell
 * apart); `policy`: such a URL is not requested.
 */
export type NetTrouble =
  | 'network'
  | 'policy'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'redirect'
  | 'content-type'
  | 'page'
  | 'plain-http'
  | 'budget'
  | 'aborted'
  | 'offline';

/** The options of one request. */
export interface NetRequest {
  readonly accept: string;
  /** Largest body, in bytes. */
  readonly maxBytes?: number;
  /** Accepted media types. */
  readonly types?: readonly RegExp[];
  /** Largest age of a cached response, in milliseconds; default: ten minutes (K-22, S-9). */
  readonly maxAgeMs?: number;
}

/** Makes all network requests of a verification, with limits, budget and cache. */
export interface Net {
  get(url: string, options: NetRequest): Promise<NetResult>;
}
