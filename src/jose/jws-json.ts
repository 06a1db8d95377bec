import { BadgeError } from '../errors.js';
import { isCompactJws } from './compact-jws.js';
import { isObject, type Json, type JsonObject, asText } from '../json/values.js';

/**
 * Writes a JWS in JSON as a compact one (RFC 7515 §7.2), which has the same content: a badge is a
 * compact JWS (J-1), but some tools export the other form.
 *
 * @returns `undefined` for JSON that is no JWS
 * @throws BadgeError `unsupported-kind` for what the compact form cannot hold: several signatures,
 *   or a header that is not signed
 */
export function tokenOfJwsJson(document: JsonObject): string | undefined {
  const { payload, signatures } = document;
  const all: readonly Json[] = Array.isArray(signatures) ? signatures : [document];
  const [only] = all;
  if (typeof payload !== 'string' || !isObject(only) || !isSignature(only)) return undefined;
  if (all.length > 1 || only['header'] !== undefined)
    throw new BadgeError('unsupported-kind', { kind: 'JWS JSON' });
  const token = `${asText(only['protected'])}.${payload}.${asText(only['signature'])}`;
  return isCompactJws(token) ? token : undefined;
}

const isSignature = ({ protected: header, signature }: JsonObject): boolean =>
  typeof signature === 'string' && typeof header === 'string';
