/** Documents with keys: did:web, JWK sets, controllers. */
import { encodeBase64url } from '../../../../src/bytes/base64url.js';
import { CREDENTIAL_LIMITS } from '../../../../src/json/limits.js';
import { NET_LIMITS } from '../../../../src/web/policy.js';
import { didOf, draft, jwtBadge } from '../../../golden/mint.js';
import type { WholeDimension } from '../contract.js';
import { many, JWK, grown } from './support.js';

const WEB = 'did:web:keys.example';
const WEB_URL = 'https://keys.example/.well-known/did.json';
const methodBytes = 200;

/** Dimensions of documents with keys. */
export const KEYS: readonly WholeDimension[] = [
  {
    name: 'did:web: methods',
    limit: Math.floor(NET_LIMITS.jsonBytes / methodBytes),
    make: async (n, kit) => {
      const document = {
        '@context': 'https://www.w3.org/ns/did/v1',
        id: WEB,
        verificationMethod: many(n, (at) => ({
          id: `${WEB}#k${at}`,
          type: 'JsonWebKey',
          controller: WEB,
          publicKeyJwk: JWK(kit),
        })),
        assertionMethod: many(n, (at) => `${WEB}#k${at}`),
      };
      const badge = await jwtBadge(draft(WEB), kit.signer, { kid: `${WEB}#k${n - 1}` });
      return grown(badge, { [WEB_URL]: document });
    },
  },
  {
    name: 'JWKS: keys',
    limit: 8_000,
    make: async (n, kit) => {
      const issuer = 'https://keys.example/issuer';
      const badge = await jwtBadge(draft(issuer), kit.signer, { kid: 'no such key' });
      const keys = { keys: many(n, (at) => ({ ...JWK(kit), kid: `k${at}` })) };
      return grown(badge, {
        [issuer]: { id: issuer, type: 'Profile', jwks: keys },
        'https://keys.example/.well-known/jwks.json': keys,
        'https://keys.example/issuer/.well-known/jwks.json': keys,
      });
    },
  },
  {
    name: 'JWT: RSA key, bits',
    limit: 65_536,
    make: async (n, kit) => {
      const modulus = new Uint8Array(n / 8).fill(0xff);
      const jwk = {
        kty: 'RSA',
        n: encodeBase64url(modulus),
        e: encodeBase64url(modulus.subarray(0, n / 8)),
      };
      const did = `did:jwk:${encodeBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;
      const token = await jwtBadge(draft(did), kit.signer, { alg: 'RS256', kid: `${did}#0` });
      const [header, payload] = token.split('.');
      return grown(`${header}.${payload}.${encodeBase64url(modulus.fill(1))}`, {});
    },
  },
  {
    name: 'did:jwk: length',
    limit: 200_000,
    make: async (n, kit) => {
      const jwk = { ...JWK(kit), more: 'x'.repeat(n) };
      const did = `did:jwk:${encodeBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;
      return grown(await jwtBadge(draft(did), kit.signer, { kid: `${did}#0` }), {});
    },
  },
  {
    name: 'did:key: length',
    limit: 200_000,
    make: async (n, { signer }) => {
      const did = `did:key:z6Mk${'2'.repeat(n)}`;
      return grown(await jwtBadge(draft(did), signer, { kid: `${did}#z6Mk${'2'.repeat(n)}` }), {});
    },
  },
  {
    name: 'JWT: members of the header',
    limit: CREDENTIAL_LIMITS.members - 10,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(
          draft(didOf(signer)),
          signer,
          Object.fromEntries(many(n, (at) => [`h${at}`, at])),
        ),
        {},
      ),
  },
  {
    name: 'JWT: members of the payload',
    limit: CREDENTIAL_LIMITS.members - 100,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(
          draft(didOf(signer)),
          signer,
          {},
          Object.fromEntries(many(n, (at) => [`h${at}`, at])),
        ),
        {},
      ),
  },
];
