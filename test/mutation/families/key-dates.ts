import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import {
  asV1,
  draft,
  entry,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  NOW,
  sign,
  sign2020,
  worldOf,
  type Signer,
  type World,
} from '../../golden/mint.js';
import { proveJcs } from '../sign-jcs.js';
import type { Case, Family } from './contract.js';
import { jwkOf } from './key-places.js';

/** Moments at or before now, as documents write them; an unreadable one counts as past. */
const PAST: readonly Json[] = [
  '2025-12-31T00:00:00Z',
  NOW,
  '2026-11-21T12:00:00.000Z',
  '2026-11-21T12:00:00',
  '2026-11-21t12:00:00z',
  '2026-11-22T01:59:59+14:00',
  '2026-11-21T00:00:00-12:00',
  '2026-11-21',
  '2026-11-20T24:00:00Z',
  '2026-13-01T00:00:00Z',
  'yesterday',
  '',
  1_700_000_000,
  '1700000000',
  0,
  true,
  ['2025-12-31T00:00:00Z'],
  ['2025-12-31T00:00:00Z', '2099-12-31T00:00:00Z'],
  { '@value': '2025-12-31T00:00:00Z' },
  {},
  [],
];

/** Names of both facts in the contexts of key documents, and as IRIs. */
const NAMES = [
  'revoked',
  'expires',
  'expiration',
  'sec:revoked',
  'https://w3id.org/security#revoked',
  'https://w3id.org/security#expiration',
] as const;

/**
 * Shape of the issuer's key document: the method and the relationship that contains or names it.
 */
type Shape = (method: JsonObject, end: JsonObject) => JsonObject;
const named = (...methods: readonly JsonObject[]): JsonObject => ({
  verificationMethod: methods,
  assertionMethod: [methods[0]!['id']!],
});
const ONLY_KEY = 'the key alone says so';
const SHAPES: Readonly<Record<string, Shape>> = {
  'a method that is named': (method, end) => named({ ...method, ...end }),
  'a method that is inside': (method, end) => ({ assertionMethod: [{ ...method, ...end }] }),
  'one method twice, the second has ended': (method, end) => ({
    verificationMethod: [method],
    assertionMethod: [{ ...method, ...end }],
  }),
  'one method twice in a list, the second has ended': (method, end) =>
    named(method, { ...method, ...end }),
  'the key under a second name, revoked there': (method, end) =>
    named(method, { ...method, ...end, id: `${String(method['id'])}-2` }),
  [ONLY_KEY]: (method) => named(method),
  'a method in publicKey': (method, end) => ({
    publicKey: [{ ...method, ...end }],
    assertionMethod: [method['id']!],
  }),
};

/** Encodings of the key itself. */
const SAYS_SO = 'JWK that says so';
const KEYS: ReadonlyArray<readonly [string, (signer: Signer, end: JsonObject) => JsonObject]> = [
  ['Multikey', ({ multikey }) => ({ type: 'Multikey', publicKeyMultibase: multikey })],
  [SAYS_SO, (signer, end) => ({ type: 'JsonWebKey', publicKeyJwk: { ...jwkOf(signer), ...end } })],
  ['JWK', (signer) => ({ type: 'JsonWebKey', publicKeyJwk: jwkOf(signer) })],
  [
    'base58',
    ({ key }) => ({ type: 'Ed25519VerificationKey2018', publicKeyBase58: encodeBase58(key.raw!) }),
  ],
];

type Mechanism = (document: JsonObject, signer: Signer, method: string) => Promise<string>;
/** Mechanisms, each with signature dates before the end of the key, as a thief writes them. */
const MECHANISMS: Readonly<Record<string, Mechanism>> = {
  'eddsa-rdfc-2022': async (document, signer, verificationMethod) =>
    JSON.stringify(
      await sign(document, signer, { verificationMethod, created: '2025-01-01T00:00:00Z' }),
    ),
  'eddsa-jcs-2022': async (document, signer, verificationMethod) => {
    const dated = { verificationMethod, created: '2025-01-01T00:00:00Z' };
    return JSON.stringify({ ...document, proof: await proveJcs(document, signer, dated) });
  },
  Ed25519Signature2020: async (document, signer, verificationMethod) =>
    JSON.stringify(await sign2020(asV1(document), signer, { verificationMethod })),
  JWT: (document, signer, kid) => jwtBadge(document, signer, { kid }, { iat: 1_735_689_600 }),
  'SD-JWT': async (document, signer, kid) =>
    `${await jwtBadge(document, signer, { kid, typ: 'vc+sd-jwt' }, { iat: 1_735_689_600 })}~`,
};

