import { challengeOf } from '../challenge.js';
import type { WalletRequest } from '../contract.js';

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** DID methods by which a holder may prove its identity. */
const METHODS = ['key', 'web', 'jwk'].map((method) => ({ method }));

/**
 * Builds a request for any Open Badge, with proof that its holder is present now (V-63, X-41), for
 * the Credential Handler API (Verifiable Presentation Request, "Query By Example" and "DID
 * Authentication").
 *
 * @param origin origin of the page that sends it
 * @param random 32 fresh bytes for the challenge, used once
 * @throws TypeError when there are fewer bytes
 */
export function chapiRequest(origin: string, random: Uint8Array): WalletRequest {
  const challenge = challengeOf(random);
  const example = { '@context': CONTEXTS, type: ['VerifiableCredential', 'OpenBadgeCredential'] };
  const query = [
    { type: 'QueryByExample', credentialQuery: [{ example }] },
    { type: 'DIDAuthentication', acceptedMethods: METHODS },
  ];
  return {
    options: { web: { VerifiablePresentation: { query, challenge, domain: origin } } },
    challenge,
    domains: [origin],
  };
}
