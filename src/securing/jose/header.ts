import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { algorithmOf, isForgeable } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { isObject, asText } from '../../json/values.js';

const EXPECTED: ReadonlySet<string> = new Set(['alg', 'kid', 'jwk', 'typ']);
/**
 * Header parameters that change what is signed or where the key comes from. They are not supported,
 * and a token with one is rejected rather than read without it (J-2, X-10).
 */
const REFUSED: ReadonlySet<string> = new Set(['crit', 'b64', 'jku', 'x5u', 'x5c', 'zip', 'enc']);

/** Accepted values of `typ` (J-5); any other names a token for another purpose. */
const TYPES: Readonly<Record<'credential' | 'presentation' | 'sd-jwt', RegExp>> = {
  credential: /^(application\/)?(jwt|vc\+jwt|vc\+ld\+jwt|vc\+ld\+json\+jwt)$/i,
  presentation: /^(application\/)?(jwt|vp\+jwt|vp\+ld\+jwt|vp\+ld\+json\+jwt)$/i,
  'sd-jwt': /^(application\/)?(vc\+sd-jwt|dc\+sd-jwt|vc\+ld\+json\+sd-jwt|sd\+jwt|jwt)$/i,
};

/**
 * Checks the header of a signed token before its signature is verified (J-2…J-5).
 *
 * @param badge with the `jws` as read
 * @returns no failing or unsupported finding if the token may be verified
 */
export function checkHeader({ jws, securing, kind }: Badge): Finding[] {
  const header = jws!.header;
  const types =
    TYPES[
      securing === 'sd-jwt' ? 'sd-jwt' : kind === 'presentation' ? 'presentation' : 'credential'
    ];
  return [
    ...checkMembers(header),
    ...checkAlgorithm(header['alg']),
    ...checkType(header['typ'], types),
  ];
}

function checkMembers(header: JsonObject): Finding[] {
  const foreign = Object.keys(header)
    .filter((name) => !EXPECTED.has(name))
    .map((property) =>
      finding(REFUSED.has(property) ? 'fail' : 'warn', 'jwt-header-member', {
        params: { property },
      }),
    );
  const misshapen = [
    ...('kid' in header && typeof header['kid'] !== 'string' ? ['kid'] : []),
    ...('jwk' in header && !isObject(header['jwk']) ? ['jwk'] : []),
  ];
  return [
    ...foreign,
    ...misshapen.map((property) => finding('fail', 'jwt-header-member', { params: { property } })),
  ];
}

/**
 * Rejects unsigned tokens and shared secrets; reports an unsupported algorithm as unsupported, not
 * as an invalid signature.
 */
function checkAlgorithm(alg: Json | undefined): Finding[] {
  if (typeof alg !== 'string' || isForgeable(alg))
    return [finding('fail', 'jwt-algorithm', { params: { got: asText(alg) } })];
  return algorithmOf(alg)
    ? []
    : [finding('unsupported', 'proof-unsupported', { params: { suite: `JWT ${alg}` } })];
}

function checkType(typ: Json | undefined, types: RegExp): Finding[] {
  return typ === undefined || (typeof typ === 'string' && types.test(typ))
    ? []
    : [finding('fail', 'jwt-type', { params: { got: asText(typ) } })];
}