const HTTPS = 'https://college.example/issuers/1';
const WELL_KNOWN = 'https://college.example/.well-known/jwks.json';
const ISSUERS: ReadonlyArray<readonly [id: string, url: string]> = [
  ['did:web:college.example', 'https://college.example/.well-known/did.json'],
  [HTTPS, HTTPS],
];

interface Ended {
  readonly what: string;
  readonly issuer: string;
  readonly method: string;
  readonly world: World;
}

function* endedKeys(signer: Signer): Generator<Ended> {
  for (const [issuer, url] of ISSUERS)
    for (const [shape, write] of Object.entries(SHAPES))
      for (const [form, key] of KEYS)
        for (const name of NAMES)
          for (const date of PAST) {
            // the same key under a second name that has expired is still in use
            if (shape.includes('second name') && /expir/.test(name)) continue;
            if (shape === ONLY_KEY && form !== SAYS_SO) continue;
            const id = `${issuer}#key-1`;
            const end = { [name]: date };
            const document = write({ id, controller: issuer, ...key(signer, end) }, end);
            yield {
              what: `${issuer}, ${shape}, ${form}, ${name} ${JSON.stringify(date)}`,
              issuer,
              method: id,
              world: { [url]: { id: issuer, ...document } },
            };
          }
}

/** Key sets of the host, and of the issuer's own URL. */
const SETS: Readonly<Record<string, (jwk: JsonObject, end: JsonObject) => JsonObject>> = {
  'a set': (jwk, end) => ({ keys: [{ ...jwk, ...end }] }),
  'a set with the key twice': (jwk, end) => ({ keys: [jwk, { ...jwk, ...end, kid: 'key-2' }] }),
  'a set that names the issuer': (jwk, end) => ({ keys: [{ ...jwk, ...end, iss: HTTPS }] }),
};

function* endedSets(signer: Signer): Generator<Ended> {
  const jwk = { ...jwkOf(signer), kid: 'key-1' };
  for (const place of [WELL_KNOWN, HTTPS])
    for (const [shape, write] of Object.entries(SETS))
      for (const name of [...NAMES, 'exp'])
        for (const date of PAST) {
          if (shape.includes('twice') && !name.includes('revoked')) continue;
          yield {
            what: `${shape} at ${place}, ${name} ${JSON.stringify(date)}`,
            issuer: HTTPS,
            method: `${HTTPS}#key-1`,
            world: { [HTTPS]: 404, [WELL_KNOWN]: 404, [place]: write(jwk, { [name]: date }) },
          };
        }
}

const OWN_WORLD: World = { [WELL_KNOWN]: 404 };

function* badges(signer: Signer): Generator<Case> {
  for (const { what, issuer, method, world } of [...endedKeys(signer), ...endedSets(signer)])
    for (const [mechanism, write] of Object.entries(MECHANISMS))
      yield {
        what: `${mechanism}: ${what}`,
        input: () => write(draft(issuer, { validFrom: '2024-01-01T00:00:00Z' }), signer, method),
        options: { now: NOW, fetch: worldOf({ ...OWN_WORLD, ...world }) },
      };
}

/** Adds one more key to a document, which is in use. */
const withGood = (document: JsonObject, id: string, { multikey }: Signer): JsonObject => ({
  ...document,
  verificationMethod: [
    ...((document['verificationMethod'] ?? []) as readonly Json[]),
    { id, controller: document['id']!, type: 'Multikey', publicKeyMultibase: multikey },
  ],
  assertionMethod: [...(document['assertionMethod'] as readonly Json[]), id],
});

/**
 * Makes status lists under a key that has ended, which are no evidence about a badge under one that
 * is in use.
 */
function* lists(ended: Signer, own: Signer): Generator<Case> {
  for (const { what, issuer, method, world } of endedKeys(ended)) {
    const [url, document] = Object.entries(world)[0]! as [string, JsonObject];
    const good = { verificationMethod: `${issuer}#good` };
    const signedList = async (): Promise<Response> =>
      Response.json(await sign(list(issuer), ended, { verificationMethod: method }));
    yield {
      what: `list: ${what}`,
      input: async () =>
        JSON.stringify(await sign(draft(issuer, { credentialStatus: entry() }), own, good)),
      options: {
        now: NOW,
        fetch: worldOf({
          ...OWN_WORLD,
          [url]: withGood(document, good.verificationMethod, own),
          [LIST_URL]: signedList,
        }),
      },
    };
  }
}

/** Signs with a key that is revoked or expired, whatever date its holder writes (10.A6, P-7). */
export const keyDates: Family = {
  name: 'key-dates',
  sampleEvery: 97,
  async *cases() {
    const signer = await newKey('Ed25519');
    yield* badges(signer);
    yield* lists(signer, await newKey('Ed25519'));
  },
};
