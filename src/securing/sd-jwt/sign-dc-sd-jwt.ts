import { platformRandom } from '../../crypto/random.js';
import type { SecuringSigner } from '../contract.js';
import { claimsOf } from '../jose/registered-claims.js';
import { signJws } from '../jose/sign-jws.js';
import { BADGE_VCT, claimsByType } from './claims-by-type.js';
import { conceal } from './conceal.js';
import { confirmationOf } from './confirmation.js';
import { assertDisclosable } from './disclosable.js';

/**
 * An SD-JWT VC (`dc+sd-jwt`): the claims of a badge by type (`vct`), for readers who know no
 * JSON-LD, with all disclosures and without a key binding. Unlike `sd-jwt` it has no credential in it.
 */
export const signer: SecuringSigner = {
  name: 'dc+sd-jwt',
  keys: ['Ed25519', 'P-256', 'P-384', 'RSA'],
  async sign(credential, key, options) {
    const { created, disclosable = [], decoys = 0, random = platformRandom } = options;
    assertDisclosable(credential, disclosable);
    const claims = claimsByType(credential);
    const { concealed, disclosures } = await conceal(claims, disclosable, { random, decoys });
    const payload = {
      vct: options.vct ?? BADGE_VCT,
      ...claimsOf(credential, created),
      ...concealed,
      ...confirmationOf(options.holderKey),
      _sd_alg: 'sha-256',
    };
    const token = await signJws(payload, 'dc+sd-jwt', key);
    return {
      text: [token, ...disclosures, ''].join('~'),
      mediaType: 'application/dc+sd-jwt',
    };
  },
};
