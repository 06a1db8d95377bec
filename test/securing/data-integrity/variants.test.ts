import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { complaints, didOf, draft, judge, jwtBadge, newKey, prove } from '../../golden/mint.js';

const issuer = await newKey('Ed25519');
const plain = draft(didOf(issuer));
const withJwt: JsonObject = { ...plain, endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.c2ln'] };

test('M-30: a badge signed under the newest 3.0.3 covers its endorsementJwt', async () => {
  const report = await judge({ ...withJwt, proof: await prove(withJwt, issuer) });
  assert.deepEqual(complaints(report, 'proof', 'key'), []);
  assert.ok(!complaints(report).includes('warn endorsement-unprotected'));
});

test('N33, M-30: a lenient signer of the older state dropped endorsementJwt: valid, and the term is named as not protected', async () => {
  for (const variant of [1, 2]) {
    const report = await judge({ ...withJwt, proof: await prove(plain, issuer, {}, variant) });
    assert.deepEqual(complaints(report, 'proof', 'key'), ['warn context-variant']);
    const finding = report.findings.find(({ code }) => code === 'endorsement-unprotected');
    assert.equal(finding?.outcome, 'warn');
    assert.equal(finding?.pointer, '/endorsementJwt');
    assert.equal(report.verdict, 'valid');
  }
});

test('M-30: an endorsement that the older state does not cover is verified by itself, and never counts', async () => {
  const [endorser, other] = [await newKey('Ed25519'), await newKey('Ed25519')];
  const { credentialSubject: _subject, ...envelope } = draft(didOf(endorser));
  const endorsement: JsonObject = {
    ...envelope,
    id: 'urn:uuid:5f3b64f2-6f0a-4c4e-9d53-0a2f8e2f6c11',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'An endorsement',
    credentialSubject: { id: plain['id']!, type: ['EndorsementSubject'] },
  };
  const good = await jwtBadge(endorsement, endorser);
  const forged = await jwtBadge(endorsement, other, {
    kid: `${didOf(endorser)}#${endorser.multikey}`,
  });
  const proof = await prove(plain, issuer, {}, 2);
  for (const strictEndorsements of [false, true]) {
    const report = await judge(
      { ...plain, endorsementJwt: [good, forged, 'a.b.c'], proof },
      { strictEndorsements },
    );
    assert.equal(report.verdict, 'valid');
    assert.deepEqual(
      report.findings
        .filter(({ check }) => check === 'endorsement')
        .map(({ code, outcome, pointer, about }) => [code, outcome, pointer, about?.verdict]),
      [
        ['endorsement-unprotected', 'warn', '/endorsementJwt', undefined],
        ['endorsement-apart', 'skipped', '/endorsementJwt/0', 'valid'],
        ['endorsement-apart', 'warn', '/endorsementJwt/1', 'invalid'],
        ['endorsement-apart', 'warn', '/endorsementJwt/2', undefined],
      ],
    );
  }
});

test('M-30: leaving out goes deep, and is no licence for anything else', async () => {
  const subject = plain['credentialSubject'] as JsonObject;
  const deep = {
    ...plain,
    credentialSubject: {
      ...subject,
      achievement: { ...(subject['achievement'] as JsonObject), endorsementJwt: ['a.b.c'] },
    },
  };
  const proof = await prove(plain, issuer, {}, 2);
  const report = await judge({ ...deep, proof });
  assert.equal(
    report.findings.find(({ code }) => code === 'endorsement-unprotected')?.pointer,
    '/credentialSubject/achievement/endorsementJwt',
  );
  const altered = await judge({ ...deep, name: 'Another', proof });
  assert.equal(altered.verdict, 'invalid');
  assert.ok(complaints(altered, 'proof').includes('fail proof-altered'));
});

test('N8: an undefined property is no such term: data loss', async () => {
  const report = await judge({
    ...plain,
    favouriteColour: 'blue',
    proof: await prove(plain, issuer),
  });
  assert.equal(report.verdict, 'invalid');
  assert.ok(
    complaints(report, 'proof').some(
      (one) => one === 'fail data-loss' || one === 'fail term-undefined',
    ),
  );
});
