import { dateAt, isoSeconds, LAST_INSTANT } from '../../json/instant.js';
import { isByType } from './by-type.js';
import { isObject } from '../../json/values.js';
import type { Json, JsonObject } from '../contract.js';

/** Contexts and types of a badge whose claims have no terms of their own. */
export const CLAIMS_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;
export const CLAIMS_TYPES = ['VerifiableCredential', 'OpenBadgeCredential'] as const;

/** Claims of the token, each of which is a member of the credential or none of its. */
const OF_TOKEN: ReadonlySet<string> = new Set([
  ...['iss', 'sub', 'jti', 'nbf', 'exp', 'iat', 'aud', 'vct', 'vct#integrity', 'cnf'],
  ...['issuer', 'credentialSubject'],
]);

/** Writes a NumericDate as a date; absent for what is none. */
function dateOf(claim: Json | undefined): string | undefined {
  const instant = typeof claim === 'number' ? claim * 1000 : NaN;
  return Math.abs(instant) <= LAST_INSTANT ? isoSeconds(dateAt(instant)) : undefined;
}

const textOf = (claim: Json | undefined): string | undefined =>
  typeof claim === 'string' ? claim : undefined;

/** Puts an id before the members of an object; leaves an absent one out. */
const withId = (id: string | undefined, members: Json | undefined): JsonObject => ({
  ...(id === undefined ? {} : { id }),
  ...(isObject(members) ? members : {}),
});

/**
 * Reads the credential that the claims of an SD-JWT VC state (`dc+sd-jwt`): registered claims in
 * place of ids and dates, and the members of an Open Badge beside them.
 *
 * @param typ `typ` of the token's header
 * @returns `undefined` for any other token
 */
export function documentOfClaims(
  payload: JsonObject,
  typ: Json | undefined,
): JsonObject | undefined {
  if (!isByType(payload, typ)) return undefined;
  const { iss, sub, jti, nbf, exp, issuer, credentialSubject } = payload;
  const members = {
    '@context': CLAIMS_CONTEXTS,
    id: textOf(jti),
    type: CLAIMS_TYPES,
    issuer: withId(textOf(iss), issuer),
    validFrom: dateOf(nbf),
    validUntil: dateOf(exp),
    credentialSubject: withId(textOf(sub), credentialSubject),
    ...Object.fromEntries(
      Object.entries(payload).filter(
        ([name, value]) => !OF_TOKEN.has(name) && !(name === 'status' && isObject(value)),
      ),
    ),
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as JsonObject;
}
