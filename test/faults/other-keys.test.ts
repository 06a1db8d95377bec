/** Keys named or published in another way than usual (10.E16): told as that, never as a foreign key or as “not authentic”. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { encodeHex } from '../../src/bytes/hex.js';
import { keyFromMultikey, thumbprintOf } from '../../src/crypto/index.js';
import { loadMessages } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { find, told } from '../securing/jose/jwt-support.js';
import { didOf, draft, jwtBadge, newKey, NOW, sign, worldOf, type World } from '../golden/mint.js';
import { FAULT_CLOCK, faultFetch, faultText, withoutFaults } from '../support/faults.js';

const messages = await loadMessages('en');
const DID = 'did:web:harbour.example';
const DOCUMENT = 'https://harbour.example/.well-known/did.json';
const by = await newKey('Ed25519');
const RAW = by.key.raw!;
const JWK: JsonObject = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(RAW) };
const THUMBPRINT = thumbprintOf(by.key)!;

/** Makes a DID document with one method that contains the key in these members. */
const documentOf = (key: JsonObject, id = 'key-1', did = DID): JsonObject => ({
  id: did,
  verificationMethod: [{ id: `${did}#${id}`, type: 'Multikey', controller: did, ...key }],
  assertionMethod: [`${did}#${id}`],
});

async function judged(input: JsonObject | string, world: World): Promise<[Report, string]> {
  const [badge] = await read(typeof input === 'string' ? input : JSON.stringify(input));
  const report = await verify(badge!, { now: NOW, fetch: worldOf(world) });
  return [report, present(badge!, report, { messages }).verdict.reason];
}
const signed = (did = DID, name = 'key-1'): Promise<JsonObject> =>
  sign(draft(did), by, { verificationMethod: `${did}#${name}` });

async function judgedFault(file: string, fetch = faultFetch()): Promise<[Report, string]> {
  const [badge] = await read(faultText(file));
  const report = await verify(badge!, { now: FAULT_CLOCK, fetch });
  return [report, present(badge!, report, { messages }).verdict.reason];
}
const serving = (map: string, document: JsonObject): typeof fetch =>
  faultFetch(map, { [DOCUMENT]: JSON.stringify(document) });

test('W97: a Multikey without its prefix', { skip: withoutFaults }, async () => {
  const document = documentOf({ publicKeyMultibase: `z${encodeBase58(RAW)}` });
  const [report, reason] = await judgedFault(
    'wild/did-multibase-no-multicodec.json',
    serving('wild/did-multibase-no-multicodec.map.json', document),
  );
  assert.equal(report.verdict, 'indeterminate');
  assert.equal(reason, 'The key can’t be read');
});

