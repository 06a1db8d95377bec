import { challengeOf } from '../challenge.js';
import type { WalletRequest } from '../contract.js';
import { badgeQuery, FORMATS } from './query.js';

/**
 * Protocol of the Digital Credentials API for OpenID for Verifiable Presentations 1.0, with an
 * unsigned request (annex A.1).
 */
export const PROTOCOL = 'openid4vp-v1-unsigned';

/**
 * Lists the names by which a wallet may know the verifier: with the prefix of OpenID4VP 1.0, as its
 * annex A.4 writes the origin, and as browsers do.
 */
const namesOf = (origin: string): string[] => [`origin:${origin}`, `origin:${origin}/`];

/**
 * Builds a request for any Open Badge, with proof that its holder is present now (V-63, X-41), for
 * the Digital Credentials API (OpenID4VP 1.0, annex A).
 *
 * @param origin origin of the page that sends it
 * @param random 32 fresh bytes for the challenge, used once
 * @throws TypeError when there are fewer bytes
 */
export function openId4VpRequest(origin: string, random: Uint8Array): WalletRequest {
  const challenge = challengeOf(random);
  const data = {
    response_type: 'vp_token',
    response_mode: 'dc_api',
    nonce: challenge,
    dcql_query: badgeQuery(),
    client_metadata: { vp_formats_supported: FORMATS },
  };
  return {
    options: { mediation: 'required', digital: { requests: [{ protocol: PROTOCOL, data }] } },
    challenge,
    domains: namesOf(origin),
  };
}
