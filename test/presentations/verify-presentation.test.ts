import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { verify } from '../../src/verify.js';
import type { Report } from '../../src/report/finding.js';
import { didOf, prove } from '../securing/data-integrity/mint.js';
import { newKey } from '../securing/data-integrity/support.js';
import {
  CONTEXTS,
  found,
  mint,
  NOW,
  party,
  readOne,
  subject,
  token,
  world,
  type JsonObject,
  type Party,
} from '../support/mint.js';

const college = await party(),
  ada = await party(),
  eve = await party();
const badge = await readOne(await mint(college, { credentialSubject: { ...subject, id: ada.id } }));
const CHALLENGE = 'c-1',
  DOMAIN = 'https://verifier.example';

const sha256 = (value: object): Buffer =>
  createHash('sha256').update(canonicalize(value)!).digest();
/** Signs a presentation with eddsa-jcs-2022, without the code under test. */
async function present(
  by: Party,
  options: JsonObject = {},
  more: JsonObject = {},
): Promise<string> {
  const document = {
    '@context': [CONTEXTS[0]!],
    type: ['VerifiablePresentation'],
    holder: by.id,
    ...more,
  };
  const config = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-11-21T11:59:00Z',
    verificationMethod: by.key.id,
    proofPurpose: 'authentication',
    challenge: CHALLENGE,
    domain: DOMAIN,
    ...options,
  };
  const signature = await by.key.sign({
    data: Uint8Array.from(Buffer.concat([sha256(config), sha256(document)])),
  });
  return JSON.stringify({
    ...document,
    proof: { ...config, proofValue: `z${encodeBase58(signature)}` },
  });
}
const judge = (text: string, more: object = {}): Promise<Report> =>
  verify(badge, {
    now: NOW,
    fetch: world({}).fetch,
    presentation: { text, challenge: CHALLENGE, domain: DOMAIN },
    ...more,
  });

test('V-63: a presentation by the subject for this challenge and domain shows control', async () => {
  const report = await judge(await present(ada));
  assert.equal(
    found(report, 'recipient-control-proven').outcome,
    'pass',
    JSON.stringify(report.findings.at(-1)),
  );
  assert.equal(report.recipient, 'match');
  assert.equal(report.verdict, 'valid');
});

test('P-3, P-4: made for authentication, for this challenge, for this domain, which may be one of several', async () => {
  for (const domain of [DOMAIN, [DOMAIN], ['https://other.example', DOMAIN]])
    assert.equal((await judge(await present(ada, { domain }))).recipient, 'match', String(domain));
  const WRONG: Record<string, JsonObject> = {
    challenge: { challenge: 'c-2' },
    domain: { domain: ['https://other.example', `${DOMAIN}.evil.example`] },
    'proof-incomplete': { domain: [] },
  };
  for (const [what, options] of Object.entries(WRONG)) {
    const report = await judge(await present(ada, options));
    assert.deepEqual(
      [report.recipient, found(report, 'recipient-control-failed').outcome, report.verdict],
      ['not-checked', 'fail', 'valid'],
      what,
    );
  }
  assert.equal(
    (await judge(await present(ada, { proofPurpose: 'assertionMethod' }))).recipient,
    'not-checked',
  );
});

test('V-63: the same as a JWT, with nonce and aud', async () => {
  const payload = {
    iss: ada.id,
    nonce: CHALLENGE,
    aud: DOMAIN,
    exp: 1_800_000_000,
    vp: { '@context': [CONTEXTS[0]!], type: ['VerifiablePresentation'] },
  };
  assert.equal((await judge(await token(ada, payload))).recipient, 'match');
  for (const [what, bad] of Object.entries({
    nonce: { ...payload, nonce: 'c-0' },
    aud: { ...payload, aud: 'https://other.example' },
    exp: { ...payload, exp: 1 },
    type: { ...payload, vp: {} },
  }))
    assert.equal((await judge(await token(ada, bad))).recipient, 'not-checked', what);
  assert.equal((await judge(await token(eve, payload))).recipient, 'not-checked');
  assert.equal(
    (await judge(await token(eve, payload, { kid: ada.key.id }))).recipient,
    'not-checked',
  );
});

