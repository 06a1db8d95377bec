/**
 * Locations of a key of someone who can put files beside an issuer's, and the claims of its file
 * (10.A2, J-8).
 */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { didOf, type Signer } from '../../golden/mint.js';

const HOST = 'https://badges.example';

/** An issuer, the URL of its own document, and names of keys that are not its own. */
export interface Victim {
  readonly id: string;
  /** Absent for an issuer that needs no request. */
  readonly documentUrl?: string;
  readonly places: readonly string[];
}

/**
 * Neighbours, parents and look-alikes of `https://badges.example/issuers/alice`; none is inside its
 * own path.
 */
const NEAR_ALICE = [
  ...[
    'bob',
    'alice2',
    'alicekey',
    'Alice',
    'alice.json',
    'alice;/bob',
    'alice?key',
    'alice/../bob',
  ],
  ...['alice/%2e%2e/bob', 'alice/..%2fbob', 'alice/..%5cbob', 'alice%2fkey', 'alice//evil/key'],
  ...['alice\\..\\bob', 'alice/key?of=bob', 'alice/%252e%252e/bob', '', 'keys', 'keys/alice'],
].map((path) => `${HOST}/issuers/${path}`);

const NEAR_HOST = [
  ...['/', '/keys', '/keys/alice', '/key.json', '/.well-known/keys', '/.well-known/did.json'],
  ...[
    '/.well-known/jwks.json?x',
    '/issuers',
    '/uploads/1',
    '/echo?text=key',
    '//issuers/alice/key',
  ],
].map((path) => `${HOST}${path}`);

const ELSEWHERE = [
  'https://evil.example/key',
  'https://evil.example/issuers/alice',
  'https://badges.example.evil.example/issuers/alice/key',
  'https://sub.badges.example/issuers/alice/key',
  'https://badges.example./issuers/alice/key',
  'https://badges.example:8443/issuers/alice/key',
  'https://badges.example@evil.example/issuers/alice/key',
  'https://me@badges.example/issuers/alice/key',
  'http://badges.example/issuers/alice/key',
  'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5b01',
];

const DID_WEB = [
  ...['', ':issuers', ':issuers:bob', ':issuers:alice2', ':issuers:Alice', ':issuers:alice:keys'],
  ...[':issuers:alice:', ':issuers::alice', ':issuers:alice:..:bob', ':issuers:alice%2f..%2fbob'],
  ...[':issuers:alice%5c..%5cbob', ':issuers%2Falice', '%2Fissuers%2Falice', ':issuers:%61lice'],
  ...[':issuers:alice%3Fx', ':issuers:alice%23x', ':issuers:alice%00', ':issuers:alice;bob'],
  ...['%3A8443:issuers:alice', '%3A443:issuers:alice', '.:issuers:alice', ':issuers\\alice', '?x'],
].map((path) => `did:web:badges.example${path}`);

const DID_OTHER = [
  'did:web:evil.example',
  'did:web:BADGES.example:issuers:alice',
  'did:web:badges.example%40evil.example:issuers:alice',
  'did:web:evil.example%2F..%2Fbadges.example:issuers:alice',
  'DID:WEB:badges.example:issuers:bob',
  'did:WEB:badges.example:issuers:alice',
];

const all = (evil: Signer): readonly string[] => [
  ...NEAR_ALICE,
  ...NEAR_HOST,
  ...ELSEWHERE,
  ...DID_WEB,
  ...DID_OTHER,
  didOf(evil),
];

/** Lists the issuers whose keys are claimed; `own` is the key of the one that needs no request. */
export function victims(evil: Signer, own: Signer): readonly Victim[] {
  const places = all(evil);
  const of = (id: string, documentUrl?: string): Victim => {
    const notItself = places.filter((place) => place !== id && place !== documentUrl);
    return { id, places: notItself, ...(documentUrl === undefined ? {} : { documentUrl }) };
  };
  return [
    of(`${HOST}/issuers/alice`, `${HOST}/issuers/alice`),
    of(`${HOST}/issuers.php?id=alice`, `${HOST}/issuers.php?id=alice`),
    of('https://alice.example/', 'https://alice.example/'),
    of('http://badges.example/issuers/alice', `${HOST}/issuers/alice`),
    of('did:web:badges.example:issuers:alice', `${HOST}/issuers/alice/did.json`),
    of('did:web:alice.example', 'https://alice.example/.well-known/did.json'),
    of(didOf(own)),
  ];
}

/** Gives the public key as a JWK. */
export const jwkOf = ({ key }: Signer): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(key.raw!),
});

const method = (id: string, controller: string, signer: Signer): JsonObject => ({
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase: signer.multikey,
});

/** Makes a document with one key for assertions. */
export const controllerOf = (id: string, signer: Signer, controller = id): JsonObject => ({
  id,
  verificationMethod: [method(`${id}#k`, controller, signer)],
  assertionMethod: [`${id}#k`],
});

/** Files that declare the owner of a key: anyone can write one. */
export const FILES: ReadonlyArray<
  readonly [what: string, file: (evil: Signer, at: string, issuer: string) => Json]
> = [
  ['a bare JWK', (evil) => jwkOf(evil)],
  ['a JWK with iss', (evil, at, iss) => ({ ...jwkOf(evil), iss, kid: `${at}#k` })],
  ['a JWK Set with iss', (evil, at, iss) => ({ keys: [{ ...jwkOf(evil), iss, kid: `${at}#k` }] })],
  ['a method of the issuer', (evil, at, issuer) => method(`${at}#k`, issuer, evil)],
  ['a method without a fragment', (evil, at, issuer) => method(at, issuer, evil)],
  ['a document of its own', (evil, at) => controllerOf(at, evil)],
  ['a document whose key is the issuer’s', (evil, at, issuer) => controllerOf(at, evil, issuer)],
  ['a document that says it is the issuer', (evil, _at, issuer) => controllerOf(issuer, evil)],
  [
    'a document that is the issuer’s by other names',
    (evil, at, issuer) => ({
      ...controllerOf(at, evil),
      alsoKnownAs: [issuer],
      controller: issuer,
      owner: issuer,
    }),
  ],
  [
    'a profile of the issuer with a key',
    (evil, at, issuer) => ({
      ...controllerOf(at, evil, issuer),
      type: ['Profile'],
      url: issuer,
      publicKey: [method(`${at}#k`, issuer, evil)],
    }),
  ],
];

/** Responses at the URL of the issuer's own document. */
export const OWN_DOCUMENTS: ReadonlyArray<
  readonly [what: string, answer: (issuer: string, own: Signer) => Json | number]
> = [
  ['names another key', (issuer, own) => controllerOf(issuer, own)],
  ['is a profile without keys', (issuer) => ({ id: issuer, type: ['Profile'], name: 'Alice' })],
  ['names no key', (issuer) => ({ id: issuer, assertionMethod: [], verificationMethod: [] })],
  ['is a page', () => '<!doctype html><title>Alice</title>'],
  ['is of another', (_issuer, own) => controllerOf('https://other.example/', own)],
  ['is missing', () => 404],
  ['fails', () => 500],
];
