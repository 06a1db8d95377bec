import type { Suite } from '../contract.js';
import { verifyGraph } from '../verify-rdfc.js';

/**
 * ecdsa-rdfc-2019: P-256 with SHA-256, P-384 with SHA-384 throughout, including RDFC-1.0's own hash
 * (P-35).
 */
export const suite: Suite = {
  name: 'ecdsa-rdfc-2019',
  keys: ['P-256', 'P-384'],
  graph: true,
  verify: (input) =>
    verifyGraph(input, {
      hash: input.key.type === 'P-384' ? 'SHA-384' : 'SHA-256',
      rdfDirection: 'i18n-datatype',
    }),
};
