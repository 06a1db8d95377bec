import type { Json } from '../badge/contract.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { keyFromJwk } from '../crypto/index.js';
import type { Resolution, Resolve } from './contract.js';

/** Resolves did:jwk: the JWK is in the identifier, and its only method is `#0` (K-30). */
export const didJwk: Resolve = async (did): Promise<Resolution> => {
  const bytes = decodeBase64url(did.slice('did:jwk:'.length));
  const jwk = bytes && parse(decodeUtf8(bytes));
  if (!jwk) return { error: 'key-malformed', params: { did } };
  const key = keyFromJwk({ ...jwk, use: undefined });
  if ('fault' in key && key.fault === 'private')
    return { error: 'key-private-exposed', params: { did } };
  if ('fault' in key && key.fault === 'unsupported' && typeof jwk['kty'] === 'string')
    return { error: 'key-method-unsupported', params: { method: `did:jwk (${key.detail})` } };
  if ('fault' in key)
    return { error: 'key-malformed', params: { did, detail: key.detail ?? key.fault } };
  const id = `${did}#0`;
  const signs = jwk['use'] === undefined || jwk['use'] === 'sig';
  const method = { id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: jwk };
  return {
    document: {
      id: did,
      verificationMethod: [method],
      assertionMethod: signs ? [id] : [],
      authentication: signs ? [id] : [],
    },
  };
};

function parse(text: string | undefined): Record<string, Json> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, Json>)
      : undefined;
  } catch {
    return undefined;
  }
}
