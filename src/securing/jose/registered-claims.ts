import type { Json, JsonObject } from '../../badge/contract.js';
import { dateIn, instantOf, isoSeconds } from '../../json/instant.js';
import { asList, isObject } from '../../json/values.js';

const idOf = (value: Json | undefined): string | undefined => {
  const id = isObject(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
};

/** Gives a date as NumericDate in whole seconds; absent for no date (J-14). */
function numericDate(value: Json | undefined): number | undefined {
  const instant = dateIn(value);
  return instant === undefined || Number.isNaN(instant) ? undefined : Math.floor(instant / 1000);
}

/**
 * Makes the registered claims of a credential (J-12, J-13, I-5): they repeat its members for
 * readers of tokens, and a verifier compares the two.
 *
 * @param created the moment of signing
 */
export function claimsOf(credential: JsonObject, created: Date | string): JsonObject {
  const claims = {
    iss: idOf(credential['issuer']),
    jti: idOf(credential['id']),
    sub: idOf(asList(credential['credentialSubject'])[0]),
    iat: Math.floor(instantOf(isoSeconds(created))! / 1000),
    nbf: numericDate(credential['validFrom']),
    exp: numericDate(credential['validUntil']),
  };
  return Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== undefined),
  ) as JsonObject;
}
