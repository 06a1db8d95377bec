/**
 * The negative half of the test matrix: each case from the badge to the headline, under its own
 * name. Their many variations are tested in their rooms. N19–N34 that need requests are in
 * negative-world.test.ts; N25–N27 about containers in negative-containers.test.ts.
 */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeMultikey } from '../../src/bytes/multibase.js';
import { BadgeError } from '../../src/errors.js';
import { hashData } from '../../src/securing/data-integrity/hashing.js';
import canonicalize from 'canonicalize';
import type { Report } from '../../src/report/finding.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import {
  asV1,
  CONTEXTS,
  didOf,
  draft,
  entry,
  judge,
  jwtBadge,
  LIST_URL,
  newKey,
  options,
  packed,
  proveSelective,
  sign,
  sign2020,
  signedList,
  signJwt,
  worldOf,
  type Signer,
} from './mint.js';

const issuer = await newKey('Ed25519');
const attacker = await newKey('Ed25519');
const p256 = await newKey('P-256');
const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const VICTIM = 'https://victim.example/issuer';

const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code, pointer }) => `${outcome} ${code} ${pointer ?? ''}`)
    .join('; ');
function assertInvalid(report: Report, ...codes: string[]): void {
  assert.equal(report.verdict, 'invalid', says(report));
  assert.ok(
    codes.some((code) =>
      report.findings.some((one) => one.code === code && one.outcome === 'fail'),
    ),
    `${codes.join(' or ')}; got ${says(report)}`,
  );
}
/** The open question is whose key it is; the content is what was signed (V-32). */
function assertNotBound(report: Report): void {
  assertInvalid(report, 'key-not-bound');
  assert.ok(!report.findings.some(({ code }) => code === 'proof-altered'), says(report));
}
const assertMalformed = (input: string, code: string): Promise<void> =>
  assert.rejects(
    read(input),
    (error) => (error instanceof BadgeError && error.code === code) || assert.fail(String(error)),
  );

test('the badge that the cases below break is valid before', async () => {
  assert.equal((await judge(await sign(badge(), issuer))).verdict, 'valid');
  assert.equal((await judge(await jwtBadge(badge(), issuer))).verdict, 'valid');
});

test('N1: a flipped byte in proofValue or payload is invalid', async () => {
  const signed = await sign(badge(), issuer);
  const proof = signed['proof'] as JsonObject;
  const value = String(proof['proofValue']);
  assertInvalid(
    await judge({
      ...signed,
      proof: {
        ...proof,
        proofValue: `${value.slice(0, 20)}${value[20] === '2' ? '3' : '2'}${value.slice(21)}`,
      },
    }),
    'proof-altered',
  );
  assertInvalid(await judge({ ...signed, name: 'Coxswein' }), 'proof-altered');
  const [header, payload, signature] = (await jwtBadge(badge(), issuer)).split('.');
  assertInvalid(
    await judge(
      [
        header,
        Buffer.from(
          Buffer.from(payload!, 'base64url').toString().replace('Coxswain', 'Coxswein'),
        ).toString('base64url'),
        signature,
      ].join('.'),
    ),
    'proof-altered',
  );
});

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

test('N5: control facts hidden from the reader of the JSON are no badge', async () => {
  const iri = (name: string): string => `https://www.w3.org/2018/credentials#${name}`;
  const hide = async (
    more: JsonObject,
    name: string,
    as: string,
    value: Json,
    context?: Json,
  ): Promise<Report> => {
    const signed = await sign(
      badge({ ...more, ...(context ? { '@context': [...CONTEXTS, context] } : {}) }),
      issuer,
    );
    const { [name]: _hidden, ...rest } = signed;
    return judge({ ...rest, [as]: value });
  };
  const until = { validUntil: '2026-02-01T00:00:00Z' };
  assertInvalid(
    await hide(until, 'validUntil', iri('validUntil'), {
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': until.validUntil,
    }),
    'not-compacted',
  );
  assertInvalid(
    await hide({ credentialStatus: entry() }, 'credentialStatus', iri('credentialStatus'), entry()),
    'not-compacted',
  );
  // the same graph, so that the proof is valid and the status is gone from sight
  const included = await hide({ credentialStatus: entry() }, 'credentialStatus', '@included', [
    { id: badge()['id']!, type: 'VerifiableCredential', credentialStatus: entry() },
  ]);
  assertInvalid(included, 'not-compacted');
  assert.ok(
    included.findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass'),
    says(included),
  );
  assertInvalid(
    await hide(
      { credentialStatus: entry() },
      'credentialStatus',
      'cred:credentialStatus',
      entry(),
      { cred: iri('') },
    ),
    'context-redefines',
    'not-compacted',
  );
});

test('N6: id written as @id is invalid', async () => {
  const { id, ...rest } = await sign(badge(), issuer);
  assertInvalid(await judge({ ...rest, '@id': id! }), 'not-compacted', 'property-missing');
});

