/**
 * Tells whether an error means that the platform lacks an algorithm: the signature is then
 * undecided, and never reported as false.
 *
 * @param error thrown by WebCrypto
 */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotSupportedError';

/**
 * Maps a key or signature that WebCrypto rejects to `false`; throws again when the platform lacks
 * support.
 */
export function refused(error: unknown): false {
  if (isUnavailable(error) || !(error instanceof DOMException)) throw error;
  return false;
}

/**
 * Tells whether WebCrypto is available: it is absent in a page without https, or in a frame inside
 * one.
 */
export const hasCryptography = (): boolean =>
  (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
