import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import type { JsonObject } from '../../badge/contract.js';
import { isoSeconds } from '../../json/instant.js';
import { callSigner } from '../call-signer.js';
import type { SecuringOptions, SecuringSigner, Signer } from '../contract.js';
import { documentLoader } from './jsonld/index.js';
import { embedded, notSignable } from './sign.js';

/**
 * Adds an `eddsa-rdfc-2022` proof to a credential (I-1). The same document, key and moment give the
 * same bytes. It neither lints nor verifies; `issue` does both.
 *
 * @param credential the credential without `proof`
 * @param signer an Ed25519 key
 * @returns a new object, the credential with its proof
 * @throws BadgeError `draft-not-conformant` when it cannot be canonicalised without loss;
 *   `key-unusable` when the signer fails
 */
export async function addProof(
  credential: JsonObject,
  signer: Signer,
  { created, contexts }: SecuringOptions,
): Promise<JsonObject> {
  const { id, algorithm } = signer;
  const suite = new DataIntegrityProof({
    signer: { id, algorithm, sign: ({ data }) => callSigner(signer, data) },
    date: isoSeconds(created),
    cryptosuite,
  });
  try {
    return await issue({
      credential: structuredClone(credential),
      suite,
      documentLoader: documentLoader(contexts),
      now: isoSeconds(created),
    });
  } catch (cause) {
    throw notSignable(cause);
  }
}

/** eddsa-rdfc-2022 (VC Data Integrity EdDSA Cryptosuites §3.2), by @digitalbazaar/vc. */
export const signer: SecuringSigner = {
  name: 'eddsa-rdfc-2022',
  keys: ['Ed25519'],
  sign: async (credential, key, options) => embedded(await addProof(credential, key, options)),
};
