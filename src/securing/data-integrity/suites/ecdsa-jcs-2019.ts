import type { Suite } from '../contract.js';
import { verifyJcs } from '../verify-jcs.js';

/** ecdsa-jcs-2019: ECDSA over RFC 8785 text; the curve determines the hash (P-35). */
export const suite: Suite = {
  name: 'ecdsa-jcs-2019',
  keys: ['P-256', 'P-384'],
  graph: false,
  verify: (input) => verifyJcs(input, input.key.type === 'P-384' ? 'SHA-384' : 'SHA-256'),
};
