/** Contents of proofs, and badges inside badges. */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import type { JsonObject } from '../../../../src/badge/contract.js';
import { encodeBase64url } from '../../../../src/bytes/base64url.js';
import { encodeMultikey } from '../../../../src/bytes/multibase.js';
import { MAX_PROOFS } from '../../../../src/securing/data-integrity/verify-proofs.js';
import { MAX_BBS_MESSAGES } from '../../../../src/crypto/bbs.js';
import { digest } from '../../../../src/crypto/index.js';
import { MAX_DISCLOSURES } from '../../../../src/jose/disclosures.js';
import { cbor, didOf, draft, jwtBadge, options, sign } from '../../../golden/mint.js';
import type { Grown, Kit, WholeDimension } from '../contract.js';
import { many, grown } from './support.js';

const encoder = new TextEncoder();
async function sdJwt(kit: Kit, n: number, nest: boolean): Promise<Grown> {
  const disclosures: string[] = [];
  let digests: string[] = [];
  for (let at = 0; at < n; at++) {
    const value = nest && digests.length > 0 ? { _sd: digests } : 'v';
    const text = encodeBase64url(encoder.encode(JSON.stringify(['s', `m${at}`, value])));
    disclosures.push(text);
    const own = encodeBase64url(await digest(text));
    digests = nest ? [own] : [...digests, own];
  }
  const token = await jwtBadge({ ...draft(didOf(kit.signer)), _sd: digests }, kit.signer);
  return grown(`${token}~${disclosures.join('~')}~`, {});
}

