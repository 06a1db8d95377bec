import { dateAt, isoSeconds, LAST_INSTANT } from '../../json/instant.js';
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

/** Matches the classes of the standards' vocabularies, and those of them that are a badge. */
const STANDARD_CLASS = /^https:\/\/purl\.imsglobal\.org\/spec\/vc\//;
const BADGE_CLASS = /#(?:OpenBadge|Achievement)Credential$/;

/** Tells whether a type may be that of a badge: an issuer's own may, an endorsement's is another. */
const isBadgeType = (vct: Json | undefined): boolean =>
  typeof vct === 'string' && (!STANDARD_CLASS.test(vct) || BADGE_CLASS.test(vct));

/** The `typ` of an SD-JWT VC (IETF SD-JWT VC §3.2.1), also as a full media type. */
const TYP = /^(?:application\/)?dc\+sd-jwt$/i;

/**
 * Tells whether a payload has the claims of a badge by type (`vct`), and no credential in it. The
 * header must say so: in a token of another kind, contexts and types may be among what its holder
 * withholds, and would be replaced by those of a badge.
 */
export const isByType = (payload: JsonObject, typ: Json | undefined): boolean =>
  typeof typ === 'string' &&
  TYP.test(typ) &&
  isBadgeType(payload['vct']) &&
  typeof payload['iss'] === 'string' &&
  isObject(payload['credentialSubject']) &&
  !['@context', 'type', 'vc', 'vp'].some((name) => Object.hasOwn(payload, name));

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
