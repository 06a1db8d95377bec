import type { SecuringSigner } from '../contract.js';
import { rdfcSuite, signWith } from './sign.js';

const suite = rdfcSuite('ecdsa-rdfc-2019');

/** ecdsa-rdfc-2019 (VC Data Integrity ECDSA Cryptosuites §3.2); P-384 hashes with SHA-384. */
export const signer: SecuringSigner = {
  name: 'ecdsa-rdfc-2019',
  keys: ['P-256', 'P-384'],
  sign: (credential, key, options) => signWith(suite, credential, key, options),
};
