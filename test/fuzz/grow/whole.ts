/**
 * Dimensions that need an input and a network of their own: status lists, key documents, trust
 * lists, schemas, contents of proofs.
 */
import { gzipSync } from 'node:zlib';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { encodeMultikey } from '../../../src/bytes/multibase.js';
import { MAX_PROOFS } from '../../../src/securing/data-integrity/verify-proofs.js';
import { MAX_EXTENSIONS } from '../../../src/verification/schema/extensions.js';
import { MAX_STATUS_ENTRIES } from '../../../src/verification/checks/status.js';
import { MAX_BBS_MESSAGES } from '../../../src/crypto/bbs.js';
import { digest } from '../../../src/crypto/index.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { NET_LIMITS } from '../../../src/web/policy.js';
import { MAX_DISCLOSURES } from '../../../src/jose/disclosures.js';
import { MAX_TRUST_LIST_BYTES } from '../../../src/trust/remote-list.js';
import { MAX_LIST_BYTES } from '../../../src/status/bitstring/bits.js';
import type { VerifyOptions } from '../../../src/verify.js';
import {
  cbor,
  didOf,
  draft,
  fullList,
  jwtBadge,
  list,
  options,
  sign,
  signedList as publishedList,
  signJwt,
  worldOf,
  type World,
} from '../../golden/mint.js';
import type { Grown, Kit, WholeDimension } from './contract.js';

const many = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));
const JWK = (kit: Kit): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(kit.signer.key.raw!),
});
const grown = (text: string, world: World, more: VerifyOptions = {}): Grown => ({
  input: text,
  options: { fetch: worldOf(world), ...more },
});

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

const LISTS: readonly WholeDimension[] = [
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

const WEB = 'did:web:keys.example';
const WEB_URL = 'https://keys.example/.well-known/did.json';
const methodBytes = 200;

const KEYS: readonly WholeDimension[] = [
  {
    name: 'did:web: methods',
    limit: Math.floor(NET_LIMITS.jsonBytes / methodBytes),
    make: async (n, kit) => {
      const document = {
        '@context': 'https://www.w3.org/ns/did/v1',
        id: WEB,
        verificationMethod: many(n, (at) => ({
          id: `${WEB}#k${at}`,
          type: 'JsonWebKey',
          controller: WEB,
          publicKeyJwk: JWK(kit),
        })),
        assertionMethod: many(n, (at) => `${WEB}#k${at}`),
      };
      const badge = await jwtBadge(draft(WEB), kit.signer, { kid: `${WEB}#k${n - 1}` });
      return grown(badge, { [WEB_URL]: document });
    },
  },
  {
    name: 'JWKS: keys',
    limit: 8_000,
    make: async (n, kit) => {
      const issuer = 'https://keys.example/issuer';
      const badge = await jwtBadge(draft(issuer), kit.signer, { kid: 'no such key' });
      const keys = { keys: many(n, (at) => ({ ...JWK(kit), kid: `k${at}` })) };
      return grown(badge, {
        [issuer]: { id: issuer, type: 'Profile', jwks: keys },
        'https://keys.example/.well-known/jwks.json': keys,
        'https://keys.example/issuer/.well-known/jwks.json': keys,
      });
    },
  },
  {
    name: 'JWT: RSA key, bits',
    limit: 65_536,
    make: async (n, kit) => {
      const modulus = new Uint8Array(n / 8).fill(0xff);
      const jwk = {
        kty: 'RSA',
        n: encodeBase64url(modulus),
        e: encodeBase64url(modulus.subarray(0, n / 8)),
      };
      const did = `did:jwk:${encodeBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;
      const token = await jwtBadge(draft(did), kit.signer, { alg: 'RS256', kid: `${did}#0` });
      const [header, payload] = token.split('.');
      return grown(`${header}.${payload}.${encodeBase64url(modulus.fill(1))}`, {});
    },
  },
  {
    name: 'did:jwk: length',
    limit: 200_000,
    make: async (n, kit) => {
      const jwk = { ...JWK(kit), more: 'x'.repeat(n) };
      const did = `did:jwk:${encodeBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;
      return grown(await jwtBadge(draft(did), kit.signer, { kid: `${did}#0` }), {});
    },
  },
  {
    name: 'did:key: length',
    limit: 200_000,
    make: async (n, { signer }) => {
      const did = `did:key:z6Mk${'2'.repeat(n)}`;
      return grown(await jwtBadge(draft(did), signer, { kid: `${did}#z6Mk${'2'.repeat(n)}` }), {});
    },
  },
  {
    name: 'JWT: members of the header',
    limit: CREDENTIAL_LIMITS.members - 10,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(
          draft(didOf(signer)),
          signer,
          Object.fromEntries(many(n, (at) => [`h${at}`, at])),
        ),
        {},
      ),
  },
  {
    name: 'JWT: members of the payload',
    limit: CREDENTIAL_LIMITS.members - 100,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(
          draft(didOf(signer)),
          signer,
          {},
          Object.fromEntries(many(n, (at) => [`h${at}`, at])),
        ),
        {},
      ),
  },
];

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
const PROOFS: readonly WholeDimension[] = [
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

const TRUST: readonly WholeDimension[] = [
  {
    name: 'trust list: issuers',
    limit: Math.floor(MAX_TRUST_LIST_BYTES / 60),
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {
          'https://trust.example/l.json': {
            name: 'L',
            issuers: many(n, (at) => ({ id: `did:web:i${at}.example`, name: `I ${at}` })),
          },
        },
        { trustedIssuers: { url: 'https://trust.example/l.json' } },
      ),
  },
  {
    name: 'trust list: DCC registry',
    limit: Math.floor(MAX_TRUST_LIST_BYTES / 80),
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {
          'https://trust.example/l.json': {
            registry: Object.fromEntries(
              many(n, (at) => [
                `did:web:i${at}.example`,
                { name: `I ${at}`, url: 'https://i.example' },
              ]),
            ),
          },
        },
        { trustedIssuers: { url: 'https://trust.example/l.json' } },
      ),
  },
  {
    name: 'trust list: own ids',
    limit: 50_000,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {},
        {
          trustedIssuers: many(n, (at) => `did:web:i${at}.example`),
        },
      ),
  },
];

