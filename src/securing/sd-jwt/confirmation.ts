import type { JsonObject } from '../../badge/contract.js';
import { keyFromJwk } from '../../crypto/index.js';
import { BadgeError } from '../../errors.js';

/**
 * Gives the confirmation claim that binds a badge to the holder's key (RFC 7800 §3.2).
 * @throws BadgeError `key-unusable` for a key that is not public, or that no one could verify with
 */
export function confirmationOf(jwk: Readonly<JsonWebKey> | undefined): JsonObject {
  if (jwk === undefined) return {};
  const key = keyFromJwk(jwk as JsonObject);
  if ('fault' in key)
    throw new BadgeError('key-unusable', { reason: 'holder-key', detail: key.fault });
  return { cnf: { jwk: jwk as JsonObject } };
}
