/** What came of asking for one URL; trouble is data, never an exception (network trouble is `unknown`, never `fail`). */
export type NetResult =
  | {
      readonly ok: true;
      readonly url: string;
      readonly status: number;
      readonly contentType: string;
      readonly bytes: Uint8Array;
      readonly at: string;
      /** ISO time by the server's clock, where the platform lets us see it: by it a wrong clock of our own is noticed. */
      readonly serverDate?: string;
    }
  | {
      readonly ok: false;
      readonly url: string;
      readonly reason: NetTrouble;
      readonly status?: number;
      /** Of an answer that was not let through: what it called itself. */
      readonly contentType?: string;
      readonly at: string;
    };

/** `page` and `plain-http` are what an asker makes of `content-type` and of no answer to an http address. `network`: no answer (offline, DNS, TLS, or CORS, which a browser does not tell apart); `policy`: we do not ask such an address. */
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

/** What is asked for at one address. */
export interface NetRequest {
  readonly accept: string;
  /** Largest body, in bytes. */
  readonly maxBytes?: number;
  /** Media types that are let through. */
  readonly types?: readonly RegExp[];
  /** How old a kept answer may be, in milliseconds; default ten minutes (K-22, S-9). */
  readonly maxAgeMs?: number;
}

/** The one door to the outside world for a verification: limits, counting and caching are its own. */
export interface Net {
  get(url: string, options: NetRequest): Promise<NetResult>;
}
