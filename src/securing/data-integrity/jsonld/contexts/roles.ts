/**
 * Contexts that define key documents. They give second names to proof options (`expiration` is
 * `expires`), and no badge, list, endorsement or registry needs one, so none of these may have one.
 */
const KEY_CONTEXTS: ReadonlySet<string> = new Set([
  'https://w3id.org/security/v1',
  'https://w3id.org/security/v2',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/suites/x25519-2020/v1',
  'https://www.w3.org/ns/did/v1',
]);

/**
 * Contexts of one proof type; without such a proof, nothing in the document may depend on them.
 */
const SUITE_CONTEXTS: Readonly<Record<string, string>> = {
  'https://w3id.org/security/data-integrity/v1': 'DataIntegrityProof',
  'https://w3id.org/security/data-integrity/v2': 'DataIntegrityProof',
  'https://w3id.org/security/suites/ed25519-2020/v1': 'Ed25519Signature2020',
  'https://w3id.org/security/suites/ed25519-2018/v1': 'Ed25519Signature2018',
};

/** Tells whether a context is for key documents only. */
export const isKeyContext = (url: string): boolean => KEY_CONTEXTS.has(url);

/** Returns the proof type that a context is for; undefined for one that is for credentials. */
export const proofTypeOf = (url: string): string | undefined =>
  Object.hasOwn(SUITE_CONTEXTS, url) ? SUITE_CONTEXTS[url] : undefined;
