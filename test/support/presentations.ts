/** Makes presentations of badges, in each form, signed correctly and otherwise. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { digestOf, shown } from './withheld.js';
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

/** Makes an SD-JWT bound to the holder's key, with its one disclosure and without a key binding. */
export async function boundToken(parties: Parties): Promise<string> {
  const { issuer, holder } = parties;
  const name = shown(['salt', 'name', 'Coxswain']);
  const { name: _name, ...rest } = awarded(parties);
  const payload: JsonObject = {
    ...rest,
    iss: didOf(issuer),
    jti: rest['id']!,
    sub: didOf(holder),
    nbf: 1_767_225_600,
    validUntil: '2027-01-01T00:00:00Z',
    exp: 1_798_761_600,
    credentialSubject: {
      ...(rest['credentialSubject'] as JsonObject),
      _sd: [await digestOf(name)],
    },
    cnf: { jwk: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(holder.key.raw!) } },
  };
  return `${await signJwt(payload, issuer, { typ: 'vc+sd-jwt' })}~${name}~`;
}

/** Adds a key binding to an SD-JWT. @param claims laid over its own */
export const withKeyBinding = async (
  token: string,
  by: Signer,
  claims: JsonObject = {},
): Promise<string> =>
  token +
  (await signJwt(
    {
      iat: 1_767_225_700,
      nonce: 'c-1',
      aud: 'https://verifier.example',
      sd_hash: await digestOf(token),
      ...claims,
    },
    by,
    { typ: 'kb+jwt' },
  ));
