import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { issuerId } from '../keys/issuer-key.js';
import { dateIn } from '../../json/instant.js';
import { isObject } from '../../json/values.js';

/** How far the end of the token and of the credential may lie apart, in seconds (J-13). */
export const EXP_TOLERANCE_S = 1;

type Claims = JsonObject;

/**
 * Whether the claims of the token say what the credential says (J-12…J-17): both are signed, but a reader sees one of them only.
 * A claim that is not there is a remark, in strict a fault (J-16); one that says another thing is a fault (N11).
 *
 * @param badge with the `jws` as read
 * @param strict R-2b
 */
export function checkClaims(badge: Badge, strict: boolean): Finding[] {
  const claims = badge.jws!.payload;
  const { document } = badge;
  const findings = [
    ...compare('iss', claims, issuerId(document)),
    ...compare('jti', claims, stringOf(document['id'])),
    ...checkSubject(claims, badge),
    ...checkOneOf('nbf', claims, [document['validFrom'], document['issuanceDate']], 0),
    ...checkOneOf(
      'exp',
      claims,
      [document['validUntil'], document['expirationDate']],
      EXP_TOLERANCE_S,
    ),
  ];
  return findings.map((entry) =>
    strict && entry.code === 'jwt-claim-missing' ? { ...entry, outcome: 'fail' } : entry,
  );
}

const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
const missing = (property: string): Finding =>
  finding('warn', 'jwt-claim-missing', { params: { property } });
const differs = (property: string, got: Json, expected: string): Finding =>
  finding('fail', 'jwt-claim-differs', {
    pointer: `/${property}`,
    params: { property, got: typeof got === 'string' ? got : JSON.stringify(got), expected },
  });

/** A credential without the property has nothing to compare with: that it lacks it is for the structure. */
function compare(name: string, claims: Claims, expected: string | undefined): Finding[] {
  const got = claims[name] ?? undefined;
  if (got === undefined) return [missing(name)];
  return expected === undefined || got === expected ? [] : [differs(name, got, expected)];
}

/** A subject without id is known by its identifiers; then `sub` is one of them, or not there, or a remark (J-15). */
function checkSubject(claims: Claims, { document, credential, kind }: Badge): Finding[] {
  if (kind === 'presentation') return [];
  const subjects = Array.isArray(document['credentialSubject'])
    ? (document['credentialSubject'] as readonly Json[])
    : [document['credentialSubject']];
  const ids = subjects
    .filter(isObject)
    .map((subject) => subject['id'])
    .filter((id) => typeof id === 'string');
  const got = claims['sub'] ?? undefined;
  if (got === undefined) return [missing('sub')];
  if (ids.length > 0)
    return ids.includes(String(got)) && typeof got === 'string'
      ? []
      : [differs('sub', got, ids.join(', '))];
  return credential.identities.some(({ hash }) => hash === got)
    ? []
    : [{ ...differs('sub', got, ''), outcome: 'warn' }];
}

/** Where VCDM 1.1 has the date in both forms, the claim is one of them (M-10). */
function checkOneOf(
  name: 'nbf' | 'exp',
  claims: Claims,
  forms: readonly (Json | undefined)[],
  tolerance: number,
): Finding[] {
  const written = forms.filter((one) => one !== undefined && one !== null);
  const answers = (written.length > 0 ? written : [undefined]).map((one) =>
    checkInstant(name, claims, one, tolerance),
  );
  return answers.find((found) => found.length === 0) ?? answers[0]!;
}

/** NumericDate and date-time are the same instant when their whole seconds are (J-14). */
function checkInstant(
  name: 'nbf' | 'exp',
  claims: Claims,
  written: Json | undefined,
  tolerance: number,
): Finding[] {
  const got = claims[name] ?? undefined;
  const expected = dateIn(written);
  if (got === undefined) return expected === undefined ? [] : [missing(name)];
  if (typeof got !== 'number' || !Number.isFinite(got))
    return [differs(name, got, String(written ?? ''))];
  // a date that cannot be read is told of by the validity check
  if (expected === undefined || Number.isNaN(expected)) return [];
  return Math.abs(Math.floor(got) - Math.floor(expected / 1000)) <= tolerance
    ? []
    : [differs(name, got, String(written))];
}
