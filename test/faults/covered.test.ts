/** Shown values are those that were hashed (10.A1, M-30), and documents inside do not write outside (10.A5). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Badge, JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { toReceipt } from '../../src/receipt.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { faultText, withoutFaults } from '../support/faults.js';
import {
  CONTEXTS,
  didOf,
  draft,
  jwtBadge,
  newKey,
  NOW,
  options,
  prove,
  worldOf,
  type Signer,
} from '../golden/mint.js';
import { proveJcs } from '../mutation/sign-jcs.js';

const issuer = await newKey('Ed25519');
const mallory = await newKey('Ed25519');
const plain = draft(didOf(issuer));
const token = 'eyJhbGciOiJFZERTQSJ9.e30.c2ln';

interface Judged {
  readonly report: Report;
  /** The badge to show. */
  readonly shown: Badge;
  readonly given: Badge;
}

async function judge(document: JsonObject | string, recipient?: string): Promise<Judged> {
  const [given] = await read(typeof document === 'string' ? document : JSON.stringify(document));
  const report = await verify(given!, { now: NOW, fetch: worldOf({}), recipient });
  return { report, shown: report.badge ?? given!, given: given! };
}

test(
  '01: an unsigned jti of objects that repeat ids is altered',
  { skip: withoutFaults },
  async () => {
    const fetch = worldOf({});
    const now = '2026-11-21T00:00:00Z';
    const trustedIssuers = JSON.parse(faultText('01-trusted.json')) as never;
    const verdictOf = async (file: string): Promise<string> => {
      const [badge] = await read(faultText(file));
      return (await verify(badge!, { now, fetch, trustedIssuers })).verdict;
    };
    assert.equal(await verdictOf('01-jti-original.json'), 'valid');
    assert.equal(await verdictOf('01-jti-forgery.json'), 'invalid');
  },
);

const FORGED: JsonObject = { id: didOf(issuer), type: ['Profile'], name: 'AAA University' };

for (const [what, extra] of [
  ['an object', { jti: FORGED }],
  ['an array with an object', { jti: ['urn:x', FORGED] }],
  ['a number', { jti: 7 }],
  ['endorsementJwt as an object', { endorsementJwt: FORGED }],
  ['endorsementJwt that is no JWS', { endorsementJwt: ['not a token'] }],
  ['endorsementJwt with an object', { endorsementJwt: [token, FORGED] }],
] as const)
  for (const variant of [1, 2])
    test(`10.A1, M-30: ${what}, signed without it under state ${variant} of 3.0.3, is altered`, async () => {
      if (variant === 1 && 'jti' in extra) return;
      const proof = await prove(plain, issuer, {}, variant);
      const subject = plain['credentialSubject'] as JsonObject;
      const achievement = subject['achievement'] as JsonObject;
      const criteria = { narrative: 'Steered three regattas.', ...extra };
      const inCriteria = {
        ...plain,
        credentialSubject: { ...subject, achievement: { ...achievement, criteria } },
      };
      for (const document of [{ ...plain, ...extra }, inCriteria]) {
        const { report } = await judge({ ...document, proof });
        assert.equal(report.verdict, 'invalid');
        assert.ok(report.findings.some(({ code }) => code === 'proof-altered'));
      }
    });

test('10.A1, M-30: members that an older state does not cover are reported, and are in nothing that is judged or shown', async () => {
  const proof = await prove(plain, issuer, {}, 2);
  const { report, shown, given } = await judge({
    ...plain,
    jti: didOf(issuer),
    endorsementJwt: [token],
    proof,
  });
  assert.equal(report.verdict, 'valid');
  assert.deepEqual(
    report.findings
      .filter(({ code }) => /covers-less|unprotected/.test(code))
      .map(({ code, pointer }) => [code, pointer]),
    [
      ['proof-covers-less', '/jti'],
      ['endorsement-unprotected', '/endorsementJwt'],
    ],
  );
  assert.deepEqual(shown.document, { ...plain, proof });
  assert.equal(given.credential.endorsementCount, 1);
  assert.equal(shown.credential.endorsementCount, 0);
  assert.ok(!report.findings.some(({ code }) => code === 'endorsement-fails'));
  const again = await verify(given, { now: NOW, only: ['recipient'], previous: report });
  assert.equal(again.badge?.credential.endorsementCount, 0);
  assert.equal((await toReceipt(report, given)).badge.issuer, didOf(issuer));
});

test('P-32: with a proof over the beginning of @context only, the badge is read under that beginning', async () => {
  const signedWith = async (context: readonly string[]): Promise<Judged> => {
    const document: JsonObject = { ...plain, '@context': context };
    const proof = await proveJcs(document, issuer);
    return judge({
      ...plain,
      '@context': [...CONTEXTS, 'https://w3id.org/security/data-integrity/v2'],
      proof,
    });
  };
  const whole = await signedWith(CONTEXTS);
  assert.deepEqual(whole.shown.document['@context'], CONTEXTS);
  assert.equal(whole.report.verdict, 'valid');
  for (const context of [[], [CONTEXTS[0]!]])
    assert.equal((await signedWith(context)).report.verdict, 'invalid');
});

