/**
 * The secret half of an Ed25519 key pair, for issuing: code that displays or verifies never imports
 * it.
 */
const ED25519 = { name: 'Ed25519' } as const;

/**
 * ASN.1 header of a PKCS #8 Ed25519 private key (RFC 8410 §7): WebCrypto has no raw import for
 * secret keys.
 */
const PKCS8_HEAD = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
]);

const importPkcs8 = (seed: Uint8Array, extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'pkcs8',
    Uint8Array.from([...PKCS8_HEAD, ...seed]),
    ED25519,
    extractable,
    ['sign'],
  );

/**
 * Imports a 32-byte seed into the platform's key store.
 * @returns the secret key, and the public key derived from it (raw, 32 bytes)
 */
export async function importEd25519Seed(
  seed: Uint8Array,
  extractable: boolean,
): Promise<{ secret: CryptoKey; publicKey: Uint8Array }> {
  const jwk = await crypto.subtle.exportKey('jwk', await importPkcs8(seed, true));
  const point = await crypto.subtle.importKey(
    'jwk',
    { kty: 'OKP', crv: 'Ed25519', x: jwk.x },
    ED25519,
    true,
    ['verify'],
  );
  return { secret: await importPkcs8(seed, extractable), publicKey: await rawPublicKey(point) };
}

/** Exports the 32 raw bytes of a public key. */
async function rawPublicKey(key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}
