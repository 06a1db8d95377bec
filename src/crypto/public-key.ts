import { decodeMultikey, encodeMultikey } from '../bytes/multibase.js';
import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { PublicKey } from './contract.js';
import { isWeakPoint } from './ed25519.js';
import { compressPoint, decompressPoint } from './point.js';
import { hasCryptography } from './unavailable.js';

/**
 * The reason why a key cannot be used: it is malformed, it makes forgery possible (small order, too
 * short), it is not for signatures, its type is not supported, or it is a published secret.
 */
export type KeyFault = 'malformed' | 'small-order' | 'weak' | 'purpose' | 'unsupported' | 'private';
type KeyResult = PublicKey | { readonly fault: KeyFault; readonly detail?: string };

const JWK_SECRETS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const known = new Map<string, KeyResult>();
const CACHE_LIMIT = 500;
/**
 * Longest key text that is cached, in characters. Real keys are shorter (RSA of 8192 bits takes
 * 1400); longer text is read, but not cached.
 */
const CACHED_NAME = 2_000;
/** Largest RSA modulus, in bytes: a longer one only costs time. */
const MAX_RSA_BYTES = 1_024;

/**
 * Caches keys by their text: imported CryptoKeys are kept per key object, so a list of badges by
 * one issuer imports its key once.
 */
function remember(name: string, make: () => KeyResult): KeyResult {
  if (name.length > CACHED_NAME) return make();
  const found = known.get(name);
  if (found) return found;
  if (known.size >= CACHE_LIMIT) known.delete(known.keys().next().value!);
  const made = make();
  known.set(name, made);
  return made;
}

function ed25519Key(raw: Uint8Array): KeyResult {
  if (raw.length !== 32) return { fault: 'malformed', detail: 'length' };
  if (isWeakPoint(raw)) return { fault: 'small-order' };
  return { type: 'Ed25519', name: encodeMultikey('ed25519', raw), raw };
}

function ecKey(type: 'P-256' | 'P-384', compressed: Uint8Array): KeyResult {
  const point = decompressPoint(type, compressed);
  if (!point) return { fault: 'malformed', detail: 'not on the curve' };
  const jwk = { kty: 'EC', crv: type, x: encodeBase64url(point.x), y: encodeBase64url(point.y) };
  return {
    type,
    name: encodeMultikey(type === 'P-256' ? 'p256' : 'p384', compressed),
    raw: compressed,
    jwk,
  };
}

/**
 * Reads a Multikey public key (`z6Mk…`, `zDn…`, `z82…`, `zUC7…`) and checks length, curve
 * membership and small order (K-1, P-31).
 *
 * @param text multibase text
 */
export function keyFromMultikey(text: string): KeyResult {
  return remember(text, () => {
    const decoded = decodeMultikey(text);
    if (!decoded)
      return RSA_MULTIKEY.test(text)
        ? { fault: 'unsupported', detail: 'rsa' }
        : { fault: 'malformed' };
    if (decoded.codec === 'jwk-jcs') return keyFromJwk(objectIn(decoded.bytes));
    if (decoded.codec === 'secret') return { fault: 'private' };
    if (decoded.codec === 'ed25519') return ed25519Key(decoded.bytes);
    if (decoded.codec === 'p256') return ecKey('P-256', decoded.bytes);
    if (decoded.codec === 'p384') return ecKey('P-384', decoded.bytes);
    if (decoded.codec === 'bls12-381-g2')
      return {
        type: 'BLS12-381',
        name: encodeMultikey('bls12-381-g2', decoded.bytes),
        raw: decoded.bytes,
      };
    return { fault: 'unsupported', detail: decoded.codec };
  });
}

/**
 * Matches Multikeys of RSA with 2048 and 4096 bits, which are longer than any base58 that is
 * decoded.
 */
const RSA_MULTIKEY = /^z(4MX|gg)[1-9A-HJ-NP-Za-km-z]{300,1000}$/;

/** Parses the JWK in a `jwk_jcs-pub` Multikey, which EBSI uses in did:key. */
function objectIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}

/** Decodes a member's bytes; empty when it is not base64url text. */
const bytesOf = (value: unknown): Uint8Array =>
  (typeof value === 'string' ? decodeBase64url(value) : undefined) ?? new Uint8Array();

function rsaKey(jwk: JsonWebKey): KeyResult {
  const n = bytesOf(jwk.n);
  const e = bytesOf(jwk.e);
  const leading = n.findIndex((byte) => byte !== 0);
  const bits = leading === -1 ? 0 : (n.length - leading) * 8 - Math.clz32(n[leading]!) + 24;
  if (n.length === 0) return { fault: 'malformed', detail: 'RSA modulus' };
  if (bits < 2048) return { fault: 'weak', detail: `RSA, ${bits} bits` };
  if (n.length > MAX_RSA_BYTES)
    return { fault: 'unsupported', detail: 'RSA key of more than 8192 bits' };
  const exponent = e.reduce((value, byte) => value * 256 + byte, 0);
  if (e.length > 8 || exponent < 3 || e.at(-1)! % 2 === 0)
    return { fault: 'malformed', detail: 'RSA exponent' };
  return { type: 'RSA', name: `RSA:${jwk.n}:${jwk.e}`, jwk: { kty: 'RSA', n: jwk.n, e: jwk.e } };
}

