import { decodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import { exportJwk } from './secret-key.js';
import { SIGNING_ALGORITHMS, type SigningAlgorithm } from './signing-algorithms.js';

/** Types of key in a PKCS #8 structure, by their object identifiers (RFC 5480, RFC 8410). */
const PKCS8_KINDS: ReadonlyArray<readonly [identifiers: string, algorithm: SigningAlgorithm]> = [
  ['06032b6570', 'Ed25519'],
  ['06072a8648ce3d020106082a8648ce3d030107', 'P-256'],
  ['06072a8648ce3d020106052b81040022', 'P-384'],
  ['06092a864886f70d010101', 'RSA'],
];
/** Bytes at the start that contain the identifiers: two headers, a version, and themselves. */
const PKCS8_HEAD = 32;
/** Matches the lines around a key and the base64 between them (RFC 7468 §10). */
const PEM = /-----BEGIN (PRIVATE KEY)-----([A-Za-z0-9+/=\s]+)-----END \1-----/;

/**
 * Reads a private key in PEM (PKCS #8, RFC 5958), as `openssl genpkey` writes it.
 *
 * @returns the private JWK, or `undefined` for another kind of key or text
 */
export async function jwkFromPem(pem: string): Promise<JsonWebKey | undefined> {
  const der = decodeBase64url((PEM.exec(pem)?.[2] ?? '').replace(/\s/g, ''), { lenient: true });
  if (!der || der.length === 0) return undefined;
  const head = encodeHex(der.subarray(0, PKCS8_HEAD));
  const algorithm = PKCS8_KINDS.find(([identifiers]) => head.includes(identifiers))?.[1];
  if (!algorithm) return undefined;
  try {
    const parameters = SIGNING_ALGORITHMS[algorithm].import;
    return await exportJwk(
      await crypto.subtle.importKey('pkcs8', der as BufferSource, parameters, true, ['sign']),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') return undefined;
    throw error;
  }
}
