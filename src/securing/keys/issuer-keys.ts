import type { Json, JsonObject } from '../../badge/contract.js';
import { keyEnd, keyFromJwk, type KeyEnd, type PublicKey } from '../../crypto/index.js';
import {
  absoluteId,
  copiesOf,
  findMethod,
  jwksOf,
  keyOfMethod,
  methodEnd,
  methodIn,
  type Resolution,
} from '../../dids/index.js';
import type { Evidence } from '../../report/finding.js';
import { isPlainHttp, secured, webUrl } from '../../web/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { algOf, MAX_ISSUER_KEYS, otherNames } from './key-names.js';
import { endInSet, namesIssuer } from './key-set.js';
import { isAbsent, isPage, type Failed } from './failed-request.js';
import { asList, isObject } from '../../json/values.js';

const MORE_KEYS: Failed = { error: 'key-limit', params: { limit: MAX_ISSUER_KEYS } };
/** Tells whether more keys are listed than are read. */
const moreThanRead = (list: readonly unknown[]): Pick<IssuerKeys, 'open'> =>
  list.length > MAX_ISSUER_KEYS ? { open: MORE_KEYS } : {};

/** A key that the issuer itself publishes for signing credentials. */
export interface ListedKey {
  readonly key: PublicKey;
  readonly names: readonly string[];
  /** Other names of the same key: its thumbprint, its Multikey. */
  readonly others: readonly string[];
  readonly alg?: string;
  readonly by: 'did' | 'well-known' | 'issuer-document';
  /** True if this key, in the key set of a whole host, names this issuer. */
  readonly forIssuer?: boolean;
  /** Why the key may no longer be used (P-7). */
  readonly end?: KeyEnd;
  /** True if the document gives another key the same name, so that either may be meant (P-7). */
  readonly isAmbiguous?: boolean;
  readonly evidence?: Evidence;
}

/**
 * The keys that an issuer publishes. `document` tells how far its own document answers: `speaks`
 * (it lists keys), `silent` (it cannot: a web page, or no key members), `none` (404, or the
 * document of another), `open` (it was unavailable).
 */
export interface IssuerKeys {
  readonly keys: readonly ListedKey[];
  /** Ids of keys in other documents that its document names as its own. */
  readonly named: readonly string[];
  readonly document: 'speaks' | 'silent' | 'none' | 'open';
  /** A request without a usable response, so that a key not found here may still exist. */
  readonly open?: Failed;
  readonly evidence?: Evidence;
}

/**
 * Fetches the keys of an issuer: the document of its DID (J-8.1), the JWK Set at the well-known URL
 * of its host (J-8.2, K-41), the document at its own URL (J-8.4). An http URL proves nothing by
 * itself: it is requested over https, and the document must have the http URL as its id.
 *
 * @param issuer id of the issuer
 */
export async function issuerKeys(issuer: string, context: CheckContext): Promise<IssuerKeys> {
  const published = await publishedBy(issuer, context);
  return { ...published, keys: revokedOnce(published.keys) };
}

/** Treats a key that is revoked in one document, or under one name, as revoked in all. */
function revokedOnce(keys: readonly ListedKey[]): readonly ListedKey[] {
  const revoked = keys.filter(({ end }) => end === 'key-revoked').map(({ key }) => key.name);
  return keys.map((one) => (revoked.includes(one.key.name) ? { ...one, end: 'key-revoked' } : one));
}

async function publishedBy(issuer: string, context: CheckContext): Promise<IssuerKeys> {
  if (issuer.startsWith('did:'))
    return inDocument(await resolve(issuer, context), issuer, 'did', context.now);
  const url = webUrl(issuer);
  if (!url) return { keys: [], named: [], document: 'none' };
  if (isPlainHttp(url)) return overHttps(url, issuer, context);
  const wellKnown = inKeySet(
    await resolve(new URL('/.well-known/jwks.json', url).href, context),
    issuer,
    context.now,
  );
  const own = inDocument(await resolve(issuer, context), issuer, 'issuer-document', context.now);
  // where the issuer's document lists keys, the host adds only keys that name this issuer
  const ofHost = wellKnown.keys.filter(
    ({ forIssuer }) => own.document !== 'speaks' || forIssuer === true,
  );
  return {
    ...own,
    keys: [...own.keys, ...ofHost],
    open: own.open ?? wellKnown.open,
  };
}

