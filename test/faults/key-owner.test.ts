/** The owner of a key (10.A2, J-8): only the issuer states it, never another user of its host, never the document of the key. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { isInsideOwnPath } from '../../src/securing/keys/own-path.js';
import {
  ISSUER,
  claims,
  credential,
  find,
  judged,
  signer,
  token,
  told,
  type Web,
} from '../securing/jose/jwt-support.js';

const own = await signer('EdDSA');
const evil = await signer('EdDSA');
const HOST = 'https://badges.example';
const PAGE = '<!doctype html><title>Alice</title>';

/** A controller document with one key. */
const controller = (id: string, by: typeof own): JsonObject => ({
  id,
  verificationMethod: [{ id: `${id}#k`, type: 'JsonWebKey', controller: id, publicKeyJwk: by.jwk }],
  assertionMethod: [`${id}#k`],
});

async function verdict(kid: string, issuer: string, pages: Web, by = evil): Promise<string> {
  const document = credential({ issuer: { id: issuer, type: ['Profile'], name: 'Zed College' } });
  const text = await token(by, { kid }, { ...document, ...claims(document) });
  const report = await judged(text, pages, { trustedIssuers: [issuer] });
  if (report.verdict === 'valid') assert.equal(report.issuer, 'trusted');
  return `${report.verdict} ${find(report, 'key-not-bound')?.params?.['why'] ?? ''}`.trim();
}

test('10.A2, fault 05: neighbours on one host, where the issuer’s document answers', async () => {
  for (const [kid, issuer] of [
    [`${HOST}/issuers/evil#k`, `${HOST}/issuers/alice`],
    [`${HOST}/~evil#k`, `${HOST}/~alice`],
    [`${HOST}/evil/x#k`, `${HOST}/alice/issuer.json`],
    [`${HOST}/keys/evil#k`, `${HOST}/alice`],
    [`${HOST}/.well-known/evil#k`, `${HOST}/alice`],
    [`${HOST}/#k`, `${HOST}/alice`],
    [`${HOST}/alice/evil#k`, `${HOST}/alice`],
    ['https://evil.example/x#k', `${HOST}/alice/issuer.json`],
  ] as const) {
    const at = kid.split('#')[0]!;
    const pages = { [at]: controller(at, evil), [issuer]: controller(issuer, own) };
    assert.equal(await verdict(kid, issuer, pages), 'invalid other-controller', kid);
  }
});

test('10.A2: where the issuer’s document cannot be had, a key elsewhere leaves it open', async () => {
  const issuer = `${HOST}/alice`;
  const kid = `${HOST}/alice/key`;
  const wellKnown = { [`${HOST}/.well-known/jwks.json`]: 404 };
  for (const document of [undefined, 500, 403, 404, 'half a docu'] as const)
    assert.match(
      await verdict(kid, issuer, { [kid]: evil.jwk, [issuer]: document, ...wellKnown }),
      /^indeterminate/,
      String(document),
    );
});

test('J-8.3: inside the issuer’s own path, and only where the issuer’s document cannot name keys', async () => {
  const issuer = `${HOST}/alice`;
  const wellKnown = { [`${HOST}/.well-known/jwks.json`]: 404 };
  const at = (kid: string, document: Json, key: Json = own.jwk): Promise<string> =>
    verdict(kid, issuer, { [kid.split('#')[0]!]: key, [issuer]: document, ...wellKnown }, own);
  for (const silent of [{ id: issuer, type: ['Profile'] }, { name: 'Alice' }] as JsonObject[])
    assert.equal(await at(`${issuer}/key`, silent), 'valid');
  assert.equal(
    await at(`${issuer}/key`, controller(issuer, own)),
    'valid',
    'the same key is listed',
  );
  assert.equal(await at(`${issuer}/key`, controller(issuer, evil)), 'invalid other-controller');
  assert.equal(await at(`${issuer}/key`, { id: issuer, keys: [] }), 'invalid other-controller');
  assert.equal(
    await at(`${issuer}/key`, { id: issuer }, { ...own.jwk, iss: `${HOST}/bob` }),
    'invalid other-controller',
    'what the key file says of another counts against it',
  );
  for (const kid of [`${HOST}/alicekey`, `${HOST}/key`, `${HOST}/alice2/key`, `${HOST}/alice?key`])
    assert.match(await at(kid, { id: issuer }), /^indeterminate/, kid);
});

