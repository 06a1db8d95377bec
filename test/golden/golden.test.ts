/**
 * The acceptance cases that other verifiers fail, each with the result expected of ours. G17 (two
 * elements on a page) and G18 (a page with the strictest policy) are in
 * test/elements/open-badge.test.ts and strict-page.test.ts.
 */
import { strict as assert } from 'node:assert';
import { deflateSync, gzipSync } from 'node:zlib';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { bakePng } from '../../src/formats/png.js';
import { bakeSvg } from '../../src/formats/svg.js';
import type { Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import { SVG } from '../issuing/drafts.js';
import {
  asV1,
  CONTEXTS,
  didOf,
  draft,
  entry,
  judge,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  proveSelective,
  sign,
  sign2020,
  signedList,
  worldOf,
  type World,
} from './mint.js';

const [issuer, stranger, p256] = [
  await newKey('Ed25519'),
  await newKey('Ed25519'),
  await newKey('P-256'),
];
const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const HOST = 'https://college.example';
const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join('; ');
function assertIs(report: Report, verdict: string, ...codes: string[]): void {
  assert.equal(report.verdict, verdict, says(report));
  for (const code of codes)
    assert.ok(
      report.findings.some((one) => one.code === code),
      `${code}; got ${says(report)}`,
    );
}
const never = (report: Report, code: string): void =>
  assert.ok(
    !report.findings.some((one) => one.code === code),
    `must not say ${code}: ${says(report)}`,
  );

/**
 * Adds the context of StatusList2021, which belongs to VCDM 1.1: it and the context of VCDM 2.0
 * exclude each other.
 */
const with2021 = (document: JsonObject): JsonObject => ({
  ...asV1(document),
  '@context': [
    ...(asV1(document)['@context'] as string[]),
    'https://w3id.org/vc/status-list/2021/v1',
  ],
});
const list2021 = (url: string, set: number): Promise<JsonObject> => {
  const bits = new Uint8Array(16_384);
  bits[set >> 3]! |= 128 >> (set & 7);
  const subject = {
    id: `${url}#list`,
    type: 'StatusList2021',
    statusPurpose: 'revocation',
    encodedList: gzipSync(bits).toString('base64url'),
  };
  const document = {
    id: url,
    type: ['VerifiableCredential', 'StatusList2021Credential'],
    issuer: didOf(issuer),
    issuanceDate: '2026-11-01T00:00:00Z',
    credentialSubject: subject,
  };
  return sign2020(
    {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://w3id.org/vc/status-list/2021/v1',
        'https://w3id.org/security/suites/ed25519-2020/v1',
      ],
      ...document,
    },
    issuer,
  );
};
const OLD_LIST = 'https://lists.example/status/2021';
const entry2021: JsonObject = {
  id: `${OLD_LIST}#7`,
  type: 'StatusList2021Entry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: OLD_LIST,
};

const WEB = 'did:web:college.example';
const didDocument = (id: string, key: string, method = `${id}#key-1`): JsonObject => ({
  '@context': 'https://www.w3.org/ns/did/v1',
  id,
  verificationMethod: [{ id: method, type: 'Multikey', controller: id, publicKeyMultibase: key }],
  assertionMethod: [method],
});
const hostWorld = (more: World = {}): World => ({
  [`${HOST}/.well-known/did.json`]: didDocument(WEB, issuer.multikey),
  ...more,
});
const atHost = (more: JsonObject): Promise<JsonObject> =>
  sign(draft(WEB, more), issuer, { verificationMethod: `${WEB}#key-1` });

test('G1: 1EdTechRevocationList, revoked: revoked, with the list named', async () => {
  const url = `${HOST}/revoked`;
  const document = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: { id: url, type: '1EdTechRevocationList' },
  });
  const report = await judge(document, {
    fetch: worldOf(
      hostWorld({
        [url]: {
          id: url,
          issuer: WEB,
          revokedCredential: [
            { id: document['id']!, revoked: true, revocationReason: 'Issued in error' },
          ],
        },
      }),
    ),
  });
  assertIs(report, 'revoked', 'status-revoked');
  assert.equal(report.findings.find(({ code }) => code === 'status-revoked')?.params?.['url'], url);
});

