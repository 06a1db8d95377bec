import type { Json, JsonObject } from '../../badge/contract.js';
import { encodeBase64url } from '../../bytes/base64url.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import { dateIn, instantOf, isoSeconds } from '../../json/instant.js';
import { asList, isObject } from '../../json/values.js';
import { callSigner } from '../call-signer.js';
import type { SecuringSigner, Signer } from '../contract.js';

/** The `alg` of each type of key (RFC 7518 §3.1, RFC 8037 §3.1; OB 3.0 requires RS256). */
const ALG: Readonly<Record<Signer['algorithm'], string>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
};

const encoded = (value: JsonObject): string => encodeBase64url(encodeUtf8(JSON.stringify(value)));

const idOf = (value: Json | undefined): string | undefined => {
  const id = isObject(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
};

/** Gives a date as NumericDate in whole seconds; absent for no date (J-14). */
function numericDate(value: Json | undefined): number | undefined {
  const instant = dateIn(value);
  return instant === undefined || Number.isNaN(instant) ? undefined : Math.floor(instant / 1000);
}

/**
 * Makes the registered claims of a credential (J-12, J-13, I-5): they repeat its members for
 * readers of tokens, and a verifier compares the two.
 *
 * @param created the moment of signing
 */
export function claimsOf(credential: JsonObject, created: Date | string): JsonObject {
  const claims = {
    iss: idOf(credential['issuer']),
    jti: idOf(credential['id']),
    sub: idOf(asList(credential['credentialSubject'])[0]),
    iat: Math.floor(instantOf(isoSeconds(created))! / 1000),
    nbf: numericDate(credential['validFrom']),
    exp: numericDate(credential['validUntil']),
  };
  return Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== undefined),
  ) as JsonObject;
}

/**
 * A compact JWS whose payload is the credential (VC-JOSE-COSE §3.1.1, OB 3.0 §8.2.4). `typ` is
 * `JWT`, the only value that OB 3.0 accepts (J-5).
 */
export const signer: SecuringSigner = {
  name: 'jwt',
  keys: ['Ed25519', 'P-256', 'P-384', 'RSA'],
  async sign(credential, key, { created }) {
    const header = { alg: ALG[key.algorithm], kid: key.id, typ: 'JWT' };
    const input = `${encoded(header)}.${encoded({ ...credential, ...claimsOf(credential, created) })}`;
    const signature = await callSigner(key, encodeUtf8(input));
    return { text: `${input}.${encodeBase64url(signature)}`, mediaType: 'application/vc+jwt' };
  },
};
