/** Several keys of one name: the name accuses no badge, and makes none valid (P-7). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { keyFromMultikey } from '../../src/crypto/index.js';
import type { Report } from '../../src/report/finding.js';
import {
  didOf,
  draft,
  found,
  judge,
  jwtBadge,
  newKey,
  sign,
  worldOf,
  type Signer,
} from '../golden/mint.js';
import { newParties, presented, unsigned } from '../support/presentations.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';

const DID = 'did:web:harbour.example';
const AT = 'https://harbour.example/.well-known/did.json';
const NAME = `${DID}#key-1`;
const X25519 = 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc';
const [own, other] = [await newKey('Ed25519'), await newKey('Ed25519')];

const method = (key: string, more: JsonObject = {}): JsonObject => ({
  id: NAME,
  type: 'Multikey',
  controller: DID,
  publicKeyMultibase: key,
  ...more,
});
const jwkOf = ({ key }: Signer): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(key.raw!),
});
const documentOf = (methods: readonly Json[], more: JsonObject = {}): JsonObject => ({
  id: DID,
  verificationMethod: methods,
  assertionMethod: [NAME],
  ...more,
});
const badge = await sign(draft(DID), own, { verificationMethod: NAME });
const token = await jwtBadge(draft(DID), own, { kid: NAME });
const byFragment = await jwtBadge(draft(DID), own, { kid: 'key-1' });
const byHeaderKey = await jwtBadge(draft(DID), own, { kid: undefined as never, jwk: jwkOf(own) });
const judged = (text: JsonObject | string, document: JsonObject, at = AT): Promise<Report> =>
  judge(text, { fetch: worldOf({ [at]: document }) });

const [mine, theirs] = [method(own.multikey), method(other.multikey)];
const AMBIGUOUS: ReadonlyArray<readonly [string, JsonObject]> = [
  ['the right key first', documentOf([mine, theirs])],
  ['the right key last', documentOf([theirs, mine])],
  ['one in the list, one in the relationship', documentOf([theirs], { assertionMethod: [mine] })],
  ['one for authentication only', documentOf([mine], { authentication: [theirs] })],
  ['a relative and an absolute id', documentOf([{ ...theirs, id: '#key-1' }, mine])],
  ['the other is revoked', documentOf([mine, { ...theirs, revoked: '2026-01-02T00:00:00Z' }])],
  ['the other has another controller', documentOf([{ ...theirs, controller: 'did:x:y' }, mine])],
  ['the other cannot be read', documentOf([{ ...mine, publicKeyMultibase: 'z6Mkbroken' }, mine])],
];
for (const [name, document] of AMBIGUOUS)
  test(`P-7: two keys of one id, ${name}: neither altered nor valid`, async () => {
    for (const text of [badge, token, byFragment, byHeaderKey]) {
      const report = await judged(text, document);
      assert.equal(report.verdict, 'indeterminate');
      assert.ok(found(report, 'unknown', 'key-ambiguous'), JSON.stringify(report.findings));
    }
  });

test('P-7: one key of one id, however often and in which form it is listed, is that key', async () => {
  for (const document of [
    documentOf([mine, mine]),
    documentOf([mine], { assertionMethod: [mine] }),
    documentOf([
      method(own.multikey, { publicKeyMultibase: undefined as never, publicKeyJwk: jwkOf(own) }),
      mine,
    ]),
    documentOf([{ id: NAME, type: 'Multikey', controller: DID }, mine]),
    documentOf([mine], { keyAgreement: [method(X25519)] }),
  ])
    for (const text of [badge, token]) {
      const report = await judged(text, JSON.parse(JSON.stringify(document)) as JsonObject);
      assert.equal(report.verdict, 'valid', JSON.stringify(report.findings));
    }
});

test('P-7: a copy of the same key that is revoked still revokes it', async () => {
  const revoked = documentOf([mine, { ...mine, revoked: '2026-01-02T00:00:00Z' }]);
  assert.ok(found(await judged(badge, revoked), 'fail', 'key-revoked'));
});

test('P-7: a key that is foreign beside an ambiguous name stays foreign', async () => {
  const stranger = await newKey('Ed25519');
  const text = await jwtBadge(draft(DID), stranger, {
    kid: undefined as never,
    jwk: jwkOf(stranger),
  });
  const report = await judged(text, documentOf([mine, theirs]));
  assert.ok(found(report, 'fail', 'key-not-bound'));
});

test('J-6, P-7: two JWKs of one kid, and one listed twice', async () => {
  const issuer = 'https://harbour.example/keys';
  const text = await jwtBadge(draft(issuer), own, { kid: `${issuer}#k` });
  const [first, second] = [own, other].map((key) => ({ ...jwkOf(key), kid: 'k' }));
  for (const keys of [
    [first!, second!],
    [second!, first!],
  ]) {
    const report = await judged(text, { keys }, issuer);
    assert.ok(found(report, 'unknown', 'key-ambiguous'), JSON.stringify(report.findings));
    assert.equal(report.verdict, 'indeterminate');
  }
  assert.equal((await judged(text, { keys: [first!, first!] }, issuer)).verdict, 'valid');
});

test('J-8, P-7: two keys of one kid on the caller’s list are not tried by that name', async () => {
  const [first, second] = [own, other].map((key) => ({ ...jwkOf(key), kid: NAME }));
  const verdictWith = async (keys: readonly JsonObject[]): Promise<string> => {
    const trustedIssuers = [{ name: 'Own list', issuers: [{ id: DID, keys: keys as never }] }];
    return (await judge(badge, { trustedIssuers })).verdict;
  };
  assert.equal(await verdictWith([first!]), 'valid');
  assert.equal(await verdictWith([second!, first!]), 'indeterminate');
});

test('V-63, R-2: a holder’s key that cannot be used does not contradict the holder', async () => {
  const parties = await newParties();
  const did = 'did:web:ada.example';
  const subject = { ...(draft(didOf(own))['credentialSubject'] as JsonObject), id: did };
  const awarded = await sign(draft(didOf(own), { credentialSubject: subject }), own);
  const presentation = await presented(unsigned(did, [awarded]), parties.holder, {
    verificationMethod: `${did}#key-1`,
  });
  const outcomeWith = async (methods: readonly JsonObject[]): Promise<string | undefined> => {
    const document = {
      id: did,
      verificationMethod: methods,
      authentication: [`${did}#key-1`],
    };
    const fetch = worldOf({ 'https://ada.example/.well-known/did.json': document });
    const [given] = await read(JSON.stringify(awarded));
    const report = await verify(given!, {
      now: '2026-11-21T12:00:00Z',
      fetch,
      presentation: {
        text: JSON.stringify(presentation),
        challenge: 'c-1',
        domain: 'https://verifier.example',
      },
    });
    return report.findings.find(
      ({ check, code }) => check === 'recipient' && code.startsWith('recipient-control'),
    )?.outcome;
  };
  const keyed = (key: JsonObject): JsonObject => ({
    id: `${did}#key-1`,
    type: 'Multikey',
    controller: did,
    ...key,
  });
  const right = keyed({ publicKeyMultibase: parties.holder.multikey });
  const wrong = keyed({ publicKeyMultibase: other.multikey });
  assert.ok(!('fault' in keyFromMultikey(parties.holder.multikey)));
  assert.equal(await outcomeWith([right]), 'pass');
  assert.equal(await outcomeWith([wrong]), 'fail');
  assert.equal(await outcomeWith([wrong, right]), 'unknown');
  assert.equal(await outcomeWith([keyed({ publicKeyMultibase: 'z6Mkbroken' })]), 'unknown');
  assert.equal(
    await outcomeWith([keyed({ publicKeyJwk: { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA' } })]),
    'unsupported',
  );
});
