import type { Badge, Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { VerifyOptions } from '../../../src/verify.js';
import {
  CONTEXTS,
  didOf,
  jwtBadge,
  newKey,
  NOW,
  options,
  prove,
  worldOf,
  type Signer,
} from '../../golden/mint.js';
import { full } from '../originals.js';
import { proveJcs } from '../sign-jcs.js';
import { forgedOf } from './added-values.js';
import type { Case, Family } from './contract.js';

const MALLORY = 'mallory@evil.example';

/** Makes the nodes of the outer document whose ids an inner one repeats. */
const nodesOf = (issuer: string): readonly JsonObject[] => [
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

/** Kinds that an inner document gives a node beside its own, which define its members. */
const KINDS = ['its own kind', 'AchievementSubject', 'Profile', 'Achievement'] as const;

const forgedAs = (node: JsonObject, kind: (typeof KINDS)[number]): JsonObject =>
  kind === KINDS[0]
    ? { ...forgedOf(node['type']!), ...node }
    : { ...forgedOf(kind), ...node, type: [...new Set([...(node['type'] as string[]), kind])] };

type Inner = (inner: JsonObject, forged: JsonObject) => JsonObject;
const inSubject = (inner: JsonObject, more: JsonObject): JsonObject => ({
  ...inner,
  credentialSubject: { ...(inner['credentialSubject'] as JsonObject), ...more },
});
/** Positions at which an inner document describes a node of the outer one. */
const PLACES: Readonly<Record<string, Inner>> = {
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

const endorsementBy = (signer: Signer): JsonObject => ({
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
const INNER: Readonly<Record<string, Secure>> = {
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
const AT: Readonly<Record<string, (outer: JsonObject, inner: Json) => JsonObject>> = {
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

/** Mechanisms of the outer document. */
const OUTER: Readonly<Record<string, (outer: JsonObject, signer: Signer) => Promise<string>>> = {
  RDFC: async (outer, by) => JSON.stringify({ ...outer, proof: await prove(outer, by) }),
  JCS: async (outer, by) => JSON.stringify({ ...outer, proof: await proveJcs(outer, by) }),
  JWT: (outer, by) => jwtBadge(outer, by),
  'SD-JWT': async (outer, by) => `${await jwtBadge(outer, by, { typ: 'vc+sd-jwt' })}~`,
};

/** Lists the statements of the outer document about itself. */
const ownFacts = ({ credential }: Badge): string => {
  const { endorsementCount: _count, ...own } = credential as Badge['credential'] & JsonObject;
  return JSON.stringify(own);
};

async function* casesOf(issuer: Signer, mallory: Signer): AsyncGenerator<Case> {
  const outer = full(didOf(issuer));
  const verifying: VerifyOptions = { now: NOW, fetch: worldOf({}), recipient: MALLORY };
  for (const [mechanism, sign] of Object.entries(OUTER)) {
    const facts = ownFacts((await read(await sign(outer, issuer)))[0]!);
    for (const [how, secure] of Object.entries(INNER))
      for (const [place, write] of Object.entries(PLACES))
        for (const node of nodesOf(didOf(issuer)))
          for (const kind of KINDS)
            for (const [at, put] of Object.entries(AT))
              yield {
                what: `${mechanism}, ${at}, ${how}: ${place} repeats ${String(node['id'])} as ${kind}`,
                input: async () => {
                  const inner = write(endorsementBy(mallory), forgedAs(node, kind));
                  return sign(put(outer, await secure(inner, mallory)), issuer);
                },
                options: verifying,
                isFalseGreen: (badge, report) =>
                  report.recipient === 'match' ||
                  (report.verdict === 'valid' && ownFacts(report.badge ?? badge) !== facts),
              };
  }
}

/**
 * Puts documents inside a document, which must not change what is known of it, whether they pass or
 * fail (10.A5).
 */
export const innerIds: Family = {
  name: 'inner-ids',
  sampleEvery: 97,
  async *cases() {
    yield* casesOf(await newKey('Ed25519'), await newKey('Ed25519'));
  },
};
