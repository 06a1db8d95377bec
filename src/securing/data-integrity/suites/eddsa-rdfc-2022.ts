import type { Suite } from '../contract.js';
import { verifyGraph } from '../verify-rdfc.js';

/**
 * eddsa-rdfc-2022: Ed25519 over RDFC-1.0 and SHA-256 (P-30), formerly named `eddsa-2022`.
 */
export const suite: Suite = {
  name: 'eddsa-rdfc-2022',
  keys: ['Ed25519'],
  graph: true,
  verify: (input) => verifyGraph(input, { hash: 'SHA-256', rdfDirection: 'i18n-datatype' }),
};
