import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeMultibase } from '../../../src/bytes/multibase.js';
import { JWS_ALGORITHMS } from '../../../src/crypto/jws.js';
import {
  suiteOf,
  SUPERSEDED,
  supportedSuites,
} from '../../../src/securing/data-integrity/index.js';
import { read } from '../../../src/read.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { verify } from '../../../src/verify.js';
import {
  asV1,
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
  sign2020,
} from '../../golden/mint.js';

const issuer = await newKey('Ed25519');
const stranger = await newKey('Ed25519');
const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
const good = await sign(badge(), issuer);
const withProof = (proof: unknown): Promise<Report> => judge({ ...badge(), proof: proof as Json });
const find = (report: Report, code: Finding['code']): Finding | undefined =>
  report.findings.find((one) => one.code === code);
const says = (report: Report): string => complaints(report).join('; ');

describe('V-23: verified suites, and suites that are merely not supported', () => {
  const SUITES = [
    'eddsa-rdfc-2022',
    'eddsa-jcs-2022',
    'ecdsa-rdfc-2019',
    'ecdsa-jcs-2019',
    'ecdsa-sd-2023',
    'bbs-2023',
    'Ed25519Signature2020',
    'Ed25519Signature2018',
  ];
  test('every suite of the default set is there, under its name and the older one', async () => {
    assert.deepEqual(supportedSuites().sort(), [...SUITES].sort());
    for (const name of SUITES)
      assert.equal(
        (
          await suiteOf(
            /^[a-z]/.test(name)
              ? { type: 'DataIntegrityProof', cryptosuite: name }
              : { type: name },
          )
        )?.name,
        name,
      );
    assert.equal(
      (await suiteOf({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-2022' }))?.name,
      'eddsa-rdfc-2022',
    );
    assert.deepEqual(Object.keys(JWS_ALGORITHMS).sort(), [
      'ES256',
      'ES384',
      'Ed25519',
      'EdDSA',
      'PS256',
      'RS256',
    ]);
  });
  const OTHERS: readonly JsonObject[] = [
    ...[
      'JsonWebSignature2020',
      'RsaSignature2018',
      'EcdsaSecp256k1Signature2019',
      'MerkleProof2019',
      'toString',
      '__proto__',
    ].map((type) => ({ type })),
    ...['ecdsa-xi-2023', 'eddsa-rdf-2022', 'constructor', 'Ed25519Signature2020'].map(
      (cryptosuite) => ({ type: 'DataIntegrityProof', cryptosuite }),
    ),
    { type: 'DataIntegrityProof', cryptosuite: undefined as unknown as Json },
  ];
  for (const other of OTHERS)
    test(`5.5: ${String(other['type'])} ${String(other['cryptosuite'] ?? '')} is unsupported, and named`, async () => {
      const report = await withProof({ ...(good['proof'] as JsonObject), ...other });
      assert.equal(report.verdict, 'unsupported', says(report));
      assert.match(
        String(find(report, 'proof-unsupported')?.params?.['suite']),
        new RegExp(String(other['cryptosuite'] ?? other['type'])),
      );
    });
  test('5.5: nor is one of another kind incomplete by rules that are not its own', async () => {
    for (const proof of [
      { type: 'RsaSignature2018', creator: 'https://issuer.example/key', jws: 'x' },
      { type: 'MerkleProof2019', proofValue: 'x', proofPurpose: 'assertionMethod' },
    ])
      assert.equal((await withProof(proof)).verdict, 'unsupported', JSON.stringify(proof));
    assert.equal(
      (
        await withProof({
          type: 'Ed25519Signature2018',
          creator: 'https://issuer.example/key',
          jws: 'x',
        })
      ).verdict,
      'invalid',
    );
    assert.equal((await withProof({ cryptosuite: 'eddsa-rdfc-2022' })).verdict, 'invalid');
  });
  for (const alg of ['RS512', 'ES256K', 'ES512', 'PS384', 'XYZ'])
    test(`a token by ${alg} is unsupported, and named`, async () => {
      const report = await judge(await jwtBadge(badge(), issuer, { alg }));
      assert.equal(report.verdict, 'unsupported', says(report));
      assert.equal(find(report, 'proof-unsupported')?.params?.['suite'], `JWT ${alg}`);
    });
});

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

describe('X-10: the key decides', () => {
  test('nothing in a header that leads to a key elsewhere is followed', async () => {
    for (const member of ['jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc']) {
      const asked: string[] = [];
      const token = await jwtBadge(badge(), issuer, {
        [member]: member === 'jku' || member === 'x5u' ? 'https://attacker.example/keys' : ['x'],
      });
      const report = await judge(token, {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.equal(report.verdict, 'invalid', member);
      assert.equal(find(report, 'jwt-header-member')?.params?.['property'], member);
      assert.deepEqual(asked, []);
    }
  });
  test('a kid is a name or a web URL, never a path', async () => {
    for (const kid of [
      'file:///etc/passwd',
      '../../etc/passwd',
      '/dev/null',
      "' OR 1=1 --",
      'javascript:1',
      'data:application/json,{}',
    ]) {
      const asked: string[] = [];
      const report = await judge(await jwtBadge(badge(), stranger, { kid }), {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.notEqual(report.verdict, 'valid', kid);
      assert.deepEqual(asked, [], kid);
    }
  });
  test('an algorithm that is another kind of key’s, shared or none is refused', async () => {
    for (const alg of ['none', 'None', 'HS256', 'hs512', 'ES256', 'RS256']) {
      const report = await judge(await jwtBadge(badge(), issuer, { alg }));
      assert.deepEqual(
        [report.verdict, find(report, 'jwt-algorithm')?.outcome],
        ['invalid', 'fail'],
        alg,
      );
    }
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

describe('X-17: algorithms that the caller does not accept, and those that were superseded', () => {
  test('a proof of a refused kind is unsupported, never invalid, and named', async () => {
    const v1 = await sign2020(asV1(badge()), issuer);
    const token = await jwtBadge(badge(), issuer);
    for (const [document, name] of [
      [good, 'eddsa-rdfc-2022'],
      [v1, 'Ed25519Signature2020'],
      [token, 'EdDSA'],
    ] as const) {
      assert.equal((await judge(document)).verdict, 'valid', name);
      const report = await judge(document, { refused: ['RS256', name] });
      assert.deepEqual(
        [report.verdict, find(report, 'proof-refused')?.params?.['suite']],
        ['unsupported', name],
        says(report),
      );
      assert.equal((await judge(document, { refused: ['RS256', 'bbs-2023'] })).verdict, 'valid');
    }
  });
  test('another proof beside it that is accepted suffices', async () => {
    const p256 = await newKey('P-256'),
      scoped = await newKey('P-256');
    const document = draft(didOf(issuer));
    const other = await proveSelective(document, p256, scoped, p256);
    const report = await judge(
      { ...document, proof: [await prove(document, issuer), other] },
      { refused: ['ecdsa-sd-2023'] },
    );
    assert.equal(report.verdict, 'valid', says(report));
    assert.equal(
      (
        await judge(
          { ...document, proof: [await prove(document, issuer), other] },
          { refused: ['eddsa-rdfc-2022'] },
        )
      ).verdict,
      'unsupported',
    );
  });
  test('a refused token is not reported as altered either', async () => {
    const [header, payload] = (await jwtBadge(badge(), issuer)).split('.');
    const report = await judge(
      `${header}.${payload}.${(await jwtBadge(badge({ name: 'x' }), issuer)).split('.')[2]}`,
      { refused: ['EdDSA'] },
    );
    assert.equal(report.verdict, 'unsupported', says(report));
  });
  test('a kind that a standard has superseded is verified, with the year and the replacement', async () => {
    for (const { since, instead } of Object.values(SUPERSEDED))
      assert.ok(/^\d{4}$/.test(since) && supportedSuites().includes(instead));
    const report = await judge(await sign2020(asV1(badge()), issuer));
    assert.deepEqual(
      [report.verdict, find(report, 'proof-superseded')?.outcome],
      ['valid', 'warn'],
    );
    assert.deepEqual(find(report, 'proof-superseded')?.params, {
      since: '2025',
      instead: 'eddsa-rdfc-2022',
      suite: 'Ed25519Signature2020',
    });
    assert.equal(find(await judge(good), 'proof-superseded'), undefined);
  });
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

describe('K-43, K-42: a method that we do not know', () => {
  const ion = 'did:ion:abc',
    signed = sign(draft(ion), issuer, { verificationMethod: `${ion}#k` });
  test('is unsupported, and no request is made for it', async () => {
    const asked: string[] = [];
    const report = await judge(await signed, {
      fetch: async (input) => {
        asked.push(String(input));
        throw new TypeError('offline');
      },
    });
    assert.deepEqual(
      [report.verdict, find(report, 'key-method-unsupported')?.outcome, asked],
      ['unsupported', 'unsupported', []],
    );
  });
  test('is resolved by a resolver that the caller brings', async () => {
    const document: JsonObject = {
      id: ion,
      verificationMethod: [
        { id: `${ion}#k`, type: 'Multikey', controller: ion, publicKeyMultibase: issuer.multikey },
      ],
      assertionMethod: [`${ion}#k`],
    };
    assert.equal(
      (
        await judge(await signed, {
          resolve: (controller) =>
            controller === ion ? Promise.resolve({ document, evidence: {} }) : undefined,
        })
      ).verdict,
      'valid',
    );
  });
});

describe('K-40: keys at https URLs', () => {
  const site = 'https://college.example/issuer';
  const method = {
    id: `${site}#k`,
    type: 'Multikey',
    controller: site,
    publicKeyMultibase: issuer.multikey,
  };
  const jwk: JsonObject = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: encodeBase64url(decodeMultibase(issuer.multikey)!.slice(2)),
    kid: 'k',
  };
  const FORMS: Readonly<Record<string, JsonObject>> = {
    'a controlled identifier document': {
      id: site,
      verificationMethod: [method],
      assertionMethod: [method.id],
    },
    'a JWK Set': { keys: [jwk] },
    'a JWK': jwk,
  };
  const at =
    (answer: JsonObject): typeof fetch =>
    async (input) =>
      String(input) === site
        ? new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
        : new Response('', { status: 404 });
  for (const [what, document] of Object.entries(FORMS))
    test(`${what}, for a proof and for a token`, async () => {
      for (const signed of [
        await sign(draft(site), issuer, { verificationMethod: `${site}#k` }),
        await jwtBadge(draft(site), issuer, { kid: `${site}#k` }),
      ]) {
        const report = await judge(signed, { fetch: at(document) });
        assert.equal(report.verdict, 'valid', says(report));
      }
    });
  test('an http URL is not requested', async () => {
    const plain = 'http://college.example/issuer',
      asked: string[] = [];
    for (const signed of [
      await sign(draft(plain), issuer, { verificationMethod: `${plain}#k` }),
      await jwtBadge(draft(plain), issuer, { kid: `${plain}#k` }),
    ]) {
      const report = await judge(signed, {
        fetch: async (input) => {
          asked.push(String(input));
          throw new TypeError('offline');
        },
      });
      assert.equal(report.verdict, 'indeterminate', says(report));
    }
    assert.ok(
      asked.every((url) => url.startsWith('https:')),
      asked.join(' '),
    );
  });
});