function coordinates(jwk: JsonWebKey, size: number): { x: Uint8Array; y: Uint8Array } | undefined {
  const x = bytesOf(jwk.x);
  const y = bytesOf(jwk.y);
  return x.length === size && y.length === size ? { x, y } : undefined;
}

function ecJwk(jwk: JsonWebKey, type: 'P-256' | 'P-384'): KeyResult {
  const point = coordinates(jwk, type === 'P-256' ? 32 : 48);
  if (!point) return { fault: 'malformed', detail: 'coordinate length' };
  const key = ecKey(type, compressPoint(point));
  // Compression drops y except its parity: a point off the curve would be read as another point.
  return 'fault' in key || key.jwk?.y === jwk.y
    ? key
    : { fault: 'malformed', detail: 'not on the curve' };
}

/** Signature algorithms (RFC 7518, RFC 9864) of each type of key. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  Ed25519: ['EdDSA', 'Ed25519'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};

/** Checks that `use`, `key_ops` and `alg`, if present, allow verifying signatures (K-2). */
function allowsVerifying(jwk: JsonWebKey): boolean {
  const operations: unknown = jwk.key_ops;
  const algorithms = ALGORITHMS[jwk.kty === 'RSA' ? 'RSA' : String(jwk.crv)];
  const fits = jwk.alg === undefined || algorithms === undefined || algorithms.includes(jwk.alg);
  return (
    fits &&
    (jwk.use === undefined || jwk.use === 'sig') &&
    (operations === undefined || (Array.isArray(operations) && operations.includes('verify')))
  );
}

/**
 * Reads a public JWK; rejects a JWK with private members (K-2, J-4).
 *
 * @param value the JWK as parsed
 */
export function keyFromJwk(value: unknown): KeyResult {
  if (typeof value !== 'object' || value === null) return { fault: 'malformed' };
  const jwk = value as JsonWebKey;
  if (JWK_SECRETS.some((name) => name in jwk)) return { fault: 'private' };
  if (!allowsVerifying(jwk)) return { fault: 'purpose', detail: 'not a signature key' };
  return remember(JSON.stringify([jwk.kty, jwk.crv, jwk.x, jwk.y, jwk.n, jwk.e]), () => {
    if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return ed25519Key(bytesOf(jwk.x));
    if (jwk.kty === 'EC' && (jwk.crv === 'P-256' || jwk.crv === 'P-384'))
      return ecJwk(jwk, jwk.crv);
    if (jwk.kty === 'RSA') return rsaKey(jwk);
    return { fault: 'unsupported', detail: String(jwk.crv ?? jwk.kty) };
  });
}

/**
 * Types of key in a SubjectPublicKeyInfo, by the object identifiers at its start (RFC 5480, RFC
 * 8410).
 */
const SPKI_KINDS: ReadonlyArray<
  readonly [identifiers: string, algorithm: RsaHashedImportParams | EcKeyImportParams | Algorithm]
> = [
  ['06092a864886f70d010101', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['06072a8648ce3d020106082a8648ce3d030107', { name: 'ECDSA', namedCurve: 'P-256' }],
  ['06072a8648ce3d020106052b81040022', { name: 'ECDSA', namedCurve: 'P-384' }],
];
/** The complete header of an Ed25519 key, before its 32 bytes. */
const ED25519_START = '302a300506032b6570032100';
/**
 * Last offset at which the object identifiers may begin, in hex digits: after the headers of two
 * sequences.
 */
const MAX_SPKI_HEADER = 16;

/**
 * Reads a PEM public key (SubjectPublicKeyInfo), as in an OB 2.0 CryptographicKey (O-22): RSA, EC
 * on P-256 or P-384, Ed25519.
 *
 * @param pem the text, including the BEGIN/END PUBLIC KEY lines
 */
export async function keyFromSpki(pem: string): Promise<KeyResult> {
  const [, label = '', body = ''] =
    /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem) ?? [];
  if (label.endsWith('PRIVATE KEY')) return { fault: 'private' };
  if (label !== '' && label !== 'PUBLIC KEY')
    return { fault: 'unsupported', detail: `PEM ${label}` };
  const der = decodeBase64url(body.replace(/\s/g, ''), { lenient: true });
  return label === '' || !der || der.length === 0
    ? { fault: 'malformed', detail: 'PEM' }
    : keyFromDer(der);
}

async function keyFromDer(der: Uint8Array): Promise<KeyResult> {
  const hex = encodeHex(der.subarray(0, 64));
  if (hex.startsWith(ED25519_START)) return ed25519Key(der.slice(ED25519_START.length / 2));
  const kind = SPKI_KINDS.find(([identifiers]) =>
    hex.slice(0, MAX_SPKI_HEADER + identifiers.length).includes(identifiers),
  );
  if (!kind) return { fault: 'unsupported', detail: 'PEM key of another kind' };
  try {
    const key = await crypto.subtle.importKey('spki', der as BufferSource, kind[1], true, [
      'verify',
    ]);
    return keyFromJwk({
      ...(await crypto.subtle.exportKey('jwk', key)),
      key_ops: undefined,
      alg: undefined,
      ext: undefined,
    });
  } catch (error) {
    if (!hasCryptography()) throw error;
    return { fault: 'malformed', detail: 'PEM' };
  }
}
