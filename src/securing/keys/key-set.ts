import type { JsonObject } from '../../badge/contract.js';
import { keyEnd, keyFromJwk, type KeyEnd } from '../../crypto/index.js';
import { fragmentOf, otherNames } from './key-names.js';

/** Members of a JWK that make up the key. */
const KEY_PARTS = ['kty', 'crv', 'x', 'y', 'n', 'e'] as const;
const isSameJwk = (one: JsonObject, other: JsonObject): boolean =>
  KEY_PARTS.every((name) => one[name] === other[name]);

/** A JWK of a set, and whether it was named by something other than its `kid`. */
export interface ChosenJwk {
  readonly jwk: JsonObject;
  readonly isOtherName?: boolean;
  /** True if another key of the set has the same name. */
  readonly isAmbiguous?: boolean;
}

/**
 * Chooses the JWK that a URL names. In a set it is the one whose `kid` is the whole URL or its
 * fragment; a bare JWK, or a set of one, leaves no choice (J-6, K-40). A thumbprint names its key
 * too.
 */
export function jwkNamed(jwks: readonly JsonObject[], name: string): ChosenJwk | undefined {
  const fragment = name.includes('#') ? fragmentOf(name) : undefined;
  const named = jwks.filter(
    ({ kid }) => kid === name || (fragment !== undefined && kid === fragment),
  );
  const [byKid] = named;
  if (byKid) return { jwk: byKid, isAmbiguous: !named.every((jwk) => isSameJwk(jwk, byKid)) };
  const [only] = jwks;
  if (jwks.length === 1 && (fragment === undefined || only!['kid'] === undefined))
    return { jwk: only! };
  const other = fragment === undefined ? undefined : jwks.find((jwk) => isNamed(jwk, fragment));
  return other && { jwk: other, isOtherName: true };
}

function isNamed(jwk: JsonObject, name: string): boolean {
  const key = keyFromJwk(jwk);
  return !('fault' in key) && otherNames(key, jwk).includes(name);
}

/**
 * Tells whether a JWK names an issuer as its owner, in the member `iss` (K-41).
 *
 * @param jwks the set that contains it
 * @returns `undefined` if no key of the set names an issuer
 */
export function namesIssuer(
  jwk: JsonObject,
  jwks: readonly JsonObject[],
  issuer: string,
): boolean | undefined {
  if (jwk['iss'] !== undefined) return jwk['iss'] === issuer;
  return jwks.some((other) => other['iss'] !== undefined) ? false : undefined;
}

/**
 * Tells whether a key of a set has ended; one that is revoked under another `kid` is revoked (P-7).
 */
export function endInSet(
  jwk: JsonObject,
  jwks: readonly JsonObject[],
  now: Date,
): KeyEnd | undefined {
  const isRevoked = (other: JsonObject): boolean =>
    keyEnd(other, now) === 'key-revoked' && isSameJwk(other, jwk);
  return jwks.some(isRevoked) ? 'key-revoked' : keyEnd(jwk, now);
}
