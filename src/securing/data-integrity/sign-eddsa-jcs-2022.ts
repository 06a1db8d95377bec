import canonicalize from 'canonicalize';
import type { SecuringSigner } from '../contract.js';
import { signWith, type SuiteSigning } from './sign.js';

const suite: SuiteSigning = {
  cryptosuite: 'eddsa-jcs-2022',
  transform: () => async (value) => canonicalize(value) ?? '',
};

/** eddsa-jcs-2022 (VC Data Integrity EdDSA Cryptosuites §3.3): a signature over RFC 8785 text. */
export const signer: SecuringSigner = {
  name: 'eddsa-jcs-2022',
  keys: ['Ed25519'],
  sign: (credential, key, options) => signWith(suite, credential, key, options),
};
