/** A badge with a status of an older type, and its issuer. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { CONTEXTS, didOf, draft, newKey, sign } from '../securing/data-integrity/mint.js';

export const issuer = await newKey('Ed25519');

/** Their contexts cannot be used beside VCDM 2.0 in the list itself: both protect `description`. */
export const VCDM_1 = (context: string): JsonObject => ({
  '@context': [
    'https://www.w3.org/2018/credentials/v1',
    context,
    'https://w3id.org/security/data-integrity/v2',
  ],
  issuanceDate: '2026-02-01T00:00:00Z',
  validFrom: undefined as unknown as Json,
});

export const badge = (context: string, status: Json, more: JsonObject = {}): Promise<JsonObject> =>
  sign(
    {
      ...draft(didOf(issuer)),
      '@context': [...CONTEXTS, context],
      credentialStatus: status,
      ...more,
    },
    issuer,
  );

export const HOST = 'https://school.example';
export const PLAIN = `${HOST}/revocations.json`;
