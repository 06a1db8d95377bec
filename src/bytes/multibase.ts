import { decodeBase58, encodeBase58 } from './base58.js';
import { decodeBase64url } from './base64url.js';

/**
 * Types of key that a multicodec prefix announces (Multikey); `secret` is any private key, which no
 * public document may contain.
 */
export type MultikeyCodec =
  | 'ed25519'
  | 'x25519'
  | 'p256'
  | 'p384'
  | 'secp256k1'
  | 'bls12-381-g2'
  | 'jwk-jcs'
  | 'rsa'
  | 'p521'
  | 'ed448'
  | 'bls12-381-g1'
  | 'p256-old'
  | 'secret';

/** The codecs of a fixed length, which can also be written. */
export type WritableCodec = Extract<
  MultikeyCodec,
  'ed25519' | 'x25519' | 'p256' | 'p384' | 'secp256k1' | 'bls12-381-g2'
>;

/** A decoded Multikey: the raw key after its prefix. */
export interface Multikey {
  readonly codec: MultikeyCodec;
  readonly bytes: Uint8Array;
}

/**
 * Prefix bytes and raw key length (compressed for curves with points); private keys and the two
 * types without a length are recognised at any length.
 */
const CODECS: ReadonlyArray<{
  readonly codec: MultikeyCodec;
  readonly prefix: readonly number[];
  readonly length?: number;
}> = [
  { codec: 'ed25519', prefix: [0xed, 0x01], length: 32 },
  { codec: 'x25519', prefix: [0xec, 0x01], length: 32 },
  { codec: 'p256', prefix: [0x80, 0x24], length: 33 },
  { codec: 'p384', prefix: [0x81, 0x24], length: 49 },
  { codec: 'secp256k1', prefix: [0xe7, 0x01], length: 33 },
  { codec: 'bls12-381-g2', prefix: [0xeb, 0x01], length: 96 },
  { codec: 'jwk-jcs', prefix: [0xd1, 0xd6, 0x03] },
  { codec: 'rsa', prefix: [0x85, 0x24] },
  { codec: 'p521', prefix: [0x82, 0x24] },
  { codec: 'ed448', prefix: [0x83, 0x24] },
  { codec: 'bls12-381-g1', prefix: [0xea, 0x01] },
  // Prefix of P-256 in did:key before its code became a varint.
  { codec: 'p256-old', prefix: [0x12, 0x00, 0x01] },
  { codec: 'secret', prefix: [0x80, 0x26] },
  { codec: 'secret', prefix: [0x81, 0x26] },
  { codec: 'secret', prefix: [0x86, 0x26] },
  { codec: 'secret', prefix: [0x87, 0x26] },
];

/**
 * Reads multibase text with the headers used in the Open Badges family: `z` (base58btc) and `u`
 * (base64url).
 * @returns the bytes, or `undefined` for another header or a malformed body
 */
export function decodeMultibase(text: string): Uint8Array | undefined {
  if (text.startsWith('z')) return decodeBase58(text.slice(1));
  if (text.startsWith('u')) return decodeBase64url(text.slice(1));
  return undefined;
}

/**
 * Reads a `publicKeyMultibase` or the body of a did:key (K-1). Checks prefix and exact length;
 * `crypto/` checks that a point is on its curve.
 * @returns codec and raw key, or `undefined` when prefix or length is unknown
 * @example decodeMultikey('z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x')?.codec // 'ed25519'
 */
export function decodeMultikey(text: string): Multikey | undefined {
  const bytes = decodeMultibase(text);
  if (!bytes) return undefined;
  const entry = CODECS.find(({ prefix }) => prefix.every((byte, index) => bytes[index] === byte));
  const key = bytes.slice(entry?.prefix.length);
  if (!entry || (entry.length !== undefined && key.length !== entry.length)) return undefined;
  return { codec: entry.codec, bytes: key };
}

/**
 * Writes a public key as a Multikey in base58btc (K-1).
 * @param codec type of the key; private keys are never written
 * @param bytes the raw key, compressed where the curve has points
 * @throws RangeError when the length is not the codec's
 */
export function encodeMultikey(codec: WritableCodec, bytes: Uint8Array): string {
  const { prefix, length } = CODECS.find((entry) => entry.codec === codec)!;
  if (bytes.length !== length)
    throw new RangeError(`a ${codec} key has ${length} bytes, not ${bytes.length}`);
  return 'z' + encodeBase58(Uint8Array.from([...prefix, ...bytes]));
}
