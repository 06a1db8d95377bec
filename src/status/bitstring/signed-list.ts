import type { Json, JsonObject } from '../../badge/contract.js';
import { parseJws } from '../../jose/decode-jws.js';
import { isObject, asText } from '../../json/values.js';
import { unusable } from './register.js';

/** Claims of the token, which are not part of the list in it (J-18). */
const CLAIMS = ['iss', 'sub', 'jti', 'nbf', 'exp', 'iat', 'aud'];

/**
 * Reads the list credential in a signed list of our own, without verifying it.
 *
 * @param text JSON with an embedded proof, or a compact JWS whose payload is the list
 * @returns `undefined` for any other text
 */
export function parseList(text: string): JsonObject | undefined {
  if (!text.startsWith('{')) return listIn(parseJws(text.trim())?.payload);
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const listIn = (payload: Readonly<Record<string, unknown>> | undefined): JsonObject | undefined =>
  payload &&
  (Object.fromEntries(
    Object.entries(payload).filter(([name]) => !CLAIMS.includes(name)),
  ) as JsonObject);

/** Purposes of the lists that are published here. */
const PURPOSES: readonly string[] = ['revocation', 'suspension', 'refresh', 'message'];

const isNamed = (issuer: Json | undefined): boolean =>
  typeof issuer === 'string' || (isObject(issuer) && typeof issuer['id'] === 'string');

/**
 * Checks that a credential is a list of the form that is published here.
 * @throws BadgeError `status-list-unusable` for any other
 */
export function assertList(credential: JsonObject): void {
  const subject = credential['credentialSubject'];
  const isList =
    typeof credential['id'] === 'string' &&
    isNamed(credential['issuer']) &&
    isObject(subject) &&
    subject['type'] === 'BitstringStatusList' &&
    PURPOSES.includes(asText(subject['statusPurpose']));
  if (!isList) throw unusable('not-a-bitstring-status-list-of-ours');
}
