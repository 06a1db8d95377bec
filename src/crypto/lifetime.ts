import { instantOf } from '../json/instant.js';

/** The reason why a key may no longer be used. */
export type KeyEnd = 'key-revoked' | 'key-expired';

const SEC = 'https://w3id.org/security#';
/** Names of the two facts in the contexts of key documents and as IRIs; `exp` is that of a JWK. */
const REVOKED = ['revoked', 'sec:revoked', `${SEC}revoked`] as const;
const EXPIRES = ['expires', 'exp', 'expiration', 'sec:expiration', `${SEC}expiration`] as const;

/**
 * Tells whether a key is revoked or expired: `revoked` or `expires` (in a JWK `exp`) at or
 * before now (P-7, CID *Revocation Semantics*). Only the present moment counts: a thief of
 * the key can write any date into a signature.
 *
 * @param key a verification method or a JWK, as published
 * @param now the verifier's clock
 */
export function keyEnd(key: Readonly<Record<string, unknown>>, now: Date): KeyEnd | undefined {
  if (REVOKED.some((name) => hasCome(key[name], now))) return 'key-revoked';
  return EXPIRES.some((name) => hasCome(key[name], now)) ? 'key-expired' : undefined;
}

/**
 * Tells whether a date has passed. `false` and null mean that there is no date; an unreadable date
 * counts as past, so that no key is trusted on a guess.
 */
function hasCome(value: unknown, now: Date): boolean {
  if (value === undefined || value === null || value === false) return false;
  const instant = typeof value === 'number' ? value * 1000 : instantOf(value);
  return !((instant ?? NaN) > now.getTime());
}
