/** A18: what limits a list, a federation or a linkage counts in whatever form it is written; what cannot be read admits no issuer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMultikey } from '../../src/bytes/multibase.js';
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { lets } from '../../src/trust/constraints.js';
import { domainOf } from '../../src/trust/index.js';
import { verify } from '../../src/verify.js';
import {
  codes,
  found,
  mint,
  NOW,
  party,
  readOne,
  token,
  world,
  type Party,
} from '../support/mint.js';

const college = await party(),
  registry = await party();
const badge = await readOne(await mint(college));
const LIST = 'https://lists.example/trusted.jwt';
const jwkOf = (by: Party): JsonWebKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(decodeMultikey(by.key.publicKeyMultibase!)!.bytes).toString('base64url'),
});
const signedList = async (claims: object): Promise<string> =>
  (
    await verify(badge, {
      now: NOW,
      fetch: world({ [LIST]: await token(registry, { issuers: [college.id], ...claims }) }).fetch,
      trustedIssuers: { url: LIST, keys: [jwkOf(registry)] },
    })
  ).issuer;
const AT = Date.parse(NOW) / 1000;

test('A18: the times of a signed list count in whatever form they are', async () => {
  for (const good of [
    {},
    { exp: AT + 60, nbf: AT - 60, iat: AT - 60 },
    { validUntil: '2027-01-01' },
  ])
    assert.equal(await signedList(good), 'trusted', JSON.stringify(good));
  for (const bad of [
    { exp: String(AT - 60) },
    { exp: String(AT + 60) },
    { exp: '2020-01-01T00:00:00Z' },
    { exp: null },
    { exp: [AT + 60] },
    { exp: AT - 1 },
    { exp: AT },
    { nbf: AT + 3600 },
    { nbf: String(AT + 3600) },
    { iat: AT + 3600 },
    { validUntil: '2020-01-01T00:00:00Z' },
    { validFrom: '2030-01-01T00:00:00Z' },
    { expirationDate: 'soon' },
  ])
    assert.equal(await signedList(bad), 'unknown', JSON.stringify(bad));
});

test('A18: the times of a plain list and of its entries count, and a revoked entry lists nobody', async () => {
  const answer = async (source: object): Promise<string> => {
    const trust = async (trustedIssuers: object, page: object): Promise<string> =>
      (
        await verify(badge, {
          now: NOW,
          fetch: world({ [LIST]: page }).fetch,
          trustedIssuers: trustedIssuers as never,
        })
      ).issuer;
    const [inline, fetched] = [await trust(source, {}), await trust({ url: LIST }, source)];
    assert.equal(inline, fetched, JSON.stringify(source));
    return inline;
  };
  const ENDED = [{ validUntil: '2026-01-01' }, { exp: 1 }, { validFrom: '2030-01-01T00:00:00Z' }];
  for (const ended of [...ENDED, { expirationDate: 'soon' }, { revoked: true }]) {
    assert.equal(await answer({ issuers: [college.id], ...ended }), 'unknown');
    assert.equal(await answer({ registry: { [college.id]: {} }, ...ended }), 'unknown');
    assert.equal(await answer({ issuers: [{ id: college.id, ...ended }] }), 'unlisted');
    assert.equal(await answer({ registry: { [college.id]: { ...ended } } }), 'unlisted');
  }
  for (const good of [{}, { validUntil: '2030-01-01' }, { validUntil: null, revoked: false }]) {
    assert.equal(await answer({ issuers: [{ id: college.id, ...good }], ...good }), 'trusted');
    assert.equal(await answer({ registry: { [college.id]: good }, ...good }), 'trusted');
  }
  assert.equal(
    await answer({ issuers: [{ id: college.id, revoked: true }, { id: college.id }] }),
    'trusted',
    'another entry is in force',
  );
});

test('A18: a list that another host answers for is not the one that was named', async () => {
  const fetch: typeof globalThis.fetch = async () =>
    Object.defineProperty(new Response(JSON.stringify([college.id])), 'url', {
      value: 'https://evil.example/trusted.json',
    });
  const report = await verify(badge, { now: NOW, fetch, trustedIssuers: { url: LIST } });
  assert.equal(report.issuer, 'unknown');
  assert.equal(found(report, 'issuer-list-not-authentic').params!['detail'], 'redirect');
});

test('A18: constraints of a federation let in by their exact form only', () => {
  const subject = { entity: 'https://www.evil.example', types: ['openid_credential_issuer'] };
  const isLetIn = (constraints: unknown, depth = 0): boolean =>
    lets({ constraints }, subject, depth);
  const naming = (value: unknown): boolean => isLetIn({ naming_constraints: value });
  assert.ok(lets({}, subject, 0) && isLetIn({}));
  for (const good of [
    { permitted: ['.example'] },
    { permitted: ['.EXAMPLE.', 'x.test'] },
    { permitted: ['www.evil.example'] },
    { excluded: ['evil.example', '.other.example'] },
    {},
  ])
    assert.ok(naming(good), JSON.stringify(good));
  for (const bad of [
    { excluded: ['.EVIL.EXAMPLE'] },
    { excluded: ['WWW.evil.example.'] },
    { excluded: ['ｗｗｗ.evil.example'] },
    { excluded: '.evil.example' },
    { excluded: ['https://www.evil.example'] },
    { excluded: ['*.evil.example'] },
    { excluded: [['.evil.example']] },
    { EXCLUDED: ['.evil.example'] },
    { Excluded: ['.evil.example'] },
    { permitted: '.school.example' },
    { permitted: { 0: '.example' } },
    { permitted: [] },
    { permitted: ['.example', 7] },
    null,
    'example',
    [],
  ])
    assert.ok(!naming(bad), JSON.stringify(bad));
  for (const bad of [
    { max_path_length: '3' },
    { max_path_length: -1 },
    { max_path_length: 0.5 },
    { MAX_PATH_LENGTH: 3 },
    { allowed_entity_types: ['openid_relying_party'] },
    { allowed_entity_types: 'openid_credential_issuer' },
    { allowed_entity_types: [] },
    { allowed_leaf_entity_types: ['openid_credential_issuer'] },
    'none',
    null,
    [],
  ])
    assert.ok(!isLetIn(bad), JSON.stringify(bad));
  assert.ok(isLetIn({ allowed_entity_types: ['openid_credential_issuer'] }));
  assert.ok(isLetIn({ max_path_length: 1 }, 1) && !isLetIn({ max_path_length: 1 }, 2));
  const nameless = { entity: undefined, types: [] };
  assert.ok(
    !lets({ constraints: { naming_constraints: { permitted: ['.example'] } } }, nameless, 0),
  );
});

const ORIGIN = 'https://college.example';
const linkage = (vc: object, claims: object = {}): Promise<string> =>
  token(college, {
    iss: college.id,
    sub: college.id,
    vc: {
      type: ['VerifiableCredential', 'DomainLinkageCredential'],
      issuer: college.id,
      credentialSubject: { id: college.id, origin: ORIGIN },
      ...vc,
    },
    ...claims,
  });

test('A18: a linkage by another `vc.issuer`, or without times, links nothing', async () => {
  const links = async (entry: string): Promise<boolean> => {
    const one = await readOne(await mint(college, {}, { url: ORIGIN }));
    const pages = { [`${ORIGIN}/.well-known/did-configuration.json`]: { linked_dids: [entry] } };
    const report = await verify(one, { now: NOW, fetch: world(pages).fetch, domainProof: true });
    return codes(report).includes('issuer-domain');
  };
  const times = { nbf: AT - 60, exp: AT + 60 };
  assert.ok(await links(await linkage({}, times)));
  assert.ok(await links(await linkage({ issuer: undefined }, times)), 'iss says it');
  for (const [vc, claims] of [
    [{ issuer: 'did:key:z6MkOther' }, times],
    [{ issuer: { id: 'did:key:z6MkOther' } }, times],
    [{ issuer: [college.id] }, times],
    [{}, {}],
    [{}, { exp: AT + 60 }],
    [{}, { nbf: AT - 60 }],
    [{}, { nbf: String(AT - 60), exp: AT + 60 }],
    [{}, { nbf: AT - 60, exp: String(AT + 60) }],
    [{ expirationDate: '2020-01-01T00:00:00Z' }, times],
  ] as const)
    assert.ok(!(await links(await linkage(vc, claims))), JSON.stringify([vc, claims]));
});

test('A18: the host of an issuer id is the one that is requested, in Punycode', () => {
  assert.equal(domainOf('did:web:%D1%83%D0%BD%D0%B8.example'), 'xn--h1ajr.example');
  assert.equal(domainOf('did:web:Уни.example'), 'xn--h1ajr.example');
  assert.equal(domainOf('did:web:school.example%5Cx'), undefined);
  assert.equal(domainOf('https://school.example@evil.example/'), undefined);
});

test('A18: an issuer that deactivated its DID vouches for nothing by it', async () => {
  const school = await party('did:web:school.example');
  const one = await readOne(await mint(school));
  const url = 'https://school.example/.well-known/did.json';
  const judge = async (more: object): Promise<ReturnType<typeof codes>> => {
    const pages = { [url]: { ...controllerDocument(school.key), ...more } };
    const report = await verify(one, {
      now: NOW,
      fetch: world(pages).fetch,
      trustedIssuers: [school.id],
    });
    const isGreen = report.verdict === 'valid' || report.issuer === 'trusted';
    return isGreen ? [] : codes(report);
  };
  assert.deepEqual(await judge({}), []);
  assert.deepEqual(await judge({ deactivated: false }), []);
  for (const more of [
    { deactivated: true },
    { deactivated: 'true' },
    { deactivated: 1 },
    { didDocumentMetadata: { deactivated: true } },
  ])
    assert.ok((await judge(more)).includes('key-deactivated'), JSON.stringify(more));
});
