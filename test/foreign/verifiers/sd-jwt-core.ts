/** @sd-jwt/core: the signature of an SD-JWT, and that each disclosure has its digest. */
import { createHash, webcrypto } from 'node:crypto';
import { SDJwtInstance } from '@sd-jwt/core';
import { NOW } from '../../issuing/drafts.js';
import type { ForeignVerifier } from '../contract.js';
import { jwkOf } from './jose.js';

const SCHEMES = {
  Ed25519: { name: 'Ed25519' },
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  RSA: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

export const sdJwtCore: ForeignVerifier = {
  packages: ['@sd-jwt/core'],
  scope: 'the signature, the digests of the disclosures and the dates of the token',
  async verify({ text, signer }, { algorithm }) {
    if (!text.includes('~')) return 'not its form';
    const scheme = SCHEMES[algorithm as keyof typeof SCHEMES];
    const key = await webcrypto.subtle.importKey(
      'jwk',
      jwkOf(signer) as JsonWebKey,
      scheme,
      false,
      ['verify'],
    );
    const sdjwt = new SDJwtInstance({
      hasher: (data: string | ArrayBuffer, alg: string) =>
        new Uint8Array(
          createHash(alg.replace('-', ''))
            .update(typeof data === 'string' ? data : new Uint8Array(data))
            .digest(),
        ),
      verifier: (data: string, signature: string) =>
        webcrypto.subtle.verify(
          scheme,
          key,
          Buffer.from(signature, 'base64url'),
          Buffer.from(data),
        ),
    });
    try {
      await sdjwt.verify(text, { currentDate: Math.floor(Date.parse(NOW) / 1000) } as never);
      return 'accepted';
    } catch {
      return 'refused';
    }
  },
};
