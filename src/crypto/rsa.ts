import type { KeyType, PublicKey } from './contract.js';
import { refused } from './unavailable.js';

async function importKey(key: PublicKey, name: string, hash: string): Promise<CryptoKey> {
  const jwk = { kty: 'RSA', n: key.jwk?.n, e: key.jwk?.e };
  return crypto.subtle.importKey('jwk', jwk, { name, hash }, false, ['verify']);
}

/** RSASSA-PKCS1-v1_5 (RS256) and RSASSA-PSS (PS256); keys of at least 2048 bits, checked where they are read (K-2). */
export const rsa: KeyType = {
  name: 'RSA',
  async verify(key, bytes, signature, options) {
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
