/** A signed document, and changes of its shape. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { CONTEXTS, didOf, draft, newKey, sign } from './mint.js';
import { noContexts } from './support.js';

export const issuer = await newKey('Ed25519');
export const without = (value: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
export const achievement = (more: JsonObject): JsonObject => ({
  ...((draft(didOf(issuer))['credentialSubject'] as JsonObject)['achievement'] as JsonObject),
  ...more,
});
export const subject = (more: JsonObject): JsonObject => ({
  ...(draft(didOf(issuer))['credentialSubject'] as JsonObject),
  ...more,
});
export const RUBRIC = ['novice', 'able', 'master'].map((name) => ({
  id: `https://rowing.example/levels/${name}`,
  type: ['RubricCriterionLevel'],
  name,
}));
export const document: JsonObject = {
  ...draft(didOf(issuer)),
  validUntil: '2026-06-01T00:00:00Z',
  credentialStatus: {
    id: 'https://lists.example/1#1',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: 'https://lists.example/1',
  },
  credentialSubject: subject({
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'rower@example.org',
        identityType: 'emailAddress',
      },
    ],
    achievement: achievement({
      tag: ['rowing', 'steering'],
      resultDescription: [
        {
          id: 'urn:uuid:5c1d63f2-4d3e-4a4b-b8e2-31c21c0a9d2f',
          type: ['ResultDescription'],
          name: 'Level',
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: RUBRIC,
        },
      ],
    }),
  }),
};
export const signed = await sign(document, issuer);
const plain = (value: JsonObject): JsonObject => {
  const { proof: _proof, ...rest } = value;
  return rest;
};
export const canonical = (value: JsonObject): Promise<string | undefined> =>
  canonize(plain(value), { contexts: noContexts, rdfDirection: 'i18n-datatype' }).catch(
    () => undefined,
  );
export const original = await canonical(signed);
export const renamed = (
  value: JsonObject,
  from: string,
  to: string,
  as: Json = value[from]!,
): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([name, child]) => (name === from ? [to, as] : [name, child])),
  );
export const withAchievement = (more: JsonObject): JsonObject => ({
  ...signed,
  credentialSubject: {
    ...(signed['credentialSubject'] as JsonObject),
    achievement: {
      ...((signed['credentialSubject'] as JsonObject)['achievement'] as JsonObject),
      ...more,
    },
  },
});

export const endorsement = (endorsed: string): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:7f0b9f1c-2d5b-4a39-a8a1-3d2b5e8a0c11',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: { id: 'did:example:friend', type: ['Profile'], name: 'Friend' },
  validFrom: '2026-01-01T00:00:00Z',
  name: 'Endorsed',
  credentialSubject: { id: endorsed, type: ['EndorsementSubject'], endorsementComment: 'True.' },
});
