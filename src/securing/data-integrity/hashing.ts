import type { JsonObject } from '../../badge/contract.js';
import { decodeBase58 } from '../../bytes/base58.js';
import { decodeBase64url } from '../../bytes/base64url.js';
import { join } from '../../bytes/join.js';
import { digest, isSignatureBy, KEY_TYPES, toHex, type PublicKey } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import type { GivenContexts, SuiteInput, Trace } from './contract.js';
import {
  canonize,
  CanonizeError,
  hasTiny,
  type CanonicalForm,
  type CanonizeOptions,
} from './jsonld/index.js';
import { kept } from '../../kept.js';
import { MAX_PROOF_WORK } from './work-budget.js';

/**
 * Hash function of a suite, for the document, the proof options, the signature, and within RDFC-1.0
 * (P-35).
 */
export type Hash = 'SHA-256' | 'SHA-384';
const RDFC_HASH = { 'SHA-256': 'SHA256', 'SHA-384': 'SHA384' } as const;

/** Transforms a document or its proof options into the text to hash. */
export type Transform = (value: JsonObject) => Promise<string>;

/** Makes a finding of the check `proof`. */
export const proofFinding = (
  outcome: Finding['outcome'],
  code: Finding['code'],
  params?: Finding['params'],
  evidence?: Finding['evidence'],
): Finding => ({ check: 'proof', outcome, code, params, evidence });

const loadRounded = kept(() => import('./rounded-numbers.js'));

/**
 * Adds the numbers that were signed as 0 to a valid signature. Few documents have any, so the code
 * for them is loaded on demand.
 */
export const rounded = async (document: JsonObject, proof: Finding): Promise<readonly Finding[]> =>
  hasTiny(document) ? (await loadRounded()).withRounded(document, proof) : [proof];

/** Tells whether one more canonical form may be tried, and takes its work. */
export const mayTry = ({ takeForm }: SuiteInput): boolean => takeForm?.() ?? true;

/** Reports a proof that might match a canonical form that is not tried: not an alteration. */
export const noWorkLeft = (): Finding =>
  proofFinding('unsupported', 'graph-too-complex', { limit: MAX_PROOF_WORK });

/**
 * Builds the proof options: the proof without its value, under the document's own contexts
 * (VC-DI-EdDSA “Proof Configuration”, P-30).
 */
export function proofOptions(document: JsonObject, proof: JsonObject): JsonObject {
  const { proofValue: _value, jws: _jws, signatureValue: _signature, ...options } = proof;
  return { '@context': document['@context'] ?? [], ...options };
}

/**
 * Hashes the proof options, then the document (VC-DI-EdDSA “Hashing”, P-30); returns the hash data
 * with its input.
 */
export async function hashData(
  document: JsonObject,
  options: JsonObject,
  transform: Transform,
  hash: Hash = 'SHA-256',
): Promise<{ bytes: Uint8Array; trace: Trace }> {
  const canonicalProof = await transform(options);
  const canonicalDocument = await transform(document);
  const [proofHash, documentHash] = await Promise.all([
    digest(canonicalProof, hash),
    digest(canonicalDocument, hash),
  ]);
  const trace: Trace = {
    canonicalDocument,
    canonicalProof,
    documentHash: toHex(documentHash),
    proofHash: toHex(proofHash),
  };
  return { bytes: join([proofHash, documentHash], proofHash.length + documentHash.length), trace };
}

/**
 * Makes the RDFC-1.0 transformation over the pinned contexts; `variant` selects the published state
 * of OB 3.0.3, `form` the canonical form.
 */
export const rdfc =
  (
    contexts: GivenContexts,
    hash: Hash,
    variant: number,
    rdfDirection?: CanonizeOptions['rdfDirection'],
    form?: CanonicalForm,
  ): Transform =>
  (value) =>
    canonize(value, { contexts, hash: RDFC_HASH[hash], variant, rdfDirection, form });

/**
 * Decodes a `proofValue` in base58btc multibase; `undefined` if it cannot be a signature by this
 * key (P-30.4).
 */
export function signatureOf(value: unknown, key: PublicKey): Uint8Array | undefined {
  const bytes =
    typeof value === 'string' && value.startsWith('z') ? decodeBase58(value.slice(1)) : undefined;
  return bytes && isSignatureBy(key, bytes) ? bytes : undefined;
}

/**
 * Splits a detached JWS with an unencoded payload, as used by the 2018 suites, into header and
 * signature.
 */
export function detachedJws(value: unknown): { header: string; signature: Uint8Array } | undefined {
  const parts = typeof value === 'string' ? value.split('.') : [];
  const [header, payload, signature] = parts;
  const bytes =
    signature === undefined || parts.length !== 3 ? undefined : decodeBase64url(signature);
  return header && payload === '' && bytes ? { header, signature: bytes } : undefined;
}

/** Verifies a signature with the key's own algorithm. */
export async function signed(
  key: PublicKey,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const type = KEY_TYPES[key.type];
  return type ? type.verify(key, bytes, signature) : false;
}

/**
 * Converts an error of canonicalization into its finding; none of them means an altered document.
 */
export function refusal(error: unknown): Finding {
  if (!(error instanceof CanonizeError)) throw error;
  if (error.code === 'context-unknown')
    return proofFinding('unsupported', 'context-unknown', { url: error.detail });
  const { property = error.code === 'context-redefines' ? error.detail : undefined } = error;
  return proofFinding(error.limit === undefined ? 'fail' : 'unsupported', error.code, {
    detail: error.detail,
    ...(error.limit === undefined ? {} : { limit: error.limit }),
    ...(property === undefined ? {} : { property }),
  });
}
