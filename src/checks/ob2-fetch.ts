import type { Json, JsonObject } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { digest, toHex } from '../crypto/index.js';
import { isSameSite } from '../dids/index.js';
import { BadgeError } from '../errors.js';
import { parseJson } from '../formats/json-text.js';
import type { NetResult } from '../net/contract.js';
import type { Evidence } from '../report/finding.js';
import { secured, webAddress } from './addresses.js';
import type { CheckContext } from './contract.js';
import { isObject } from './json.js';

/** Members by which an assertion or endorsement links to other objects. */
const LINKS: ReadonlySet<string> = new Set(['badge', 'issuer']);
const ACCEPT = 'application/ld+json, application/json';
/** What an OB 2.0 host may call its answer; a page is none (O-11). */
const TYPES = [/json/i, /text\/plain/i, /octet-stream/i, /x-pem-file|pkix/i];

/** What stands at an address: an object with what it rests on, other text, or why there is nothing. */
export type Fetched =
  | { readonly document: JsonObject; readonly evidence: Evidence }
  | { readonly text: string; readonly evidence: Evidence }
  | {
      readonly trouble: { readonly url: string; readonly reason: string; readonly status?: number };
      readonly evidence: Evidence;
    };

/**
 * Asks for one OB 2.0 object or key. An http address is asked as https: what is there has to say by its `id` that it is the one.
 *
 * @param address absolute URL; a fragment is not sent
 * @param site `same`: what forwards to another site does not vouch for it; `any` for what vouches for nothing, as a schema
 */
export async function fetchText(
  address: string,
  { net }: CheckContext,
  site: 'same' | 'any' = 'same',
): Promise<Fetched> {
  const url = webAddress(address);
  if (!url) return { trouble: { url: address, reason: 'policy' }, evidence: {} };
  const result = await net.get(secured(url).replace(/#.*$/, ''), { accept: ACCEPT, types: TYPES });
  const evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return {
      trouble: {
        url: address,
        reason: result.reason,
        ...(result.status === undefined ? {} : { status: result.status }),
      },
      evidence,
    };
  if (site === 'same' && !isSameSite(result.url, secured(url)))
    return { trouble: { url: address, reason: 'redirect' }, evidence };
  return read(result, address, {
    ...evidence,
    digest: `sha256-${toHex(await digest(result.bytes))}`,
  });
}

/** Fetched text is as hostile as the badge itself: the same strict reader, the same limits. */
function read(
  { bytes }: Extract<NetResult, { ok: true }>,
  address: string,
  evidence: Evidence,
): Fetched {
  const text = decodeUtf8(bytes)
    ?.replace(/^\ufeff/, '')
    .trim();
  if (text === undefined) return { trouble: { url: address, reason: 'content-type' }, evidence };
  if (!text.startsWith('{')) return { text, evidence };
  try {
    return { document: parseJson(text).value as JsonObject, evidence };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { trouble: { url: address, reason: 'content-type' }, evidence };
  }
}

/** An object found under its own id, or why not. `differs` is the other id that the place gives. */
export type Found =
  | Extract<Fetched, { document: unknown } | { trouble: unknown }>
  | { readonly differs: string; readonly evidence: Evidence };

/**
 * Fetches an object by its id: what is there must have that id. Another id of the same origin is followed once (O-11).
 *
 * @param mayLackId for OB 1.x, whose objects had no id: then the address is all there is
 */
export async function fetchById(
  id: string,
  context: CheckContext,
  mayLackId = false,
  hops = 0,
): Promise<Found> {
  const found = await fetchText(id, context);
  if ('trouble' in found) return found;
  if ('text' in found)
    return { trouble: { url: id, reason: 'content-type' }, evidence: found.evidence };
  const own = idOf(found.document);
  if (own === id || (own === undefined && mayLackId)) return found;
  if (hops === 0 && own !== undefined && isSameOrigin(own, id))
    return fetchById(own, context, mayLackId, 1);
  return { differs: own ?? '', evidence: found.evidence };
}

function isSameOrigin(one: string, other: string): boolean {
  const [first, second] = [one, other].map((id) => webAddress(id));
  return (
    first !== undefined &&
    second !== undefined &&
    new URL(secured(first)).origin === new URL(secured(second)).origin
  );
}

/** The id of an object; a hosted assertion of OB 1.0 has it in `verify.url` (O-40). */
export function idOf(document: JsonObject): string | undefined {
  const verify = document['verify'];
  const old = isObject(verify) && verify['type'] === 'hosted' ? verify['url'] : undefined;
  const id = document['id'] ?? old;
  return typeof id === 'string' ? id : undefined;
}

/** Whether two JSON values say the same, whatever the order of their members. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as JsonObject)[name], (other as JsonObject)[name]));
}

/** Whether a copy of a linked object, or its id, says what the object itself says; a copy may leave things out. */
function isCopyOf(copy: Json | undefined, served: Json | undefined): boolean {
  if (!isObject(copy) || !isObject(served))
    return copy === served || (isObject(served) && copy === served['id']);
  return differencesOfCopy(copy, served).length === 0;
}

/** The members of an embedded copy that say another thing than the object served; what it links to is compared as such. */
export const differencesOfCopy = (copy: JsonObject, served: JsonObject): string[] =>
  Object.keys(copy).filter(
    (name) =>
      name !== '@context' &&
      !(name === 'issuer' ? isCopyOf(copy[name], served[name]) : isSame(copy[name], served[name])),
  );

/** The members in which a given assertion and the one served, with what it links to in place, differ. */
export const differences = (given: JsonObject, served: JsonObject): string[] =>
  [...new Set([...Object.keys(given), ...Object.keys(served)])].filter(
    (name) =>
      !(LINKS.has(name) ? isCopyOf(given[name], served[name]) : isSame(given[name], served[name])),
  );
