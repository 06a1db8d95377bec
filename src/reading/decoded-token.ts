import { documentIn } from '../badge/index.js';
import type { Json, JsonObject } from '../badge/contract.js';
import { isSame } from '../badge/is-same.js';
import { BadgeError } from '../errors.js';
import { envelopedToken } from '../formats/enveloped-token.js';
import { isCompactJws } from '../jose/compact-jws.js';
import { parseJws } from '../jose/decode-jws.js';
import { instantOf } from '../json/instant.js';
import { asList, isObject } from '../json/values.js';

const DATES = ['issuanceDate', 'expirationDate', 'validFrom', 'validUntil'];

/** Writes a member in the one form in which it is compared. */
function comparable(name: string, value: Json | undefined): Json {
  if (DATES.includes(name)) return instantOf(value) ?? null;
  return name === 'issuer' && typeof value === 'string' ? [{ id: value }] : asList(value);
}

const isRepeated = (document: JsonObject, signed: JsonObject): boolean =>
  Object.keys(document).every(
    (name) =>
      name === 'proof' || isSame(comparable(name, document[name]), comparable(name, signed[name])),
  );

/** Gives the credential in a token; undefined for a token that has none. */
function credentialIn(token: string): JsonObject | undefined {
  const parsed = parseJws(token);
  try {
    return parsed && documentIn(parsed.payload, parsed.header).document;
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

/**
 * Gives the token that a document is the decoded form of: did-jwt-vc and Veramo write a token as JSON
 * with a proof `JwtProof2020`, which is no Data Integrity proof.
 *
 * @returns `undefined` for any other document, and where a member is not as the token has it: the
 *   signature of the token says nothing about such a document
 */
function decodedToken(document: JsonObject): string | undefined {
  const { proof } = document;
  const jwt = isObject(proof) && proof['type'] === 'JwtProof2020' ? proof['jwt'] : undefined;
  if (!isCompactJws(jwt)) return undefined;
  const signed = credentialIn(jwt);
  return signed && isRepeated(document, signed) ? jwt : undefined;
}

/**
 * Finds the token that a document stands for, an envelope (V-2) or the decoded form, and its JSON
 * pointer there.
 *
 * @throws BadgeError `unsupported-kind` for an envelope that is not supported
 */
export function tokenIn(
  document: JsonObject,
): { readonly token: string; readonly pointer: string } | undefined {
  const enveloped = envelopedToken(document);
  if (enveloped !== undefined) return { token: enveloped, pointer: '/id' };
  const token = decodedToken(document);
  return token === undefined ? undefined : { token, pointer: '/proof/jwt' };
}
