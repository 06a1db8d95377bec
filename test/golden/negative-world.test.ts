/**
 * The negative half of the test matrix that depends on requests and time: status lists, hosts,
 * other documents, the clock.
 */
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import type { Code } from '../../src/report/codes.js';
import type { Outcome, Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import {
  CONTEXTS,
  didOf,
  draft,
  entry,
  judge,
  LIST_URL,
  newKey,
  packed,
  prove,
  sign,
  signedList,
  worldOf,
  type World,
} from './mint.js';

const issuer = await newKey('Ed25519');
const stranger = await newKey('Ed25519');
const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join('; ');
function assertIs(report: Report, verdict: string, outcome?: Outcome, code?: Code): void {
  assert.equal(report.verdict, verdict, says(report));
  if (code)
    assert.ok(
      report.findings.some((one) => one.code === code && one.outcome === outcome),
      `${outcome} ${code}; got ${says(report)}`,
    );
}

const listed = await sign(badge({ credentialStatus: entry() }), issuer);
/** Judges the badge with a status entry, with this response for its status list. */
const withList = (answer: World[string] | undefined, more = {}): Promise<Report> =>
  judge(listed, { fetch: worldOf(answer === undefined ? {} : { [LIST_URL]: answer }), ...more });
const withEntry = async (more: JsonObject, answer: World[string]): Promise<Report> =>
  judge(await sign(badge({ credentialStatus: entry(more) }), issuer), {
    fetch: worldOf({ [LIST_URL]: answer }),
  });

test('N19: a list that cannot be had, or not be believed, is no answer', async () => {
  assertIs(await withList(undefined), 'indeterminate', 'unknown', 'status-unreachable');
  assertIs(await withList(404), 'indeterminate', 'unknown', 'status-unreachable');
  const honest = await signedList(issuer);
  assertIs(
    await withList({ ...honest, validFrom: '2026-11-02T00:00:00Z' }),
    'indeterminate',
    'unknown',
    'status-list-not-authentic',
  );
  assertIs(
    await withList(await signedList(issuer, { statusPurpose: 'suspension' })),
    'indeterminate',
    'unknown',
    'status-list-purpose',
  );
  assertIs(
    await withList(await signedList(issuer, { encodedList: packed([], 16_000) }), { strict: true }),
    'indeterminate',
    'fail',
    'status-list-short',
  );
  assertIs(
    await withList(await signedList(issuer, { encodedList: packed([], 16_000) })),
    'valid',
    'warn',
    'status-list-short',
  );
  assertIs(
    await withList({ ...honest, proof: { ...(honest['proof'] as JsonObject), proofValue: 'z1' } }),
    'indeterminate',
    'unknown',
    'status-list-not-authentic',
  );
  assertIs(
    await withEntry({ statusListIndex: '131072' }, honest),
    'indeterminate',
    'unknown',
    'status-index-range',
  );
  assertIs(await withList(honest), 'valid', 'pass', 'status-clear');
});

test('N19: a list that unpacks to a gigabyte is stopped at the cap', async () => {
  const megabyte = gzipSync(new Uint8Array(1 << 20), { level: 9 });
  const bomb = Buffer.concat(Array.from({ length: 1024 }, () => megabyte)).toString('base64url');
  assertIs(
    await withList(await signedList(issuer, { encodedList: `u${bomb}` })),
    'indeterminate',
    'unknown',
    'status-list-unreadable',
  );
});

test('N20: a list from another issuer is a warning, in strict no answer', async () => {
  const theirs = await signedList(stranger);
  assertIs(await withList(theirs), 'valid', 'warn', 'status-list-issuer');
  assertIs(
    await withList(theirs, { strict: true }),
    'indeterminate',
    'unknown',
    'status-list-issuer',
  );
});

test('N21: the purpose of a list decides what a set bit means', async () => {
  const set = (statusPurpose: string, more: JsonObject = {}): Promise<Report> =>
    signedList(issuer, { statusPurpose, encodedList: packed([94_567]) }).then((one) =>
      withEntry({ statusPurpose, ...more }, one),
    );
  assertIs(await set('revocation'), 'revoked', 'fail', 'status-revoked');
  assertIs(await set('suspension'), 'suspended', 'fail', 'status-suspended');
  assertIs(await set('refresh'), 'valid', 'warn', 'status-refresh');
  const message = await set('message', {
    statusMessage: [
      { status: '0x0', message: 'fine' },
      { status: '0x1', message: 'under review' },
    ],
  });
  assertIs(message, 'valid', 'warn', 'status-message');
  assert.equal(
    message.findings.find(({ code }) => code === 'status-message')?.params?.['message'],
    'under review',
  );
});

const HOST = 'https://college.example';
const didDocument = (did: string, key: string): JsonObject => {
  const method = { id: `${did}#key-1`, type: 'Multikey', controller: did, publicKeyMultibase: key };
  return { id: did, verificationMethod: [method], assertionMethod: [method.id] };
};
const WEB = 'did:web:college.example';
const atHost = (more: JsonObject): Promise<JsonObject> =>
  sign(draft(WEB, more), issuer, { verificationMethod: `${WEB}#key-1` });
const hostWorld = (more: World = {}): World => ({
  [`${HOST}/.well-known/did.json`]: didDocument(WEB, issuer.multikey),
  ...more,
});

test('N22: a 1EdTech list revokes with true or by omission, under either name', async () => {
  const url = `${HOST}/revoked`;
  const document = await atHost({
    '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    credentialStatus: { id: url, type: '1EdTechRevocationList' },
  });
  const id = String(document['id']);
  for (const name of ['revokedCredential', 'revokedCredentials'])
    for (const [verdict, one] of [
      ['valid', { id, revoked: false }],
      ['revoked', { id }],
      ['revoked', { id, revoked: true, revocationReason: 'x' }],
      ['valid', { id: 'urn:other' }],
    ] as const) {
      const world = hostWorld({ [url]: { id: url, issuer: WEB, [name]: [one] } });
      assertIs(await judge(document, { fetch: worldOf(world) }), verdict);
    }
});

test('N23: a newer version by another issuer, or of another badge, is ignored with a warning', async () => {
  const url = 'https://college.example/refresh/1';
  const document = badge({
    '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    refreshService: { id: url, type: '1EdTechCredentialRefresh' },
  });
  const newer = (more: JsonObject = {}): JsonObject =>
    badge({ validFrom: '2026-06-01T00:00:00Z', ...more });
  const refreshed = async (answer: JsonObject): Promise<Report> =>
    judge(await sign(document, issuer), { refresh: true, fetch: worldOf({ [url]: answer }) });
  assertIs(
    await refreshed(
      await sign(
        { ...newer(), issuer: { ...(document['issuer'] as JsonObject), id: didOf(stranger) } },
        stranger,
      ),
    ),
    'valid',
    'warn',
    'refresh-ignored',
  );
  assertIs(
    await refreshed(await sign(newer({ id: 'urn:uuid:other' }), issuer)),
    'valid',
    'warn',
    'refresh-ignored',
  );
  assertIs(await refreshed(await sign(newer(), issuer)), 'valid', 'warn', 'refresh-newer');
});

test('N24: an endorsement of something else is marked', async () => {
  const endorsement = await sign(
    {
      '@context': CONTEXTS,
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'E',
      issuer: { id: didOf(stranger), type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: 'https://elsewhere.example/', type: ['EndorsementSubject'] },
    },
    stranger,
  );
  assertIs(
    await judge(await sign(badge({ endorsement: [endorsement] }), issuer)),
    'valid',
    'warn',
    'endorsement-elsewhere',
  );
});

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

const assertMalformed = (input: string, code: string): Promise<void> =>
  assert.rejects(
    read(input),
    (error) => (error instanceof BadgeError && error.code === code) || assert.fail(String(error)),
  );
test('N31: a name twice, or __proto__, is malformed', async () => {
  const text = JSON.stringify(await sign(badge(), issuer));
  await assertMalformed(
    text.replace('"name":"Coxswain"', '"name":"Coxswain","name":"Admiral"'),
    'duplicate-key',
  );
  await assertMalformed(
    text.replace('"name":"Coxswain"', '"__proto__":{"name":"Admiral"},"name":"Coxswain"'),
    'forbidden-key',
  );
});
test('N32: issuanceDate under the context of VCDM 2.0 is malformed', async () =>
  assertMalformed(
    JSON.stringify(
      await sign(badge(), issuer).then((one) => ({ ...one, issuanceDate: '2026-01-01T00:00:00Z' })),
    ),
    'mixed-data-models',
  ));

test('N33: an endorsementJwt that an older signer did not know is named as not protected', async () => {
  const document = badge();
  assertIs(
    await judge({
      ...document,
      endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.c2ln'],
      proof: await prove(document, issuer, {}, 2),
    }),
    'valid',
    'warn',
    'endorsement-unprotected',
  );
});

test('N34: an end is not stretched by a second; a beginning may be half a minute ahead', async () => {
  assertIs(
    await judge(await sign(badge({ validUntil: '2026-11-21T11:59:59Z' }), issuer)),
    'expired',
    'fail',
    'expired',
  );
  assertIs(await judge(await sign(badge({ validFrom: '2026-11-21T12:00:30Z' }), issuer)), 'valid');
  assertIs(
    await judge(await sign(badge({ validFrom: '2026-11-21T12:01:01Z' }), issuer)),
    'not-yet-valid',
  );
});

// N25, N26: test/formats/png.test.ts and svg.test.ts. N27: test/elements/hostile.test.ts.