test('10.A2: a page that cannot name keys', async () => {
  const issuer = `${HOST}/alice`;
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = String(input);
    if (url === issuer) return new Response(PAGE, { headers: { 'content-type': 'text/html' } });
    return url === `${issuer}/key` || url === `${HOST}/bob/key`
      ? Response.json(own.jwk)
      : new Response('', { status: 404 });
  };
  const document = credential({ issuer: { id: issuer, type: ['Profile'], name: 'Alice' } });
  for (const [kid, expected] of [
    [`${issuer}/key`, 'valid'],
    [`${HOST}/bob/key`, 'indeterminate'],
  ]) {
    const text = await token(own, { kid: kid! }, { ...document, ...claims(document) });
    const report = await judged(text, {}, { fetch });
    assert.equal(report.verdict, expected, told(report));
  }
});

test('X-12: what is inside one’s own path, and what only looks so', () => {
  const issuer = `${HOST}/alice`;
  for (const place of [`${issuer}/key`, `${issuer}/keys/1`, `${issuer}/a%20b`])
    assert.ok(isInsideOwnPath(place, issuer), place);
  for (const place of [
    issuer,
    `${issuer}/`,
    `${issuer}key`,
    `${HOST}/alic/key`,
    `${HOST}/Alice/key`,
    `${HOST}/ALICE/key`,
    `${HOST}/bob/key`,
    `${HOST}/alice/../bob/key`,
    `${HOST}/alice/%2e%2e/bob/key`,
    `${HOST}/alice/..%2fbob/key`,
    `${HOST}/alice/..%5cbob/key`,
    `${HOST}/alice/%252e%252e/bob`,
    `${HOST}/alice/..;/bob/key`,
    `${HOST}/alice/;/../../bob/key`,
    `${HOST}/alice\\..\\bob`,
    `${HOST}/alice//evil.example/key`,
    `${HOST}//alice/key`,
    `${HOST}/alice/key?of=bob`,
    `${HOST}/alice/key?`,
    `${HOST}/alice/key#bob`,
    'https://BADGES.example/alice/key',
    'https://badges.example./alice/key',
    'https://badges.example:443/alice/key',
    'https://badges.example:8443/alice/key',
    'https://badges.example@evil.example/alice/key',
    'https://me@badges.example/alice/key',
    'http://badges.example/alice/key',
    'https://sub.badges.example/alice/key',
    'alice/key',
  ])
    assert.ok(!isInsideOwnPath(place, issuer), place);
  for (const root of [HOST, `${HOST}/`, `${HOST}?alice`, 'http://badges.example/alice'])
    assert.ok(!isInsideOwnPath(`${HOST}/alice/key`, root), root);
});

test('K-41: a key set of the host does not overrule the issuer’s own document, but where it names the issuer', async () => {
  const header = { jwk: evil.jwk };
  const document = credential();
  const text = await token(evil, header, { ...document, ...claims(document) });
  const wellKnown = 'https://issuer.example/.well-known/jwks.json';
  const speaks = { [ISSUER]: controller(ISSUER, own) };
  const judge = async (keys: JsonObject[], more: Web = {}): Promise<string> =>
    (await judged(text, { [wellKnown]: { keys }, ...more })).verdict;
  assert.equal(await judge([evil.jwk], speaks), 'invalid');
  assert.equal(await judge([{ ...evil.jwk, iss: ISSUER }], speaks), 'valid');
  assert.equal(await judge([evil.jwk], { [ISSUER]: 404 }), 'valid');
});