test('N7: hashed as text is of the wrong type', async () => {
  const identifier = [
    {
      type: 'IdentityObject',
      hashed: 'false',
      identityHash: 'a@example.org',
      identityType: 'emailAddress',
    },
  ];
  assertInvalid(
    await judge(
      await jwtBadge(
        badge({
          credentialSubject: { ...(badge()['credentialSubject'] as JsonObject), identifier },
        }),
        issuer,
      ),
    ),
    'property-type',
  );
});

test('N8: a property that no context defines would be lost: invalid', async () => {
  assertInvalid(
    await judge({ ...(await sign(badge(), issuer)), grade: 'A' }),
    'data-loss',
    'term-undefined',
  );
});

test('N9: a further context: redefining it is invalid, unknown it is unsupported and named; never valid', async () => {
  const url = 'https://evil.example/context.json';
  const signed = await sign(badge(), issuer);
  const forged = { ...signed, '@context': [...CONTEXTS, url] };
  assertInvalid(
    await judge(forged, {
      contexts: { [url]: { '@context': { name: 'https://evil.example/name' } } },
    }),
    'context-redefines',
  );
  const unknown = await judge(forged);
  assert.equal(unknown.verdict, 'unsupported', says(unknown));
  assert.equal(
    unknown.findings.find(({ code }) => code === 'context-unknown')?.params?.['url'],
    url,
  );
});

test('N10: rubric levels in another order are valid under a graph proof, and their order decides nothing', async () => {
  const levels = [1, 2, 3].map((level) => ({
    id: `urn:level:${level}`,
    type: ['RubricCriterionLevel'],
    name: `Level ${level}`,
    level: String(level),
  }));
  const resultDescription = [
    {
      id: 'urn:rubric',
      type: ['ResultDescription'],
      name: 'Rubric',
      resultType: 'RubricCriterionLevel',
      requiredLevel: 'urn:level:2',
      rubricCriterionLevel: levels,
    },
  ];
  const subject = badge()['credentialSubject'] as JsonObject;
  const document = badge({
    credentialSubject: {
      ...subject,
      result: [{ type: ['Result'], resultDescription: 'urn:rubric', achievedLevel: 'urn:level:3' }],
      achievement: { ...(subject['achievement'] as JsonObject), resultDescription },
    },
  });
  const signed = JSON.stringify(await sign(document, issuer));
  const turned = signed.replace(JSON.stringify(levels), JSON.stringify([...levels].reverse()));
  assert.notEqual(turned, signed);
  const [one, other] = await Promise.all([judge(signed), judge(turned)]);
  assert.equal(other.verdict, 'valid', says(other));
  const results = (report: Report): unknown =>
    report.findings
      .filter(({ check }) => check === 'results')
      .map(({ outcome, code, params }) => [outcome, code, params]);
  assert.deepEqual(results(other), results(one));
  const [shown] = await read(turned);
  const [result] = present(shown!, other, { messages: en }).results;
  assert.deepEqual(
    [result?.ordered, result?.passed, result?.levels.find(({ reached }) => reached)?.name.text],
    [false, undefined, 'Level 3'],
  );
});

test('N11: a claim that contradicts the credential is invalid', async () => {
  const differing: readonly JsonObject[] = [
    { iss: 'did:example:other' },
    { jti: 'urn:uuid:other' },
    { sub: 'did:example:other' },
    { nbf: 1_700_000_000 },
    { exp: 1_900_000_000 },
  ];
  for (const claims of differing)
    assertInvalid(
      await judge(
        await jwtBadge(badge({ validUntil: '2029-01-01T00:00:00Z' }), issuer, {}, claims),
      ),
      'jwt-claim-differs',
    );
});

test('N12: a claim vc beside or around a VCDM 2.0 credential is malformed, or no credential of its model', async () => {
  await assertMalformed(await signJwt({ ...badge(), vc: badge() }, issuer), 'mixed-data-models');
  await assertMalformed(
    await signJwt({ iss: didOf(issuer), vc: badge() }, issuer),
    'mixed-data-models',
  );
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

test('N14: a proof made for authentication', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { proofPurpose: 'authentication' })),
    'proof-purpose',
  ));
test('N15: a proof that has expired', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { expires: '2026-11-21T11:59:59Z' })),
    'proof-expired',
  ));
test('N16: a proof that follows on one that is not there', async () =>
  assertInvalid(
    await judge(await sign(badge(), issuer, { previousProof: 'urn:proof:1' })),
    'proof-chain',
  ));

test('N17: ecdsa-sd-2023 with a base signature by the proof-scoped key only', async () => {
  const document = draft(didOf(p256));
  const honest = await judge({
    ...document,
    proof: await proveSelective(document, p256, attackerP256, p256),
  });
  assert.deepEqual([honest.verdict, honest.authentic], ['indeterminate', 'yes']);
  assertInvalid(
    await judge({
      ...document,
      proof: await proveSelective(document, p256, attackerP256, attackerP256),
    }),
    'proof-altered',
  );
});
const attackerP256: Signer = await newKey('P-256');

