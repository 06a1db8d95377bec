import type { SecuringSigner } from '../contract.js';
import { rdfc } from './hashing.js';
import { signWith, type SuiteSigning } from './sign.js';

const none = (): undefined => undefined;
const suite: SuiteSigning = {
  cryptosuite: 'ecdsa-rdfc-2019',
  transform: (hash, { contexts = none }) => rdfc(contexts, hash, 0, 'i18n-datatype'),
};

/** ecdsa-rdfc-2019 (VC Data Integrity ECDSA Cryptosuites §3.2); P-384 hashes with SHA-384. */
export const signer: SecuringSigner = {
  name: 'ecdsa-rdfc-2019',
  keys: ['P-256', 'P-384'],
  sign: (credential, key, options) => signWith(suite, credential, key, options),
};
