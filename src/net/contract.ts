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
      /** Headers of the response to `send`, names in lower case. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly ok: false;
      readonly url: string;
      readonly reason: NetFailure;
      readonly status?: number;
      /** The media type of a response that was rejected for it. */
      readonly contentType?: string;
      /** Body and headers of an unsuccessful response to `send`, within the same limit. */
      readonly bytes?: Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      readonly at: string;
    };

/**
 * `page` and `plain-http` are derived by callers from `content-type`, and from a missing response
 * to an http URL. `network`: no response (offline, DNS, TLS, or CORS, which a browser does not tell
 * apart); `policy`: such a URL is not requested; `csp`: the Content Security Policy of the page
 * itself blocks the request;
 * `image-too-large`: the response is too large, and most of it is an embedded image (W78).
 */
export type NetFailure =
  | 'network'
  | 'policy'
  | 'csp'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'image-too-large'
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

/** Methods of HTTP that are sent; the others are for proxies and diagnosis. */
export type NetMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Request with a method, headers and a body of the caller's. */
export interface NetMessage {
  readonly url: string;
  /** Default: `GET`. */
  readonly method?: NetMethod;
  /** Headers by name; `cookie` and the headers of the connection are never sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8; none with `GET` and `HEAD`. */
  readonly body?: string | Uint8Array;
  /** Largest body of the response, in bytes; default: 1 MiB. */
  readonly maxBytes?: number;
  /** Accepted media types of a successful response; default: all. */
  readonly types?: readonly RegExp[];
}

/** Makes all network requests, with policy, limits and budget. */
export interface Net {
  /** Reads a URL, from the cache where a recent response is in it. */
  get(url: string, options: NetRequest): Promise<NetResult>;
  /**
   * Sends a request, never answered from the cache. Only `GET` and `HEAD` follow redirects; after
   * 303 the result is read without the body, and another origin receives no header but `accept`.
   */
  send(message: NetMessage): Promise<NetResult>;
}