const IDENTITY = [
  {
    type: 'IdentityObject',
    identityHash: 'mallory@evil.example',
    identityType: 'emailAddress',
    hashed: false,
  },
];
const inner = (by: Signer): JsonObject => ({
  ...draft(didOf(by), {
    id: 'urn:inner',
    evidence: [
      {
        id: didOf(issuer),
        type: ['Profile', 'Evidence'],
        name: 'AAA University',
        url: 'https://evil.example/',
      },
    ],
  }),
  credentialSubject: {
    ...(plain['credentialSubject'] as JsonObject),
    identifier: IDENTITY,
    narrative: 'from inside',
  },
  proof: { type: 'DataIntegrityProof' },
});
const endorsement: JsonObject = {
  '@context': CONTEXTS,
  id: 'urn:e',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'E',
  issuer: { id: didOf(mallory), type: ['Profile'] },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:rower',
    type: ['EndorsementSubject'],
    endorsementComment: 'nice',
    identifier: IDENTITY,
    narrative: 'from the endorser',
    result: [{ type: ['Result'], value: 'A+' }],
  },
  proof: options(mallory, { cryptosuite: 'eddsa-jcs-2022', proofValue: 'z1' }),
};
const record: JsonObject = {
  '@context': [
    CONTEXTS[0]!,
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    CONTEXTS[1]!,
  ],
  id: 'urn:clr',
  type: ['VerifiableCredential', 'ClrCredential'],
  name: 'Record',
  issuer: { id: didOf(issuer), type: ['Profile'] },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:rower',
    type: ['ClrSubject'],
    verifiableCredential: [inner(mallory)],
  },
};

const signed: Readonly<Record<string, (document: JsonObject) => Promise<JsonObject | string>>> = {
  JWT: (document) => jwtBadge(document, issuer),
  JCS: async (document) => ({ ...document, proof: await proveJcs(document, issuer) }),
};

for (const [mechanism, sign] of Object.entries(signed))
  test(`06, 10.A5: under ${mechanism}, a badge in a record and an endorsement that fail add nothing to what is around them`, async () => {
    for (const document of [record, { ...plain, endorsement: [endorsement] }]) {
      const { report, shown } = await judge(await sign(document), 'mallory@evil.example');
      const { credential } = shown;
      assert.notEqual(report.recipient, 'match');
      assert.deepEqual(credential.identities, []);
      assert.deepEqual(credential.results, []);
      assert.equal(credential.narrative, undefined);
      assert.notEqual(credential.issuer.name?.[0]?.value, 'AAA University');
      assert.equal(credential.issuer.url, undefined);
    }
  });

test('10.A5: under a proof over text nothing is joined; a bare reference is looked up in the same document', async () => {
  const source = { id: didOf(issuer), type: ['Profile'], name: 'From elsewhere' };
  const subject = { ...(plain['credentialSubject'] as JsonObject), source };
  const joined = { ...plain, credentialSubject: subject };
  for (const sign of Object.values(signed)) {
    const {
      issuer: { id, type },
    } = { issuer: plain['issuer'] as JsonObject };
    const own = await judge(await sign({ ...joined, issuer: { id: id!, type: type! } }));
    assert.equal(own.shown.credential.issuer.name, undefined);
    const bare = await judge(await sign({ ...joined, issuer: id! }));
    assert.equal(bare.shown.credential.issuer.name?.[0]?.value, 'From elsewhere');
    const onlyInside = await judge(
      await sign({ ...plain, issuer: id!, endorsement: [{ ...endorsement, issuer: FORGED }] }),
    );
    assert.equal(onlyInside.shown.credential.issuer.name, undefined);
  }
});

test('V-21: of a proof over text and one over the graph, the valid one decides how the badge is read', async () => {
  const split: JsonObject = {
    ...plain,
    issuer: { id: didOf(issuer), type: ['Profile'] },
    credentialSubject: {
      ...(plain['credentialSubject'] as JsonObject),
      source: { id: didOf(issuer), type: ['Profile'], name: 'Harbour Rowing Club' },
    },
  };
  const jcs = await proveJcs(split, issuer);
  const graph = await prove(split, issuer);
  const broken = (proof: JsonObject, of: JsonObject): JsonObject => ({
    ...proof,
    proofValue: of['proofValue']!,
  });
  const nameOf = async (...proof: JsonObject[]): Promise<string | undefined> => {
    const { report, shown } = await judge({ ...split, proof });
    assert.equal(report.verdict, 'valid');
    return shown.credential.issuer.name?.[0]?.value;
  };
  assert.equal(await nameOf(graph, broken(jcs, graph)), 'Harbour Rowing Club');
  assert.equal(await nameOf(broken(graph, jcs), jcs), undefined);
  assert.equal(await nameOf(jcs), undefined);
});
