import type { Json, JsonObject } from '../badge/contract.js';
import type { Resolution, Resolve } from './contract.js';
import { documentFrom, KEY_DOCUMENT_BYTES, KEY_DOCUMENT_TYPES } from './document.js';

/**
 * A key document at an https address (K-40): a controlled identifier document, a bare JWK, a JWK Set, or an OB 2.0 key.
 * Whatever it is, it comes back as it is; `findMethod` knows the forms.
 */
export const httpsDocument: Resolve = async (url, { net }): Promise<Resolution> => {
  const accept = 'application/cid, application/did+json, application/jwk-set+json, application/jwk+json, application/ld+json, application/json';
  return documentFrom(await net.get(url, { accept, maxBytes: KEY_DOCUMENT_BYTES, types: KEY_DOCUMENT_TYPES }));
};

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JWKs of a document that is a JWK or a JWK Set; empty for anything else. */
export function jwksOf(document: JsonObject): readonly JsonObject[] {
  if (typeof document['kty'] === 'string') return [document];
  const keys = document['keys'];
  return Array.isArray(keys) ? (keys as readonly Json[]).filter(isObject) : [];
}