/** Makes a well-formed proof whose challenge is wrong: everything but the pairing is computed. */
function bbs(n: number, proofs: number): JsonObject {
  const { G1, G2 } = bls12_381;
  const did = `did:key:${encodeMultikey('bls12-381-g2', G2.Point.BASE.toBytes())}`;
  const point = G1.Point.BASE.toBytes();
  const scalar = new Uint8Array(32).fill(7);
  const proofBytes = Uint8Array.from([
    ...point,
    ...point,
    ...point,
    ...many(n + 4, () => [...scalar]).flat(),
  ]);
  const parts = [proofBytes, new Map(), [0], [], new Uint8Array()];
  const labels = new Map(many(100, (at) => [at, at]));
  parts[1] = labels as never;
  const value = `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, ...bigCbor(parts)]))}`;
  const document = draft(did);
  return {
    ...document,
    proof: many(proofs, () => ({
      type: 'DataIntegrityProof',
      cryptosuite: 'bbs-2023',
      created: '2026-01-01T00:00:00Z',
      verificationMethod: `${did}#${did.slice('did:key:'.length)}`,
      proofPurpose: 'assertionMethod',
      proofValue: value,
    })),
  };
}
/** Byte strings longer than 65,535 have four bytes of length. */
export function bigCbor(parts: readonly unknown[]): number[] {
  const [first, ...rest] = parts as [Uint8Array, ...unknown[]];
  const { length } = first;
  const head =
    length < 65_536
      ? cbor(first).slice(0, length < 256 ? 2 : 3)
      : [0x5a, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
  return [0x80 | parts.length, ...head, ...first, ...rest.flatMap((part) => cbor(part))];
}

const BBS_BYTES = 700_000;
const endorsement = (issuer: string): JsonObject => ({
  ...draft(issuer),
  id: 'urn:uuid:endorsement',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  credentialSubject: {
    id: 'https://rowing.example/achievements/cox',
    type: ['EndorsementSubject'],
    endorsementComment: 'Well made',
  },
});
const large = (issuer: string): JsonObject => ({
  ...draft(issuer),
  evidence: many(4_000, (at) => ({
    id: `https://ada.example/${at}`,
    type: ['Evidence'],
    name: `E ${at}`,
  })),
});

/** Dimensions of proofs. */
export const PROOFS: readonly WholeDimension[] = [
  {
    name: 'SD-JWT: disclosures',
    limit: MAX_DISCLOSURES,
    make: (n, kit) => sdJwt(kit, n, false),
  },
  { name: 'SD-JWT: disclosures in each other', limit: 60, make: (n, kit) => sdJwt(kit, n, true) },
  {
    name: 'SD-JWT: digests',
    limit: 9_990,
    make: async (n, { signer }) =>
      grown(
        `${await jwtBadge({ ...draft(didOf(signer)), _sd: many(n, (at) => `digest${at}`) }, signer)}~`,
        {},
      ),
  },
  {
    name: 'bbs: hidden statements',
    limit: BBS_BYTES / 32,
    make: async (n) => grown(JSON.stringify(bbs(n, 1)), {}),
  },
  {
    name: 'bbs: hidden statements of ten proofs',
    limit: MAX_BBS_MESSAGES,
    make: async (n) => grown(JSON.stringify(bbs(n, MAX_PROOFS)), {}),
  },
  {
    name: 'ecdsa-sd: signatures',
    limit: 9_000,
    make: async (n, { other }) => {
      const document = draft(didOf(other), {
        credentialSubject: {
          ...(draft('x')['credentialSubject'] as JsonObject),
          achievement: {
            ...((draft('x')['credentialSubject'] as JsonObject)['achievement'] as JsonObject),
            tag: many(n, (at) => `t${at}`),
          },
        },
      });
      const value = [
        new Uint8Array(64).fill(1),
        Uint8Array.from([0x80, 0x24, ...other.key.raw!.slice(0, 33)]),
        many(n, () => new Uint8Array(64).fill(1)),
        new Map(many(10, (at) => [at, new Uint8Array(32).fill(at)])),
        many(20, (at) => at),
      ];
      const proof = {
        ...options(other, { cryptosuite: 'ecdsa-sd-2023' }),
        proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x01, ...cbor(value)]))}`,
      };
      return grown(JSON.stringify({ ...document, proof }), {});
    },
  },
  {
    name: 'CBOR: nesting',
    limit: 400_000,
    make: async (n, { other }) =>
      grown(
        JSON.stringify({
          ...draft(didOf(other)),
          proof: {
            ...options(other, { cryptosuite: 'ecdsa-sd-2023' }),
            proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x01, ...new Uint8Array(n).fill(0x81)]))}`,
          },
        }),
        {},
      ),
  },
  {
    name: 'CBOR: items',
    limit: 600_000,
    make: async (n, { other }) =>
      grown(
        JSON.stringify({
          ...draft(didOf(other)),
          proof: {
            ...options(other, { cryptosuite: 'bbs-2023' }),
            proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, 0x9a, n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255, ...new Uint8Array(n)]))}`,
          },
        }),
        {},
      ),
  },
  {
    name: 'proof value: base58',
    limit: 200_000,
    make: async (n, { signer }) =>
      grown(
        JSON.stringify({
          ...draft(didOf(signer)),
          proof: { ...options(signer), proofValue: `z${'z'.repeat(n)}` },
        }),
        {},
      ),
  },
  {
    name: 'proofs over one large document',
    limit: MAX_PROOFS,
    make: async (n, { signer }) =>
      grown(
        JSON.stringify({
          ...large(didOf(signer)),
          proof: many(n, () => ({ ...options(signer), proofValue: `z${'2'.repeat(86)}` })),
        }),
        {},
      ),
  },
  {
    name: 'proofs of other readings over one large document',
    limit: MAX_PROOFS,
    make: async (n, { signer }) =>
      grown(
        JSON.stringify({
          ...large(didOf(signer)),
          jti: 'urn:x:y',
          proof: many(n, (at) => ({
            ...options(signer, { cryptosuite: at % 2 ? 'eddsa-rdfc-2022' : 'eddsa-jcs-2022' }),
            id: `urn:p:${at}`,
            ...(at > 0 ? { previousProof: many(at, (before) => `urn:p:${before}`) } : {}),
            proofValue: `z${'2'.repeat(86)}`,
          })),
        }),
        {},
      ),
  },
  {
    name: 'signed endorsements',
    limit: 200,
    make: async (n, { signer, other }) => {
      const one = await jwtBadge(endorsement(didOf(other)), other);
      const badge = await jwtBadge(
        draft(didOf(signer), { endorsementJwt: many(n, () => one) }),
        signer,
      );
      return grown(badge, {});
    },
  },
  {
    name: 'signed endorsements, large',
    limit: 100,
    make: async (n, { signer, other }) => {
      const one = await sign(
        { ...endorsement(didOf(other)), description: 'x'.repeat(8_000) },
        other,
      );
      return grown(
        await jwtBadge(
          draft(didOf(signer), { endorsement: many(n, (at) => ({ ...one, id: `urn:e:${at}` })) }),
          signer,
        ),
        {},
      );
    },
  },
  {
    name: 'endorsements of endorsements',
    limit: 20,
    make: async (n, { signer, other }) => {
      const inner = await jwtBadge(endorsement(didOf(other)), other);
      const outer = await jwtBadge(
        { ...endorsement(didOf(other)), id: 'urn:o', endorsementJwt: many(n, () => inner) },
        other,
      );
      return grown(
        await jwtBadge(draft(didOf(signer), { endorsementJwt: many(n, () => outer) }), signer),
        {},
      );
    },
  },
];