test('N18: an ecdsa-sd-2023 base proof is not verified, and warned of', async () => {
  const document = draft(didOf(p256));
  const proof = await proveSelective(document, p256, attackerP256, p256);
  const bytes = Buffer.from(String(proof['proofValue']).slice(1), 'base64url');
  bytes[2] = 0x00;
  const report = await judge({
    ...document,
    proof: { ...proof, proofValue: `u${bytes.toString('base64url')}` },
  });
  assert.notEqual(report.verdict, 'valid');
  assert.ok(
    report.findings.some(({ code }) => code === 'proof-base-form'),
    says(report),
  );
});

/** Signs with eddsa-jcs-2022. */
const signJcs = async (document: JsonObject, more: JsonObject): Promise<JsonObject> => {
  const proof = options(issuer, { cryptosuite: 'eddsa-jcs-2022', ...more });
  const { bytes } = await hashData(document, proof, async (value) => canonicalize(value)!);
  return {
    ...document,
    proof: { ...proof, proofValue: `z${encodeBase58(await issuer.sign(bytes))}` },
  };
};

test('N35: eddsa-jcs-2022 whose proof lists contexts that do not begin the document’s', async () => {
  const begins = await judge(await signJcs(badge(), { '@context': CONTEXTS }));
  assert.equal(begins.verdict, 'valid', says(begins));
  assertInvalid(
    await judge(await signJcs(badge(), { '@context': [...CONTEXTS].reverse() })),
    'proof-altered',
  );
  // P-32: the contexts of a proof are a list of known ones, like those of the document
  assertInvalid(
    await judge(await signJcs(badge(), { '@context': [{ name: 'urn:other' }] })),
    'proof-altered',
    'context-inline',
  );
});

test('P-33: under a proof over text, a number that JavaScript cannot represent cannot be signed', async () => {
  const subject = badge()['credentialSubject'] as JsonObject;
  const signed = JSON.stringify(
    await signJcs(badge({ credentialSubject: { ...subject, creditsEarned: 9007199254740992 } }), {
      '@context': CONTEXTS,
    }),
  );
  assert.equal((await judge(signed)).verdict, 'valid', 'exact, if large');
  const written = { creditsEarned: 123456789012345680000 };
  const canonical = await signJcs(badge({ credentialSubject: { ...subject, ...written } }), {
    '@context': CONTEXTS,
  });
  assert.equal((await judge(canonical)).verdict, 'valid', 'written in the canonical form');
  // the same canonical form, another number
  assertInvalid(await judge(signed.replace('9007199254740992', '9007199254740993')), 'data-loss');
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

test('N37: control facts moved onto a node with the credential’s own id', async () => {
  const id = String(badge()['id']);
  const endorsement = [
    {
      '@context': CONTEXTS,
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'E',
      issuer: { id: 'did:example:e', type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id, type: ['EndorsementSubject'] },
    },
  ];
  const revokedWorld = {
    fetch: worldOf({ [LIST_URL]: await signedList(issuer, { encodedList: packed([94_567]) }) }),
  };
  for (const fact of [
    { credentialStatus: entry() },
    { validUntil: '2026-02-01T00:00:00Z' },
  ] as JsonObject[]) {
    const [name, value] = Object.entries(fact)[0]!;
    const signed = await sign(badge({ endorsement, ...fact }), issuer);
    assert.equal(
      (await judge(signed, revokedWorld)).verdict,
      name === 'validUntil' ? 'expired' : 'revoked',
    );
    const { [name]: _moved, ...rest } = signed;
    const moved = {
      ...rest,
      endorsement: [
        {
          ...endorsement[0]!,
          credentialSubject: { ...endorsement[0]!.credentialSubject, [name]: value },
        },
      ],
    };
    assertInvalid(await judge(moved as JsonObject, revokedWorld), 'control-facts-differ');
  }
});

test('N38: names that mean the same by the contexts of their time are valid', async () => {
  assert.equal(
    (
      await judge(
        await sign(badge({ type: ['VerifiableCredential', 'AchievementCredential'] }), issuer),
      )
    ).verdict,
    'valid',
  );
  const address = {
    type: ['Address'],
    addressLocality: 'Porto',
    geo: { type: 'GeoCoordinates', latitude: 41.15, longitude: -8.61 },
  };
  const placed = await judge(
    await sign(badge({ issuer: { ...(badge()['issuer'] as JsonObject), address } }), issuer),
  );
  assert.equal(placed.verdict, 'valid', says(placed));
  const [v1, , suite] = asV1(badge())['@context'] as string[];
  const first: JsonObject = {
    ...asV1(badge()),
    '@context': [v1!, 'https://purl.imsglobal.org/spec/ob/v3p0/context.json', suite!],
  };
  const report = await judge(await sign2020(first, issuer));
  assert.equal(report.verdict, 'valid', says(report));
});

// N26 and N27 in the page: test/elements/hostile.test.ts. N33:
// test/securing/data-integrity/variants.test.ts, and negative-world.test.ts.
