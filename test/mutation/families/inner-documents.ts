/** Documents inside a document that describe its nodes, for the families that attack with them. */
import type { Badge, Json, JsonObject } from '../../../src/badge/contract.js';
import { CONTEXTS, didOf, jwtBadge, options, prove, type Signer } from '../../golden/mint.js';
import { proveJcs } from '../sign-jcs.js';

/** Makes the nodes of the outer document whose ids an inner one repeats. */
export const nodesOf = (issuer: string): readonly JsonObject[] => [
  {
    id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
  },
  { id: issuer, type: ['Profile'] },
  { id: 'did:example:rower', type: ['AchievementSubject'] },
  { id: 'https://rowing.example/achievements/cox', type: ['Achievement'] },
  { id: 'https://rowing.example/creator', type: ['Profile'] },
  { id: 'https://rowing.example/e/1', type: ['Evidence'] },
];

export type Inner = (inner: JsonObject, forged: JsonObject) => JsonObject;
const inSubject = (inner: JsonObject, more: JsonObject): JsonObject => ({
  ...inner,
  credentialSubject: { ...(inner['credentialSubject'] as JsonObject), ...more },
});
/** Positions at which an inner document describes a node of the outer one. */
export const PLACES: Readonly<Record<string, Inner>> = {
  'its subject': (inner, forged) =>
    inSubject(inner, { ...forged, type: ['EndorsementSubject', ...(forged['type'] as string[])] }),
  'its subject, as the node’s kind': (inner, forged) => inSubject(inner, forged),
  'its issuer': (inner, forged) => ({ ...inner, issuer: forged }),
  'its evidence': (inner, forged) => ({ ...inner, evidence: [forged] }),
  itself: (inner, forged) => ({ ...inner, id: forged['id']! }),
  'an achievement': (inner, forged) => inSubject(inner, { achievement: forged }),
  'a source': (inner, forged) => inSubject(inner, { source: forged }),
  'an endorsement inside': (inner, forged) => ({
    ...inner,
    endorsement: [
      inSubject({ ...inner, id: 'urn:uuid:0b7e3a5e-0000-4c57-9f2a-0d6b0e0f5a03' }, forged),
    ],
  }),
};

export const endorsementBy = (signer: Signer): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a02',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'An endorsement',
  issuer: { id: didOf(signer), type: ['Profile'], name: 'The endorser' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:rower',
    type: ['EndorsementSubject'],
    endorsementComment: 'Well done.',
  },
});

type Secure = (document: JsonObject, signer: Signer) => Promise<Json>;
/** Inner documents that pass, that fail, and that are not signed. */
export const INNER: Readonly<Record<string, Secure>> = {
  'signed as text': async (inner, by) => ({ ...inner, proof: await proveJcs(inner, by) }),
  'signed as a graph': async (inner, by) => ({ ...inner, proof: await prove(inner, by) }),
  'a token': (inner, by) => jwtBadge(inner, by),
  forged: async (inner, by) => ({
    ...inner,
    proof: options(by, { cryptosuite: 'eddsa-jcs-2022', proofValue: 'z1' }),
  }),
  unsigned: async (inner) => inner,
};

/** Positions of the inner document in the outer one. */
export const AT: Readonly<Record<string, (outer: JsonObject, inner: Json) => JsonObject>> = {
  endorsement: (outer, inner) => withMember(outer, [], inner),
  'issuer.endorsement': (outer, inner) => withMember(outer, ['issuer'], inner),
  'achievement.endorsement': (outer, inner) =>
    withMember(outer, ['credentialSubject', 'achievement'], inner),
};

function withMember(
  outer: JsonObject,
  [step, ...rest]: readonly string[],
  inner: Json,
): JsonObject {
  if (step !== undefined)
    return { ...outer, [step]: withMember(outer[step] as JsonObject, rest, inner) };
  return { ...outer, [typeof inner === 'string' ? 'endorsementJwt' : 'endorsement']: [inner] };
}

/** Lists the statements of the outer document about itself. */
export const ownFacts = ({ credential }: Badge): string => {
  const { endorsementCount: _count, ...own } = credential as Badge['credential'] & JsonObject;
  return JSON.stringify(own);
};
