/** A public key ready to check signatures with, and how it names itself. */
export interface PublicKey {
  readonly type: 'Ed25519' | 'P-256' | 'P-384' | 'RSA' | 'BLS12-381';
  /** Multikey form (`z6Mk…`), or the RFC 7638 thumbprint for RSA: equal keys have equal names. */
  readonly name: string;
  /** Raw bytes (Ed25519: 32; EC: compressed point; BLS: 96) or undefined for RSA. */
  readonly raw?: Uint8Array;
  readonly jwk?: JsonWebKey;
}

/** A kind of key over WebCrypto. */
export interface KeyType {
  readonly name: PublicKey['type'];
  /**
   * Tells whether bytes have the form of a signature by this kind of key, whatever they sign: length and range. What has not (DER, cut, not
   * canonical) was never a signature, so that nothing was altered.
   */
  isSignature(key: PublicKey, signature: Uint8Array): boolean;
  /** @returns whether `signature` is one of `bytes` by `key`; malformed input is `false`, never an exception */
  verify(
    key: PublicKey,
    bytes: Uint8Array,
    signature: Uint8Array,
    options?: { readonly hash?: 'SHA-256' | 'SHA-384'; readonly scheme?: 'PKCS1' | 'PSS' },
  ): Promise<boolean>;
}
