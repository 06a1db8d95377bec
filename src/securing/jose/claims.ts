import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { issuerId } from '../keys/issuer-key.js';
import { dateIn } from '../../json/instant.js';
import { isObject, asText } from '../../json/values.js';

/**
 * Largest difference between the end of the token and that of the credential, in seconds (J-13).
 */
export const EXP_TOLERANCE_S = 1;

type Claims = JsonObject;

/**
 * Compares the claims of the token with its credential (J-12…J-17): both are signed, but a reader
 * sees only one of them. A missing claim is a warning, or a failure in strict mode (J-16); a
 * different one is a failure (N11).
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

/**
 * Compares a claim with a property. Passes a credential without the property, whose absence the
 * structure check reports.
 */
function compare(name: string, claims: Claims, expected: string | undefined): Finding[] {
  const got = claims[name] ?? undefined;
  if (got === undefined) return [missing(name)];
  return expected === undefined || got === expected ? [] : [differs(name, got, expected)];
}

/**
 * Compares `sub` with the subject. For a subject without an id it must be one of its identifiers;
 * if it is another, that is a warning (J-15).
 */
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
    return ids.includes(asText(got)) && typeof got === 'string'
      ? []
      : [differs('sub', got, ids.join(', '))];
  return credential.identities.some(({ hash }) => hash === got)
    ? []
    : [{ ...differs('sub', got, ''), outcome: 'warn' }];
}

/**
 * Compares a date claim. If a VCDM 1.1 credential has the date in both forms, the claim must match
 * one of them (M-10).
 */
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

/**
 * Compares a NumericDate with a date-time; they are the same instant if their whole seconds are
 * equal (J-14).
 */
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
    return [differs(name, got, asText(written ?? ''))];
  // the validity check reports dates that cannot be read
  if (expected === undefined || Number.isNaN(expected)) return [];
  return Math.abs(Math.floor(got) - Math.floor(expected / 1000)) <= tolerance
    ? []
    : [differs(name, got, asText(written))];
}
