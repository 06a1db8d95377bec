import type { JsonObject } from '../../badge/contract.js';
import { inTerms } from '../../badge/index.js';
import { digestOnce } from '../../crypto/index.js';
import { isSameSite } from '../../dids/index.js';
import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import { textOf } from '../../json/of-bytes.js';
import type { NetResult } from '../../net/contract.js';
import type { Evidence } from '../../report/finding.js';
import { isPlainHttp, secured, webUrl } from '../../web/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { onlyObject } from '../../json/values.js';

const ACCEPT = 'application/ld+json, application/json';
/** Media types accepted from an OB 2.0 host; a web page is not accepted (O-11). */
const TYPES = [/json/i, /text\/plain/i, /octet-stream/i, /x-pem-file|pkix/i];

/**
 * The response from a URL: an object, other text, each with its evidence, or the reason why the
 * request failed.
 */
export type Fetched =
  | { readonly document: JsonObject; readonly evidence: Evidence }
  | { readonly text: string; readonly evidence: Evidence }
  | {
      readonly problem: {
        readonly url: string;
        readonly reason: string;
        readonly status?: number;
        readonly contentType?: string;
      };
      readonly evidence: Evidence;
    };

/**
 * Fetches one OB 2.0 object or key. An http URL is requested over https, and the document must then
 * have the http URL as its `id`.
 *
 * @param address absolute URL; a fragment is not sent
 * @param site `same` rejects redirects to another site, which cannot speak for this one; `any`
 *   accepts them, for documents that prove nothing, such as a schema
 */
export async function fetchText(
  address: string,
  { net }: CheckContext,
  site: 'same' | 'any' = 'same',
): Promise<Fetched> {
  const url = webUrl(address);
  if (!url) return { problem: { url: address, reason: 'policy' }, evidence: {} };
  const result = await net.get(secured(url).split('#', 1)[0]!, { accept: ACCEPT, types: TYPES });
  const evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return {
      problem: {
        url: address,
        reason: reasonOf(url, result),
        ...(result.status === undefined ? {} : { status: result.status }),
        ...(result.contentType === undefined ? {} : { contentType: result.contentType }),
      },
      evidence,
    };
  if (site === 'same' && !isSameSite(result.url, secured(url)))
    return { problem: { url: address, reason: 'redirect' }, evidence };
  return read(result, address, {
    ...evidence,
    digest: await digestOnce(result.bytes),
  });
}

/**
 * Gives the reason for a failed request. For an http URL that does not answer over https it is
 * `plain-http`: the URL was not requested as written.
 */
const reasonOf = (url: URL, { reason }: Extract<NetResult, { ok: false }>): string =>
  isPlainHttp(url) && (reason === 'network' || reason === 'timeout') ? 'plain-http' : reason;

/** Fetches an object of OB 2.0 and reads it in the terms of its data model. */
export async function fetchNode(url: string, context: CheckContext): Promise<Fetched> {
  const found = await fetchText(url, context);
  return 'document' in found ? { ...found, document: inTerms(found.document) } : found;
}

/**
 * Reads fetched text with the strict reader and the limits of the badge itself, since it is as
 * untrusted.
 */
function read(
  { bytes }: Extract<NetResult, { ok: true }>,
  url: string,
  evidence: Evidence,
): Fetched {
  const text = textOf(bytes);
  if (text === undefined) return { problem: { url, reason: 'content-type' }, evidence };
  if (!text.startsWith('{')) return { text, evidence };
  try {
    return { document: parseJson(text).value as JsonObject, evidence };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { problem: { url, reason: 'content-type' }, evidence };
  }
}

/**
 * An object found under its own id, or the reason why not. `differs` is the other id in the
 * document.
 */
export type Found =
  | Extract<Fetched, { document: unknown } | { problem: unknown }>
  | { readonly differs: string; readonly evidence: Evidence };

/**
 * Fetches an object by its id. The document must have that id; another id of the same origin is
 * followed once (O-11).
 *
 * @param mayLackId for OB 1.x, whose objects had no id, and for the remainder of a revoked
 *   assertion; then the URL alone identifies the object
 */
export async function fetchById(
  id: string,
  context: CheckContext,
  mayLackId: boolean | ((document: JsonObject) => boolean) = false,
  hops = 0,
): Promise<Found> {
  const found = await fetchNode(id, context);
  if ('problem' in found) return found;
  if ('text' in found)
    return { problem: { url: id, reason: 'content-type' }, evidence: found.evidence };
  const own = idOf(found.document);
  const mayLack = typeof mayLackId === 'function' ? mayLackId(found.document) : mayLackId;
  if (own === id || (own === undefined && mayLack)) return found;
  if (hops === 0 && own !== undefined && isSameOrigin(own, id))
    return fetchById(own, context, mayLackId, 1);
  if (own === undefined && !isNode(found.document))
    return { problem: { url: id, reason: 'content-type' }, evidence: found.evidence };
  return { differs: own ?? '', evidence: found.evidence };
}

/**
 * Fetches a key by its id, or the text at its URL. The key of a site that moved to https has an
 * http URL in older badges, and the reverse: both are requested over https.
 *
 * @returns the key, and the id that it gives itself where only the scheme differs
 */
export async function fetchKey(
  id: string,
  context: CheckContext,
): Promise<Fetched & { readonly id: string }> {
  const found = await fetchNode(id, context);
  const own = 'document' in found ? idOf(found.document) : undefined;
  const [asked, named] = [webUrl(id), webUrl(own)];
  const isSame = asked && named && secured(asked) === secured(named);
  return { ...found, id: isSame ? own! : id };
}

/**
 * Tells whether JSON is an object of Open Badges at all. An answer such as `{"detail": "Not found."}`
 * is not: it does not tell what the site would serve.
 */
export const isNode = (document: JsonObject): boolean =>
  document['@context'] !== undefined ||
  ['badge', 'recipient', 'issuer', 'verification'].some((name) => Object.hasOwn(document, name));

function isSameOrigin(one: string, other: string): boolean {
  const [first, second] = [one, other].map((id) => webUrl(id));
  return (
    first !== undefined &&
    second !== undefined &&
    new URL(secured(first)).origin === new URL(secured(second)).origin
  );
}

/** Returns the id of an object; a hosted assertion of OB 1.0 has it in `verify.url` (O-40). */
export function idOf(document: JsonObject): string | undefined {
  const verify = onlyObject(document['verify']);
  const old = verify?.['type'] === 'hosted' ? verify['url'] : undefined;
  const id = document['id'] ?? old;
  return typeof id === 'string' ? id : undefined;
}