test('G2: StatusList2021Entry, revoked: revoked', async () => {
  const document = await sign2020(with2021(badge({ credentialStatus: entry2021 })), issuer);
  assertIs(
    await judge(document, { fetch: worldOf({ [OLD_LIST]: await list2021(OLD_LIST, 7) }) }),
    'revoked',
  );
  assertIs(
    await judge(document, { fetch: worldOf({ [OLD_LIST]: await list2021(OLD_LIST, 6) }) }),
    'valid',
  );
});

test('G3: a suspension bit that is set: suspended', async () => {
  const document = await sign(
    badge({ credentialStatus: entry({ statusPurpose: 'suspension' }) }),
    issuer,
  );
  assertIs(
    await judge(document, {
      fetch: worldOf({
        [LIST_URL]: await signedList(issuer, {
          statusPurpose: 'suspension',
          encodedList: packed([94_567]),
        }),
      }),
    }),
    'suspended',
  );
});

test('G4: two statuses, the first of an older type and clear, the second revoked: revoked', async () => {
  const url = `${HOST}/revoked`;
  const older = { id: url, type: '1EdTechRevocationList' };
  const document = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: [older, entry()],
  });
  const world = async (set: number[]): Promise<World> =>
    hostWorld({
      [url]: { id: url, issuer: WEB, revokedCredential: [] },
      [LIST_URL]: await sign(list(WEB, { encodedList: packed(set) }), issuer, {
        verificationMethod: `${WEB}#key-1`,
      }),
    });
  assertIs(await judge(document, { fetch: worldOf(await world([94_567])) }), 'revoked');
  assertIs(await judge(document, { fetch: worldOf(await world([])) }), 'valid');
});

test('G5: a status list signed by another party: a warning, in strict no answer', async () => {
  const document = await sign(badge({ credentialStatus: entry() }), issuer);
  const world = { fetch: worldOf({ [LIST_URL]: await signedList(stranger) }) };
  assertIs(await judge(document, world), 'valid', 'status-list-issuer');
  assertIs(
    await judge(document, { ...world, strict: true }),
    'indeterminate',
    'status-list-issuer',
  );
});

test('G6: the list is not there (404): indeterminate, and reported so', async () => {
  const report = await judge(await sign(badge({ credentialStatus: entry() }), issuer), {
    fetch: worldOf({ [LIST_URL]: 404 }),
  });
  assertIs(report, 'indeterminate');
  assert.equal(
    report.findings.find(({ code }) => code === 'status-unreachable')?.params?.['status'],
    404,
  );
  assert.equal(report.authentic, 'yes');
});

const OB2 = 'https://w3id.org/openbadges/v2';
const hosted = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Assertion',
  id: `${HOST}/a/1`,
  recipient: { type: 'email', hashed: true, salt: 'Kosher', identity: `sha256$${SALTED}` },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: `${HOST}/class`,
  verification: { type: 'HostedBadge' },
  ...more,
});
const SALTED = Buffer.from(
  await crypto.subtle.digest('SHA-256', new TextEncoder().encode('ada@example.orgKosher')),
).toString('hex');
const hostedWorld = (answer: World[string]): typeof fetch =>
  worldOf({
    [`${HOST}/a/1`]: answer,
    [`${HOST}/issuer`]: {
      '@context': OB2,
      type: 'Profile',
      id: `${HOST}/issuer`,
      name: 'College',
      url: HOST,
      email: 'a@college.example',
    },
    [`${HOST}/class`]: {
      '@context': OB2,
      type: 'BadgeClass',
      id: `${HOST}/class`,
      name: 'Soldering',
      description: 'Joins metal.',
      image: `${HOST}/i.png`,
      criteria: `${HOST}/c`,
      issuer: `${HOST}/issuer`,
    },
  });

