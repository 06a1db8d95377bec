import type { Suite } from '../contract.js';
import { verifyGraph } from '../verify-rdfc.js';

/** Ed25519Signature2020: the same hashes as eddsa-rdfc-2022, without text direction (P-34). */
export const suite: Suite = {
  name: 'Ed25519Signature2020',
  keys: ['Ed25519'],
  graph: true,
  verify: (input) => verifyGraph(input, { hash: 'SHA-256' }),
};
