import type { SecuringMechanism } from '../contract.js';
import { ahead, kept } from '../../kept.js';
import { loadJsonld, withTextMeaning } from '../semantics.js';

const load = kept(() => import('./verify-jwt.js'));

/** Credentials as JWT (VC-JOSE-COSE, and the JWT format of VCDM 1.1). */
export const jose: SecuringMechanism = {
  name: 'jwt',
  recognise: ({ securing }) => securing === 'jwt',
  prepare: () => ahead(load, loadJsonld),
  async verify(badge, context) {
    const { jwtProof } = await load();
    return withTextMeaning(await jwtProof(badge, context), badge, context);
  },
};
