/** Makes presentations of badges, in each form, signed correctly and otherwise. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import {
  CONTEXTS,
  didOf,
  draft,
  jwtBadge,
  newKey,
  sign,
  signJwt,
  type Signer,
} from '../golden/mint.js';

export interface Parties {
  readonly issuer: Signer;
  readonly holder: Signer;
  readonly stranger: Signer;
}

export const newParties = async (): Promise<Parties> => ({
  issuer: await newKey('Ed25519'),
  holder: await newKey('Ed25519'),
  stranger: await newKey('Ed25519'),
});

/** Mints a good badge awarded to the holder's key. */
export function awarded({ issuer, holder }: Parties, more: JsonObject = {}): JsonObject {
  const { credentialSubject, ...rest } = draft(didOf(issuer), more);
  return {
    ...rest,
    credentialSubject: { ...(credentialSubject as JsonObject), id: didOf(holder) },
  };
}

export const awardedBadge = (parties: Parties): Promise<JsonObject> =>
  sign(awarded(parties), parties.issuer);
export const awardedToken = (parties: Parties): Promise<string> =>
  jwtBadge(awarded(parties), parties.issuer);

/** Makes a presentation without a signature. */
export const unsigned = (
  holder: string | undefined,
  badges: readonly Json[],
  more: JsonObject = {},
): JsonObject => ({
  '@context': [CONTEXTS[0]!],
  type: ['VerifiablePresentation'],
  ...(holder === undefined ? {} : { holder }),
  verifiableCredential: badges,
  ...more,
});

/** Makes a presentation with a proof of its own. @param more laid over the proof's options */
export const presented = (
  document: JsonObject,
  signer: Signer,
  more: JsonObject = {},
): Promise<JsonObject> =>
  sign(document, signer, {
    proofPurpose: 'authentication',
    challenge: 'c-1',
    domain: 'https://verifier.example',
    ...more,
  });

/** Makes a presentation as a token. @param claims laid over its own */
export const presentedToken = (
  document: JsonObject,
  signer: Signer,
  claims: JsonObject = {},
): Promise<string> =>
  signJwt({ ...document, iss: didOf(signer), nonce: 'c-1', ...claims }, signer, { typ: 'vp+jwt' });