test('G7: a hosted OB 2.0 badge that its host calls revoked, or answers with 410: revoked', async () => {
  assertIs(await judge(hosted(), { fetch: hostedWorld(hosted()) }), 'valid');
  assertIs(
    await judge(hosted(), {
      fetch: hostedWorld({
        '@context': OB2,
        type: 'Assertion',
        id: `${HOST}/a/1`,
        revoked: true,
        revocationReason: 'Left',
      }),
    }),
    'revoked',
  );
  assertIs(
    await judge(hosted(), { fetch: hostedWorld({ ...hosted(), revoked: true }) }),
    'revoked',
  );
  assertIs(await judge(hosted(), { fetch: hostedWorld(410) }), 'revoked');
});

test('G8, P-37: a derived ecdsa-sd-2023 proof is valid, its end and status may be withheld; ES256 is valid; a suite that is not ours is unsupported; never altered', async () => {
  const document = draft(didOf(p256));
  const derived = {
    ...document,
    proof: await proveSelective(document, p256, await newKey('P-256'), p256),
  };
  assertIs(await judge(derived), 'indeterminate', 'proof-holds', 'period-withheld');
  assertIs(await judge(derived, { acceptWithheld: true }), 'valid', 'period-withheld');
  assertIs(await judge(await jwtBadge(document, p256)), 'valid');
  const unknown = await judge({
    ...document,
    proof: {
      type: 'DataIntegrityProof',
      cryptosuite: 'falcon-2030',
      created: NOW,
      proofPurpose: 'assertionMethod',
      verificationMethod: `${didOf(p256)}#x`,
      proofValue: 'z1',
    },
  });
  assertIs(unknown, 'unsupported', 'proof-unsupported');
  never(unknown, 'proof-altered');
});

test('G9: a credential without id: invalid, with that fault named, and the proof reported as valid', async () => {
  const { id: _id, ...nameless } = badge();
  const report = await judge(await sign(nameless, issuer));
  assertIs(report, 'invalid', 'property-missing', 'proof-holds');
  assert.equal(report.findings.find(({ code }) => code === 'property-missing')?.pointer, '/id');
});

test('G10: a did:web method with a fragment that looks like a key, not in the document: not bound, content intact', async () => {
  const forged = await sign(draft(WEB), stranger, {
    verificationMethod: `${WEB}#${stranger.multikey}`,
  });
  const report = await judge(forged, { fetch: worldOf(hostWorld()) });
  assertIs(report, 'invalid', 'key-not-bound');
  never(report, 'proof-altered');
});

test('G11: a token with the attacker’s key, for another issuer: not bound, content intact', async () => {
  const report = await judge(await jwtBadge(badge(), stranger));
  assertIs(report, 'invalid', 'key-not-bound');
  never(report, 'proof-altered');
});

test('G12: baked with a brace inside a text, as a token, compressed, and in SVG: read and verified in each form', async () => {
  const json = JSON.stringify(await sign(badge({ name: 'Braces { [ } and "quotes"' }), issuer));
  const token = await jwtBadge(badge(), issuer);
  const packedChunk = textChunk(
    'iTXt',
    'openbadgecredential',
    Uint8Array.of(0, 1, 0, 0, 0),
    deflateSync(json),
  );
  for (const picture of [
    bakePng(pngWith(), json),
    bakePng(pngWith(), token),
    pngWith([packedChunk]),
    await bakeSvg(SVG, json),
    await bakeSvg(SVG, token),
  ]) {
    const [found] = await read(picture);
    assertIs(await verify(found!, { now: NOW, fetch: worldOf({}) }), 'valid');
  }
});

test('G13: ® and é in a PNG come out as they went in, and verified', async () => {
  const [found] = await read(
    bakePng(pngWith(), JSON.stringify(await sign(badge({ name: 'Café ®' }), issuer))),
  );
  assert.equal(found!.credential.name?.[0]?.value, 'Café ®');
  assertIs(await verify(found!, { now: NOW, fetch: worldOf({}) }), 'valid');
});

