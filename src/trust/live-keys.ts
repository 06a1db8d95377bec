import { keyEnd, keyFromJwk, type PublicKey } from '../crypto/index.js';

/** JWK that may be used, with its key. */
export interface LiveKey {
  readonly jwk: JsonWebKey;
  readonly key: PublicKey;
}

/**
 * Selects the keys of an authority that may be used now: readable, not expired, and not revoked
 * under any `kid` among them (P-7).
 *
 * @param now the verifier's clock
 */
export function liveKeys(jwks: readonly JsonWebKey[], now: Date): readonly LiveKey[] {
  const read = jwks.flatMap((jwk) => {
    const key = keyFromJwk(jwk);
    return 'fault' in key ? [] : [{ jwk, key, end: keyEnd({ ...jwk }, now) }];
  });
  const revoked = read.filter(({ end }) => end === 'key-revoked').map(({ key }) => key.name);
  return read.filter(({ end, key }) => end === undefined && !revoked.includes(key.name));
}
