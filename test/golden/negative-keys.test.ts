/** Negative cases of the test matrix: keys that are not the issuer’s, or not for this use. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeMultikey } from '../../src/bytes/multibase.js';
import type { Report } from '../../src/report/finding.js';
import { draft, judge, jwtBadge, newKey, options, sign, worldOf } from './mint.js';
import { assertInvalid, badge, issuer, says } from './attacks.js';

const attacker = await newKey('Ed25519');
const VICTIM = 'https://victim.example/issuer';
/** The open question is whose key it is; the content is what was signed (V-32). */
function assertNotBound(report: Report): void {
  assertInvalid(report, 'key-not-bound');
  assert.ok(!report.findings.some(({ code }) => code === 'proof-altered'), says(report));
}

test('N2: a verification method at the victim’s URL with the attacker’s key as its fragment is not bound', async () => {
  const forged = await sign(draft(VICTIM), attacker, {
    verificationMethod: `${VICTIM}#${attacker.multikey}`,
  });
  const method = {
    id: `${VICTIM}#key-1`,
    type: 'Multikey',
    controller: VICTIM,
    publicKeyMultibase: issuer.multikey,
  };
  assertNotBound(
    await judge(forged, {
      fetch: worldOf({
        [VICTIM]: { id: VICTIM, verificationMethod: [method], assertionMethod: [method.id] },
      }),
    }),
  );
  assert.equal(
    (await judge(forged)).verdict,
    'indeterminate',
    'the victim’s document cannot be had: no answer, and never green',
  );
});

test('N3: the attacker’s jwk in the header of the victim’s token is not bound', async () => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const { kty, crv, x } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const own = {
    ...attacker,
    sign: async (bytes: Uint8Array) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes as BufferSource)),
  };
  assertNotBound(
    await judge(
      await jwtBadge(badge(), own, {
        kid: undefined as never,
        jwk: { kty: kty!, crv: crv!, x: x! },
      }),
    ),
  );
});

test('N4: no algorithm, a shared secret, or one for another kind of key is invalid', async () => {
  for (const alg of ['none', 'HS256', 'ES256', 'RS256'])
    assertInvalid(await judge(await jwtBadge(badge(), issuer, { alg })), 'jwt-algorithm');
});

test('N13: a key that is in the document but not under assertionMethod', async () => {
  const did = 'did:web:college.example';
  const method = {
    id: `${did}#key-1`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: issuer.multikey,
  };
  const document = {
    id: did,
    verificationMethod: [method],
    authentication: [method.id],
    assertionMethod: [],
  };
  const signed = await sign(draft(did), issuer, { verificationMethod: method.id });
  assertInvalid(
    await judge(signed, {
      fetch: worldOf({ 'https://college.example/.well-known/did.json': document }),
    }),
    'key-purpose',
  );
});

test('N36: a small-order key would make any signature valid', async () => {
  const point = new Uint8Array(32);
  point[0] = 1;
  const multikey = encodeMultikey('ed25519', point);
  const did = `did:key:${multikey}`;
  const everything = Uint8Array.from([...point, ...new Uint8Array(32)]);
  assertInvalid(
    await judge({
      ...draft(did),
      proof: {
        ...options(issuer),
        verificationMethod: `${did}#${multikey}`,
        proofValue: `z${encodeBase58(everything)}`,
      },
    }),
    'key-small-order',
  );
});
