import type { Json, JsonObject } from '../../badge/contract.js';
import { decodeMultibase } from '../../bytes/multibase.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { digest } from '../../crypto/index.js';
import { HMAC_KEY_BYTES } from '../../crypto/hmac.js';
import { platformRandom } from '../../crypto/random.js';
import { generateKeyPair, publicKeyOf, signBytes } from '../../crypto/secret-key.js';
import { callSigner } from '../call-signer.js';
import type { SecuringOptions, SecuringSigner, Signer } from '../contract.js';
import { rdfc } from './hashing.js';
import { labelledStatements } from './selective/labelled-statements.js';
import { defaultMandatory } from './selective/mandatory-pointers.js';
import { writeBase } from './selective/proof-value.js';
import { embedded, notSignable, proofConfig, withContext } from './sign.js';

const none = (): undefined => undefined;

/** Signs each statement with a key that is made for this credential alone and then forgotten. */
async function signedApart(
  statements: readonly string[],
): Promise<{ readonly publicKey: Uint8Array; readonly signatures: readonly Uint8Array[] }> {
  const pair = await generateKeyPair('P-256', false);
  const { name } = await publicKeyOf(pair.publicKey);
  return {
    publicKey: decodeMultibase(name)!,
    signatures: await Promise.all(
      statements.map((one) => signBytes('P-256', pair.privateKey, encodeUtf8(one))),
    ),
  };
}

/** Makes the value of a base proof (VC DI ECDSA §3.5.1 to §3.5.5). */
async function baseProofValue(
  document: JsonObject,
  config: JsonObject,
  signer: Signer,
  options: SecuringOptions,
): Promise<string> {
  const { contexts = none, random = platformRandom } = options;
  const mandatoryPointers = options.mandatoryPointers ?? defaultMandatory(document);
  const hmacKey = random(HMAC_KEY_BYTES);
  const { all, select } = await labelledStatements(document, hmacKey, contexts);
  const mandatory = new Set((await select(mandatoryPointers)).indexes);
  const proofHash = await digest(await rdfc(contexts, 'SHA-256', 0, 'i18n-datatype')(config));
  const mandatoryHash = await digest(all.filter((_, index) => mandatory.has(index)).join(''));
  const apart = await signedApart(all.filter((_, index) => !mandatory.has(index)));
  const data = Uint8Array.from([...proofHash, ...apart.publicKey, ...mandatoryHash]);
  const baseSignature = await callSigner(signer, data);
  return writeBase({ ...apart, baseSignature, hmacKey, mandatoryPointers });
}

/**
 * ecdsa-sd-2023 (VC Data Integrity ECDSA Cryptosuites §3.5) as a base proof: the holder derives from
 * it what is shown. The base proof is never published, since it has the data to disclose the rest
 * (P-37).
 */
export const signer: SecuringSigner = {
  name: 'ecdsa-sd-2023',
  keys: ['P-256'],
  async sign(credential, key, options) {
    const document = withContext(credential);
    const proof = proofConfig('ecdsa-sd-2023', key, options);
    const config = { '@context': document['@context'] as Json, ...proof };
    try {
      const proofValue = await baseProofValue(document, config, key, options);
      return embedded({ ...document, proof: { ...proof, proofValue } });
    } catch (cause) {
      throw notSignable(cause);
    }
  },
};
