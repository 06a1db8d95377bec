/** Values swapped between a badge and a document inside it leave the graph alike (C-9, P-10; 10.A5). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { describedInside } from '../../src/badge/index.js';
import type { Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { CONTEXTS, didOf, draft, newKey, NOW, prove, worldOf } from '../golden/mint.js';
import { proveJcs } from '../mutation/sign-jcs.js';

const issuer = await newKey('Ed25519');
const endorser = await newKey('Ed25519');
const plain = draft(didOf(issuer));
const subject = plain['credentialSubject'] as JsonObject;
const achievement = subject['achievement'] as JsonObject;

const judge = async (document: JsonObject): Promise<Report> => {
  const [badge] = await read(JSON.stringify(document));
  return verify(badge!, { now: NOW, fetch: worldOf({}) });
};

const endorsementOf = (about: JsonObject): JsonObject => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:5f3b64f2-6f0a-4c4e-9d53-0a2f8e2f6c11',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'An endorsement',
  issuer: { id: didOf(endorser), type: ['Profile'], name: 'The endorser' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { type: ['EndorsementSubject'], endorsementComment: 'Well made.', ...about },
});

const withInside = (name: string, endorsement: JsonObject): JsonObject => ({
  ...plain,
  credentialSubject: { ...subject, achievement: { ...achievement, name } },
  endorsement: [endorsement],
});

test('C-9, P-10: a name swapped with one that a signed endorsement gives the same achievement is not confirmed', async () => {
  const about = { id: achievement['id']!, name: 'Doctor of Rowing' };
  for (const secure of [prove, proveJcs]) {
    const unsigned = endorsementOf(about);
    const endorsement: JsonObject = { ...unsigned, proof: await secure(unsigned, endorser) };
    const honest = withInside('Coxswain', endorsement);
    const proof = await prove(honest, issuer);
    assert.equal((await judge({ ...honest, proof })).verdict, 'valid');

    const swapped = withInside('Doctor of Rowing', {
      ...endorsement,
      credentialSubject: { ...(endorsement['credentialSubject'] as JsonObject), name: 'Coxswain' },
    });
    const report = await judge({ ...swapped, proof });
    assert.ok(
      report.findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass'),
    );
    assert.equal(report.verdict, 'indeterminate');
    assert.deepEqual(
      report.findings
        .filter(({ outcome }) => outcome === 'unknown')
        .map(({ code, pointer, params }) => [code, pointer, params?.['property']]),
      [['node-described-inside', '/endorsement/0', 'name']],
    );
  }
});

test('C-9: a name moved into the subject of an endorsement leaves the graph alike', async () => {
  const signed = endorsementOf({ id: didOf(issuer) });
  const endorsement: JsonObject = { ...signed, proof: await proveJcs(signed, endorser) };
  const honest: JsonObject = {
    ...plain,
    issuer: { ...(plain['issuer'] as JsonObject), endorsement: [endorsement] },
  };
  const proof = await prove(honest, issuer);
  assert.equal((await judge({ ...honest, proof })).verdict, 'valid');
  const { name, ...nameless } = honest['issuer'] as JsonObject;
  const about = { ...(endorsement['credentialSubject'] as JsonObject), name: name! };
  const moved = {
    ...nameless,
    endorsement: [{ ...endorsement, credentialSubject: about }],
  } as JsonObject;
  assert.equal((await judge({ ...honest, issuer: moved, proof })).verdict, 'indeterminate');
});

test('V-70: an endorsement that fails and adds nothing else to the badge leaves its verdict alone', async () => {
  const abouts: readonly JsonObject[] = [
    { id: achievement['id']! },
    { id: achievement['id']!, name: 'Coxswain' },
    { id: 'urn:another', name: 'Doctor of Rowing' },
  ];
  for (const about of abouts) {
    const unsigned = endorsementOf(about);
    const proof = await proveJcs(unsigned, issuer);
    const document = withInside('Coxswain', { ...unsigned, proof });
    assert.equal(
      (await judge({ ...document, proof: await prove(document, issuer) })).verdict,
      'valid',
    );
  }
});

test('C-9: under a proof over the text nothing can be swapped, and nothing is checked', async () => {
  const unsigned = endorsementOf({ id: achievement['id']!, name: 'Doctor of Rowing' });
  const document = withInside('Coxswain', { ...unsigned, proof: await proveJcs(unsigned, issuer) });
  const report = await judge({ ...document, proof: await proveJcs(document, issuer) });
  assert.equal(report.verdict, 'valid');
});

test('C-9: a document inside that is not judged cannot confirm the values it describes', async () => {
  const unsigned = endorsementOf({ id: achievement['id']!, name: 'Doctor of Rowing' });
  const evidence = { ...unsigned, proof: await prove(unsigned, endorser) };
  const { endorsement: _moved, ...rest } = withInside('Coxswain', unsigned);
  const document: JsonObject = { ...rest, evidence: [evidence] };
  assert.deepEqual(
    describedInside(document).map(({ pointer, property }) => [pointer, property]),
    [['/evidence/0', 'name']],
  );
});