test('W97, kind 16: an unreadable key proves nothing about the badge', async () => {
  const forms: readonly JsonObject[] = [
    { publicKeyMultibase: `z${encodeBase58(RAW)}` },
    { publicKeyMultibase: by.multikey.slice(1) },
    { publicKeyMultibase: by.multikey.slice(0, -2) },
    { publicKeyMultibase: '' },
    { publicKeyMultibase: 7 },
    { publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' } },
    { publicKeyJwk: { kty: 'EC', crv: 'P-256', x: JWK['x']!, y: JWK['x']! } },
    { publicKeyJwk: 'a text' },
    { publicKeyBase58: 'abc', type: 'Ed25519VerificationKey2018' },
    {},
  ];
  for (const form of forms) {
    const [report] = await judged(await signed(), { [DOCUMENT]: documentOf(form) });
    assert.equal(report.verdict, 'indeterminate', `${JSON.stringify(form)} ${told(report)}`);
    assert.equal(find(report, 'key-malformed')?.outcome, 'unknown');
  }
});

test('W99: did:key as P-256 was once written', { skip: withoutFaults }, async () => {
  const [report, reason] = await judgedFault('wild/did-key-old-p256.jwt');
  assert.equal(report.verdict, 'unsupported');
  assert.match(reason, /did:key \(P-256, old form\)$/);
});

test('W99, kind 16: kinds of did:key that are known and not read are named', async () => {
  const old = keyFromMultikey(`z${encodeBase58(Uint8Array.of(0x12, 0, 1, 2, ...RAW))}`);
  assert.deepEqual(old, { fault: 'unsupported', detail: 'p256-old' });
  for (const [prefix, name] of [
    [[0x82, 0x24], 'P-521'],
    [[0x83, 0x24], 'Ed448'],
    [[0x12, 0x00, 0x01], 'P-256, old form'],
  ] as const) {
    const multikey = `z${encodeBase58(Uint8Array.of(...prefix, 2, ...RAW))}`;
    const did = `did:key:${multikey}`;
    const [report, reason] = await judged(await signed(did, multikey), {});
    assert.equal(report.verdict, 'unsupported', told(report));
    assert.ok(reason.includes(`did:key (${name})`), reason);
  }
});

test('W100: PEM with the two characters \\n for a line end', { skip: withoutFaults }, async () => {
  const host = 'https://lms.example';
  const [classUrl, profileUrl, keyUrl] = [
    `${host}/b/1.json`,
    `${host}/i/1.json`,
    `${host}/k/1.json`,
  ];
  const context = 'https://w3id.org/openbadges/v2';
  const pem = `-----BEGIN PUBLIC KEY-----\\n${btoa('a key')}\\n-----END PUBLIC KEY-----`;
  const world: World = {
    [classUrl]: {
      '@context': context,
      id: classUrl,
      type: 'BadgeClass',
      name: 'Bicycle repair',
      description: 'Repairs a bicycle.',
      image: `${host}/image.png`,
      criteria: { narrative: 'Repair one.' },
      issuer: profileUrl,
    },
    [profileUrl]: {
      '@context': context,
      id: profileUrl,
      type: 'Issuer',
      name: 'Harbour College',
      url: host,
      email: 'badges@lms.example',
      publicKey: keyUrl,
      verification: { allowedOrigins: 'lms.example' },
    },
    [keyUrl]: {
      '@context': context,
      id: keyUrl,
      type: 'CryptographicKey',
      owner: profileUrl,
      publicKeyPem: pem,
    },
  };
  const [report, reason] = await judgedFault('wild/ob2-pem-literal-newlines.jws', worldOf(world));
  assert.equal(report.verdict, 'indeterminate', told(report));
  assert.equal(reason, 'The key can’t be read');
});

test('W102: did:key with another fragment than its key', { skip: withoutFaults }, async () => {
  const [report, reason] = await judgedFault('wild/vm-did-key-key-1.json');
  assert.equal(report.verdict, 'invalid');
  assert.equal(find(report, 'key-not-bound', 'fail'), undefined);
  assert.match(reason, /^The key is referenced in a way that the standard doesn’t allow/);
});

test('W102, kind 16: the key is the issuer’s own, its name is the fault, in every mechanism', async () => {
  for (const name of ['key-1', 'keys-0', '0', didOf(await newKey('Ed25519')).slice(8)])
    for (const input of [
      await signed(didOf(by), name),
      await jwtBadge(draft(didOf(by)), by, { kid: `${didOf(by)}#${name}` }),
    ]) {
      const [report] = await judged(input, {});
      assert.equal(report.verdict, 'invalid', name);
      assert.equal(find(report, 'key-reference-form')?.outcome, 'fail', told(report));
      assert.equal(find(report, 'key-not-bound', 'fail'), undefined);
    }
});

test('W105: did:web with a port', { skip: withoutFaults }, async () => {
  const [report, reason] = await judgedFault('wild/did-web-port.json');
  assert.equal(report.verdict, 'indeterminate');
  assert.match(reason, /isn’t on the standard port but on 8443\. We open only the standard port$/);
});

test('W105, kind 17: the port is named for every URL of a key', async () => {
  const did = 'did:web:harbour.example%3A9000:a';
  for (const input of [
    await signed(did),
    await jwtBadge(draft(did), by, { kid: `${did}#key-1` }),
    await signed('https://harbour.example:9000/a'),
  ]) {
    const [report, reason] = await judged(input, {});
    assert.equal(report.verdict, 'indeterminate', told(report));
    assert.match(reason, /isn’t on the standard port but on 9000/);
  }
});

test('W106: publicKeyHex', { skip: withoutFaults }, async () => {
  const document = documentOf({ publicKeyHex: encodeHex(RAW) });
  const [report, reason] = await judgedFault(
    'wild/did-public-key-hex.json',
    serving('wild/did-public-key-hex.map.json', document),
  );
  assert.equal(report.verdict, 'unsupported');
  assert.match(reason, /in a way we can’t read: publicKeyHex$/);
});

test('W106, kind 16: other ways to publish a key are named', async () => {
  for (const name of ['publicKeyHex', 'publicKeyPem', 'publicKeyGpg', 'blockchainAccountId']) {
    const document = documentOf({ [name]: encodeHex(RAW) });
    for (const input of [await signed(), await jwtBadge(draft(DID), by, { kid: `${DID}#key-1` })]) {
      const [report, reason] = await judged(input, { [DOCUMENT]: document });
      assert.equal(report.verdict, 'unsupported', `${name} ${told(report)}`);
      assert.ok(reason.includes(name), reason);
    }
  }
});

for (const [row, kid, file] of [
  ['W115', THUMBPRINT, 'jwt-kid-thumbprint'],
  ['W116', `${DID}#${THUMBPRINT}`, 'jwt-kid-did-thumbprint'],
] as const) {
  test(`${row}: a kid that is the thumbprint of the one listed key`, async () => {
    for (const key of [
      { publicKeyMultibase: by.multikey },
      { publicKeyJwk: JWK },
    ] as JsonObject[]) {
      const text = await jwtBadge(draft(DID), by, { kid });
      const [report] = await judged(text, { [DOCUMENT]: documentOf(key) });
      assert.equal(report.verdict, 'valid', told(report));
      assert.equal(find(report, 'key-reference-form')?.outcome, 'warn');
    }
  });

  test(`${row}: a thumbprint of no key that is listed is still none of theirs`, async () => {
    const other = await newKey('Ed25519');
    const world = { [DOCUMENT]: documentOf({ publicKeyMultibase: other.multikey }) };
    const [report] = await judged(await jwtBadge(draft(DID), by, { kid }), world);
    assert.equal(report.verdict, 'invalid');
  });

  test(`${row}: the file, beside a document of another key`, { skip: withoutFaults }, async () => {
    const [report] = await judgedFault(
      `wild/${file}.jwt`,
      serving(`wild/${file}.map.json`, documentOf({ publicKeyMultibase: by.multikey })),
    );
    assert.equal(report.verdict, 'invalid', told(report));
  });
}
