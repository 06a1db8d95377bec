import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../errors.js';
import { CONTAINER_LIMITS, type JsonLimits } from '../json/limits.js';
import { parseJson, type ParsedJson } from '../json/parse.js';
import { isObject, type JsonObject } from '../json/values.js';

/**
 * A decoded compact JWS: the protected header, and the payload with the result of its parsing.
 * Nothing in it is verified.
 */
export interface DecodedJws {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  readonly parsed: ParsedJson;
}

function partObject(
  part: string,
  code: BadgeErrorCode,
  limits: JsonLimits,
): ParsedJson & { readonly value: JsonObject } {
  const bytes = decodeBase64url(part);
  if (!bytes) throw new BadgeError(code, { what: 'base64url' });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new BadgeError(code, { what: 'utf-8' });
  const parsed = parsedPart(text, code, limits);
  if (!isObject(parsed.value)) throw new BadgeError(code, { what: 'not-an-object' });
  return { ...parsed, value: parsed.value };
}

const NOT_JSON: readonly BadgeErrorCode[] = ['not-json', 'json-quotes', 'json-comma'];

/** Keeps the precise JSON code, and adds the part of the token with the error. */
function parsedPart(text: string, code: BadgeErrorCode, limits: JsonLimits): ParsedJson {
  try {
    return parseJson(text, limits);
  } catch (cause) {
    if (!(cause instanceof BadgeError)) throw cause;
    throw new BadgeError(
      NOT_JSON.includes(cause.code) ? code : cause.code,
      { ...cause.params, part: code === 'jwt-header' ? 'header' : 'payload' },
      { cause },
    );
  }
}

/**
 * Decodes a compact JWS strictly (RFC 7515 §7.1, J-1, V-1): three parts, header and payload
 * base64url without padding, each a JSON object without duplicate names, and an `alg`. An
 * unreadable signature is reported by the check of the proof.
 *
 * @param token the compact JWS, without white space around it
 * @param limits limits of header and payload; default `CONTAINER_LIMITS`
 * @throws BadgeError `jwt-parts`, `jwt-header`, `jwt-payload`, or a JSON code with `part` in its
 *   params
 */
export function decodeJws(token: string, limits: JsonLimits = CONTAINER_LIMITS): DecodedJws {
  const parts = token.split('.', 4);
  if (parts.length !== 3) throw new BadgeError('jwt-parts', { count: token.split('.').length });
  const header = partObject(parts[0]!, 'jwt-header', limits).value;
  if (typeof header['alg'] !== 'string') throw new BadgeError('jwt-header', { what: 'alg' });
  const parsed = partObject(parts[1]!, 'jwt-payload', limits);
  return { header, payload: parsed.value, parsed };
}

/** A parsed compact JWS; no part of it is verified yet. */
export interface ParsedJws {
  readonly token: string;
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/**
 * Parses a compact JWS that is not a badge: a list, a statement, a presentation.
 *
 * @param token three base64url parts
 * @returns `undefined` for any other text, or when the header requires an extension (`crit`, RFC
 *   7515 §4.1.11)
 */
export function parseJws(token: string): ParsedJws | undefined {
  try {
    const { header, payload } = decodeJws(token);
    return 'crit' in header ? undefined : { token, header, payload };
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}
