import type { JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { didOf, jwtBadge, newKey, NOW, prove, worldOf, type Signer } from '../../golden/mint.js';
import { full } from '../originals.js';
import { proveJcs } from '../sign-jcs.js';
import { forgedOf } from './added-values.js';
import type { Case, Family } from './contract.js';
import { AT, endorsementBy, INNER, nodesOf, ownFacts, PLACES } from './inner-documents.js';

const MALLORY = 'mallory@evil.example';

/** Kinds that an inner document gives a node beside its own, which define its members. */
const KINDS = ['its own kind', 'AchievementSubject', 'Profile', 'Achievement'] as const;

const forgedAs = (node: JsonObject, kind: (typeof KINDS)[number]): JsonObject =>
  kind === KINDS[0]
    ? { ...forgedOf(node['type']!), ...node }
    : { ...forgedOf(kind), ...node, type: [...new Set([...(node['type'] as string[]), kind])] };

/** Mechanisms of the outer document. */
const OUTER: Readonly<Record<string, (outer: JsonObject, signer: Signer) => Promise<string>>> = {
  RDFC: async (outer, by) => JSON.stringify({ ...outer, proof: await prove(outer, by) }),
  JCS: async (outer, by) => JSON.stringify({ ...outer, proof: await proveJcs(outer, by) }),
  JWT: (outer, by) => jwtBadge(outer, by),
  'SD-JWT': async (outer, by) => `${await jwtBadge(outer, by, { typ: 'vc+sd-jwt' })}~`,
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
