import canonicalize from 'canonicalize';
import { digest, toHex } from '../../../../crypto/index.js';
import { bundledContext } from './bundled.js';

/**
 * Computes digests of the pinned contexts that a proof was verified under. They are digests of the
 * canonical JSON (RFC 8785), since a package's copy differs from others in white space only.
 *
 * @param urls of contexts; those that are not bundled are left out
 */
export const contextDigests = (
  urls: readonly string[],
): Promise<Array<{ readonly url: string; readonly digest: string }>> =>
  Promise.all(
    [...new Set(urls)]
      .filter((url) => bundledContext(url))
      .map(async (url) => ({
        url,
        digest: `sha256-${toHex(await digest(canonicalize(bundledContext(url)) ?? ''))}`,
      })),
  );
