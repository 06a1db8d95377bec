import type { JsonObject } from '../../../src/badge/contract.js';
import { fromBundle, toBundle, type Bundle } from '../../../src/bundle.js';
import { read } from '../../../src/read.js';
import { createCache, verify, type VerifyCache } from '../../../src/verify.js';
import {
  draft,
  entry,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  worldOf,
  type Signer,
  type World,
} from '../../golden/mint.js';
import type { Case, Family } from './contract.js';

const HOSTS = 24;
const hostOf = (at: number): string => `college-${at}.example`;
const webOf = (at: number): string => `did:web:${hostOf(at)}`;
const documentUrl = (at: number): string => `https://${hostOf(at)}/.well-known/did.json`;
const methodOf = (at: number): JsonObject => ({ verificationMethod: `${webOf(at)}#key-1` });

const keyDocument = (at: number, { multikey }: Signer): JsonObject => ({
  id: webOf(at),
  verificationMethod: [
    {
      id: `${webOf(at)}#key-1`,
      type: 'Multikey',
      controller: webOf(at),
      publicKeyMultibase: multikey,
    },
  ],
  assertionMethod: [`${webOf(at)}#key-1`],
});

/** Responses of a forger's bundle, and the badge that they would make valid. */
interface Forgery {
  readonly what: string;
  readonly badge: JsonObject;
  readonly lies: World;
  readonly truth: World;
}

async function forgeries(at: number, issuer: Signer, forger: Signer): Promise<Forgery[]> {
  const status = { credentialStatus: entry() };
  const listOf = (set: readonly number[], day: string): Promise<JsonObject> =>
    sign(
      list(webOf(at), { encodedList: packed(set) }, { validFrom: `2026-11-${day}T00:00:00Z` }),
      issuer,
      methodOf(at),
    );
  const honest = { [documentUrl(at)]: keyDocument(at, issuer) };
  const [clear, revoked] = [await listOf([], '01'), await listOf([94_567], '02')];
  return [
    {
      what: 'a key document of the forger',
      badge: await sign(draft(webOf(at)), forger, methodOf(at)),
      lies: { [documentUrl(at)]: keyDocument(at, forger) },
      truth: honest,
    },
    {
      what: 'a key document where there is none',
      badge: await sign(draft(webOf(at)), forger, methodOf(at)),
      lies: { [documentUrl(at)]: keyDocument(at, forger) },
      truth: {},
    },
    {
      what: 'a list from before the revocation',
      badge: await sign(draft(webOf(at), status), issuer, methodOf(at)),
      lies: { ...honest, [LIST_URL]: clear },
      truth: { ...honest, [LIST_URL]: revoked },
    },
    {
      what: 'a list that cannot be had',
      badge: await sign(draft(webOf(at), status), issuer, methodOf(at)),
      lies: { ...honest, [LIST_URL]: clear },
      truth: honest,
    },
  ];
}

/**
 * Verifies a badge from a forged bundle with the cache that a caller shares between verifications.
 */
async function poisoned(forgery: Forgery, more: JsonObject): Promise<VerifyCache> {
  const cache = createCache();
  const [badge] = await read(JSON.stringify(forgery.badge));
  const { bundle } = await toBundle(badge!, { now: NOW, fetch: worldOf(forgery.lies) });
  const forged = { ...(JSON.parse(JSON.stringify(bundle)) as Bundle), ...more };
  await verify(badge!, { ...fromBundle(forged), now: NOW, cache });
  return cache;
}

const DATES: readonly JsonObject[] = [
  {},
  { savedAt: NOW },
  { savedAt: '2020-01-01T00:00:00Z' },
  { savedAt: '2099-01-01T00:00:00Z' },
];

/**
 * Opens a forged bundle first, then uses the network with the same cache: no response of the bundle
 * may be used again (10.A9).
 */
export const bundles: Family = {
  name: 'bundles',
  sampleEvery: 5,
  async *cases(): AsyncIterable<Case> {
    const [issuer, forger] = [await newKey('Ed25519'), await newKey('Ed25519')];
    for (let at = 0; at < HOSTS; at++)
      for (const forgery of await forgeries(at, issuer, forger))
        for (const more of DATES)
          yield {
            what: `${forgery.what}, ${hostOf(at)}, bundle of ${String(more['savedAt'] ?? 'now')}`,
            input: JSON.stringify(forgery.badge),
            options: {
              now: NOW,
              cache: await poisoned(forgery, more),
              fetch: worldOf(forgery.truth),
            },
          };
  },
};
