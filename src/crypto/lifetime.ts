import { instantOf } from '../json/instant.js';

/** Why a key may not be used any more. */
export type KeyEnd = 'key-revoked' | 'key-expired';

/**
 * Tells whether a key has ended: `revoked` or `expires` (in a JWK `exp`) at or before now (P-7, CID *Revocation Semantics*). Only the present
 * moment counts: the date of a signature is written by whoever holds the key, a thief too.
 *
 * @param key a verification method or a JWK, as published
 * @param now the verifier's clock
 */
export function keyEnd(key: Readonly<Record<string, unknown>>, now: Date): KeyEnd | undefined {
  if (hasCome(key['revoked'], now)) return 'key-revoked';
  return hasCome(key['expires'], now) || hasCome(key['exp'], now) ? 'key-expired' : undefined;
}

/** `false` and null say that there is no such date; one that cannot be read counts as past: no key is trusted on a guess. */
function hasCome(value: unknown, now: Date): boolean {
  if (value === undefined || value === null || value === false) return false;
  const instant = typeof value === 'number' ? value * 1000 : instantOf(value);
  return !((instant ?? NaN) > now.getTime());
}
