import type { Resolution, Resolve } from './contract.js';
import { documentFrom, KEY_DOCUMENT_BYTES, KEY_DOCUMENT_TYPES } from './document.js';

/**
 * Fetches a key document at an https URL (K-40): a controlled identifier document, a bare JWK, a
 * JWK Set, or an OB 2.0 key. It is returned unchanged; `findMethod` knows the forms.
 */
export const httpsDocument: Resolve = async (url, { net }): Promise<Resolution> => {
  const accept =
    'application/cid, application/did+json, application/jwk-set+json, application/jwk+json, application/ld+json, application/json';
  const result = await net.get(url, {
    accept,
    maxBytes: KEY_DOCUMENT_BYTES,
    types: KEY_DOCUMENT_TYPES,
  });
  if (result.ok && !isSameSite(result.url, url))
    return {
      error: 'key-unreachable',
      params: { url, reason: 'redirect' },
      evidence: { url: result.url, fetchedAt: result.at, httpStatus: result.status },
    };
  return documentFrom(result);
};

/**
 * Tells whether a response came from the site that was requested. A redirect to another site is not
 * a statement of the first: a host with an open redirect would otherwise vouch for anyone (J-8,
 * `www.` is the same site.
 *
 * @param final URL of the response
 * @param asked URL that was requested
 */
export function isSameSite(final: string, asked: string): boolean {
  const [one, other] = [new URL(final), new URL(asked)];
  return (
    one.protocol === other.protocol &&
    one.host.replace(/^www\./, '') === other.host.replace(/^www\./, '')
  );
}
