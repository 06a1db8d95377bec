import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import {
  complaints,
  didOf,
  draft,
  judge,
  jwtBadge,
  newKey,
  NOW,
  prove,
  proveSelective,
  sign,
} from '../../golden/mint.js';
import { badge, find, good, issuer, says, stranger, withProof } from './proven.js';

describe('P-1: a proof is an object', () => {
  for (const proof of ['text', 7, true, [['x']], [null, 'x'], [7]])
    test(JSON.stringify(proof), async () => {
      const report = await withProof(proof);
      assert.deepEqual([report.verdict, report.authentic], ['invalid', 'no'], says(report));
      assert.ok(find(report, 'proof-incomplete') ?? find(report, 'proof-missing'), says(report));
    });
});

test('P-3: a credential is asserted; a proof made for any other purpose is none, whichever key made it', async () => {
  for (const proofPurpose of ['authentication', 'keyAgreement', 'capabilityInvocation']) {
    const report = await judge(await sign(badge(), issuer, { proofPurpose }));
    assert.equal(report.verdict, 'invalid', proofPurpose);
    assert.equal(find(report, 'proof-purpose')?.params?.['got'], proofPurpose);
  }
  for (const proofPurpose of [['assertionMethod'], 'assertion', 'AssertionMethod', ''])
    assert.equal(
      (await withProof({ ...(good['proof'] as JsonObject), proofPurpose })).verdict,
      'invalid',
      String(proofPurpose),
    );
});

test('N15, P-12: an option of the proof is not lost when it is written in another form', async () => {
  const ended = await sign(badge(), issuer, { expires: '2026-02-01T00:00:00Z' });
  const { expires, ...rest } = ended['proof'] as JsonObject;
  const iri = {
    'https://w3id.org/security#expiration': {
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': expires!,
    },
  };
  for (const proof of [
    { ...rest, ...iri },
    { ...rest, '@nest': { expires: expires! } },
  ]) {
    const report = await judge({ ...ended, proof });
    assert.equal(report.verdict, 'invalid', says(report));
    assert.equal(find(report, 'not-compacted')?.pointer?.startsWith('/proof/'), true, says(report));
    assert.ok(!find(report, 'proof-altered'), says(report));
  }
  assert.equal(
    (await judge({ ...good, proof: { ...(good['proof'] as JsonObject), expires: null } })).verdict,
    'valid',
    'null is absent, to the graph too',
  );
});

test('P-4: a badge that was made for one verifier only carries a remark', async () => {
  for (const more of [
    { challenge: 'c' },
    { domain: 'https://verifier.example' },
    { challenge: 'c', domain: 'd' },
  ] as JsonObject[]) {
    const report = await judge(await sign(badge(), issuer, more));
    assert.deepEqual(
      [report.verdict, find(report, 'proof-challenge')?.outcome],
      ['valid', 'warn'],
      says(report),
    );
  }
});

test('P-13b: types are judged in addition to the proof: a graph proof does not cover them', async () => {
  const subject = badge()['credentialSubject'] as JsonObject;
  const identity = {
    type: 'IdentityObject',
    hashed: false,
    identityHash: 'ada@example.org',
    identityType: 'emailAddress',
  };
  const honest = await sign(
    badge({ credentialSubject: { ...subject, identifier: [identity] } }),
    issuer,
  );
  assert.equal((await judge(honest)).verdict, 'valid');
  const shifted = {
    ...honest,
    credentialSubject: { ...subject, identifier: [{ ...identity, hashed: 'false' }] },
  };
  const report = await judge(shifted);
  assert.equal(report.verdict, 'invalid');
  assert.equal(find(report, 'property-type')?.pointer, '/credentialSubject/identifier/0/hashed');
  assert.equal(find(report, 'property-type')?.outcome, 'fail');
  assert.equal(
    find(report, 'proof-holds')?.outcome,
    'pass',
    'the proof alone would have accepted it',
  );
});

