import type { Json, JsonObject } from '../badge/contract.js';
import { decodeBase58 } from '../bytes/base58.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { decodeMultibase } from '../bytes/multibase.js';
import { encodeHex } from '../bytes/hex.js';
import { isObject, asText } from '../json/values.js';

/** Bytes at the end of a key that tell keys apart; of a point on a curve they are in its x. */
const COMPARED = 32;
/** Multicodec prefix of a JWK as a Multikey, which has to be read to be compared. */
const JWK_JCS = 'd1d603';

/**
 * Tells whether a method may have a key, by its bytes alone. It never misses the key, and takes no
 * arithmetic, so that all methods of a document can be compared.
 *
 * @param method verification method of a controller document
 * @param name name of the key, as in `PublicKey`
 */
export function mayBeKey(method: JsonObject, name: string): boolean {
  const { publicKeyMultibase: multibase, publicKeyBase58: base58, publicKeyJwk: jwk } = method;
  if (isObject(jwk)) return isInJwk(jwk, name);
  if (name.startsWith('RSA:')) return true;
  const end = endOf(decodeMultibase(name));
  if (typeof base58 === 'string') return endOf(decodeBase58(base58)) === end;
  if (typeof multibase !== 'string') return true;
  const bytes = decodeMultibase(multibase);
  return endOf(bytes) === end || (bytes !== undefined && encodeHex(bytes.slice(0, 3)) === JWK_JCS);
}

const isInJwk = ({ x, n }: JsonObject, name: string): boolean =>
  name.startsWith('RSA:')
    ? name.startsWith(`RSA:${asText(n)}:`)
    : endOf(decoded(x)) === endOf(decodeMultibase(name));

const decoded = (text: Json | undefined): Uint8Array | undefined =>
  typeof text === 'string' ? decodeBase64url(text) : undefined;
const endOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && encodeHex(bytes.slice(-COMPARED));
