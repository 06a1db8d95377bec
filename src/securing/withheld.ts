import type { Badge } from '../badge/contract.js';
import type { Code, FindingCode } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, Withheld } from '../verification/contract.js';
import { asList } from '../json/values.js';
import { finding } from '../report/findings.js';

const DATES: ReadonlySet<string> = new Set([
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'exp',
  'nbf',
  'iat',
]);
/** The status, and the members that define what a status and a date are. */
const STATUS: ReadonlySet<string> = new Set(['credentialStatus', 'status', '@context', 'type']);

/** Matches the positions of identifiers: the subject, their list, or one of them. */
const IDENTIFIERS = /^\/credentialSubject(?:\/\d+)?(?:\/identifier(?:\/\d+)?)?$/;

/**
 * Sorts the positions in an SD-JWT where something was withheld by the kind of member that may be
 * missing there.
 *
 * @param locations JSON pointers into the token's payload, each of an object or array with a withheld
 *   part
 * @param credential JSON pointer of the credential in the payload: empty, or that of the claim `vc`
 */
export function withheldParts(locations: readonly string[], credential: string): Withheld {
  const inCredential = locations.filter(
    (at) => at === credential || at.startsWith(`${credential}/`),
  );
  const own = inCredential.map((at) => at.slice(credential.length));
  const names = own.map((at) => at.split('/')[1]);
  // the token's own dates are beside a claim `vc`
  const inToken = locations
    .filter((at) => !inCredential.includes(at))
    .map((at) => at.split('/')[1]);
  const has = (members: ReadonlySet<string>): boolean =>
    [...names, ...inToken].some((name) => name !== undefined && members.has(name));
  return {
    root: [...names, ...inToken].includes(undefined),
    status: has(STATUS),
    dates: has(DATES),
    recipient: own.some((at) => IDENTIFIERS.test(at)),
    locations: own,
  };
}

/** Members that end the validity, in the names of both versions of the data model. */
const ENDS: readonly string[] = ['validUntil', 'expirationDate'];

const hasEnd = ({ document, jws }: Badge): boolean =>
  ENDS.some((name) => typeof document[name] === 'string') ||
  typeof jws?.payload['exp'] === 'number';

/** Tells whether a status is shown; an empty list and null are statements of none (P-37). */
const hasStatus = ({ document }: Badge): boolean =>
  asList(document['credentialStatus']).some((entry) => entry !== null);

/**
 * Tells whether the end of a credential, or the fact that it has a status, may be withheld. A
 * credential that shows both withholds neither (X-51, P-37). A derived proof that is not shown to
 * be complete is treated as a token with a withheld member.
 *
 * @returns nothing, or `period-withheld`: unknown, or a warning if the caller accepts it
 */
export function withheldPeriod(badge: Badge, context: CheckContext): Finding[] {
  const { opened } = context;
  const showsBoth = hasEnd(badge) && hasStatus(badge) && selectiveStatus(context) !== 'none';
  const mayBeHidden = (opened?.withheld?.root ?? false) || isSelective(context);
  return (mayBeHidden && !showsBoth) || opened?.withheld?.dates
    ? [told('period-withheld', context)]
    : [];
}

/**
 * Tells whether a part of the shown status, or a second status, may be withheld. The statements of
 * an array's items are independent of each other (VC-DI-ECDSA §3.5), so a derived proof never shows
 * how many there were: only what the issuer made mandatory cannot be taken out (P-37).
 *
 * @returns nothing, or `status-withheld`: unknown, or a warning if the caller accepts it
 */
export function withheldStatus(badge: Badge, context: CheckContext): Finding[] {
  const isOptional =
    hasStatus(badge) && isSelective(context) && selectiveStatus(context) !== 'mandatory';
  return isOptional || context.opened?.withheld?.status ? [told('status-withheld', context)] : [];
}

/**
 * Tells whether an identifier of the recipient, or its salt, may be withheld: another person is then
 * not known to be the wrong one (P-37, X-51).
 */
export const withheldRecipient = (context: CheckContext): boolean =>
  (context.opened?.withheld?.recipient ?? false) || isSelective(context);

/** Findings that something required is absent. */
const ABSENCES: readonly FindingCode[] = [
  'property-missing',
  'type-missing',
  'recipient-absent',
] satisfies Code[];

/**
 * Replaces the findings that something required is absent from where something may be withheld: what
 * is not disclosed is no fault of the issuer, and the badge as the issuer made it is unknown (P-39).
 */
export const notDisclosed = (
  findings: readonly Finding[],
  context: CheckContext,
): readonly Finding[] =>
  findings.map((one) => {
    const { code, outcome, check, pointer, params } = one;
    const isAbsence = check === 'structure' && outcome === 'fail' && ABSENCES.includes(code);
    if (!isAbsence || !mayBeWithheld(pointer ?? '', context)) return one;
    const property = params?.['property'] ?? pointer?.split('/').pop() ?? '';
    return {
      ...one,
      outcome: 'unknown',
      code: 'property-withheld',
      params: { ...params, property },
    };
  });

/** Tells whether a member may be withheld: a derived proof does not tell where, an SD-JWT does. */
const mayBeWithheld = (pointer: string, context: CheckContext): boolean =>
  isSelective(context) ||
  (context.opened?.withheld?.locations ?? []).some(
    (at) => at === pointer || at === pointer.slice(0, pointer.lastIndexOf('/')),
  );

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
/** Gives the answer of a derived proof about the status; a proof over the whole has none. */
const selectiveStatus = (context: CheckContext): unknown => selective(context)?.params?.['status'];
