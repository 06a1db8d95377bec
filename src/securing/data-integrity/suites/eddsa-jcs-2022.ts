import type { Suite } from '../contract.js';
import { verifyJcs } from '../verify-jcs.js';

/** eddsa-jcs-2022: Ed25519 over RFC 8785 text (VC-DI-EdDSA, P-32). */
export const suite: Suite = {
  name: 'eddsa-jcs-2022',
  keys: ['Ed25519'],
  graph: false,
  verify: (input) => verifyJcs(input, 'SHA-256'),
};