test('X-41: replayed, altered, by another, for another purpose: not shown, with the reason, and the badge stays valid', async () => {
  const good = JSON.parse(await present(ada)) as JsonObject;
  const cases: Record<string, string> = {
    challenge: await present(ada, { challenge: 'c-0' }),
    domain: await present(ada, { domain: 'https://other.example' }),
    'proof-expired': await present(ada, { expires: '2026-11-21T11:59:59Z' }),
    'proof-created': await present(ada, { created: '2026-11-22T00:00:00Z' }),
    'proof-purpose': await present(ada, { proofPurpose: 'assertionMethod' }),
    'other-holder': await present(eve),
    'other-controller': await present(eve, {}, { holder: ada.id }),
    'proof-altered': JSON.stringify({
      ...good,
      proof: { ...(good['proof'] as JsonObject), created: '2026-11-21T11:58:00Z' },
    }),
    'not-a-presentation': JSON.stringify({ hello: 1 }),
    'context-redefines': await present(
      ada,
      {},
      { '@context': [CONTEXTS[0]!, { challenge: null }] },
    ),
  };
  for (const [reason, text] of Object.entries(cases)) {
    const report = await judge(text);
    assert.equal(found(report, 'recipient-control-failed').params!['reason'], reason);
    assert.equal(report.recipient, 'not-checked', reason);
    assert.equal(report.verdict, 'valid', reason);
  }
  assert.equal(found(await judge('not json'), 'recipient-control-failed').outcome, 'fail');
});

test('X-41, P-12: a proof made for another challenge is not made to answer this one', async () => {
  const holder = await newKey('Ed25519');
  const named = await readOne(
    await mint(college, { credentialSubject: { ...subject, id: didOf(holder) } }),
  );
  const document: JsonObject = {
    '@context': [CONTEXTS[0]!],
    type: ['VerifiablePresentation'],
    holder: didOf(holder),
  };
  const judgeOne = (proof: JsonObject): Promise<Report> =>
    verify(named, {
      now: NOW,
      fetch: world({}).fetch,
      presentation: {
        text: JSON.stringify({ ...document, proof }),
        challenge: CHALLENGE,
        domain: DOMAIN,
      },
    });
  const options = {
    proofPurpose: 'authentication',
    created: '2026-11-21T11:59:00Z',
    challenge: CHALLENGE,
    domain: DOMAIN,
  };
  assert.equal((await judgeOne(await prove(document, holder, options))).recipient, 'match');
  const other = await prove(document, holder, { ...options, challenge: 'c-0' });
  const terms = {
    id: '@id',
    type: '@type',
    challenge: '@index',
    was: 'https://w3id.org/security#challenge',
    created: {
      '@id': 'http://purl.org/dc/terms/created',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    domain: 'https://w3id.org/security#domain',
    DataIntegrityProof: 'https://w3id.org/security#DataIntegrityProof',
    cryptosuite: {
      '@id': 'https://w3id.org/security#cryptosuite',
      '@type': 'https://w3id.org/security#cryptosuiteString',
    },
    assertionMethod: 'https://w3id.org/security#assertionMethod',
    authentication: 'https://w3id.org/security#authenticationMethod',
    proofPurpose: { '@id': 'https://w3id.org/security#proofPurpose', '@type': '@vocab' },
    verificationMethod: { '@id': 'https://w3id.org/security#verificationMethod', '@type': '@id' },
  };
  const ended = await prove(document, holder, { ...options, expires: '2026-11-21T11:59:30Z' });
  const { expires, ...rest } = ended;
  for (const proof of [
    { ...other, '@context': terms, was: 'c-0', challenge: CHALLENGE },
    {
      ...rest,
      'https://w3id.org/security#expiration': {
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        '@value': expires!,
      },
    },
  ]) {
    const report = await judgeOne(proof);
    assert.deepEqual(
      [report.recipient, found(report, 'recipient-control-failed').outcome],
      ['not-checked', 'fail'],
    );
    assert.match(
      String(found(report, 'recipient-control-failed').params!['reason']),
      /context-redefines|not-compacted/,
    );
  }
});

test('a recipient without a DID cannot show control', async () => {
  const named = await readOne(
    await mint(college, { credentialSubject: { ...subject, id: 'urn:uuid:1' } }),
  );
  const report = await verify(named, {
    now: NOW,
    fetch: world({}).fetch,
    presentation: { text: await present(ada), challenge: CHALLENGE, domain: DOMAIN },
  });
  assert.equal(found(report, 'recipient-control-failed').outcome, 'unknown');
});

test('a DID whose document is unavailable leaves it undecided', async () => {
  const web = await party('did:web:ada.example');
  const hers = await readOne(
    await mint(college, { credentialSubject: { ...subject, id: web.id } }),
  );
  const presentation = { text: await present(web), challenge: CHALLENGE, domain: DOMAIN };
  assert.equal(
    found(
      await verify(hers, { now: NOW, fetch: world({}).fetch, presentation }),
      'recipient-control-failed',
    ).outcome,
    'unknown',
  );
  assert.equal(
    (await verify(hers, { now: NOW, fetch: world(web.page).fetch, presentation })).recipient,
    'match',
  );
});