/** Reads the keys of an http id over https; only a document with that http URL as its id counts. */
async function overHttps(url: URL, issuer: string, context: CheckContext): Promise<IssuerKeys> {
  const resolution = await resolve(secured(url), context);
  const found = inDocument(resolution, issuer, 'issuer-document', context.now);
  const refused: Failed = { error: 'key-unreachable', params: { url: issuer, reason: 'policy' } };
  return found.keys.length > 0
    ? found
    : { keys: [], named: [], document: 'open', open: found.open ?? refused };
}

const resolve = (
  id: string,
  { resolve: resolveDid, net, allowLoopback }: CheckContext,
): Promise<Resolution> => resolveDid(id, { net, allowLoopback });

/**
 * Reads the keys of an issuer in a JWK Set that serves a whole host. If one of its keys names an
 * issuer, a key that names none, or another, is not this issuer's (K-41).
 */
function inKeySet(
  resolution: Resolution,
  issuer: string,
  now: Date,
): Pick<IssuerKeys, 'keys' | 'open'> {
  if ('error' in resolution)
    return {
      keys: [],
      ...(isAbsent(resolution) || isPage(resolution) ? {} : { open: resolution }),
    };
  const jwks = jwksOf(resolution.document);
  const own = jwks.filter((jwk) => namesIssuer(jwk, jwks, issuer) !== false);
  return {
    ...moreThanRead(own),
    keys: own
      .slice(0, MAX_ISSUER_KEYS)
      .flatMap((jwk) => fromJwk(jwk, jwks, 'well-known', now, resolution.evidence)),
  };
}

