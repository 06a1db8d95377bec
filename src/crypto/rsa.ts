import { decodeBase64url } from '../bytes/base64url.js';
import type { KeyType, PublicKey } from './contract.js';
import { refused } from './unavailable.js';

/**
 * Gives the length of the modulus in bytes, which is the length of a signature (RFC 8017 §8.1.2,
 * §8.2.2).
 */
function modulusBytes({ jwk }: PublicKey): number {
  const n = decodeBase64url(jwk?.n ?? '') ?? new Uint8Array();
  return n.length - n.findIndex((byte) => byte !== 0);
}

async function importKey(key: PublicKey, name: string, hash: string): Promise<CryptoKey> {
  const jwk = { kty: 'RSA', n: key.jwk?.n, e: key.jwk?.e };
  return crypto.subtle.importKey('jwk', jwk, { name, hash }, false, ['verify']);
}

/**
 * RSASSA-PKCS1-v1_5 (RS256) and RSASSA-PSS (PS256); the reader of keys requires at least 2048 bits
 * (K-2).
 */
export const rsa: KeyType = {
  name: 'RSA',
  isSignature: (key, signature) => signature.length === modulusBytes(key),
  async verify(key, bytes, signature, options) {
    if (!this.isSignature(key, signature)) return false;
    const name = options?.scheme === 'PSS' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
    const algorithm = name === 'RSA-PSS' ? { name, saltLength: 32 } : { name };
    try {
      const imported = await importKey(key, name, options?.hash ?? 'SHA-256');
      return await crypto.subtle.verify(
        algorithm,
        imported,
        signature as BufferSource,
        bytes as BufferSource,
      );
    } catch (error) {
      return refused(error);
    }
  },
};
