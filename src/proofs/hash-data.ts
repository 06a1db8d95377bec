import type { JsonObject } from '../badge/contract.js';
import { decodeBase58 } from '../bytes/base58.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { digest, KEY_TYPES, toHex, type PublicKey } from '../crypto/index.js';
import type { Finding } from '../report/finding.js';
import { type GivenContexts, type SuiteInput, type Trace } from './contract.js';
import { canonize, CanonizeError, OB_3_0_3, VARIANTS_3_0_3, type CanonizeOptions } from './jsonld/index.js';

type Hash = 'SHA-256' | 'SHA-384';
const RDFC_HASH = { 'SHA-256': 'SHA256', 'SHA-384': 'SHA384' } as const;

/** How a transformation turns the document and its proof options into text to hash. */
export type Transform = (value: JsonObject) => Promise<string>;

/** A `proof` finding with its code. */
export const proofFinding = (outcome: Finding['outcome'], code: Finding['code'], params?: Finding['params'], evidence?: Finding['evidence']): Finding =>
  ({ check: 'proof', outcome, code, params, evidence });

/** Proof options: the proof without its value, under the document's own contexts (5.4.1, step 2). */
export function proofOptions(document: JsonObject, proof: JsonObject): JsonObject {
  const { proofValue: _value, jws: _jws, signatureValue: _signature, ...options } = proof;
  return { '@context': document['@context'] ?? [], ...options };
}

/** Hash of the proof options, then hash of the document (5.4.1, step 3), and what they were made of. */
export async function hashData(document: JsonObject, options: JsonObject, transform: Transform, hash: Hash = 'SHA-256'): Promise<{ bytes: Uint8Array; trace: Trace }> {
  const canonicalProof = await transform(options);
  const canonicalDocument = await transform(document);
  const proofHash = await digest(canonicalProof, hash);
  const documentHash = await digest(canonicalDocument, hash);
  const trace: Trace = { canonicalDocument, canonicalProof, documentHash: toHex(documentHash), proofHash: toHex(proofHash) };
  return { bytes: Uint8Array.from([...proofHash, ...documentHash]), trace };
}

/** RDFC-1.0 over the pinned contexts; which state of OB 3.0.3 is `variant`. */
export const rdfc = (contexts: GivenContexts, hash: Hash, variant: number, rdfDirection?: CanonizeOptions['rdfDirection']): Transform =>
  (value) => canonize(value, { contexts, hash: RDFC_HASH[hash], variant, rdfDirection });

/** `proofValue` as base58btc multibase; the signature's length is the key type's to check (P-30.4). */
export const signatureOf = (value: unknown): Uint8Array | undefined =>
  typeof value === 'string' && value.startsWith('z') ? decodeBase58(value.slice(1)) : undefined;

/** The signature part of a detached JWS with an unencoded payload, as the 2018 suites carry it. */
export function detachedJws(value: unknown): { header: string; signature: Uint8Array } | undefined {
  const [header, payload, signature] = typeof value === 'string' ? value.split('.') : [];
  const bytes = signature === undefined ? undefined : decodeBase64url(signature);
  return header && payload === '' && bytes ? { header, signature: bytes } : undefined;
}

/** Checks a signature with the key's own algorithm. */
export async function signed(key: PublicKey, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const type = KEY_TYPES[key.type];
  return type ? type.verify(key, bytes, signature) : false;
}

/** States of OB 3.0.3 worth trying: only a document with one of the later terms can tell them apart (M-30). */
function variantsFor(document: JsonObject): readonly number[] {
  const text = JSON.stringify(document);
  const asksFor303 = text.includes(OB_3_0_3);
  return asksFor303 && /"(endorsementJwt|jti)"/.test(text) ? VARIANTS_3_0_3.map((_, index) => index) : [0];
}

/** Turns what canonicalisation refused into the finding that says so; none of these is an altered signature. */
export function refusal(error: unknown): Finding {
  if (!(error instanceof CanonizeError)) throw error;
  if (error.code === 'context-unknown') return proofFinding('unsupported', 'context-unknown', { url: error.detail });
  return proofFinding('fail', error.code, { detail: error.detail });
}

/**
 * Verifies a graph suite: canonical forms, hashes, signature; for OB 3.0.3 under each of its published states.
 *
 * @param input document, proof and key
 * @param options the suite's hash and how it writes text direction
 */
export async function verifyGraph(input: SuiteInput, options: { hash: Hash; rdfDirection?: 'i18n-datatype'; signature?: Uint8Array; prefix?: Uint8Array }): Promise<Finding> {
  const signature = options.signature ?? signatureOf(input.proof['proofValue']);
  if (!signature) return proofFinding('fail', 'proof-value');
  let last: Finding = proofFinding('fail', 'proof-altered');
  for (const variant of variantsFor(input.document)) {
    try {
      const { bytes, trace } = await hashData(input.document, proofOptions(input.document, input.proof), rdfc(input.contexts, options.hash, variant, options.rdfDirection), options.hash);
      const evidence = { ...trace, keyId: String(input.proof['verificationMethod']), variant: variant === 0 ? undefined : VARIANTS_3_0_3[variant]!.name };
      const whole = options.prefix ? Uint8Array.from([...options.prefix, ...bytes]) : bytes;
      if (await signed(input.key, whole, signature)) return proofFinding('pass', 'proof-holds', undefined, evidence);
      last = proofFinding('fail', 'proof-altered', undefined, evidence);
    } catch (error) {
      last = refusal(error);
    }
  }
  return last;
}
