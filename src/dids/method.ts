import type { JsonObject } from '../badge/contract.js';
import type { PublicKey } from '../crypto/index.js';
import type { Code } from '../report/codes.js';
import { asArray, isObject } from '../json/values.js';
import { isAmbiguous, methodEnd } from './method-end.js';
import { absoluteId, hasKey, keyOfMethod } from './method-key.js';

/**
 * Verification method found in a controller document, with its key, or the reason why it cannot be
 * used (P-7, P-8).
 */
export type MethodResult =
  | { readonly key: PublicKey; readonly method: JsonObject }
  | { readonly error: Extract<Code, `key-${string}`>; readonly detail?: string };

/**
 * Finds the method with this absolute id in a document, in one of its lists or under a
 * relationship; one with a key rather than one that only repeats the id.
 */
export function methodIn(
  document: JsonObject,
  controller: string,
  methodId: string,
  purpose = 'assertionMethod',
): JsonObject | undefined {
  const found = ['verificationMethod', 'publicKey', purpose]
    .flatMap((name) => asArray(document[name]))
    .filter(isObject)
    .filter((entry) => absoluteId(entry['id'], controller) === methodId);
  return found.find(hasKey) ?? found[0];
}

/**
 * Finds a verification method by its id and checks that the document authorises it for a purpose
 * (P-7, CID *Retrieve Verification Method*).
 *
 * @param document the controller document
 * @param controller its id
 * @param methodId absolute id of the method
 * @param purpose relationship that must list it, `assertionMethod` for credentials
 * @param now the verifier's clock
 */
export function findMethod(
  document: JsonObject,
  controller: string,
  methodId: string,
  purpose: string,
  now: Date,
): MethodResult {
  if (document['id'] !== controller)
    return { error: 'key-document-invalid', detail: 'document id' };
  const related = asArray(document[purpose]);
  const method = methodIn(document, controller, methodId, purpose);
  if (!method) return { error: 'key-not-listed' };
  const isRelated = related.some(
    (entry) => absoluteId(isObject(entry) ? entry['id'] : entry, controller) === methodId,
  );
  if (!isRelated) return { error: 'key-purpose', detail: purpose };
  if (isAmbiguous(document, controller, method)) return { error: 'key-ambiguous' };
  if (method['controller'] !== undefined && method['controller'] !== controller)
    return { error: 'key-document-invalid', detail: 'method controller' };
  const end = methodEnd(document, controller, method, now);
  return end ? { error: end } : withKey(method);
}

function withKey(method: JsonObject): MethodResult {
  const key = keyOfMethod(method);
  return 'error' in key ? key : { key, method };
}
