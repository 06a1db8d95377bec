import type { Badge, JsonObject } from '../../badge/contract.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { namedKey, type NamedKey } from './named-key.js';
import { isObject, asText } from '../../json/values.js';

/** Reads the issuer's id in a credential: a URL, or the `id` of an object. */
export function issuerId(document: JsonObject): string | undefined {
  const issuer = document['issuer'];
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Finds the key of a proof and tells whether it is the issuer's (V-30, V-31, P-7, P-8).
 *
 * @param badge whose issuer must control the key
 * @param proof with the `verificationMethod`
 * @param context with resolver and network
 */
export async function findKey(
  badge: Badge,
  proof: JsonObject,
  context: CheckContext,
): Promise<NamedKey> {
  const name = proof['verificationMethod'];
  if (typeof name === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(name))
    return namedKey(name, asText(proof['proofPurpose']), issuerId(badge.document), context);
  const params = { got: asText(name) };
  return {
    findings: [
      finding('fail', 'key-reference-form', { pointer: '/proof/verificationMethod', params }),
    ],
  };
}
