import type { Json, JsonObject } from '../../badge/contract.js';
import { encodeBase58 } from '../../bytes/base58.js';
import { BadgeError } from '../../errors.js';
import { isoSeconds } from '../../json/instant.js';
import { asList } from '../../json/values.js';
import { callSigner } from '../call-signer.js';
import type { Mechanism, Secured, SecuringOptions, Signer } from '../contract.js';
import { hashData, rdfc, type Hash, type Transform } from './hashing.js';

const VCDM_2 = 'https://www.w3.org/ns/credentials/v2';
/** Defines the terms of a proof where the credential's own contexts do not (P-45). */
const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2';

/** The parts in which the cryptosuites differ. */
export interface SuiteSigning {
  readonly cryptosuite: Mechanism;
  /** Makes the transformation to hash: JCS, or RDFC-1.0 under the given contexts. */
  readonly transform: (hash: Hash, options: SecuringOptions) => Transform;
}

const none = (): undefined => undefined;

/** Makes the parts of a suite that hashes canonical RDF under the given contexts (RDFC-1.0). */
export const rdfcSuite = (cryptosuite: Mechanism): SuiteSigning => ({
  cryptosuite,
  transform: (hash, { contexts = none }) => rdfc(contexts, hash, 0, 'i18n-datatype'),
});

/** The hash of a key's suite: SHA-384 throughout for P-384 (P-35). */
const hashOf = ({ algorithm }: Signer): Hash => (algorithm === 'P-384' ? 'SHA-384' : 'SHA-256');

/** Adds the context that defines the terms of the proof, where it is missing. */
export function withContext(credential: JsonObject): JsonObject {
  const listed = asList(credential['@context']);
  return listed.includes(VCDM_2) || listed.includes(DATA_INTEGRITY)
    ? credential
    : { ...credential, '@context': [...listed, DATA_INTEGRITY] };
}

/** Makes the options of a new proof (VC Data Integrity §2.1). */
export const proofConfig = (
  cryptosuite: Mechanism,
  { id }: Signer,
  { created }: SecuringOptions,
): JsonObject => ({
  type: 'DataIntegrityProof',
  created: isoSeconds(created),
  verificationMethod: id,
  cryptosuite,
  proofPurpose: 'assertionMethod',
});

/**
 * Adds a Data Integrity proof: hashes of the proof options and of the document, signed (VC Data
 * Integrity §4.2). The proof's `@context` is the document's, as the JCS suites require and the
 * RDFC suites imply. It neither lints nor verifies; `issue` does both.
 *
 * @param credential the credential without `proof`, which is not changed
 * @returns a new object, the credential with its proof
 * @throws BadgeError `draft-not-conformant` when it cannot be canonicalised without loss;
 *   `key-unusable` when the signer fails
 */
export async function addProof(
  { cryptosuite, transform }: SuiteSigning,
  credential: JsonObject,
  signer: Signer,
  options: SecuringOptions,
): Promise<JsonObject> {
  const document = withContext(credential);
  const proof = proofConfig(cryptosuite, signer, options);
  const hash = hashOf(signer);
  try {
    const config = { '@context': document['@context'] as Json, ...proof };
    const { bytes } = await hashData(document, config, transform(hash, options), hash);
    const proofValue = `z${encodeBase58(await callSigner(signer, bytes))}`;
    const isText = cryptosuite.includes('-jcs-');
    return { ...document, proof: { ...(isText ? config : proof), proofValue } };
  } catch (cause) {
    throw notSignable(cause);
  }
}

/** Adds a proof as {@link addProof} does, and writes the credential as text. */
export const signWith = async (...given: Parameters<typeof addProof>): Promise<Secured> =>
  embedded(await addProof(...given));

/**
 * Writes a credential with its proof as text. Escapes `]]>`, which would end the CDATA section of
 * an SVG; the JSON value stays the same (B-23).
 */
export const embedded = (credential: JsonObject): Secured => ({
  text: JSON.stringify(credential).replaceAll(']]>', ']]\\u003e'),
  mediaType: 'application/vc',
});

/** Names a failure as a fault of the draft, unless it is one of the key already. */
export const notSignable = (cause: unknown): BadgeError =>
  cause instanceof BadgeError
    ? cause
    : new BadgeError(
        'draft-not-conformant',
        { faults: [cause instanceof Error ? cause.message : String(cause)] },
        { cause },
      );

/**
 * Adds the proofs of further signers to a secured credential: a proof set (VC Data Integrity §2.1.1),
 * in which each covers the credential and none covers another.
 *
 * @param sign signs the credential without its proofs with the mechanism of each
 */
export async function withProofs(
  text: string,
  sign: ReadonlyArray<(credential: JsonObject) => Promise<Secured>>,
): Promise<Secured> {
  const { proof, ...credential } = JSON.parse(text) as JsonObject;
  const proofs = [proof as Json];
  for (const one of sign)
    proofs.push((JSON.parse((await one(credential)).text) as JsonObject)['proof'] as Json);
  return embedded({ ...credential, proof: proofs });
}
