/** The secret half of an Ed25519 key pair, for those who issue: never imported by what displays or verifies. */
const ED25519 = { name: 'Ed25519' } as const;

/** ASN.1 head of a PKCS #8 Ed25519 private key (RFC 8410, section 7): WebCrypto has no raw import for secret keys. */
const PKCS8_HEAD = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
]);

/** WebKitGTK fails at one new pair in about a hundred (measured: 13 of 1500), so that eight in a row are no accident. */
export const TRIES = 8;
const isAccident = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'OperationError';

/**
 * Makes a new key pair.
 * @param extractable whether the secret may ever leave the platform's key store
 * @throws DOMException what WebCrypto threw, after {@link TRIES} accidents or at once for what is none
 */
export async function generateEd25519(extractable: boolean): Promise<CryptoKeyPair> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return (await crypto.subtle.generateKey(ED25519, extractable, [
        'sign',
        'verify',
      ])) as CryptoKeyPair;
    } catch (error) {
      if (left === 0 || !isAccident(error)) throw error;
    }
  }
}

const importPkcs8 = (seed: Uint8Array, extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'pkcs8',
    Uint8Array.from([...PKCS8_HEAD, ...seed]),
    ED25519,
    extractable,
    ['sign'],
  );

/**
 * Takes a 32-byte seed into the platform's key store.
 * @returns the secret key, and the public key that follows from it (raw, 32 bytes)
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

/** The 32 raw bytes of a public key. */
export async function rawPublicKey(key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}

/** The 32-byte seed of an extractable secret key: the tail of its PKCS #8 form. */
export async function exportEd25519Seed(secret: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('pkcs8', secret)).slice(-32);
}

/** The 64-byte signature of `data` (RFC 8032, pure Ed25519: the same input always gives the same signature). */
export async function signEd25519(secret: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign(ED25519, secret, data as BufferSource));
}