test('P-20: each proof of a set covers the document without any proof', async () => {
  const first = await prove(badge(), issuer),
    second = await prove(badge(), issuer, { created: '2026-02-01T00:00:00Z' });
  for (const proofs of [[first, second], [second, first], [second]])
    assert.deepEqual(complaints(await withProof(proofs)), []);
  const overFirst = await prove({ ...badge(), proof: [first] }, issuer);
  assert.ok(
    find(await withProof([first, overFirst]), 'proof-other-failed'),
    'a proof over a document with proofs is of no set',
  );
  assert.equal((await withProof([overFirst])).verdict, 'invalid');
});

describe('P-50: the verified document is the one that is shown', () => {
  test('fields and proof come from one parse, which cannot be changed', async () => {
    const [one] = await read(JSON.stringify(good));
    assert.throws(() => {
      (one!.credential as { name: unknown }).name = 'Another';
    }, TypeError);
    assert.throws(() => {
      (one!.document as Record<string, unknown>)['name'] = 'Another';
    }, TypeError);
    const report = await verify(one!, { now: NOW });
    assert.deepEqual(
      [report.verdict, report.badge],
      ['valid', undefined],
      'no other document than the one given',
    );
  });
  test('the proof of an outer document is not used to judge an endorsement inside it', async () => {
    const endorsement = {
      '@context': badge()['@context']!,
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'E',
      issuer: { id: didOf(stranger), type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: String(badge()['id']), type: ['EndorsementSubject'] },
    };
    const report = await judge(
      await sign(badge({ endorsement: [{ ...endorsement, proof: good['proof']! }] }), issuer),
    );
    assert.equal(find(report, 'endorsement-fails')?.outcome, 'warn', says(report));
    assert.equal(
      (await judge(await sign(badge({ endorsement: [endorsement] }), issuer))).findings.some(
        ({ code }) => code === 'endorsement-holds',
      ),
      false,
    );
  });
});

test('X-14: an ecdsa-sd-2023 proof whose base was signed by its own one-time key is forged, and a base proof is never verified', async () => {
  const p256 = await newKey('P-256'),
    scoped = await newKey('P-256');
  const document = draft(didOf(p256));
  const honest = { ...document, proof: await proveSelective(document, p256, scoped, p256) };
  assert.equal((await judge(honest)).authentic, 'yes');
  const forged = await judge({
    ...document,
    proof: await proveSelective(document, p256, scoped, scoped),
  });
  assert.deepEqual([forged.verdict, find(forged, 'proof-altered')?.outcome], ['invalid', 'fail']);
});

describe('V-22: a proof inside a token', () => {
  test('suffices where the token’s own signature fails or cannot be judged, and both are reported', async () => {
    const inside = await sign(badge(), issuer),
      token = await jwtBadge(inside, issuer),
      parts = token.split('.');
    assert.deepEqual(complaints(await judge(token)), []);
    const broken = await judge(
      `${parts[0]}.${parts[1]}.${(await jwtBadge(badge(), issuer)).split('.')[2]}`,
    );
    assert.deepEqual(
      [broken.verdict, find(broken, 'proof-other-failed')?.params?.['cause']],
      ['valid', 'proof-altered'],
      says(broken),
    );
    const unreachable = await judge(
      await jwtBadge(inside, issuer, { kid: 'did:web:nowhere.example#k' }),
    );
    assert.equal(unreachable.verdict, 'valid', says(unreachable));
    const refused = await judge(token, { refused: ['EdDSA'] });
    assert.deepEqual(
      [refused.verdict, find(refused, 'proof-other-unsupported')?.params?.['suite']],
      ['valid', 'EdDSA'],
      says(refused),
    );
  });
  test('does not cover a text that was changed', async () => {
    const changed = await judge(
      await jwtBadge({ ...(await sign(badge(), issuer)), name: 'Another' }, stranger),
    );
    assert.equal(changed.verdict, 'invalid', says(changed));
  });
});
