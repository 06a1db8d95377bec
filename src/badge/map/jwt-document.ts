import { BadgeError } from '../../errors.js';
import { isObject } from '../../json/values.js';
import type { Json, JsonObject } from '../contract.js';
import { VCDM2_CONTEXT } from '../context-urls.js';
import { documentOfClaims } from './claims-document.js';
import { withClaims } from './jwt-claims.js';

/**
 * Claims of the token itself, which are not part of a credential (J-18); `status` is such a claim
 * when it is an object (IETF Token Status List).
 */
const REGISTERED = ['iss', 'sub', 'jti', 'nbf', 'exp', 'iat', 'aud'];
const VC_CONTEXT = /^https:\/\/www\.w3\.org\/(?:ns|2018)\/credentials\//;

function contextsIn({ '@context': context }: JsonObject): readonly unknown[] {
  return Array.isArray(context) ? context : [context];
}

const hasVcContext = (payload: JsonObject): boolean =>
  contextsIn(payload).some((item) => typeof item === 'string' && VC_CONTEXT.test(item));

/**
 * Finds the credential or presentation in a payload: the claim `vc` or `vp` (VCDM 1.1), else the
 * payload without registered claims (J-11, J-18), or the claims of a badge by type (`vct`); an OB
 * 2.0 assertion is the payload as it is
 * (O-20).
 *
 * @param header of the token, which says whether its claims are those of a badge by type
 * @returns the document, and its JSON pointer in the payload
 * @throws BadgeError `mixed-data-models` when a claim `vc` or `vp` is beside a credential of VCDM
 *   2.0, or both claims are present
 */
export function documentIn(
  payload: JsonObject,
  { typ }: JsonObject,
): {
  readonly document: JsonObject;
  readonly pointer: string;
} {
  const byType = documentOfClaims(payload, typ);
  if (byType) return { document: byType, pointer: '' };
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
