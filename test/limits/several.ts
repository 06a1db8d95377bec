/** Inputs with several badges that are together over what their verification may cost. */
import type { JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import { MAX_LIST_BYTES } from '../../src/status/bitstring/bits.js';
import { MAX_UNPACKED_BYTES } from '../../src/status/index.js';
import { verify } from '../../src/verify.js';
import { MAX_ENDORSEMENTS } from '../../src/verification/checks/index.js';
import {
  didOf,
  draft,
  entry,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  signJwt,
  worldOf,
} from '../golden/mint.js';

const signer = await newKey('Ed25519');
const did = didOf(signer);
const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const endorsements = (count: number): JsonObject => ({
  endorsement: many(count, (at) => ({ id: `urn:uuid:${at}`, proof: {} })),
});

/** Verifies an array of badges, one after the other, and gives the report of the last. */
async function lastOf(
  badges: readonly JsonObject[],
  fetch: typeof globalThis.fetch = worldOf({}),
): Promise<Report> {
  const tokens = await Promise.all(badges.map((badge) => jwtBadge(badge, signer)));
  const reports: Report[] = [];
  for (const badge of await read(JSON.stringify(tokens)))
    reports.push(await verify(badge, { now: NOW, fetch }));
  return reports.at(-1)!;
}

/** Gives two badges whose lists are together larger than one badge and its neighbour may unpack. */
async function withLists(): Promise<Report> {
  const half = MAX_UNPACKED_BYTES / MAX_LIST_BYTES / 2;
  const inLists = (from: number, count: number): JsonObject => ({
    ...draft(did),
    credentialStatus: many(count, (at) =>
      entry({ id: `urn:x:${from + at}`, statusListCredential: `${LIST_URL}${from + at}` }),
    ),
  });
  const encodedList = packed([], MAX_LIST_BYTES);
  const lists = await Promise.all(
    many(2 * half + 1, async (at) => {
      const id = `${LIST_URL}${at}`;
      return [id, await signJwt(list(did, { encodedList }, { id }), signer)] as const;
    }),
  );
  return lastOf([inLists(0, half), inLists(half, half + 1)], worldOf(Object.fromEntries(lists)));
}

export const OVER_SHARED = {
  ENDORSEMENTS_PER_BADGE: {
    ends: 'warn endorsement-limit',
    limit: MAX_ENDORSEMENTS,
    make: () =>
      lastOf([
        { ...draft(did), ...endorsements(MAX_ENDORSEMENTS) },
        { ...draft(did), ...endorsements(3) },
      ]),
  },
  UNPACKED_BYTES_PER_BADGE: {
    ends: 'unsupported status-limit',
    limit: MAX_UNPACKED_BYTES,
    make: withLists,
  },
} as const;
