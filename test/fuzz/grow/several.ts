/** Dimensions of an input with several badges, each of which costs as much as one badge may. */
import type { JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { READ_LIMITS } from '../../../src/read.js';
import { MAX_PROOFS } from '../../../src/securing/data-integrity/verify-proofs.js';
import { createCache } from '../../../src/verify.js';
import {
  didOf,
  draft,
  fullList,
  jwtBadge,
  list,
  options,
  sign,
  signedList,
  signJwt,
  worldOf,
} from '../../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../../support/bbs.js';
import type { Kit, WholeDimension } from './contract.js';

const many = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));
const array = (badges: readonly (JsonObject | string)[]): string => JSON.stringify(badges);
const urlOf = (at: number): string => `https://lists.example/status/${at}`;

const inList = ({ signer }: Kit, at: number): JsonObject => ({
  ...draft(didOf(signer)),
  credentialStatus: {
    id: `${urlOf(at)}#7`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: urlOf(at),
  },
});

/** Badges with a list of a megabyte each, at one URL or at one of its own. */
async function withLists(n: number, kit: Kit, isOne: boolean): Promise<[string, typeof fetch]> {
  const { signer } = kit;
  const encodedList = fullList(600_000);
  const badges = many(n, (at) => jwtBadge(inList(kit, isOne ? 0 : at), signer));
  const signed = JSON.stringify(await signedList(signer, { encodedList }, { id: urlOf(0) }));
  const token = await signJwt(list(didOf(signer), { encodedList }, { id: urlOf(0) }), signer);
  const world = many(isOne ? 1 : n, (at) => [urlOf(at), at % 2 ? token : signed] as const);
  return [array(await Promise.all(badges)), worldOf(Object.fromEntries(world))];
}

export const SEVERAL: readonly WholeDimension[] = [
  {
    name: 'several badges: pairings in each',
    limit: READ_LIMITS.badges,
    make: async (n) => {
      const document = draft(BBS_ISSUER);
      const proof = await proveBbs(document, document, (quad) => /#issuer>/.test(quad));
      return { input: array(many(n, () => ({ ...document, proof }))) };
    },
  },
  {
    name: 'several badges: a large status list for each',
    limit: READ_LIMITS.badges,
    make: async (n, kit) => {
      const [input, fetch] = await withLists(n, kit, false);
      return { input, options: { fetch } };
    },
  },
  {
    name: 'several badges: one large status list, with a cache',
    limit: READ_LIMITS.badges,
    make: async (n, kit) => {
      const [input, fetch] = await withLists(n, kit, true);
      return { input, options: { fetch, cache: createCache() } };
    },
  },
  {
    name: 'several badges: ten wrong proofs over each',
    limit: READ_LIMITS.badges,
    make: async (n, { signer }) => {
      const document = draft(didOf(signer), {
        evidence: many(100, (at) => ({ id: `urn:e:${at}`, type: ['Evidence'], name: `E ${at}` })),
      });
      const proofValue = `z${encodeBase58(new Uint8Array(64).fill(1))}`;
      const proof = many(MAX_PROOFS, () => ({ ...options(signer), proofValue }));
      return { input: array(many(n, () => ({ ...document, proof }))) };
    },
  },
  {
    name: 'several badges: endorsements of each',
    limit: READ_LIMITS.badges,
    make: async (n, { signer, other }) => {
      const endorsed = draft(didOf(signer));
      const endorsement = await sign(
        {
          '@context': draft('')['@context']!,
          id: 'urn:uuid:e',
          type: ['VerifiableCredential', 'EndorsementCredential'],
          issuer: { id: didOf(other), type: ['Profile'] },
          validFrom: '2026-01-01T00:00:00Z',
          name: 'E',
          credentialSubject: { id: String(endorsed['id']), type: ['EndorsementSubject'] },
        },
        other,
      );
      const badge = await sign({ ...endorsed, endorsement: many(8, () => endorsement) }, signer);
      return { input: array(many(n, () => badge)) };
    },
  },
];
