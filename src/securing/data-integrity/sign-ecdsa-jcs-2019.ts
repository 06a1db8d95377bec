import canonicalize from 'canonicalize';
import type { SecuringSigner } from '../contract.js';
import { signWith, type SuiteSigning } from './sign.js';

const suite: SuiteSigning = {
  cryptosuite: 'ecdsa-jcs-2019',
  transform: () => async (value) => canonicalize(value) ?? '',
};

/** ecdsa-jcs-2019 (VC Data Integrity ECDSA Cryptosuites §3.3): a signature over RFC 8785 text. */
export const signer: SecuringSigner = {
  name: 'ecdsa-jcs-2019',
  keys: ['P-256', 'P-384'],
  sign: (credential, key, options) => signWith(suite, credential, key, options),
};
