/** Status lists: their bytes, their number, and what they lead to. */
import { gzipSync } from 'node:zlib';
import type { Json, JsonObject } from '../../../../src/badge/contract.js';
import { MAX_STATUS_ENTRIES } from '../../../../src/verification/checks/status.js';
import { NET_LIMITS } from '../../../../src/web/policy.js';
import { MAX_LIST_BYTES } from '../../../../src/status/bitstring/bits.js';
import {
  didOf,
  draft,
  fullList,
  jwtBadge,
  list,
  sign,
  signedList as publishedList,
  signJwt,
  type World,
} from '../../../golden/mint.js';
import type { WholeDimension } from '../contract.js';
import { many, grown } from './support.js';

/** Packs a status list of clear bits, as large as may be unpacked. */
const emptyList = (bytes: number): string =>
  `u${gzipSync(new Uint8Array(bytes)).toString('base64url')}`;

/** Bytes of bits that cannot be compressed, in the largest list that is fetched: twice base64url in a token. */
export const FULL_BYTES = Math.floor((NET_LIMITS.statusListBytes * 9) / 16) - 2_000;

const entryOf = (url: string, at: number): JsonObject => ({
  id: `${url}#${at}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(at),
  statusListCredential: url,
});

const recordOf = (issuer: string, badges: readonly Json[]): JsonObject => ({
  ...draft(issuer),
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'ClrCredential'],
  credentialSubject: {
    id: 'did:example:rower',
    type: ['ClrSubject'],
    verifiableCredential: badges,
  },
});

/** Dimensions of status lists. */
export const LISTS: readonly WholeDimension[] = [
  {
    name: 'status list: bytes',
    limit: MAX_LIST_BYTES,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/status/1';
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: entryOf(url, 5) }),
        signer,
      );
      const text = await publishedList(signer, { encodedList: emptyList(n) });
      return grown(badge, { [url]: text });
    },
  },
  {
    name: 'status list: entries in one list',
    limit: MAX_STATUS_ENTRIES,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/status/1';
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: many(n, (at) => entryOf(url, at)) }),
        signer,
      );
      const text = await publishedList(signer, { encodedList: emptyList(MAX_LIST_BYTES) });
      return grown(badge, { [url]: text });
    },
  },
  {
    name: 'status list: lists',
    limit: MAX_STATUS_ENTRIES,
    make: async (n, { signer }) => {
      const urls = many(n, (at) => `https://lists.example/status/${at}`);
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: urls.map((url) => entryOf(url, 5)) }),
        signer,
      );
      const encodedList = emptyList(MAX_LIST_BYTES);
      const lists = await Promise.all(
        urls.map(async (url) => [
          url,
          await signJwt(list(didOf(signer), { encodedList }, { id: url }), signer),
        ]),
      );
      return grown(badge, Object.fromEntries(lists) as World);
    },
  },
  {
    name: 'status list: bytes that cannot be compressed',
    limit: FULL_BYTES,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/status/1';
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: entryOf(url, 5) }),
        signer,
      );
      const text = await publishedList(signer, { encodedList: fullList(n) });
      return grown(badge, { [url]: text });
    },
  },
  {
    name: 'status list: tokens of full lists',
    limit: MAX_STATUS_ENTRIES,
    make: async (n, { signer }) => {
      const urls = many(n, (at) => `https://lists.example/status/${at}`);
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: urls.map((url) => entryOf(url, 5)) }),
        signer,
      );
      const encodedList = fullList(FULL_BYTES);
      const lists = await Promise.all(
        urls.map(async (url) => [
          url,
          await signJwt(list(didOf(signer), { encodedList }, { id: url }), signer),
        ]),
      );
      return grown(badge, Object.fromEntries(lists) as World);
    },
  },
  {
    name: 'status list: full lists',
    limit: MAX_STATUS_ENTRIES,
    make: async (n, { signer }) => {
      const urls = many(n, (at) => `https://lists.example/status/${at}`);
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: urls.map((url) => entryOf(url, 5)) }),
        signer,
      );
      const encodedList = fullList(FULL_BYTES);
      const lists = await Promise.all(
        urls.map(async (url) => [
          url,
          await sign(list(didOf(signer), { encodedList }, { id: url }), signer),
        ]),
      );
      return grown(badge, Object.fromEntries(lists) as World);
    },
  },
  {
    name: 'status list: badges of a presentation',
    limit: 500,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/status/1';
      const badges = await Promise.all(
        many(n, (at) =>
          jwtBadge(draft(didOf(signer), { credentialStatus: entryOf(url, at) }), signer),
        ),
      );
      const text = await publishedList(signer, { encodedList: emptyList(MAX_LIST_BYTES / 16) });
      return grown(
        JSON.stringify({
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiablePresentation'],
          verifiableCredential: badges,
        }),
        { [url]: text },
      );
    },
  },
  {
    name: 'status list: badges of a record',
    limit: 499,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/status/1';
      const badges = await Promise.all(
        many(n, (at) =>
          jwtBadge(draft(didOf(signer), { credentialStatus: entryOf(url, at) }), signer),
        ),
      );
      const text = await publishedList(signer, { encodedList: emptyList(MAX_LIST_BYTES) });
      return grown(await jwtBadge(recordOf(didOf(signer), badges), signer), { [url]: text });
    },
  },
  {
    name: '1EdTech list: entries',
    limit: 20_000,
    make: async (n, { signer }) => {
      const url = 'https://lists.example/r';
      const badge = await jwtBadge(
        draft(didOf(signer), { credentialStatus: { id: url, type: '1EdTechRevocationList' } }),
        signer,
      );
      return grown(badge, {
        [url]: {
          id: url,
          issuer: didOf(signer),
          revokedCredential: many(n, (at) => ({ id: `urn:r:${at}`, revoked: true })),
        },
      });
    },
  },
];
