import type { JsonObject } from '../../badge/contract.js';
import type { SecuringOptions, SecuringSigner, Signer } from '../contract.js';
import { addProof as addProofOf, rdfcSuite, signWith } from './sign.js';

const suite = rdfcSuite('eddsa-rdfc-2022');

/**
 * Adds an `eddsa-rdfc-2022` proof to a credential (I-1). Ed25519 is deterministic: the same
 * document, key and moment give the same bytes, here and in @digitalbazaar/vc.
 *
 * @param credential the credential without `proof`
 * @param signer an Ed25519 key
 * @returns a new object, the credential with its proof
 * @throws BadgeError `draft-not-conformant` when it cannot be canonicalised without loss;
 *   `key-unusable` when the signer fails
 */
export const addProof = (
  credential: JsonObject,
  signer: Signer,
  options: SecuringOptions,
): Promise<JsonObject> => addProofOf(suite, credential, signer, options);

/** eddsa-rdfc-2022 (VC Data Integrity EdDSA Cryptosuites §3.2). */
export const signer: SecuringSigner = {
  name: 'eddsa-rdfc-2022',
  keys: ['Ed25519'],
  sign: (credential, key, options) => signWith(suite, credential, key, options),
};
