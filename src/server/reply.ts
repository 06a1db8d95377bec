import { REFUSALS, type Refusal } from './refusals.js';
import { asText } from '../json/values.js';

/** An answer before the headers that all answers have. */
export interface Reply {
  /** Default: 200. */
  readonly status?: number;
  /** Written as JSON. */
  readonly json?: unknown;
  /** Bytes, in place of JSON. */
  readonly body?: ReadableStream<Uint8Array> | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[];
}

/** Headers of every answer: nothing of it is cached, framed, sniffed or run. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Headers of a server that is reached by https. */
const TRANSPORT = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Makes the response with the headers of every response.
 *
 * @param reply the answer
 * @param isSecure true where the server is reached by https
 */
export function responseOf(reply: Reply, isSecure: boolean): Response {
  const { status = 200, json, body, headers = {}, cookies = [] } = reply;
  const text = json === undefined ? null : `${JSON.stringify(json)}\n`;
  const all = new Headers({
    ...HEADERS,
    ...(isSecure && TRANSPORT),
    ...(text !== null && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  for (const cookie of cookies) all.append('set-cookie', cookie);
  return new Response((body as BodyInit | undefined) ?? text, { status, headers: all });
}

/** Makes the answer to a refusal: a code, a sentence for developers, places and limits. */
export function refusalReply({ code, params }: Pick<Refusal, 'code' | 'params'>): Reply {
  const [status, message] = REFUSALS[code];
  const { retryAfter } = params;
  return {
    status,
    json: { error: { code, message, ...params } },
    headers: retryAfter === undefined ? {} : { 'retry-after': asText(retryAfter) },
  };
}

/**
 * Makes the answer with a file, which no browser shows or runs in this site.
 *
 * @param file bytes, media type, and a neutral name of letters, digits, `.`, `-` and `_`
 */
export const fileReply = (file: {
  readonly body: ReadableStream<Uint8Array> | Uint8Array;
  readonly mediaType: string;
  readonly name: string;
  readonly size: number;
}): Reply => ({
  body: file.body,
  headers: {
    'content-type': file.mediaType,
    'content-length': String(file.size),
    'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  },
});