test('G14: an https issuer with an https key: verified through the key document of that host', async () => {
  const [id, key] = [`${HOST}/issuers/1`, `${HOST}/issuers/1#key-0`];
  const signed = await sign(draft(id), issuer, { verificationMethod: key });
  assertIs(
    await judge(signed, { fetch: worldOf({ [id]: didDocument(id, issuer.multikey, key) }) }),
    'valid',
    'key-bound',
  );
  assertIs(
    await judge(signed, { fetch: worldOf({ [id]: didDocument(id, stranger.multikey, key) }) }),
    'invalid',
  );
  assertIs(await judge(signed), 'indeterminate');
});

const SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
test('G15, G20: a declared schema, its host and that of the contexts offline: verified, without a request to them', async () => {
  const asked: string[] = [];
  const report = await judge(
    await sign(
      badge({
        credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
        '@context': [...CONTEXTS, EXTENSIONS],
      }),
      issuer,
    ),
    { fetch: worldOf({}, asked) },
  );
  assertIs(report, 'valid');
  assert.deepEqual(asked, []);
});

test('G15: a harmless deviation of a large issuer is a warning', async () => {
  const subject = badge()['credentialSubject'] as JsonObject;
  const alignment = [
    {
      type: ['Alignment'],
      targetName: 'Rowing',
      targetUrl: 'https://skills.example/1',
      targetDescription: null,
    },
  ];
  const report = await judge(
    await sign(
      badge({
        credentialSubject: {
          ...subject,
          achievement: { ...(subject['achievement'] as JsonObject), alignment },
        },
      } as unknown as JsonObject),
      issuer,
    ),
  );
  assertIs(report, 'valid', 'property-null');
});

test('G16: the registry is down: issuer unknown, and reported so; the verdict is unchanged', async () => {
  const report = await judge(await sign(badge(), issuer), {
    trustedIssuers: [{ url: 'https://registry.example/list.json', type: 'dcc-legacy' }],
  });
  assertIs(report, 'valid', 'issuer-list-unreachable');
  assert.equal(report.issuer, 'unknown');
  never(report, 'issuer-unlisted');
});

test('G19: a presentation with three badges: three reports', async () => {
  const three = await Promise.all(
    [1, 2, 3].map((number) =>
      sign(
        badge({
          id: `urn:uuid:${number}`,
          ...(number === 2 ? { validUntil: '2026-02-01T00:00:00Z' } : {}),
        }),
        issuer,
      ),
    ),
  );
  const badges = await read(
    JSON.stringify({
      '@context': CONTEXTS.slice(0, 1),
      type: ['VerifiablePresentation'],
      verifiableCredential: three,
    }),
  );
  const reports = await Promise.all(
    badges.map((one) => verify(one, { now: NOW, fetch: worldOf({}) })),
  );
  assert.deepEqual(
    reports.map(({ verdict }) => verdict),
    ['valid', 'expired', 'valid'],
  );
});

test('G21: a salted OB 2.0 recipient against the right and the wrong e-mail address, in the page', async () => {
  for (const [recipient, expected] of [
    ['ada@example.org', 'match'],
    ['eve@example.org', 'mismatch'],
  ] as const) {
    const asked: string[] = [];
    const world = hostedWorld(hosted());
    const report = await judge(hosted(), {
      recipient,
      fetch: (input, init) => {
        asked.push(String(input));
        return world(input, init);
      },
    });
    assert.equal(report.recipient, expected, says(report));
    assert.ok(!asked.join().includes('example.org'), 'what was typed goes nowhere');
  }
});

test('G22: an expired badge is unaltered and expired', async () => {
  const report = await judge(await sign(badge({ validUntil: '2026-11-20T00:00:00Z' }), issuer));
  assertIs(report, 'expired');
  assert.equal(report.authentic, 'yes');
});

test('G23: signed by A, naming B as issuer: the key is not this issuer’s; content intact', async () => {
  const report = await judge(await sign(badge(), stranger));
  assertIs(report, 'invalid', 'key-not-bound', 'proof-holds');
  never(report, 'proof-altered');
});
