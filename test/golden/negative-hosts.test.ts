/** Negative cases of the test matrix: hosted badges and keys at a host of someone else. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { draft, judge, sign, type World, worldOf } from './mint.js';
import { assertIs, atHost, didDocument, HOST, hostWorld, issuer, WEB } from './listed-badge.js';

const OB2 = 'https://w3id.org/openbadges/v2';
const profile = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Profile',
  id: `${HOST}/issuer`,
  name: 'College',
  url: HOST,
  email: 'a@college.example',
  ...more,
});
const badgeClass: JsonObject = {
  '@context': OB2,
  type: 'BadgeClass',
  id: `${HOST}/class`,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/i.png`,
  criteria: `${HOST}/criteria`,
  issuer: `${HOST}/issuer`,
};
const assertion = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Assertion',
  id: `${HOST}/a/1`,
  recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: `${HOST}/class`,
  verification: { type: 'HostedBadge' },
  ...more,
});
const ob2World = (more: World = {}): World => ({
  [`${HOST}/a/1`]: assertion(),
  [`${HOST}/class`]: badgeClass,
  [`${HOST}/issuer`]: profile(),
  ...more,
});

test('N28: of a baked OB 2.0 badge and the version on its host, the hosted one counts and is shown', async () => {
  const report = await judge(assertion({ narrative: 'Forged', expires: '2040-01-01T00:00:00Z' }), {
    fetch: worldOf(ob2World({ [`${HOST}/a/1`]: assertion({ narrative: 'As awarded' }) })),
  });
  assertIs(report, 'valid', 'warn', 'hosted-differs');
  assert.equal(report.badge?.credential.narrative, 'As awarded');
});

test('N29: a host that only begins like the allowed URL is out of scope', async () => {
  const evil = 'https://college.example.evil/a/1';
  const world = ob2World({
    [evil]: assertion({ id: evil }),
    [`${HOST}/issuer`]: profile({ verification: { startsWith: HOST } }),
  });
  assertIs(
    await judge(assertion({ id: evil }), { fetch: worldOf(world) }),
    'invalid',
    'fail',
    'hosted-scope',
  );
});

test('N30: a did:web document with another id, from another origin, or at a bare IP address is no key', async () => {
  const signed = await atHost({});
  assertIs(await judge(signed, { fetch: worldOf(hostWorld()) }), 'valid');
  assertIs(
    await judge(signed, {
      fetch: worldOf(
        hostWorld({
          [`${HOST}/.well-known/did.json`]: didDocument('did:web:other.example', issuer.multikey),
        }),
      ),
    }),
    'invalid',
    'fail',
    'key-document-invalid',
  );
  const elsewhere = (): Response =>
    Object.defineProperty(
      new Response(JSON.stringify(didDocument(WEB, issuer.multikey)), {
        headers: { 'content-type': 'application/json' },
      }),
      'url',
      { value: 'https://evil.example/did.json' },
    );
  assertIs(
    await judge(signed, {
      fetch: worldOf(hostWorld({ [`${HOST}/.well-known/did.json`]: elsewhere })),
    }),
    'invalid',
    'fail',
    'key-document-invalid',
  );
  const bare = 'did:web:192.0.2.1';
  const asked: string[] = [];
  assertIs(
    await judge(await sign(draft(bare), issuer, { verificationMethod: `${bare}#key-1` }), {
      fetch: worldOf({}, asked),
    }),
    'invalid',
    'fail',
    'key-malformed',
  );
  assert.deepEqual(asked, [], 'a bare address is not even asked');
});
