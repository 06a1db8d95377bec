/** jose: the signature, the type and the dates of a token. */
import { compactVerify, importJWK, jwtVerify, type CryptoKey as JoseKey, type JWK } from 'jose';
import { keyFromMultikey } from '../../../src/crypto/index.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import type { IssuerKey } from '../../../src/issue.js';
import { NOW } from '../../issuing/drafts.js';
import type { ForeignVerifier } from '../contract.js';

/** Gives the public key as a JWK, as the issuer publishes it. */
export function jwkOf({ publicKeyJwk, publicKeyMultibase }: IssuerKey): JWK {
  if (publicKeyJwk) return publicKeyJwk as JWK;
  const key = keyFromMultikey(publicKeyMultibase!);
  if ('fault' in key) throw new Error(key.fault);
  return (key.jwk ?? {
    kty: 'OKP',
    crv: 'Ed25519',
    x: encodeBase64url(key.raw!),
  }) as JWK;
}

export const ALG = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384', RSA: 'RS256' } as const;

export const jose: ForeignVerifier = {
  packages: ['jose'],
  scope: 'the signature, the algorithm, the type and the dates of the token',
  async verify({ text, signer }, { algorithm, mechanism }) {
    if (text.startsWith('{')) return 'not its form';
    const alg = ALG[algorithm as keyof typeof ALG];
    const key = (await importJWK(jwkOf(signer), alg)) as JoseKey;
    const [token = ''] = text.split('~');
    try {
      await compactVerify(token, key, { algorithms: [alg] });
      await jwtVerify(token, key, {
        algorithms: [alg],
        currentDate: new Date(NOW),
        issuer: signer.controller,
        typ: TYPES[mechanism],
      });
      return 'accepted';
    } catch {
      return 'refused';
    }
  },
};

/** The type in the header of each kind of token. */
const TYPES: Readonly<Record<string, string>> = {
  jwt: 'JWT',
  'sd-jwt': 'vc+sd-jwt',
  'dc+sd-jwt': 'dc+sd-jwt',
};
