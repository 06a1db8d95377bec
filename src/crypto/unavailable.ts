/**
 * Whether an error means that the platform lacks an algorithm: then a signature is not judged, least of all called false.
 *
 * @param error what WebCrypto threw
 */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotSupportedError';

/** For keys and signatures that WebCrypto refuses: `false`, unless it is the platform that cannot. */
export function refused(error: unknown): false {
  if (isUnavailable(error) || !(error instanceof DOMException)) throw error;
  return false;
}

/** Whether the platform has cryptography at all: a page without https, or a frame in one, is given none. */
export const hasCryptography = (): boolean =>
  (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
