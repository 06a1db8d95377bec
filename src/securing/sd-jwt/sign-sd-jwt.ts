import { platformRandom } from '../../crypto/random.js';
import type { SecuringSigner } from '../contract.js';
import { claimsOf } from '../jose/registered-claims.js';
import { signJws } from '../jose/sign-jws.js';
import { conceal } from './conceal.js';
import { confirmationOf } from './confirmation.js';
import { assertDisclosable } from './disclosable.js';

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
