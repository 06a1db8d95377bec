import type { JsonObject } from '../../badge/contract.js';
import { keyFromMultikey, thumbprintOf, type PublicKey } from '../../crypto/index.js';
import { isObject } from '../../json/values.js';

/**
 * Largest number of an issuer's keys that are read; a key not found may be among the rest.
 */
export const MAX_ISSUER_KEYS = 50;

/** Returns the part of a name after `#`, or the whole name if it has none. */
export const fragmentOf = (name: string): string => name.slice(name.indexOf('#') + 1);

/**
 * Reads the key that the fragment of a name encodes. It never makes a badge valid; it only tells
 * two failures apart (V-32).
 */
export function keyInFragment(name: string): PublicKey | undefined {
  const key = keyFromMultikey(fragmentOf(name));
  return 'fault' in key ? undefined : key;
}

const THUMBPRINT_URN = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';

/**
 * Lists other names of a key beside the one it is listed under: its RFC 7638 thumbprint (also as
 * the URN of RFC 9278), its Multikey, the `kid` of its JWK. Each names exactly this key, and no
 * other key can have it.
 *
 * @param listed the method or JWK as published
 */
export function otherNames(key: PublicKey, listed: JsonObject): readonly string[] {
  const jwk = isObject(listed['publicKeyJwk']) ? listed['publicKeyJwk'] : listed;
  const thumbprint = thumbprintOf(key);
  return [
    ...(typeof jwk['kid'] === 'string' ? [jwk['kid'], fragmentOf(jwk['kid'])] : []),
    ...(thumbprint === undefined ? [] : [thumbprint, THUMBPRINT_URN + thumbprint]),
    key.name,
  ];
}

/** Reads the `alg` of a method's JWK, which binds the key to that algorithm (J-3). */
export function algOf({ publicKeyJwk: jwk }: JsonObject): string | undefined {
  const alg = isObject(jwk) ? jwk['alg'] : undefined;
  return typeof alg === 'string' ? alg : undefined;
}
