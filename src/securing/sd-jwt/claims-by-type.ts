import type { JsonObject } from '../../badge/contract.js';
import { CLAIMS_CONTEXTS, CLAIMS_TYPES } from '../../badge/index.js';
import { BadgeError } from '../../errors.js';
import { isObject } from '../../json/values.js';

/** The type of a badge whose issuer names no other: the class of OB 3.0. */
export const BADGE_VCT = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential';

/** Members that an SD-JWT VC has as registered claims, or as its type. */
const REPLACED: ReadonlySet<string> = new Set([
  '@context',
  'type',
  'id',
  'validFrom',
  'validUntil',
  'issuer',
  'credentialSubject',
]);

const without = (object: JsonObject, isLeftOut: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !isLeftOut(name)));

const isSameList = (value: unknown, list: readonly string[]): boolean =>
  JSON.stringify(value) === JSON.stringify(list);

/** Lists what the claims could not say, since an SD-JWT VC has neither contexts nor several subjects. */
function faultsOf(credential: JsonObject): string[] {
  const faults: string[] = [];
  if (!isSameList(credential['@context'], CLAIMS_CONTEXTS))
    faults.push('/@context dc+sd-jwt: has no contexts, so only the terms of OB 3.0 can be used');
  if (!isSameList(credential['type'], CLAIMS_TYPES))
    faults.push('/type dc+sd-jwt: is for an OpenBadgeCredential alone');
  if (!isObject(credential['credentialSubject']))
    faults.push('/credentialSubject dc+sd-jwt: has one subject');
  return faults;
}

/**
 * Makes the claims of a badge for an SD-JWT VC, without the registered ones. Their places are those
 * in the credential, so that JSON pointers to what may be withheld are the same in both.
 *
 * @throws BadgeError `draft-not-conformant` for what such a token cannot say
 */
export function claimsByType(credential: JsonObject): JsonObject {
  const faults = faultsOf(credential);
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
  const { issuer, credentialSubject } = credential;
  const withoutId = (value: JsonObject): JsonObject => without(value, (name) => name === 'id');
  return {
    ...(isObject(issuer) ? { issuer: withoutId(issuer) } : {}),
    ...without(credential, (name) => REPLACED.has(name)),
    credentialSubject: withoutId(credentialSubject as JsonObject),
  };
}
