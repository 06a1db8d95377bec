import type { Badge, Json } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, Withheld } from '../verification/contract.js';
import { finding } from '../report/findings.js';
import { asList, isObject } from '../json/values.js';

const DATES: ReadonlySet<string> = new Set([
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'exp',
  'nbf',
  'iat',
]);
/** A status, and the members that decide what a status and a date are. */
const STATUS: ReadonlySet<string> = new Set(['credentialStatus', 'status', '@context', 'type']);

/**
 * Sorts the places of an SD-JWT at which something was withheld by what may be missing there.
 *
 * @param places pointers into the token's payload, of the object or array that lacks something
 * @param credential pointer of the credential in the payload: empty, or that of the claim `vc`
 */
export function withheldParts(places: readonly string[], credential: string): Withheld {
  const inCredential = places.filter((at) => at === credential || at.startsWith(`${credential}/`));
  const names = inCredential.map((at) => at.slice(credential.length).split('/')[1]);
  // beside a claim `vc` stand the dates of the token itself
  const inToken = places.filter((at) => !inCredential.includes(at)).map((at) => at.split('/')[1]);
  const has = (members: ReadonlySet<string>): boolean =>
    [...names, ...inToken].some((name) => name !== undefined && members.has(name));
  return {
    root: [...names, ...inToken].includes(undefined),
    status: has(STATUS),
    dates: has(DATES),
  };
}

/** Members that tell of an end, in the names of both versions of the data model. */
const ENDS: readonly string[] = ['validUntil', 'expirationDate'];

const hasEnd = ({ document, jws }: Badge): boolean =>
  ENDS.some((name) => document[name] !== undefined) || typeof jws?.payload['exp'] === 'number';

/**
 * Tells whether the end of a credential, or that it has a status at all, may be withheld: who shows both hides neither (X-51, P-37). A
 * derived proof of which nothing shows that it is whole is treated as a token of which a member is withheld.
 *
 * @returns nothing, or `period-withheld`: unknown, or a remark where the caller accepts it
 */
export function withheldPeriod(badge: Badge, context: CheckContext): Finding[] {
  const { opened } = context;
  const showsBoth = hasEnd(badge) && badge.document['credentialStatus'] !== undefined;
  const mayBeHidden = (opened?.withheld?.root ?? false) || isSelective(context);
  return (mayBeHidden && !showsBoth) || opened?.withheld?.dates
    ? [told('period-withheld', context)]
    : [];
}

/**
 * Tells whether a part of the status that is shown, or another status beside it, may be withheld.
 *
 * @returns nothing, or `status-withheld`: unknown, or a remark where the caller accepts it
 */
export function withheldStatus(badge: Badge, context: CheckContext): Finding[] {
  const shown = badge.document['credentialStatus'];
  const isPartOnly =
    shown !== undefined &&
    isSelective(context) &&
    !isStatusMandatory(context) &&
    !asList(shown).some(mayRevoke);
  return isPartOnly || context.opened?.withheld?.status ? [told('status-withheld', context)] : [];
}

const told = (
  code: 'period-withheld' | 'status-withheld',
  { acceptWithheld }: CheckContext,
): Finding =>
  finding(acceptWithheld ? 'warn' : 'unknown', code, {
    pointer: code === 'status-withheld' ? '/credentialStatus' : undefined,
  });

const selective = ({ findings }: CheckContext): Finding | undefined =>
  findings.find(({ code }) => code === 'proof-selective');
const isSelective = (context: CheckContext): boolean => selective(context) !== undefined;
const isStatusMandatory = (context: CheckContext): boolean =>
  selective(context)?.params?.['status'] === 'mandatory';

/** A status for suspension alone may be what is left of two: the other would tell of a revocation. */
const mayRevoke = (entry: Json): boolean =>
  isObject(entry) &&
  (entry['statusPurpose'] === undefined || asList(entry['statusPurpose']).includes('revocation'));
