/**
 * Contexts that define the documents keys are published in. They give second names to what a proof says of itself (`expiration` is
 * `expires`), and nothing of a badge, a list, an endorsement or a registry needs them: none of these may have one.
 */
const KEY_CONTEXTS: ReadonlySet<string> = new Set([
  'https://w3id.org/security/v1',
  'https://w3id.org/security/v2',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/suites/x25519-2020/v1',
  'https://www.w3.org/ns/did/v1',
]);

/** Contexts of one kind of proof: on a document without such a proof nothing may depend on them. */
const SUITE_CONTEXTS: Readonly<Record<string, string>> = {
  'https://w3id.org/security/data-integrity/v1': 'DataIntegrityProof',
  'https://w3id.org/security/data-integrity/v2': 'DataIntegrityProof',
  'https://w3id.org/security/suites/ed25519-2020/v1': 'Ed25519Signature2020',
  'https://w3id.org/security/suites/ed25519-2018/v1': 'Ed25519Signature2018',
};

/** Tells whether a context is for the documents of keys only. */
export const isKeyContext = (url: string): boolean => KEY_CONTEXTS.has(url);

/** The type of proof that a context is for; undefined for one that is for credentials. */
export const proofTypeOf = (url: string): string | undefined =>
  Object.hasOwn(SUITE_CONTEXTS, url) ? SUITE_CONTEXTS[url] : undefined;
