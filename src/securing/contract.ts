import type { Badge, JsonObject } from '../badge/contract.js';
import type { Random } from '../crypto/random.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, EffectiveDocument } from '../verification/contract.js';
import type { GivenContexts } from './data-integrity/contract.js';

/**
 * Signs for an issuer: a key in this process, in the WebCrypto key store, or in a KMS or HSM that
 * only offers `sign`.
 *
 * @example
 * import type { Signer } from 'open-badge-elements/issue';
 * // a client of your key management, which signs and never hands out the key
 * declare const kms: { sign(keyId: string, data: Uint8Array): Promise<ArrayBuffer> };
 * const signer: Signer = {
 *   id: 'did:web:college.example#key-1',
 *   controller: 'did:web:college.example',
 *   algorithm: 'Ed25519',
 *   sign: async ({ data }) => new Uint8Array(await kms.sign('key-1', data)),
 * };
 */
export interface Signer {
  /**
   * URL of the verification method, as written in the proof or in the `kid` of a token; the
   * controller document must list it under `assertionMethod`.
   */
  readonly id: string;
  /** The issuer id, which is the controller of the key. */
  readonly controller: string;
  /**
   * The type of key, which fixes the signature: EdDSA, ECDSA with SHA-256 (P-256) or SHA-384
   * (P-384), or RSASSA-PKCS1-v1_5 with SHA-256.
   */
  readonly algorithm: 'Ed25519' | 'P-256' | 'P-384' | 'RSA';
  /**
   * The public key as a Multikey (`z6Mk…`, `zDn…`, `z82…`); RSA has a JWK instead. Without either
   * the self-check must fetch the controller document.
   */
  readonly publicKeyMultibase?: string;
  /** The public key as a JWK (RFC 7517), for RSA. */
  readonly publicKeyJwk?: Readonly<JsonWebKey>;
  /**
   * Signs bytes; the hash is part of the signature scheme, so `data` is not hashed before.
   *
   * @returns the signature: 64 bytes for Ed25519; `r‖s` (IEEE P1363, never DER) of 64 or 96 bytes
   *   for P-256 and P-384; as many bytes as the modulus for RSA
   */
  sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
}

/**
 * The name of a mechanism: a cryptosuite of Data Integrity (VC Data Integrity EdDSA and ECDSA
 * Cryptosuites; `ecdsa-sd-2023` as a base proof, from which the holder derives what is shown), `jwt` for a compact JWS (VC-JOSE-COSE §3.1.1, OB 3.0 §8.2), or `sd-jwt` for a JWS
 * of which the holder may withhold parts (VC-JOSE-COSE §3.2.1, RFC 9901), or `dc+sd-jwt` for one
 * with claims by type in place of a credential (SD-JWT VC).
 */
export type Mechanism =
  | 'eddsa-rdfc-2022'
  | 'eddsa-jcs-2022'
  | 'ecdsa-rdfc-2019'
  | 'ecdsa-jcs-2019'
  | 'ecdsa-sd-2023'
  | 'jwt'
  | 'sd-jwt'
  | 'dc+sd-jwt';

/** A secured credential: the exact text to hand out, and its media type. */
export interface Secured {
  readonly text: string;
  readonly mediaType:
    'application/vc' | 'application/vc+jwt' | 'application/vc+sd-jwt' | 'application/dc+sd-jwt';
}

/** Options of the mechanisms with which the holder may withhold parts. */
export interface DisclosureOptions {
  /**
   * For `ecdsa-sd-2023`: JSON pointers (RFC 6901) into the credential, of what every derivation
   * shows. Default: what an Open Badge requires, its dates and its status. The end date and the
   * status must be among them.
   */
  readonly mandatoryPointers?: readonly string[];
  /**
   * For `sd-jwt` and `dc+sd-jwt`, as are all that follow: JSON pointers (RFC 6901) into the credential, of members and array elements that the holder may
   * withhold, such as `/credentialSubject/result` or `/evidence/0`. Default: none. What a verdict
   * depends on (types, ids, issuer, dates, status) can never be withheld; nor can any member of the
   * credential itself, unless it has both `validUntil` and `credentialStatus`, since a reader could
   * not tell it from a withheld end date.
   */
  readonly disclosable?: readonly string[];
  /**
   * Number of digests without a disclosure that each object with a disclosable member gets, so that
   * readers cannot count what was withheld (RFC 9901 §4.2.5); 0 to 20. Default: 0.
   */
  readonly decoys?: number;
  /**
   * Public key of the holder as a JWK (RFC 7517), to which the badge is bound by the claim `cnf`:
   * only its owner can then make a key binding (RFC 9901 §4.3). Default: none.
   */
  readonly holderKey?: Readonly<JsonWebKey>;
  /**
   * For `dc+sd-jwt` alone: the type of the credential (SD-JWT VC §3.2.2.1), a URI that you control.
   * Default: the class of OB 3.0.
   */
  readonly vct?: string;
}

/** The moment of signing, and the contexts that are not bundled. */
export interface SecuringOptions extends DisclosureOptions {
  /** `created` of the proof, or `iat` of the token; whole seconds, UTC. */
  readonly created: Date | string;
  /** Documents of extension contexts that are not bundled (P-11). */
  readonly contexts?: GivenContexts;
  /** Source of salts. Default: the platform's. */
  readonly random?: Random;
}

/** Signs with one mechanism; the inverse of its verifier, beside which it lives. */
export interface SecuringSigner {
  readonly name: Mechanism;
  /** Types of key that it accepts. */
  readonly keys: readonly Signer['algorithm'][];
  /**
   * Secures a credential. It neither lints nor verifies; `issue` does both.
   *
   * @param credential the credential, which is not changed
   * @throws BadgeError `draft-not-conformant` when it cannot be secured without loss;
   *   `key-unusable` when the signer fails
   */
  sign(credential: JsonObject, signer: Signer, options: SecuringOptions): Promise<Secured>;
}

/** One way to secure a credential. Each badge has at most one, known before anything is verified. */
export interface SecuringMechanism {
  /** Name in reports. */
  readonly name: string;
  /** Tells from the badge as read whether it is secured in this way. */
  recognise(badge: Badge): boolean;
  /** Starts to load the code that the badge will need, all of it side by side. */
  prepare?(badge: Badge): void;
  /**
   * Verifies that the document is unchanged since it was secured, and whose key secured it.
   *
   * @returns findings of `proof` and `key`
   */
  verify(badge: Badge, context: CheckContext): Promise<Finding[]>;
  /**
   * Finds the document that the verdict is about, where that is not the one given: it is the
   * one that is verified and shown.
   *
   * @param context without what was opened for a document around this one
   */
  effective?(badge: Badge, context: CheckContext): Promise<EffectiveDocument>;
}
