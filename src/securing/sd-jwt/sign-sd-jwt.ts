import type { JsonObject } from '../../badge/contract.js';
import { keyFromJwk } from '../../crypto/index.js';
import { platformRandom } from '../../crypto/random.js';
import { BadgeError } from '../../errors.js';
import type { SecuringSigner } from '../contract.js';
import { claimsOf } from '../jose/registered-claims.js';
import { signJws } from '../jose/sign-jws.js';
import { conceal } from './conceal.js';
import { assertDisclosable } from './disclosable.js';

/**
 * Gives the confirmation claim that binds a badge to the holder's key (RFC 7800 §3.2).
 * @throws BadgeError `key-unusable` for a key that is not public, or that no one could verify with
 */
function confirmationOf(jwk: Readonly<JsonWebKey> | undefined): JsonObject {
  if (jwk === undefined) return {};
  const key = keyFromJwk(jwk as JsonObject);
  if ('fault' in key)
    throw new BadgeError('key-unusable', { reason: 'holder-key', detail: key.fault });
  return { cnf: { jwk: jwk as JsonObject } };
}

/**
 * An SD-JWT whose payload is the credential (VC-JOSE-COSE §3.2.1), with all disclosures and without
 * a key binding. The registered claims repeat only what can never be withheld.
 */
export const signer: SecuringSigner = {
  name: 'sd-jwt',
  keys: ['Ed25519', 'P-256', 'P-384', 'RSA'],
  async sign(credential, key, options) {
    const { created, disclosable = [], decoys = 0, holderKey, random = platformRandom } = options;
    assertDisclosable(credential, disclosable);
    const { concealed, disclosures } = await conceal(credential, disclosable, { random, decoys });
    const payload = {
      ...concealed,
      ...claimsOf(credential, created),
      ...confirmationOf(holderKey),
      _sd_alg: 'sha-256',
    };
    const token = await signJws(payload, 'vc+sd-jwt', key);
    return {
      text: [token, ...disclosures, ''].join('~'),
      mediaType: 'application/vc+sd-jwt',
    };
  },
};
