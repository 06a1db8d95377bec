import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addProof } from '../../src/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import { LINKAGE_CONTEXT, LINKAGE_CONTEXT_URL } from '../../src/verification/linkage-context.js';
import { verify } from '../../src/verify.js';
import type { Report } from '../../src/report/finding.js';
import {
  codes,
  found,
  mint,
  NOW,
  party,
  readOne,
  token,
  world,
  type JsonObject,
  type Party,
} from '../support/mint.js';

const ORIGIN = 'https://college.example',
  PAGE = `${ORIGIN}/.well-known/did-configuration.json`;
const college = await party();

async function judge(
  by: Party,
  issuer: JsonObject,
  linked?: readonly unknown[],
  domainProof = true,
): Promise<Report & { readonly hosts: readonly string[] }> {
  const { fetch, asked } = world({
    ...by.page,
    ...(linked ? { [PAGE]: { '@context': LINKAGE_CONTEXT_URL, linked_dids: linked } } : {}),
  });
  const report = await verify(await readOne(await mint(by, {}, issuer)), {
    now: NOW,
    fetch,
    domainProof,
  });
  return { ...report, hosts: asked };
}

const claim = (did: string, origin = ORIGIN): JsonObject => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', LINKAGE_CONTEXT_URL],
  issuer: did,
  issuanceDate: '2026-01-01T00:00:00Z',
  expirationDate: '2027-01-01T00:00:00Z',
  type: ['VerifiableCredential', 'DomainLinkageCredential'],
  credentialSubject: { id: did, origin },
});
const jwt = (by: Party, did = by.id, origin = ORIGIN, more: object = {}): Promise<string> =>
  token(by, {
    iss: did,
    sub: did,
    nbf: 1_767_225_600,
    exp: 1_798_761_600,
    vc: claim(did, origin),
    ...more,
  });
const ldp = (by: Party, credential: JsonObject): Promise<JsonObject> => {
  const extended = {
    ...credential,
    '@context': [
      ...(credential['@context'] as string[]),
      'https://w3id.org/security/data-integrity/v2',
    ],
  };
  return addProof(extended, by.key, {
    created: '2026-01-01T00:00:00Z',
    contexts: (url) => (url === LINKAGE_CONTEXT_URL ? LINKAGE_CONTEXT : undefined),
  });
};

test('a host-wide did:web controls its host, when url names the same or is absent; no request is made', async () => {
  const web = await party('did:web:college.example');
  for (const issuer of [{ url: `${ORIGIN}/about` }, {}] as JsonObject[]) {
    const report = await judge(web, issuer, undefined, false);
    assert.equal(found(report, 'issuer-domain').params!['host'], 'college.example');
    assert.equal(report.issuer, 'unknown');
    assert.deepEqual(report.hosts, [`${ORIGIN}/.well-known/did.json`]);
  }
});

test('another host in url is not shown, and stays without consequence', async () => {
  const web = await party('did:web:other.example');
  const report = await judge(web, { url: ORIGIN }, undefined, false);
  assert.equal(found(report, 'issuer-domain-unproven').outcome, 'skipped');
  assert.equal(report.verdict, 'valid');
});

test('X-2: for a did:key the host is contacted only when the caller allows it', async () => {
  const linked = [await jwt(college)];
  const silent = await judge(college, { url: ORIGIN }, linked, false);
  assert.equal(found(silent, 'issuer-domain-unproven').params!['why'], 'not-asked');
  assert.deepEqual(silent.hosts, []);
  const report = await judge(college, { url: `${ORIGIN}/badges` }, linked);
  assert.equal(found(report, 'issuer-domain').params!['host'], 'college.example');
  assert.equal(report.issuer, 'unknown');
});

test('a linkage credential with an embedded proof counts like the JWT', async () => {
  const report = await judge(college, { url: ORIGIN }, [await ldp(college, claim(college.id))]);
  assert.equal(found(report, 'issuer-domain').outcome, 'pass', codes(report).join());
});

test('a linkage that does not link this DID with this origin proves nothing', async () => {
  const stranger = await party();
  const signed = await ldp(college, claim(college.id));
  const cases: Record<string, unknown> = {
    'signed by somebody else': await jwt(stranger, college.id),
    'another origin': await jwt(college, college.id, 'https://evil.example'),
    'another DID': await jwt(stranger),
    'run out': await jwt(college, college.id, ORIGIN, { exp: 1_700_000_000 }),
    'not yet': await jwt(college, college.id, ORIGIN, { nbf: 1_900_000_000 }),
    'another type': await token(college, {
      iss: college.id,
      sub: college.id,
      vc: { ...claim(college.id), type: ['VerifiableCredential'] },
    }),
    altered: {
      ...signed,
      credentialSubject: { id: college.id, origin: `${ORIGIN}/` },
      expirationDate: '2028-01-01T00:00:00Z',
    },
    unsigned: claim(college.id),
    'not a credential': 7,
  };
  for (const [what, entry] of Object.entries(cases)) {
    const report = await judge(college, { url: ORIGIN }, [entry]);
    assert.ok(codes(report).includes('issuer-domain-unproven'), `${what}: ${codes(report).join()}`);
    assert.equal(report.verdict, 'valid', what);
  }
});

test('a host without the file, or with rubbish in its place', async () => {
  const badge = await readOne(await mint(college, {}, { url: ORIGIN }));
  for (const page of [404, '<html>', '[]', '{"linked_dids":null}']) {
    const report = await verify(badge, {
      now: NOW,
      fetch: world({ [PAGE]: page }).fetch,
      domainProof: true,
    });
    assert.ok(codes(report).includes('issuer-domain-unproven'));
    assert.equal(report.verdict, 'valid');
  }
});

test('K-24, X-12: an issuer under a path of a host does not control the host', async () => {
  const tenant = await party('did:web:college.example');
  const key = {
    ...tenant.key,
    controller: 'did:web:college.example:tenant',
    id: `did:web:college.example:tenant#${tenant.key.publicKeyMultibase}`,
  };
  const page = {
    'https://college.example/tenant/did.json': {
      id: key.controller,
      verificationMethod: [
        {
          id: key.id,
          type: 'Multikey',
          controller: key.controller,
          publicKeyMultibase: key.publicKeyMultibase,
        },
      ],
      assertionMethod: [key.id],
    },
  };
  const report = await judge(
    { key, id: key.controller, page } as Party,
    { url: ORIGIN },
    undefined,
    false,
  );
  assert.equal(report.verdict, 'valid', codes(report).join());
  assert.ok(codes(report).includes('issuer-domain-unproven'));
});
