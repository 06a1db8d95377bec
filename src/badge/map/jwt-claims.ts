import type { Json, JsonObject } from '../contract.js';
import { isoOf } from '../../json/instant.js';
import { isObject } from '../../json/values.js';

/**
 * Restores members that the credential leaves to the claims of its token (VCDM 1.1 §6.3.1): `iss`
 * for the issuer, `jti` for the id, `sub` for the id of the subject, `nbf` and `exp` for the dates.
 * All are signed. An existing member is never changed, and a credential with a proof of its own is
 * left as that proof covers it.
 *
 * @param inner the claim `vc`
 * @param payload the claims around it
 */
export function withClaims(inner: JsonObject, payload: JsonObject): JsonObject {
  if ('proof' in inner) return inner;
  const { iss, jti, nbf, exp, sub } = payload;
  return Object.freeze({
    ...inner,
    ...('id' in inner ? {} : text('id', jti)),
    ...withId('issuer', inner['issuer'], iss),
    ...date('issuanceDate', 'validFrom', inner, nbf),
    ...date('expirationDate', 'validUntil', inner, exp),
    ...(inner['credentialSubject'] === undefined
      ? {}
      : withId('credentialSubject', inner['credentialSubject'], sub)),
  });
}

const text = (name: string, value: Json | undefined): JsonObject =>
  typeof value === 'string' ? { [name]: value } : {};

/** Sets the id alone where the member is absent, else the id of an object without one. */
function withId(name: string, value: Json | undefined, id: Json | undefined): JsonObject {
  if (value === undefined) return text(name, id);
  const isNameless = isObject(value) && !('id' in value) && typeof id === 'string';
  return isNameless ? { [name]: { id, ...value } } : {};
}

function date(name: string, other: string, inner: JsonObject, claim: Json | undefined): JsonObject {
  const isThere = name in inner || other in inner;
  const iso = isThere || typeof claim !== 'number' ? undefined : isoOf(claim * 1000);
  return iso === undefined ? {} : { [name]: iso.replace('.000Z', 'Z') };
}
