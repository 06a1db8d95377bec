import canonicalize from 'canonicalize';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { hashData } from '../../src/securing/data-integrity/hashing.js';
import { options, type Signer } from '../securing/data-integrity/mint.js';

/** Makes an eddsa-jcs-2022 proof over a document; its own `@context` is the document's (P-32). */
export async function proveJcs(
  document: JsonObject,
  signer: Signer,
  more: JsonObject = {},
): Promise<JsonObject> {
  const proof = options(signer, {
    cryptosuite: 'eddsa-jcs-2022',
    '@context': document['@context']!,
    ...more,
  });
  const { bytes } = await hashData(document, proof, async (value) => canonicalize(value)!);
  return { ...proof, proofValue: `z${encodeBase58(await signer.sign(bytes))}` };
}
