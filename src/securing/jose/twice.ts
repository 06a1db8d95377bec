import type { Badge, JsonObject } from '../../badge/contract.js';
import { isSame } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { isObject } from '../../json/values.js';

/** Members that decide what a badge says and until when: beside a `vc` that lacks them, a reader of the other half would read more. */
const CONTROL = [
  'issuer',
  'credentialSubject',
  'credentialStatus',
  'credentialSchema',
  'issuanceDate',
  'expirationDate',
  'validFrom',
  'validUntil',
];

/**
 * Compares the credential in the claim `vc` with one beside it: some writers put it there a second time, which RFC 7519 section 4 lets a
 * reader ignore. Where the two differ, it is not known which was meant (J-11).
 *
 * @param badge with the `jws` as read; the badge is what `vc` holds
 */
export function checkTwice({ jws, document }: Badge): Finding[] {
  const { vc, ...beside } = jws!.payload;
  if (!isObject(vc)) return [];
  const property = Object.keys(beside).find((name) => differs(name, beside, document));
  if (property !== undefined)
    return [finding('fail', 'jwt-twice', { pointer: `/${property}`, params: { property } })];
  return isCredential(beside) ? [finding('warn', 'jwt-twice')] : [];
}

/** A lone claim such as `name` is about the holder (OpenID Connect), not a second credential. */
const isCredential = (beside: JsonObject): boolean =>
  '@context' in beside || 'credentialSubject' in beside;

function differs(name: string, beside: JsonObject, document: JsonObject): boolean {
  if (!isCredential(beside) && !CONTROL.includes(name)) return false;
  return name in document ? !isSame(beside[name], document[name]) : CONTROL.includes(name);
}
