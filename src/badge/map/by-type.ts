import type { Json, JsonObject } from '../contract.js';
import { isObject } from '../../json/values.js';

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
