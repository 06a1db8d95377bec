import { dateFrom } from '../json/instant.js';
/**
 * Signs for an issuer: a key in this process, in the WebCrypto key store, or in a KMS or HSM that
 * only offers `sign`.
 *
 * @example
 * import type { Signer } from 'open-badge-elements/issue';
 * // a client of your key management, which signs and never hands out the key
 * declare const kms: { sign(keyId: string, data: Uint8Array): Promise<ArrayBuffer> };
 * const signer: Signer = {
 *   id: 'did:web:college.example#key-1',
 *   controller: 'did:web:college.example',
 *   algorithm: 'Ed25519',
 *   sign: async ({ data }) => new Uint8Array(await kms.sign('key-1', data)),
 * };
 */
export interface Signer {
  /**
   * URL of the verification method, as written in the proof; the controller document must list it
   * under `assertionMethod`.
   */
  readonly id: string;
  /** The issuer id, which is the controller of the key. */
  readonly controller: string;
  readonly algorithm: 'Ed25519';
  /** The public key (`z6Mk…`); without it the self-check must fetch the controller document. */
  readonly publicKeyMultibase?: string;
  /**
   * Signs bytes.
   * @returns the 64 bytes of a pure Ed25519 signature over `data`
   */
  sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
}

/** A source of randomness: gives `length` unpredictable bytes. Default: the platform's. */
export type Random = (length: number) => Uint8Array;

/** Gives random bytes of the platform. */
export const platformRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/**
 * Gives a moment as ISO text in UTC with whole seconds, rounded down: never later than the clock it
 * came from (I-1).
 */
export function isoSeconds(now: Date | string): string {
  const date = dateFrom(now);
  if (Number.isNaN(date.getTime())) throw new TypeError(`not a date: ${String(now)}`);
  return `${date.toISOString().slice(0, 19)}Z`;
}
