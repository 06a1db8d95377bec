import type { Json, JsonObject } from '../badge/contract.js';
import { keyFromJwk, type PublicKey } from '../crypto/index.js';
import { findMethod, jwksOf, type Resolution } from '../dids/index.js';
import type { Evidence } from '../report/finding.js';
import { isPlainHttp, secured, webAddress } from './addresses.js';
import type { CheckContext } from './contract.js';
import { asList, isObject } from './json.js';

/** At most so many keys of an issuer are looked at. */
export const MAX_ISSUER_KEYS = 50;

/** A key that the issuer itself publishes for signing credentials. */
export interface ListedKey {
  readonly key: PublicKey;
  readonly names: readonly string[];
  readonly alg?: string;
  readonly by: 'did' | 'well-known' | 'issuer-document';
  readonly evidence?: Evidence;
}

/** The keys of an issuer; `open` is a place that could not be asked, so that a key missing here may yet be there. */
export interface IssuerKeys {
  readonly keys: readonly ListedKey[];
  readonly open?: Extract<Resolution, { error: unknown }>;
}

/**
 * Asks an issuer for its keys: the document of its DID (J-8.1), the JWK Set at the well-known place of its host (J-8.2, K-41), the document at
 * its own address (J-8.4). An http address proves nothing by itself; it is asked as https, and the document must say that it is the one.
 *
 * @param issuer id of the issuer
 */
export async function issuerKeys(issuer: string, context: CheckContext): Promise<IssuerKeys> {
  if (issuer.startsWith('did:'))
    return fromDocument(await resolve(issuer, context), issuer, 'did', context, () => false);
  const url = webAddress(issuer);
  if (!url) return { keys: [] };
  if (isPlainHttp(url)) {
    const found = await fromDocument(
      await resolve(secured(url), context),
      issuer,
      'issuer-document',
      context,
      () => false,
    );
    return found.keys.length > 0
      ? found
      : {
          keys: [],
          open: found.open ?? {
            error: 'key-unreachable',
            params: { url: issuer, reason: 'policy' },
          },
        };
  }
  const wellKnown = fromSet(
    await resolve(new URL('/.well-known/jwks.json', url).href, context),
    issuer,
  );
  const own = await fromDocument(
    await resolve(issuer, context),
    issuer,
    'issuer-document',
    context,
    isAbsent,
  );
  return {
    keys: [...wellKnown.keys, ...own.keys].slice(0, MAX_ISSUER_KEYS),
    open: wellKnown.open ?? own.open,
  };
}

const resolve = (
  id: string,
  { resolve: ask, net, allowLoopback }: CheckContext,
): Promise<Resolution> => ask(id, { net, allowLoopback });

/** The host answered, and there is nothing of the kind: no open question, unlike a host that could not be asked. */
function isAbsent({ error, params }: Extract<Resolution, { error: unknown }>): boolean {
  if (error !== 'key-unreachable') return error !== 'key-method-unsupported';
  return (
    params?.['reason'] === 'content-type' ||
    (params?.['reason'] === 'http' && [404, 410].includes(Number(params['status'])))
  );
}

/** A JWK Set serves a whole host: where one of its keys names an issuer, a key that names none, or another, is not this issuer's (K-41). */
function fromSet(resolution: Resolution, issuer: string): IssuerKeys {
  if ('error' in resolution)
    return { keys: [], ...(isAbsent(resolution) ? {} : { open: resolution }) };
  const jwks = jwksOf(resolution.document);
  const keys = jwks
    .filter((jwk) => namesIssuer(jwk, jwks, issuer) !== false)
    .map((jwk) => ({ jwk, key: keyFromJwk(jwk) }));
  return {
    keys: keys
      .flatMap(({ jwk, key }) =>
        'fault' in key
          ? []
          : [
              {
                key,
                names: [jwk['kid']].filter((kid) => typeof kid === 'string'),
                alg: text(jwk['alg']),
                by: 'well-known' as const,
                evidence: resolution.evidence,
              },
            ],
      )
      .slice(0, MAX_ISSUER_KEYS),
  };
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * Whether a JWK says whose it is, by the member `iss` (K-41).
 *
 * @param jwks the set it stands in
 * @returns `undefined` when no key of the set names anybody
 */
export function namesIssuer(
  jwk: JsonObject,
  jwks: readonly JsonObject[],
  issuer: string,
): boolean | undefined {
  if (jwk['iss'] !== undefined) return jwk['iss'] === issuer;
  return jwks.some((other) => other['iss'] !== undefined) ? false : undefined;
}

async function fromDocument(
  resolution: Resolution,
  issuer: string,
  by: ListedKey['by'],
  { now }: CheckContext,
  isNothing: (failed: Extract<Resolution, { error: unknown }>) => boolean,
): Promise<IssuerKeys> {
  if ('error' in resolution)
    return { keys: [], ...(isNothing(resolution) ? {} : { open: resolution }) };
  const { document, evidence } = resolution;
  const ids = asList(document['assertionMethod'])
    .map((entry) => (isObject(entry) ? entry['id'] : entry))
    .filter((id) => typeof id === 'string');
  const keys = ids.slice(0, MAX_ISSUER_KEYS).flatMap((id) => {
    const absolute = id.startsWith('#') ? issuer + id : id;
    const found = findMethod(document, issuer, absolute, 'assertionMethod', now);
    return 'key' in found
      ? [
          {
            key: found.key,
            names: namesOf(found.method, absolute),
            alg: algOf(found.method),
            by,
            evidence,
          },
        ]
      : [];
  });
  return { keys };
}

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
