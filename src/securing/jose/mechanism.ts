import type { SecuringMechanism } from '../contract.js';
import { withTextMeaning } from '../semantics.js';

/** Credentials as JWT (VC-JOSE-COSE, and the JWT format of VCDM 1.1). */
export const jose: SecuringMechanism = {
  name: 'jwt',
  recognise: ({ securing }) => securing === 'jwt',
  async verify(badge, context) {
    const { jwtProof } = await import('./verify-jwt.js');
    return withTextMeaning(await jwtProof(badge, context), badge, context);
  },
};
