import type { SecuringSigner } from '../contract.js';
import { claimsOf } from './registered-claims.js';
import { signJws } from './sign-jws.js';

/**
 * A compact JWS whose payload is the credential (VC-JOSE-COSE §3.1.1, OB 3.0 §8.2.4). `typ` is
 * `JWT`, the only value that OB 3.0 accepts (J-5).
 */
export const signer: SecuringSigner = {
  name: 'jwt',
  keys: ['Ed25519', 'P-256', 'P-384', 'RSA'],
  async sign(credential, key, { created }) {
    const payload = { ...credential, ...claimsOf(credential, created) };
    return { text: await signJws(payload, 'JWT', key), mediaType: 'application/vc+jwt' };
  },
};