function fromJwk(
  jwk: JsonObject,
  jwks: readonly JsonObject[],
  by: ListedKey['by'],
  now: Date,
  evidence: Evidence | undefined,
): ListedKey[] {
  const key = keyFromJwk(jwk);
  if ('fault' in key) return [];
  const names = [jwk['kid']].filter((name) => typeof name === 'string');
  const more = { others: otherNames(key, jwk), forIssuer: jwk['iss'] !== undefined };
  return [
    { key, names, alg: text(jwk['alg']), by, end: endInSet(jwk, jwks, now), evidence, ...more },
  ];
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Members by which a document lists keys, whatever their value. */
const KEY_MEMBERS = [
  'verificationMethod',
  'assertionMethod',
  'authentication',
  'publicKey',
  'publicKeyJwk',
  'publicKeyMultibase',
  'publicKeyPem',
  'keys',
  'kty',
];

function inDocument(
  resolution: Resolution,
  issuer: string,
  by: ListedKey['by'],
  now: Date,
): IssuerKeys {
  if ('error' in resolution) return withoutDocument(resolution, by);
  const { document, evidence } = resolution;
  const jwks = jwksOf(document);
  if (by !== 'did' && jwks.length > 0) return inOwnKeySet(jwks, issuer, now, evidence);
  const speaks = KEY_MEMBERS.some((name) => name in document);
  if (document['id'] !== issuer)
    return { keys: [], named: [], document: by === 'did' || speaks ? 'none' : 'silent' };
  const ids = asList(document['assertionMethod'])
    .map((entry) => absoluteId(isObject(entry) ? entry['id'] : entry, issuer))
    .filter((id) => id !== undefined);
  const methods = ids
    .slice(0, MAX_ISSUER_KEYS)
    .map((id) => ({ id, method: methodIn(document, issuer, id) }));
  return {
    keys: methods.flatMap(({ id, method }) =>
      method ? fromMethod(document, method, id, issuer, by, now, evidence) : [],
    ),
    named: [
      ...methods.filter(({ method }) => isElsewhere(method, issuer, now)).map(({ id }) => id),
      ...oldNames(document),
    ],
    document: by === 'did' || speaks ? 'speaks' : 'silent',
    ...moreThanRead(ids),
    evidence,
  };
}

function withoutDocument(failed: Failed, by: ListedKey['by']): IssuerKeys {
  const none = { keys: [], named: [] };
  if (by === 'did')
    return ['key-unreachable', 'key-method-unsupported'].includes(failed.error)
      ? { ...none, document: 'open', open: failed }
      : { ...none, document: 'none' };
  if (isPage(failed)) return { ...none, document: 'silent' };
  return isAbsent(failed)
    ? { ...none, document: 'none' }
    : { ...none, document: 'open', open: failed };
}

/** Tells whether a method is elsewhere or has another controller, and has not ended. */
const isElsewhere = (method: JsonObject | undefined, issuer: string, now: Date): boolean =>
  method === undefined ||
  (method['controller'] !== undefined && method['controller'] !== issuer && !keyEnd(method, now));

/** Reads a JWK or JWK Set served at the issuer's own URL; each key in it is the issuer's (J-6). */
function inOwnKeySet(
  jwks: readonly JsonObject[],
  issuer: string,
  now: Date,
  evidence: Evidence | undefined,
): IssuerKeys {
  const own = jwks.filter((jwk) => namesIssuer(jwk, jwks, issuer) !== false);
  return {
    keys: own
      .slice(0, MAX_ISSUER_KEYS)
      .flatMap((jwk) => fromJwk(jwk, jwks, 'issuer-document', now, evidence)),
    named: [],
    document: 'speaks',
    ...moreThanRead(own),
    evidence,
  };
}

/** Reads a key that the document contains; one that has ended is kept, to be reported as ended. */
function fromMethod(
  document: JsonObject,
  method: JsonObject,
  id: string,
  issuer: string,
  by: ListedKey['by'],
  now: Date,
  evidence: Evidence | undefined,
): ListedKey[] {
  const found = findMethod(document, issuer, id, 'assertionMethod', now);
  const ended = methodEnd(document, issuer, method, now);
  const end = ended === undefined ? {} : { end: ended };
  const listed = (one: JsonObject, key: PublicKey, more: Partial<ListedKey>): ListedKey => ({
    key,
    names: namesOf(one, id),
    others: otherNames(key, one),
    alg: algOf(one),
    by,
    evidence,
    ...more,
  });
  if ('error' in found && found.error === 'key-ambiguous')
    return copiesOf(document, issuer, method)
      .slice(0, MAX_ISSUER_KEYS)
      .flatMap((copy) => {
        const key = keyOfMethod(copy);
        return 'error' in key ? [] : [listed(copy, key, { isAmbiguous: true })];
      });
  const key = 'key' in found ? found.key : ended ? keyOfMethod(method) : undefined;
  return key === undefined || 'error' in key ? [] : [listed(method, key, end)];
}

/** Lists the names in OB 2.0's `publicKey`; beside `assertionMethod` it is not for assertions. */
const oldNames = (document: JsonObject): readonly string[] =>
  'assertionMethod' in document
    ? []
    : asList(document['publicKey'])
        .map((entry) => (isObject(entry) ? entry['id'] : entry))
        .filter((id) => typeof id === 'string');

/** Lists the names of a method: its id, the fragment of its id, and the `kid` of its JWK. */
function namesOf(method: JsonObject, id: string): readonly string[] {
  const jwk = method['publicKeyJwk'];
  return [id, id.slice(id.indexOf('#') + 1), isObject(jwk) ? jwk['kid'] : undefined].filter(
    (name) => typeof name === 'string',
  );
}
