import type { Json, JsonObject } from '../badge/contract.js';
import type { Resolution, Resolve } from './contract.js';
import { documentFrom, KEY_DOCUMENT_BYTES, KEY_DOCUMENT_TYPES } from './document.js';
import { isObject } from '../json/values.js';

/**
 * A key document at an https address (K-40): a controlled identifier document, a bare JWK, a JWK Set, or an OB 2.0 key.
 * Whatever it is, it comes back as it is; `findMethod` knows the forms.
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
 * Whether an answer came from the site that was asked. A redirect to another is not the first one's word: a host that forwards anywhere
 * would vouch for anybody (J-8, X-1). `www.` is no other site.
 *
 * @param final address that answered
 * @param asked address that was asked
 */
export function isSameSite(final: string, asked: string): boolean {
  const [one, other] = [new URL(final), new URL(asked)];
  return (
    one.protocol === other.protocol &&
    one.host.replace(/^www\./, '') === other.host.replace(/^www\./, '')
  );
}

/** The JWKs of a document that is a JWK or a JWK Set; empty for anything else. */
export function jwksOf(document: JsonObject): readonly JsonObject[] {
  if (typeof document['kty'] === 'string') return [document];
  const keys = document['keys'];
  return Array.isArray(keys) ? (keys as readonly Json[]).filter(isObject) : [];
}
