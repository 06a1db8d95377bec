/** A public key ready to verify signatures, with its name. */
export interface PublicKey {
  readonly type: 'Ed25519' | 'P-256' | 'P-384' | 'RSA' | 'BLS12-381';
  /** Multikey form (`z6Mk…`), or the RFC 7638 thumbprint for RSA: equal keys have equal names. */
  readonly name: string;
  /** Raw bytes (Ed25519: 32; EC: compressed point; BLS: 96); undefined for RSA. */
  readonly raw?: Uint8Array;
  readonly jwk?: JsonWebKey;
}

/** A type of key over WebCrypto. */
export interface KeyType {
  readonly name: PublicKey['type'];
  /**
   * Tells whether bytes have the length of a signature by this type of key, whatever they sign.
   * Bytes without this form (DER, truncated) never were a signature, so they are no evidence of
   * alteration. A number out of range may be: it is for `verify` to refuse.
   */
  isSignature(key: PublicKey, signature: Uint8Array): boolean;
  /**
   * Verifies a signature.
   * @returns `true` when `signature` is a signature of `bytes` by `key`; malformed input is
   *   `false`, never an exception
   */
  verify(
    key: PublicKey,
    bytes: Uint8Array,
    signature: Uint8Array,
    options?: { readonly hash?: 'SHA-256' | 'SHA-384'; readonly scheme?: 'PKCS1' | 'PSS' },
  ): Promise<boolean>;
}
