import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { algorithmOf, isForgeable } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { isObject } from '../../json/values.js';

const EXPECTED: ReadonlySet<string> = new Set(['alg', 'kid', 'jwk', 'typ']);
/** Members that change what is signed, or where the key comes from: never followed, so never ignored either (J-2, X-10). */
const REFUSED: ReadonlySet<string> = new Set(['crit', 'b64', 'jku', 'x5u', 'x5c', 'zip', 'enc']);

/** What a token may say it is (J-5); anything else is a token made for another purpose. */
const TYPES: Readonly<Record<'credential' | 'presentation' | 'sd-jwt', RegExp>> = {
  credential: /^(application\/)?(jwt|vc\+jwt|vc\+ld\+jwt|vc\+ld\+json\+jwt)$/i,
  presentation: /^(application\/)?(jwt|vp\+jwt|vp\+ld\+jwt|vp\+ld\+json\+jwt)$/i,
  'sd-jwt': /^(application\/)?(vc\+sd-jwt|dc\+sd-jwt|vc\+ld\+json\+sd-jwt|sd\+jwt|jwt)$/i,
};

/**
 * What the header of a signed token must say of itself before its signature is looked at (J-2…J-5).
 *
 * @param badge with the `jws` as read
 * @returns nothing that fails or is unsupported when the token may be checked
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

/** No signature and shared secrets are refused; a signature of a kind we do not have is not called false. */
function checkAlgorithm(alg: Json | undefined): Finding[] {
  if (typeof alg !== 'string' || isForgeable(alg))
    return [finding('fail', 'jwt-algorithm', { params: { got: String(alg) } })];
  return algorithmOf(alg)
    ? []
    : [finding('unsupported', 'proof-unsupported', { params: { suite: `JWT ${alg}` } })];
}

function checkType(typ: Json | undefined, types: RegExp): Finding[] {
  return typ === undefined || (typeof typ === 'string' && types.test(typ))
    ? []
    : [finding('fail', 'jwt-type', { params: { got: String(typ) } })];
}
