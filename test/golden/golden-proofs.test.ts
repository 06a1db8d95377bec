/** The acceptance cases of proofs and keys. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import {
  didOf,
  draft,
  judge,
  jwtBadge,
  newKey,
  NOW,
  proveSelective,
  sign,
  worldOf,
} from './mint.js';
import {
  assertIs,
  badge,
  didDocument,
  HOST,
  hostWorld,
  issuer,
  never,
  p256,
  stranger,
  WEB,
} from './golden-world.js';

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
