import type { Json, JsonObject } from '../../badge/contract.js';
import { keyEnd, keyFromJwk, type KeyEnd, type PublicKey } from '../../crypto/index.js';
import {
  absoluteId,
  findMethod,
  jwksOf,
  keyOfMethod,
  methodEnd,
  methodIn,
  type Resolution,
} from '../../dids/index.js';
import type { Evidence } from '../../report/finding.js';
import { isPlainHttp, secured, webAddress } from '../../net/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { otherNames } from './key-names.js';
import { endInSet, namesIssuer } from './key-set.js';
import { asList, isObject } from '../../json/values.js';

/** Most keys of an issuer that are read; where it lists more, one that is missing here may yet be there. */
export const MAX_ISSUER_KEYS = 50;
const MORE_KEYS: Failed = { error: 'key-limit', params: { limit: MAX_ISSUER_KEYS } };
/** Tells that more keys are listed than are read. */
const moreThanRead = (list: readonly unknown[]): Pick<IssuerKeys, 'open'> =>
  list.length > MAX_ISSUER_KEYS ? { open: MORE_KEYS } : {};

type Failed = Extract<Resolution, { error: unknown }>;

/** A key that the issuer itself publishes for signing credentials. */
export interface ListedKey {
  readonly key: PublicKey;
  readonly names: readonly string[];
  /** Names by which it is known too: its thumbprint, its Multikey. */
  readonly others: readonly string[];
  readonly alg?: string;
  readonly by: 'did' | 'well-known' | 'issuer-document';
  /** Whether a key set of a whole host names this issuer with it. */
  readonly forIssuer?: boolean;
  /** Why it may not be used any more (P-7). */
  readonly end?: KeyEnd;
  readonly evidence?: Evidence;
}

/**
 * What an issuer publishes about its keys. `document` tells how far its own document answers: it speaks of keys, it cannot (a web page, no
 * key members), there is none (404, another's document), or it could not be had.
 */
export interface IssuerKeys {
  readonly keys: readonly ListedKey[];
  /** Ids of keys elsewhere that its document names as its own. */
  readonly named: readonly string[];
  readonly document: 'speaks' | 'silent' | 'none' | 'open';
  /** A place that could not be asked, so that a key missing here may yet be there. */
  readonly open?: Failed;
  readonly evidence?: Evidence;
}

/**
 * Asks an issuer for its keys: the document of its DID (J-8.1), the JWK Set at the well-known place of its host (J-8.2, K-41), the document at
 * its own URL (J-8.4). An http URL proves nothing by itself; it is asked as https, and the document must say that it is the one.
 *
 * @param issuer id of the issuer
 */
export async function issuerKeys(issuer: string, context: CheckContext): Promise<IssuerKeys> {
  const published = await publishedBy(issuer, context);
  return { ...published, keys: revokedOnce(published.keys) };
}

/** A key that is revoked in one place, or under one name, is revoked in each. */
function revokedOnce(keys: readonly ListedKey[]): readonly ListedKey[] {
  const revoked = keys.filter(({ end }) => end === 'key-revoked').map(({ key }) => key.name);
  return keys.map((one) => (revoked.includes(one.key.name) ? { ...one, end: 'key-revoked' } : one));
}

async function publishedBy(issuer: string, context: CheckContext): Promise<IssuerKeys> {
  if (issuer.startsWith('did:'))
    return inDocument(await resolve(issuer, context), issuer, 'did', context.now);
  const url = webAddress(issuer);
  if (!url) return { keys: [], named: [], document: 'none' };
  if (isPlainHttp(url)) return overHttps(url, issuer, context);
  const wellKnown = inKeySet(
    await resolve(new URL('/.well-known/jwks.json', url).href, context),
    issuer,
    context.now,
  );
  const own = inDocument(await resolve(issuer, context), issuer, 'issuer-document', context.now);
  // where the issuer speaks for itself, its host adds only what it says of this very issuer
  const ofHost = wellKnown.keys.filter(
    ({ forIssuer }) => own.document !== 'speaks' || forIssuer === true,
  );
  return {
    ...own,
    keys: [...own.keys, ...ofHost],
    open: own.open ?? wellKnown.open,
  };
}

/** Only a document that bears the http id as its own speaks for it; any other answer leaves it open. */
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
  { resolve: ask, net, allowLoopback }: CheckContext,
): Promise<Resolution> => ask(id, { net, allowLoopback });

/** The host answered, and there is nothing of the kind: no open question, unlike a host that could not be asked. */
const isAbsent = ({ error, params }: Failed): boolean =>
  error === 'key-unreachable'
    ? params?.['reason'] === 'http' && [404, 410].includes(Number(params['status']))
    : error !== 'key-method-unsupported';

/** A web page stands where the document would: it is there and cannot speak of keys. Half a document is no such answer. */
const isPage = ({ error, params }: Failed): boolean =>
  error === 'key-unreachable' &&
  ['content-type', 'page'].includes(String(params?.['reason'])) &&
  params?.['detail'] !== 'not-json';

/**
 * A JWK Set serves a whole host: where one of its keys names an issuer, a key that names none, or another, is not this issuer's (K-41).
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

/** Members by which a document speaks of keys, whatever it says in them. */
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

/** A key that the document names without holding it, or holds under the name of another controller; not one that has ended. */
const isElsewhere = (method: JsonObject | undefined, issuer: string, now: Date): boolean =>
  method === undefined ||
  (method['controller'] !== undefined && method['controller'] !== issuer && !keyEnd(method, now));

/** The URL of the issuer answers with a JWK or a JWK Set: its own document, all of it keys (J-6). */
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

/** A key that the document holds; one that has ended is kept, to be told as that. */
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
  const end = methodEnd(document, issuer, method, now);
  const key = 'key' in found ? found.key : end ? keyOfMethod(method) : undefined;
  return key === undefined || 'error' in key
    ? []
    : [
        {
          key,
          names: namesOf(method, id),
          others: otherNames(key, method),
          alg: algOf(method),
          by,
          end,
          evidence,
        },
      ];
}

/** A profile of OB 2.0 names its keys in `publicKey`; beside `assertionMethod` that says nothing of assertions. */
const oldNames = (document: JsonObject): readonly string[] =>
  'assertionMethod' in document
    ? []
    : asList(document['publicKey'])
        .map((entry) => (isObject(entry) ? entry['id'] : entry))
        .filter((id) => typeof id === 'string');

/** A method is known by its id, by the fragment of it, and by the `kid` of its JWK. */
function namesOf(method: JsonObject, id: string): readonly string[] {
  const jwk = method['publicKeyJwk'];
  return [id, id.slice(id.indexOf('#') + 1), isObject(jwk) ? jwk['kid'] : undefined].filter(
    (name) => typeof name === 'string',
  );
}

/** The `alg` of a method's JWK, which binds the key to it (J-3). */
export const algOf = (method: JsonObject): string | undefined =>
  isObject(method['publicKeyJwk']) ? text(method['publicKeyJwk']['alg']) : undefined;
