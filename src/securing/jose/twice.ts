import type { Badge, JsonObject } from '../../badge/contract.js';
import { isSame } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { isObject } from '../../json/values.js';

/**
 * Members that decide the content and validity of a badge. If `vc` lacks one that is beside it, a
 * reader of the outer members would read more.
 */
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
 * Compares the credential in the claim `vc` with a copy beside it. Some issuers write it twice, and
 * RFC 7519 §4 lets a reader ignore the copy. If the two differ, it is unknown which one was meant
 * (J-11).
 *
 * @param badge with the `jws` as read; its document is the content of `vc`
 */
export function checkTwice({ jws, document }: Badge): Finding[] {
  const { vc, ...beside } = jws!.payload;
  if (!isObject(vc)) return [];
  const property = Object.keys(beside).find((name) => differs(name, beside, document));
  if (property !== undefined)
    return [finding('fail', 'jwt-twice', { pointer: `/${property}`, params: { property } })];
  return isCredential(beside) ? [finding('warn', 'jwt-twice')] : [];
}

/**
 * Tells whether the members beside `vc` are a second credential; a lone claim such as `name` is
 * about the holder (OpenID Connect).
 */
const isCredential = (beside: JsonObject): boolean =>
  '@context' in beside || 'credentialSubject' in beside;

function differs(name: string, beside: JsonObject, document: JsonObject): boolean {
  if (!isCredential(beside) && !CONTROL.includes(name)) return false;
  return name in document ? !isSame(beside[name], document[name]) : CONTROL.includes(name);
}