const PATTERNS: readonly string[] = [
  '^(a+)+$',
  '(a|a)*b',
  '^(a|aa)+$',
  'a*a*a*a*a*b',
  '^(.*)*$',
  '(x+x+)+y',
  '^a?a?a?a?a?a?a?aaaaaaa$',
  '^(?:a{0,9}){0,9}$',
  '[a]*[a]*b',
  '(?=a*b)a*',
  '^(a*)\\1$',
  'a*$',
  '\\s+$',
  '(?<!a)a*a*b',
];
const OB2_SITE = 'https://ob2.example';
async function ob2(schema: JsonObject, extension: JsonObject, n: number): Promise<Grown> {
  const context = {
    '@context': { v: 'https://ob2.example/v#' },
    'obi:validation': [
      { 'obi:validatesType': 'extensions:E', 'obi:validationSchema': `${OB2_SITE}/s.json` },
    ],
  };
  const assertion: JsonObject = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: `${OB2_SITE}/a/1`,
    recipient: { type: 'email', hashed: false, identity: 'a@ada.example' },
    issuedOn: '2026-01-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
    badge: {
      type: 'BadgeClass',
      id: `${OB2_SITE}/b`,
      name: 'B',
      description: 'd',
      image: `${OB2_SITE}/i.png`,
      criteria: `${OB2_SITE}/c`,
      issuer: `${OB2_SITE}/i`,
    },
    ...Object.fromEntries(
      many(n, (at) => [
        `extensions:E${at}`,
        { '@context': `${OB2_SITE}/x.json`, type: ['Extension', 'extensions:E'], ...extension },
      ]),
    ),
  };
  const issuer: JsonObject = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Issuer',
    id: `${OB2_SITE}/i`,
    name: 'I',
    url: OB2_SITE,
    email: 'i@ob2.example',
  };
  return grown(JSON.stringify(assertion), {
    [`${OB2_SITE}/a/1`]: assertion,
    [`${OB2_SITE}/b`]: {
      '@context': 'https://w3id.org/openbadges/v2',
      ...(assertion['badge'] as JsonObject),
    },
    [`${OB2_SITE}/i`]: issuer,
    [`${OB2_SITE}/x.json`]: context,
    [`${OB2_SITE}/s.json`]: schema,
  });
}
const SCHEMA_TEXT = 9_000;
const refs = (n: number): JsonObject => ({
  definitions: Object.fromEntries([
    ...many(n, (at) => [
      `d${at}`,
      { anyOf: [{ $ref: `#/definitions/d${at + 1}` }, { $ref: `#/definitions/d${at + 1}` }] },
    ]),
    [`d${n}`, { type: 'string' }],
  ]) as JsonObject,
  $ref: '#/definitions/d0',
});
const SCHEMAS: readonly WholeDimension[] = [
  ...PATTERNS.map((pattern): WholeDimension => ({
    name: `schema of an extension: pattern ${pattern}`,
    limit: SCHEMA_TEXT,
    make: (n) => ob2({ properties: { text: { pattern } } }, { text: `${'a'.repeat(n)}!` }, 1),
  })),
  ...PATTERNS.map((pattern): WholeDimension => ({
    name: `schema of an extension: names ${pattern}`,
    limit: SCHEMA_TEXT,
    make: (n) => ob2({ patternProperties: { [pattern]: {} } }, { [`${'a'.repeat(n)}!`]: 1 }, 1),
  })),
  {
    name: 'schema of an extension: patterns of one text',
    limit: 2_000,
    make: (n) =>
      ob2(
        { allOf: many(n, (at) => ({ properties: { text: { pattern: `a*${at}` } } })) },
        { text: 'a'.repeat(SCHEMA_TEXT) },
        1,
      ),
  },
  {
    name: 'schema of an extension: format',
    limit: SCHEMA_TEXT,
    make: (n) =>
      ob2(
        {
          properties: {
            text: {
              allOf: [
                'date-time',
                'email',
                'hostname',
                'uri',
                'regex',
                'ipv6',
                'uri-template',
                'json-pointer',
                'duration',
                'idn-email',
                'iri',
              ].map((format) => ({ format })),
            },
          },
        },
        { text: 'a.'.repeat(n / 2) },
        1,
      ),
  },
  {
    name: 'schema of an extension: alternatives in each other',
    limit: 60,
    make: (n) => ob2(refs(n), { text: 'a' }, 1),
  },
  {
    name: 'schema of an extension: itself',
    limit: 10,
    make: (n) => ob2({ allOf: many(n, () => ({ $ref: '#' })) }, { text: 'a' }, 1),
  },
  {
    name: 'schema of an extension: unique items',
    limit: 4_000,
    make: (n) =>
      ob2(
        { properties: { list: { uniqueItems: true } } },
        { list: many(n, (at) => ({ a: [at] })) },
        1,
      ),
  },
  {
    name: 'schema of an extension: enum',
    limit: 20_000,
    make: (n) =>
      ob2(
        { properties: { list: { items: { enum: many(n, (at) => ({ a: at })) } } } },
        { list: many(1_000, (at) => ({ b: at })) },
        1,
      ),
  },
  {
    name: 'schema of an extension: faults',
    limit: 4_000,
    make: (n) =>
      ob2(
        { properties: { list: { items: { type: 'string' } } } },
        { list: many(n, (at) => at) },
        1,
      ),
  },
  {
    name: 'schema of an extension: alternatives of many values',
    limit: 1_500,
    make: (n) =>
      ob2(
        {
          properties: {
            list: {
              items: {
                anyOf: many(30, (at) => ({
                  properties: { [`p${at}`]: { type: 'string' } },
                  required: [`p${at}`],
                })),
              },
            },
          },
        },
        { list: many(n, (at) => ({ a: at })) },
        1,
      ),
  },
  {
    name: 'extensions',
    limit: 2_000,
    make: (n) => ob2({ type: 'object' }, { text: 'a' }, n),
  },
  {
    name: 'extensions with faults',
    limit: MAX_EXTENSIONS,
    make: (n) =>
      ob2(
        { properties: { list: { items: { type: 'string' } } } },
        { list: many(3_000, (at) => at) },
        n,
      ),
  },
];

export const WHOLES: readonly WholeDimension[] = [
  ...LISTS,
  ...KEYS,
  ...PROOFS,
  ...TRUST,
  ...SCHEMAS,
];
