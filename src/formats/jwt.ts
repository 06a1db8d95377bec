import type { Json, JsonObject } from '../badge/contract.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError, type BadgeErrorCode } from '../errors.js';
import type { Format } from './contract.js';
import { CONTAINER_LIMITS, type JsonLimits } from '../json/limits.js';
import { parseJson, type ParsedJson } from '../json/parse.js';
import { withClaims } from './jwt-claims.js';
import { trimPayload } from './payload.js';
import { looksLikeJwt } from './detect.js';
import { isObject } from '../json/values.js';

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

/**
 * Claims of the token itself, which are not part of a credential (J-18); `status` is such a claim
 * when it is an object (IETF Token Status List).
 */
const REGISTERED = ['iss', 'sub', 'jti', 'nbf', 'exp', 'iat', 'aud'];
const VC_CONTEXT = /^https:\/\/www\.w3\.org\/(?:ns|2018)\/credentials\//;

const VCDM2_CONTEXT = 'https://www.w3.org/ns/credentials/v2';

function contextsIn({ '@context': context }: JsonObject): readonly unknown[] {
  return Array.isArray(context) ? context : [context];
}

const hasVcContext = (payload: JsonObject): boolean =>
  contextsIn(payload).some((item) => typeof item === 'string' && VC_CONTEXT.test(item));

/**
 * Finds the credential or presentation in a payload: the claim `vc` or `vp` (VCDM 1.1), else the
 * payload without registered claims (J-11, J-18); an OB 2.0 assertion is the payload as it is
 * (O-20).
 *
 * @returns the document, and its JSON pointer in the payload
 * @throws BadgeError `mixed-data-models` when a claim `vc` or `vp` is beside a credential of VCDM
 *   2.0, or both claims are present
 */
export function documentIn(payload: JsonObject): {
  readonly document: JsonObject;
  readonly pointer: string;
} {
  const claims = ['vc', 'vp'].filter((name) => Object.hasOwn(payload, name));
  const [claim] = claims;
  if (claim === undefined) return { document: wholePayload(payload), pointer: '' };
  const inner = payload[claim];
  const isTwice = claim === 'vc' && !mentionsVcdm2(payload) && !mentionsVcdm2(inner);
  if (claims.length > 1 || (Object.hasOwn(payload, '@context') && !isTwice))
    throw new BadgeError('mixed-data-models', { property: claim, pointer: `/${claim}` });
  if (!isObject(inner)) throw new BadgeError('jwt-payload', { pointer: `/${claim}` });
  return {
    document: claim === 'vc' ? withClaims(inner, payload) : inner,
    pointer: `/${claim}`,
  };
}

/**
 * Tells whether a payload is of VCDM 2.0, which has no claim `vc`; one of VCDM 1.1 may repeat its
 * credential beside the claim, which is compared later.
 */
const mentionsVcdm2 = (value: Json | undefined): boolean =>
  isObject(value) && contextsIn(value).some((item) => item === VCDM2_CONTEXT);

/**
 * Reads the payload itself as the credential; restores members from claims only under VCDM 1.1,
 * which allows claims in their place.
 */
function wholePayload(payload: JsonObject): JsonObject {
  if (!hasVcContext(payload)) return payload;
  const document = withoutRegistered(payload);
  return mentionsVcdm2(payload) ? document : withClaims(document, payload);
}

function withoutRegistered(payload: JsonObject): JsonObject {
  const isOfToken = (name: string, value: Json): boolean =>
    REGISTERED.includes(name) || (name === 'status' && isObject(value));
  return Object.freeze(
    Object.fromEntries(Object.entries(payload).filter(([name, value]) => !isOfToken(name, value))),
  );
}

/** A file that is a compact JWS (RFC 7515 §7.1). */
export const jwt: Format = {
  name: 'jwt',
  recognise: looksLikeJwt,
  unbake: async (bytes) => {
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    return [{ text: trimPayload(text), found: { container: 'jwt', notes: [] } }];
  },
};
