import type { Json, JsonObject } from '../badge/contract.js';
import { isObject } from '../json/values.js';

/** Collects the JWKs of a document that is a JWK or a JWK Set; empty for anything else. */
export function jwksOf(document: JsonObject): readonly JsonObject[] {
  if (typeof document['kty'] === 'string') return [document];
  const keys = document['keys'];
  return Array.isArray(keys) ? (keys as readonly Json[]).filter(isObject) : [];
}
