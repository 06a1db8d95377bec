import { encodeBase64url, decodeBase64url } from '../../../bytes/base64url.js';
import { decodeCbor, type Cbor } from '../../../bytes/cbor.js';
import { encodeCbor } from '../../../bytes/cbor-encode.js';
import { HMAC_KEY_BYTES } from '../../../crypto/hmac.js';

/** Headers of the two forms of a proof value (VC DI ECDSA §3.5.2, §3.5.7). */
const HEADERS = { base: [0xd9, 0x5d, 0x00], derived: [0xd9, 0x5d, 0x01] } as const;
const SIGNATURE_BYTES = 64;
const PUBLIC_KEY_BYTES = 35;

/** The components of a base proof. */
export interface BaseProofValue {
  readonly baseSignature: Uint8Array;
  /** Multikey of the key made for this credential alone. */
  readonly publicKey: Uint8Array;
  readonly hmacKey: Uint8Array;
  /** One signature for each statement that is not mandatory, in their order. */
  readonly signatures: readonly Uint8Array[];
  readonly mandatoryPointers: readonly string[];
}

/** The components of a derived proof. */
export interface DerivedProofValue {
  readonly baseSignature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  /** Number of a canonical label → label that was signed. */
  readonly labels: ReadonlyMap<number, Uint8Array>;
  /** Numbers of the mandatory statements among those shown. */
  readonly mandatoryIndexes: readonly number[];
}

const encoded = (form: keyof typeof HEADERS, parts: readonly Cbor[]): string =>
  `u${encodeBase64url(Uint8Array.from([...HEADERS[form], ...encodeCbor(parts)]))}`;

/** Writes the value of a base proof. */
export const writeBase = (value: BaseProofValue): string =>
  encoded('base', [
    value.baseSignature,
    value.publicKey,
    value.hmacKey,
    value.signatures,
    value.mandatoryPointers,
  ]);

/** Writes the value of a derived proof. */
export const writeDerived = (value: DerivedProofValue): string =>
  encoded('derived', [
    value.baseSignature,
    value.publicKey,
    value.signatures,
    value.labels,
    value.mandatoryIndexes,
  ]);

const isBytes = (value: Cbor | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

const areAll = <T extends Cbor>(
  value: Cbor | undefined,
  is: (one: Cbor) => one is T,
): value is readonly T[] => Array.isArray(value) && (value as readonly Cbor[]).every(is);

const isSignature = (value: Cbor): value is Uint8Array => isBytes(value, SIGNATURE_BYTES);
const isText = (value: Cbor): value is string => typeof value === 'string';

/**
 * Reads the value of a base proof.
 *
 * @returns `undefined` for any other value
 */
export function readBase(proofValue: unknown): BaseProofValue | undefined {
  if (typeof proofValue !== 'string' || !proofValue.startsWith('u')) return undefined;
  const bytes = decodeBase64url(proofValue.slice(1));
  if (!bytes || !HEADERS.base.every((byte, at) => bytes[at] === byte)) return undefined;
  const parts = decodeCbor(bytes.subarray(HEADERS.base.length));
  if (!Array.isArray(parts) || parts.length !== 5) return undefined;
  const [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers] =
    parts as readonly Cbor[];
  return isBytes(baseSignature, SIGNATURE_BYTES) &&
    isBytes(publicKey, PUBLIC_KEY_BYTES) &&
    isBytes(hmacKey, HMAC_KEY_BYTES) &&
    areAll(signatures, isSignature) &&
    areAll(mandatoryPointers, isText)
    ? { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers }
    : undefined;
}
