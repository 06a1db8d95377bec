import type { JsonObject } from '../../badge/contract.js';
import { encodeBase64url } from '../../bytes/base64url.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { callSigner } from '../call-signer.js';
import type { Signer } from '../contract.js';

/** The `alg` of each type of key (RFC 7518 §3.1, RFC 8037 §3.1; OB 3.0 requires RS256). */
const ALG: Readonly<Record<Signer['algorithm'], string>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
};

const encoded = (value: JsonObject): string => encodeBase64url(encodeUtf8(JSON.stringify(value)));

/**
 * Signs a payload as a compact JWS (RFC 7515 §3.1).
 *
 * @param typ the type in its header
 * @throws BadgeError `key-unusable` when the signer fails
 */
export async function signJws(payload: JsonObject, typ: string, key: Signer): Promise<string> {
  const header = { alg: ALG[key.algorithm], kid: key.id, typ };
  const input = `${encoded(header)}.${encoded(payload)}`;
  return `${input}.${encodeBase64url(await callSigner(key, encodeUtf8(input)))}`;
}
