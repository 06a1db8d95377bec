import { dateFrom } from '../json/instant.js';
/**
 * Whoever signs for an issuer: a key in this process, in WebCrypto's store, or in a KMS or HSM that only answers `sign` (I-4).
 *
 * @example
 * const kms: Signer = {
 *   id: 'did:web:college.example#key-1', controller: 'did:web:college.example', algorithm: 'Ed25519',
 *   sign: async ({ data }) => new Uint8Array(await myKms.signEd25519('key-1', data)),
 * };
 */
export interface Signer {
  /** URL of the verification method, as it stands in the proof; its document must list it under `assertionMethod`. */
  readonly id: string;
  /** The issuer id: the controller of the key (V-30). */
  readonly controller: string;
  readonly algorithm: 'Ed25519';
  /** The public key (`z6Mk…`); without it the self-check must fetch the controller's document. */
  readonly publicKeyMultibase?: string;
  /** @returns the 64 bytes of a pure Ed25519 signature over `data` */
  sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
}

/** Where randomness comes from: `length` bytes nobody can guess. Default: the platform's. */
export type Random = (length: number) => Uint8Array;

/** The platform's randomness. */
export const platformRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A moment as ISO text in UTC with whole seconds, rounded down: never later than the clock it came from (I-1). */
export function isoSeconds(now: Date | string): string {
  const date = dateFrom(now);
  if (Number.isNaN(date.getTime())) throw new TypeError(`not a date: ${String(now)}`);
  return `${date.toISOString().slice(0, 19)}Z`;
}
